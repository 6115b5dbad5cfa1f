# A few hundred runs, which sanitizers would stretch to many minutes.
if(NOT CMAKE_CXX_FLAGS MATCHES "-fsanitize")
  add_test(NAME mistakes
    COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/mistakes/run.py ${canonym_program})
endif()
