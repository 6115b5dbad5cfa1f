canonym_test(explain_tests
  explain/explain_rules.cpp
  explain/explain_rules.h
  explain/explain_test.cpp
  explain/reading_path_test.cpp
  explain/spellings_test.cpp)
