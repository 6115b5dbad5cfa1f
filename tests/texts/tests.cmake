add_test(NAME texts
  COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/texts/run.py ${canonym_program})
