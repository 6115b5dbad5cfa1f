canonym_test(stream_tests
  ${random_support}
  stream/describe.h
  stream/stream_law_test.cpp)
set_tests_properties(stream_tests PROPERTIES TIMEOUT 600)
