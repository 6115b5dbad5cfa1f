canonym_test(rules_tests
  rules/fix_test.cpp
  rules/folder_test.cpp
  rules/include_test.cpp
  rules/load_text.h
  rules/nearest_test.cpp
  rules/parse_test.cpp
  rules/spelling_test.cpp)
