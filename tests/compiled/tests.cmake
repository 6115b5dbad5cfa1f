canonym_test(compiled_tests
  ${random_support}
  compiled/broken_test.cpp
  compiled/same_rules_test.cpp
  compiled/use_image.cpp
  compiled/use_image.h
  laws/laws.cpp
  laws/laws.h)
