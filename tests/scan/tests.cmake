canonym_test(scan_tests
  scan/ascii_block_test.cpp
  scan/list_starts_test.cpp
  scan/record_set_test.cpp
  scan/tagged_number_test.cpp
  scan/word_filter_test.cpp
  scan/word_memo_test.cpp
  scan/word_starts_test.cpp
  scan/word_test.cpp)
target_link_libraries(scan_tests PRIVATE hwy::hwy)
