canonym_test(yaml_tests
  yaml/confirm_test.cpp
  yaml/describe.cpp
  yaml/describe.h
  yaml/limits_test.cpp
  yaml/mutation_test.cpp
  yaml/problems_test.cpp
  yaml/suite_case.cpp
  yaml/suite_case.h
  yaml/suite_test.cpp
  yaml/tree_test.cpp)
target_link_libraries(yaml_tests PRIVATE yaml-cpp)  # the suite's own files are read with its node tree
set_tests_properties(yaml_tests PROPERTIES TIMEOUT 300)  # a reader that loops for ever fails
