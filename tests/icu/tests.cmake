canonym_test(icu_tests icu/fold_test.cpp icu/small_letters_test.cpp)
