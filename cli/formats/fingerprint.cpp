#include "formats/fingerprint.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>

namespace canonym::cli {
namespace {

constexpr std::size_t bytes_beside = 100;  // a line may be a gigabyte with a finding in every word

/// FNV-1a, 64 bits: fixed for ever, unlike std::hash.
class Hash {
 public:
  void take(std::string_view text) {
    for (const char c : text) take_byte(static_cast<unsigned char>(c));
    take_byte(0xFF);  // ends a text: no UTF-8 has it
  }

  std::string digits() const {
    std::array<char, 17> text{};
    std::snprintf(text.data(), text.size(), "%016llx", static_cast<unsigned long long>(value_));
    return text.data();
  }

 private:
  void take_byte(unsigned char byte) { value_ = (value_ ^ byte) * 0x100000001B3; }

  std::uint64_t value_ = 0xCBF29CE484222325;
};

std::string_view trim(std::string_view text) {
  constexpr std::string_view blanks = " \t\r";
  const std::size_t begin = text.find_first_not_of(blanks);
  return begin == text.npos ? "" : text.substr(begin, text.find_last_not_of(blanks) + 1 - begin);
}

/// The place and what is beside it in its line, without indentation.
std::string_view surroundings(const Location& at) {
  const std::string_view text = at.source->text();
  std::size_t begin = at.span.begin, end = at.span.end;
  while (begin > 0 && text[begin - 1] != '\n' && at.span.begin - begin < bytes_beside) --begin;
  while (end < text.size() && text[end] != '\n' && end - at.span.end < bytes_beside) ++end;
  return trim(text.substr(begin, end - begin));
}

}  // namespace

std::string Fingerprints::of(std::string_view file, const Diagnostic& finding) {
  if (file != file_) {
    file_ = file;
    counts_.clear();
  }
  Hash hash;
  hash.take(finding.code);
  if (finding.at.source) {
    hash.take(finding.at.source->text().substr(finding.at.span.begin, finding.at.span.size()));
    hash.take(surroundings(finding.at));
  }
  const std::string digits = hash.digits();
  return digits + ":" + std::to_string(++counts_[digits]);
}

}  // namespace canonym::cli
