find_package(Python3 REQUIRED COMPONENTS Interpreter)
add_test(NAME formats
  COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/formats/check_formats.py ${PROJECT_BINARY_DIR}/cli/canonym)
