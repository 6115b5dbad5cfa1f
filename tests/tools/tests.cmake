# What stands in front of the program in other people's tools: hooks, the action, the example.
if(NOT CMAKE_CXX_FLAGS MATCHES "-fsanitize")
  add_test(NAME tools
    COMMAND /usr/bin/python3 ${CMAKE_CURRENT_SOURCE_DIR}/tools/check_tools.py ${PROJECT_BINARY_DIR}/cli/canonym)
endif()
