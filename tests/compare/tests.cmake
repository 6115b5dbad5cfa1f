canonym_test(compare_tests
  ${random_support}
  compare/compare_corpus_test.cpp
  compare/compare_hits_test.cpp
  compare/compare_rules_test.cpp
  support/rules_for_tests.cpp
  support/rules_for_tests.h)
