canonym_test(derive_tests
  derive/check_tables_test.cpp
  derive/dead_beginnings_test.cpp
  derive/groups_test.cpp
  derive/hostile_test.cpp
  derive/names_test.cpp
  derive/native_beginnings_test.cpp
  derive/nearer_names_test.cpp
  derive/read_with.cpp
  derive/read_with.h
  derive/related_test.cpp
  derive/rows_test.cpp
  derive/shared_names_test.cpp
  support/random_case.cpp
  support/random_case.h
  support/random_tables.cpp
  support/random_tables.h)
set_tests_properties(derive_tests PROPERTIES TIMEOUT 300)
