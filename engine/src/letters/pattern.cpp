#include "letters/pattern.h"

#include <algorithm>

#include "rules/split_list.h"

namespace canonym {
namespace {

bool stands_before(const LetterContext& context, LettersView word, std::size_t end) {
  if (!context.is_given()) return true;
  const LettersView before = word.substr(0, end);
  const bool stands =
      (context.has_boundary && before.empty()) ||
      std::ranges::any_of(context.alternatives, [&](const Letters& some) { return before.ends_with(some); });
  return stands != context.is_negated;
}

bool stands_after(const LetterContext& context, LettersView word, std::size_t begin) {
  if (!context.is_given()) return true;
  const LettersView after = word.substr(begin);
  const bool stands =
      (context.has_boundary && after.empty()) ||
      std::ranges::any_of(context.alternatives, [&](const Letters& some) { return after.starts_with(some); });
  return stands != context.is_negated;
}

/// Reads one pattern. One object a pattern.
class PatternReader {
 public:
  PatternReader(const Written& text, const std::vector<LetterClass>& classes, Diagnostics& problems)
      : text_(text), classes_(classes), problems_(problems) {}

  std::optional<LetterPattern> read() {
    std::string_view rest = text_.text;
    LetterPattern pattern;
    if (rest.starts_with('(')) {
      const std::size_t close = rest.find(')');
      if (close == rest.npos) return refuse("a bracket is not closed");
      pattern.after = read_context(rest.substr(1, close - 1));
      rest.remove_prefix(close + 1);
    }
    const std::size_t open = rest.find('(');
    if (open != rest.npos) {
      if (!rest.ends_with(')')) return refuse("nothing may stand behind the second bracket");
      pattern.before = read_context(rest.substr(open + 1, rest.size() - open - 2));
    }
    const std::string_view letters = rest.substr(0, open);
    if (letters.find_first_of(") #!") != letters.npos) return refuse("these are no letters");
    pattern.letters = to_letters(letters);
    if (pattern.letters.empty() && !pattern.has_context()) return refuse("it is empty");
    return is_good_ ? std::optional(pattern) : std::nullopt;
  }

 private:
  std::nullopt_t refuse(std::string_view why) {
    is_good_ = false;
    problems_.add(Severity::error, "bad-pattern", text_.at,
                  in_quotes(text_.text) + " is no pattern of letters: " + std::string(why));
    return std::nullopt;
  }

  LetterContext read_context(std::string_view text) {
    LetterContext context;
    if (text.starts_with('!')) {
      context.is_negated = true;
      text.remove_prefix(1);
    }
    for (const std::string& item : split_list(text)) add_alternative(item, context);
    if (!context.is_given() && is_good_) refuse("there is nothing between the brackets");
    return context;
  }

  void add_alternative(const std::string& item, LetterContext& context) {
    if (item == "#") {
      context.has_boundary = true;
    } else if (item[0] >= 'A' && item[0] <= 'Z') {
      add_class(item, context);
    } else {
      context.alternatives.push_back(to_letters(item));
    }
  }

  void add_class(const std::string& name, LetterContext& context) {
    const auto known =
        std::ranges::find_if(classes_, [&](const LetterClass& c) { return c.name.text == name; });
    if (known == classes_.end()) {
      refuse("there is no class " + in_quotes(name));
      return;
    }
    for (const std::string& letters : known->letters) context.alternatives.push_back(to_letters(letters));
  }

  const Written& text_;
  const std::vector<LetterClass>& classes_;
  Diagnostics& problems_;
  bool is_good_ = true;
};

}  // namespace

bool LetterPattern::allows(LettersView word, std::size_t begin, std::size_t end) const {
  return stands_before(after, word, begin) && stands_after(before, word, end);
}

bool LetterPattern::fits(LettersView word, std::size_t at) const {
  return word.substr(at).starts_with(letters) && allows(word, at, at + letters.size());
}

std::optional<LetterPattern> read_pattern(const Written& text, const std::vector<LetterClass>& classes,
                                          Diagnostics& problems) {
  return PatternReader(text, classes, problems).read();
}

}  // namespace canonym
