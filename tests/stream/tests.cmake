canonym_test(stream_tests
  ${random_support}
  stream/cuts_test.cpp
  stream/describe.h
  stream/stream_law_test.cpp
  support/rules_for_tests.cpp)
set_tests_properties(stream_tests PROPERTIES TIMEOUT 600)
