canonym_test(cli_tests
  cli/fix_rules_test.cpp
  cli/list_findings_test.cpp
  cli/load_packs_test.cpp
  cli/progress_test.cpp)
target_link_libraries(cli_tests PRIVATE canonym_cli)

find_package(Python3 REQUIRED COMPONENTS Interpreter)
set(canonym_program ${PROJECT_BINARY_DIR}/cli/canonym)

add_test(NAME scenarios
  COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/cli/run.py ${canonym_program})

add_test(NAME hostile_diff
  COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/cli/hostile_diff.py ${canonym_program})

add_test(NAME progress
  COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/cli/progress.py ${canonym_program})

add_test(NAME diff_twice
  COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/cli/diff_twice.py ${canonym_program})

# Shown as skipped where there is no Chromium.
add_test(NAME diff_page
  COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/cli/diff_page.py ${canonym_program})
set_tests_properties(diff_page PROPERTIES SKIP_RETURN_CODE 77 TIMEOUT 300)

# As for replace_driver, with the program itself: see files/tests.cmake. With a
# backup it makes every call that it makes without one.
if(NOT CMAKE_CXX_FLAGS MATCHES "-fsanitize")
  add_test(NAME normalize_faults
    COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/files/faults.py
      ${canonym_program} normalize --no-default-rules
        --rules ${CMAKE_CURRENT_SOURCE_DIR}/cli/faults.yml -i.bak {})
endif()
