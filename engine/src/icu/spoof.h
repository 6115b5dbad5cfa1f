#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace canonym {

/// What texts look like, by the confusable characters of Unicode Technical
/// Standard 39 as ICU has them. Not to be shared between threads.
class LookChecker {
 public:
  /// Throws Error when ICU's data is missing.
  LookChecker();
  ~LookChecker();

  /// Two texts that look alike have the same skeleton. It is for comparison, not for showing.
  std::string skeleton(std::string_view text) const;

  /// Whether a letter of the text is none that a language writes today with, such as those of
  /// phonetic alphabets.
  bool has_rare_letter(std::string_view text) const;

 private:
  struct Data;
  std::unique_ptr<const Data> data_;
};

}  // namespace canonym
