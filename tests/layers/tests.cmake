find_package(Python3 REQUIRED COMPONENTS Interpreter)
add_test(NAME layers
  COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/layers/check_includes.py ${PROJECT_SOURCE_DIR})
