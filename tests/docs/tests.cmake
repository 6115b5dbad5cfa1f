find_package(Python3 REQUIRED COMPONENTS Interpreter)
add_test(NAME docs
  COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/docs/check_docs.py ${PROJECT_BINARY_DIR})
