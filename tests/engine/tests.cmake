canonym_test(engine_tests
  engine/normalize_test.cpp
  engine/offsets_test.cpp
  support/rules_for_tests.cpp)
