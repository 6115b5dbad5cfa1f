canonym_test(builtin_files_tests package/builtin_files_test.cpp)
target_link_libraries(builtin_files_tests PRIVATE canonym::builtin)

# What a sanitizer has touched links only with its run-time library.
if(NOT CMAKE_CXX_FLAGS MATCHES "-fsanitize")
  find_package(Python3 REQUIRED COMPONENTS Interpreter)
  add_test(NAME package
    COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/package/check_package.py ${PROJECT_BINARY_DIR})
endif()
