canonym_test(laws_tests
  ${random_support}
  laws/full_names_test.cpp
  laws/known_regions_test.cpp
  laws/laws.cpp
  laws/laws.h
  laws/laws_test.cpp
  laws/quick_annotations.cpp
  laws/quick_annotations.h
  laws/quick_looks_test.cpp
  laws/regressions_test.cpp
  laws/settled_names_test.cpp)
set_tests_properties(laws_tests PROPERTIES TIMEOUT 600)

canonym_test(builtin_laws_tests
  ${random_support}
  laws/builtin_laws_test.cpp
  laws/laws.cpp
  laws/laws.h)
target_link_libraries(builtin_laws_tests PRIVATE canonym::builtin)
set_tests_properties(builtin_laws_tests PROPERTIES TIMEOUT 600)
