add_test(NAME seeds
  COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/seeds/run.py ${canonym_program})
