enable_language(C)

# The program knows nothing but canonym.h; the descriptions of the ABI compile, or a promise was broken.
file(GLOB abi_descriptions CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/bindings/c/abi/abi_*.c)
add_executable(c_tests
  bindings/c/annotations.c
  bindings/c/check.h
  bindings/c/loading.c
  bindings/c/main.c
  bindings/c/misuse.c
  bindings/c/streams.c
  bindings/c/texts.c
  bindings/c/threads.c
  ${abi_descriptions})
set_target_properties(c_tests PROPERTIES C_STANDARD 11 C_STANDARD_REQUIRED ON C_EXTENSIONS OFF)
target_compile_options(c_tests PRIVATE -Wall -Wextra -Werror -pedantic)
target_link_libraries(c_tests PRIVATE canonym::c)
add_test(NAME c_tests COMMAND c_tests)
canonym_test(c_compiled_tests bindings/c/compiled_test.cpp)
target_link_libraries(c_compiled_tests PRIVATE canonym::c canonym::builtin)
if(CMAKE_CXX_FLAGS MATCHES "-fsanitize")
  set_target_properties(c_tests PROPERTIES LINKER_LANGUAGE CXX)  # which brings what the sanitizer calls
else()
  find_package(Python3 REQUIRED COMPONENTS Interpreter)
  add_test(NAME c_library
    COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/bindings/check_c_library.py $<TARGET_FILE:canonym_c>)
endif()

find_program(sqlite3_program sqlite3)
if(TARGET canonym_sqlite AND sqlite3_program AND NOT CMAKE_CXX_FLAGS MATCHES "-fsanitize")
  add_test(NAME sqlite
    COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/bindings/check_sqlite.py $<TARGET_FILE:canonym_sqlite>)
endif()

# Shown as skipped where no package index can be reached.
if(NOT CMAKE_CXX_FLAGS MATCHES "-fsanitize")
  add_test(NAME python
    COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/bindings/check_python.py ${PROJECT_BINARY_DIR})
  # With the environment of the test above; skipped where there is no Java, too.
  add_test(NAME spark
    COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/bindings/check_spark.py ${PROJECT_BINARY_DIR})
  set_tests_properties(python spark PROPERTIES SKIP_RETURN_CODE 77 RESOURCE_LOCK python_environment)
  set_tests_properties(spark PROPERTIES DEPENDS python)
endif()
