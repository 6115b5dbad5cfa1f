canonym_test(review_tests
  ${random_support}
  review/derived_forms_test.cpp
  review/mutants_test.cpp)
set_tests_properties(review_tests PROPERTIES TIMEOUT 600)
