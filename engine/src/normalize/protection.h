#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "canonym/matcher.h"
#include "icu/characters.h"

namespace canonym {

/// A stretch of text in which no name is rewritten.
struct ProtectedPlace {
  Span span;
  Skip reason = Skip::none;
};

/// Tells which names stand in a URL, an e-mail address, a handle, a hashtag or a file
/// name. Linear over all calls as long as the spans do not go back.
class Protection {
 public:
  explicit Protection(std::string_view text) : text_(text), characters_(CharacterTable::instance()) {}

  /// The place that a name stands in; none when it may be rewritten.
  std::optional<ProtectedPlace> find(Span name);

 private:
  void enter_run(std::size_t at);
  void protect_urls();
  void protect_addresses();
  void protect_tags();
  void protect_files();
  void make_disjoint();
  std::size_t word_end(std::size_t at, std::string_view also) const;
  std::size_t word_begin(std::size_t at, std::string_view also) const;
  bool is_word_at(std::size_t at) const;
  bool is_word_before(std::size_t at) const;
  void add(Span span, Skip reason) { protected_.push_back({span, reason}); }

  std::string_view text_;
  const CharacterTable& characters_;
  Span run_;  // the stretch without blanks and quotes that was looked at last
  std::vector<ProtectedPlace> protected_;
};

}  // namespace canonym
