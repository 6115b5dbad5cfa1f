find_package(nlohmann_json REQUIRED)

canonym_test(layout_tests
  layout/fix_test.cpp
  layout/key_order_test.cpp
  layout/lay_out.cpp
  layout/lay_out.h
  layout/layout_test.cpp
  layout/random_test.cpp
  layout/rules_folder_test.cpp
  layout/suite_test.cpp
  rules/load_text.h
  yaml/suite_case.cpp
  yaml/suite_case.h)
target_link_libraries(layout_tests PRIVATE yaml-cpp nlohmann_json::nlohmann_json)  # for the suite, and for the schema
