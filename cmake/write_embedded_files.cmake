# cmake -D LIST=… -D ROOT=… -D OUTPUT=… -P write_embedded_files.cmake
# LIST names a file that holds one absolute path a line. See embed_rules.cmake.
cmake_minimum_required(VERSION 3.25)

# Every byte as \xNN: then no text can end its literal or be misread.
string(REPEAT "[0-9a-f]" 64 long_run)
file(STRINGS ${LIST} files ENCODING UTF-8)
list(LENGTH files count)
set(rows "")
foreach(file IN LISTS files)
  file(RELATIVE_PATH path ${ROOT} ${file})
  file(READ ${file} bytes HEX)
  string(LENGTH "${bytes}" digits)
  math(EXPR size "${digits} / 2")
  string(REGEX REPLACE "(${long_run})" "\\1\"\n    \"" bytes "${bytes}")
  string(REGEX REPLACE "([0-9a-f][0-9a-f])" "\\\\x\\1" bytes "${bytes}")
  string(APPEND rows "    BuiltinFile{\"${path}\", std::string_view(\n    \"${bytes}\", ${size})},\n")
endforeach()

file(WRITE ${OUTPUT}.new "// Generated from the files in rules/; see cmake/embed_rules.cmake.
#include <array>

#include \"canonym/builtin.h\"

// The standard promises no more than 64 kB in a literal; GCC and Clang take any size.
#pragma GCC diagnostic ignored \"-Woverlength-strings\"

namespace canonym {
namespace {

constexpr std::array<BuiltinFile, ${count}> files{
${rows}};

}  // namespace

std::span<const BuiltinFile> builtin_files() { return files; }

}  // namespace canonym
")
file(RENAME ${OUTPUT}.new ${OUTPUT})
