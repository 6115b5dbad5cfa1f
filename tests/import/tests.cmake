canonym_test(import_tests
  import/import_test.cpp
  import/spell_capitals_test.cpp)
target_link_libraries(import_tests PRIVATE canonym_import canonym::builtin)
