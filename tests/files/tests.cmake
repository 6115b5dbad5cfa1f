canonym_test(files_tests
  files/read_write_test.cpp
  files/replace_file_test.cpp
  files/unified_diff_test.cpp)
target_link_libraries(files_tests PRIVATE canonym_files)

add_executable(replace_driver files/replace_driver.cpp)
target_link_libraries(replace_driver PRIVATE canonym_files)

# Every system call that matters fails in turn, or the program is killed at it.
# Not with sanitizers: they trust that their own calls succeed.
if(NOT CMAKE_CXX_FLAGS MATCHES "-fsanitize")
  find_package(Python3 REQUIRED COMPONENTS Interpreter)
  foreach(backup "" .bak)
    add_test(NAME replace_faults${backup}
      COMMAND Python3::Interpreter ${CMAKE_CURRENT_SOURCE_DIR}/files/faults.py
        $<TARGET_FILE:replace_driver> {} ${backup})
  endforeach()
endif()
