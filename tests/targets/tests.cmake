find_package(Python3 REQUIRED COMPONENTS Interpreter)

# What is not installed is skipped, with a word. Behind the test that makes the virtual environment, where flashtext and
# spaCy are.
if(NOT CMAKE_CXX_FLAGS MATCHES "-fsanitize")
  add_test(NAME targets
    COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/targets/check_targets.py
      ${PROJECT_BINARY_DIR}/cli/canonym ${PROJECT_BINARY_DIR})
  set_tests_properties(targets PROPERTIES DEPENDS python)
endif()
