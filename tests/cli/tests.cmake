find_package(Python3 REQUIRED COMPONENTS Interpreter)
set(canonym_program ${PROJECT_BINARY_DIR}/cli/canonym)

add_test(NAME scenarios
  COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/cli/run.py ${canonym_program})

# As for replace_driver, with the program itself: see files/tests.cmake. With a
# backup it makes every call that it makes without one.
if(NOT CMAKE_CXX_FLAGS MATCHES "-fsanitize")
  add_test(NAME normalize_faults
    COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/files/faults.py
      ${canonym_program} normalize --no-default-rules
        --rules ${CMAKE_CURRENT_SOURCE_DIR}/cli/faults.yml -i.bak {})
endif()
