canonym_test(inflect_tests
  inflect/check_test.cpp
  inflect/hard_cases_test.cpp
  inflect/hostile_test.cpp
  inflect/read_tables.cpp
  inflect/read_tables.h
  inflect/shipped_tables_test.cpp
  inflect/table_test.cpp)
