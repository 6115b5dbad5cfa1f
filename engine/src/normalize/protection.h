#pragma once

#include <string_view>
#include <vector>

#include "canonym/matcher.h"
#include "icu/characters.h"

namespace canonym {

/// Tells which names stand in a URL, an e-mail address, a handle, a hashtag or a file
/// name. Linear over all calls as long as the spans do not go back.
class Protection {
 public:
  explicit Protection(std::string_view text) : text_(text), characters_(CharacterTable::instance()) {}

  /// `none` when the span may be rewritten.
  Skip reason_for(Span span);

 private:
  struct Protected {
    Span span;
    Skip reason;
  };

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
  std::vector<Protected> protected_;
};

}  // namespace canonym
