#include "files/read_text.h"

#include "files/input_file.h"

namespace canonym::cli {

std::string read_text(const std::string& path) {
  InputFile file(path);
  std::string text;
  for (std::string_view block = file.read_block(); !block.empty(); block = file.read_block())
    text.append(block);
  return text;
}

}  // namespace canonym::cli
