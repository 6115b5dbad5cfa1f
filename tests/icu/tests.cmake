canonym_test(icu_tests icu/fold_test.cpp)
