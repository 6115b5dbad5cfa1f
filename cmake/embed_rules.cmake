# canonym_embed_files(TARGET OUTPUT_CPP ROOT FILE…)
#
# Adds to TARGET a generated source, OUTPUT_CPP in the current binary folder, that
# defines canonym::builtin_files() (see canonym/builtin.h) with the FILEs, their
# paths relative to ROOT, ordered by path. It is written anew when a file changes,
# comes or goes; the same files always give the same source.
function(canonym_embed_files target output_cpp root)
  set(output ${CMAKE_CURRENT_BINARY_DIR}/${output_cpp})
  set(list ${output}.files)
  set(files ${ARGN})
  list(SORT files COMPARE STRING)
  list(JOIN files "\n" lines)
  # Left untouched when the list is the same, so that nothing is built anew.
  file(CONFIGURE OUTPUT ${list} CONTENT "${lines}\n" @ONLY)
  set(script ${CMAKE_CURRENT_FUNCTION_LIST_DIR}/write_embedded_files.cmake)
  add_custom_command(
    OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} -D LIST=${list} -D ROOT=${root} -D OUTPUT=${output} -P ${script}
    DEPENDS ${files} ${list} ${script}
    COMMENT "Embedding the built-in rules"
    VERBATIM)
  target_sources(${target} PRIVATE ${output})
endfunction()

# canonym_embed_image(TARGET OUTPUT_CPP)
#
# Adds to TARGET a generated source that defines canonym::builtin_image(): the built-in rules as a program
# that is built before compiles them. Where that program cannot run here, the image is empty.
function(canonym_embed_image target output_cpp)
  set(output ${CMAKE_CURRENT_BINARY_DIR}/${output_cpp})
  if(CMAKE_CROSSCOMPILING AND NOT CMAKE_CROSSCOMPILING_EMULATOR)
    file(CONFIGURE OUTPUT ${output} @ONLY CONTENT
      "#include \"canonym/builtin.h\"\n\nstd::string_view canonym::builtin_image() { return {}; }\n")
  else()
    add_executable(canonym_compile_builtin compile_builtin.cpp $<TARGET_OBJECTS:canonym_builtin_files>)
    target_include_directories(canonym_compile_builtin PRIVATE include)
    target_link_libraries(canonym_compile_builtin PRIVATE canonym::canonym)
    add_custom_command(
      OUTPUT ${output}
      COMMAND canonym_compile_builtin ${output}
      DEPENDS canonym_compile_builtin
      COMMENT "Compiling the built-in rules"
      VERBATIM)
  endif()
  target_sources(${target} PRIVATE ${output})
endfunction()
