# Without valgrind there is nothing to count with; costs.tsv was counted with GCC and the flags of the dev preset.
find_program(valgrind valgrind)
if(valgrind AND CMAKE_CXX_COMPILER_ID STREQUAL GNU AND CMAKE_BUILD_TYPE STREQUAL Debug)
  add_executable(costs_program costs/cases.cpp costs/cases.h costs/main.cpp)
  target_link_libraries(costs_program PRIVATE canonym::canonym canonym::builtin)
  target_include_directories(costs_program PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
  add_test(NAME costs
    COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/costs/check.py $<TARGET_FILE:costs_program>
            ${CMAKE_CURRENT_SOURCE_DIR}/costs/costs.tsv)
endif()
