# Random rules and texts, for the laws too.
set(random_support
  support/describe_match.cpp
  support/describe_match.h
  support/random_case.cpp
  support/random_case.h
  support/random_tables.cpp
  support/random_tables.h
  support/random_words.h
  support/shrink.cpp
  support/shrink.h)

canonym_test(twin_tests
  ${random_support}
  support/slow_boundaries.cpp
  support/slow_characters.h
  support/slow_claims.cpp
  support/slow_claims.h
  support/slow_names.cpp
  support/slow_names.h
  support/slow_readings.cpp
  support/slow_readings.h
  support/slow_search.cpp
  support/slow_spelling.cpp
  support/slow_spelling.h
  support/slow_tables.cpp
  support/slow_tables.h
  support/slow_twin.cpp
  support/slow_twin.h
  support/slow_words.cpp
  support/slow_words.h
  twin/regressions_test.cpp
  twin/twin_test.cpp)
set_tests_properties(twin_tests PROPERTIES TIMEOUT 600)
