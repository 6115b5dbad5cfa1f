# The schema is data, and a validator for it is a package of Debian's own Python.
if(NOT CMAKE_CXX_FLAGS MATCHES "-fsanitize")
  add_test(NAME schema
    COMMAND /usr/bin/python3 ${CMAKE_CURRENT_SOURCE_DIR}/schema/check_schema.py ${PROJECT_BINARY_DIR}/cli/canonym)
endif()
