#include "canonym/source.h"

#include <algorithm>
#include <cassert>
#include <cerrno>
#include <cstring>
#include <fstream>

#include "canonym/error.h"
#include "canonym/offsets.h"

namespace canonym {
namespace {

std::vector<std::size_t> find_line_begins(std::string_view text) {
  std::vector<std::size_t> begins{0};
  for (std::size_t at = text.find('\n'); at != text.npos; at = text.find('\n', at + 1))
    begins.push_back(at + 1);
  return begins;
}

[[noreturn]] void fail_to_read(const std::filesystem::path& path, const std::string& why) {
  throw Error("cannot read " + path.string() + ": " + why);
}

}  // namespace

Source::Source(std::string name, std::string text) : name_(std::move(name)) {
  const auto owned = std::make_shared<const std::string>(std::move(text));
  text_ = *owned;
  owner_ = owned;
}

Source::Source(std::string name, std::string_view text, std::shared_ptr<const void> owner)
    : name_(std::move(name)), text_(text), owner_(std::move(owner)) {}

const std::vector<std::size_t>& Source::line_begins() const {
  std::call_once(has_line_begins_, [this] { line_begins_ = find_line_begins(text_); });
  return line_begins_;
}

Position Source::position(std::size_t offset) const {
  assert(offset <= text_.size());
  const std::vector<std::size_t>& begins = line_begins();
  const auto next = std::upper_bound(begins.begin(), begins.end(), offset);
  const std::size_t begin = *(next - 1);
  PositionCounter counter(text_.substr(begin));
  Position position = counter.position(offset - begin);
  position.line = static_cast<std::size_t>(next - begins.begin());
  const bool after_mark = begin == 0 && offset > 0 && text_.starts_with("\xEF\xBB\xBF");
  if (after_mark) --position.column;
  return position;
}

std::size_t Source::line_begin(std::size_t line) const {
  assert(line >= 1 && line <= line_count());
  return line_begins()[line - 1];
}

std::string_view Source::line(std::size_t line) const {
  const std::size_t begin = line_begin(line);
  std::string_view text = text_.substr(begin);
  text = text.substr(0, text.find('\n'));
  if (text.ends_with('\r')) text.remove_suffix(1);
  return text;
}

SourcePointer read_source(const std::filesystem::path& path, std::size_t most_bytes) {
  std::error_code failed;
  if (std::filesystem::is_directory(path, failed)) fail_to_read(path, "it is a folder");
  std::ifstream file(path, std::ios::binary);
  if (!file) fail_to_read(path, std::strerror(errno));
  std::string text;
  std::string block(1 << 16, '\0');
  while (file.read(block.data(), static_cast<std::streamsize>(block.size())) || file.gcount() > 0) {
    text.append(block, 0, static_cast<std::size_t>(file.gcount()));
    if (text.size() > most_bytes)
      fail_to_read(path, "it is larger than " + std::to_string(most_bytes) + " bytes");
  }
  if (file.bad()) fail_to_read(path, std::strerror(errno));
  text.shrink_to_fit();
  return std::make_shared<const Source>(path.string(), std::move(text));
}

}  // namespace canonym
