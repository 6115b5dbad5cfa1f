#include "canonym/compiled.h"

#include <fstream>

#include "compiled/sections.h"
#include "image/checksum.h"
#include "image/map_file.h"
#include "match/compiled.h"
#include "match/index_image.h"

namespace canonym {
namespace {

CompiledRules open_image(Image opened) {
  const auto image = std::make_shared<const Image>(std::move(opened));
  CompiledFrom from = read_about(*image);
  return {RuleSet(std::make_shared<const RuleModel>(read_model(image))), std::move(from)};
}

}  // namespace

std::uint64_t checksum_of_file(std::string_view text) {
  return checksum_of(text);
}

std::string compile_rules(const RuleSet& rules, const CompiledFrom& from) {
  ImageWriter image;
  write_about(from, image);
  write_model(rules.model(), image);
  const Matcher::Compiled made(rules.model());
  write_index(made.index.tables(), image);
  write_own_groups(made.composition, image);
  write_filter(made.filter, image);
  made.derived_words.write(image);
  return image.finish();
}

bool is_compiled(const std::filesystem::path& path) {
  std::error_code failed;
  if (!std::filesystem::is_regular_file(path, failed)) return false;
  std::ifstream file(path, std::ios::binary);
  std::array<char, 8> beginning{};
  file.read(beginning.data(), beginning.size());
  return begins_as_compiled({beginning.data(), static_cast<std::size_t>(file.gcount())});
}

bool begins_as_compiled(std::string_view bytes) {
  return Image::is_image(bytes);
}

CompiledRules open_compiled(const std::filesystem::path& path) {
  MappedFile file = map_file(path);
  return open_image(Image(path.string(), file.bytes, std::move(file.owner)));
}

CompiledRules read_compiled(std::string name, std::string_view bytes) {
  // Numbers are read where they stand, and a string's bytes may stand anywhere.
  const auto copy = std::make_shared<std::vector<std::uint64_t>>((bytes.size() + 7) / 8);
  const std::string_view aligned(reinterpret_cast<char*>(copy->data()), bytes.size());
  std::ranges::copy(bytes, reinterpret_cast<char*>(copy->data()));
  return open_image(Image(std::move(name), aligned, copy));
}

CompiledRules view_compiled(std::string name, std::string_view bytes) {
  return open_image(Image(std::move(name), bytes, nullptr));
}

}  // namespace canonym
