canonym_test(review_tests
  ${random_support}
  review/mutants_test.cpp)
set_tests_properties(review_tests PROPERTIES TIMEOUT 600)
