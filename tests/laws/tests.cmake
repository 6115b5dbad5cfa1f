canonym_test(laws_tests
  ${random_support}
  laws/laws.cpp
  laws/laws.h
  laws/laws_test.cpp
  laws/regressions_test.cpp)
set_tests_properties(laws_tests PROPERTIES TIMEOUT 600)
