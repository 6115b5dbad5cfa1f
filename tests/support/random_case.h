#pragma once

#include <cstdint>
#include <optional>
#include <random>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "canonym/rules.h"

namespace canonym {

/// A rule file in pieces, so that it can be cut down and shuffled. Every line is
/// `key: value` of YAML in flow style.
struct RuleText {
  struct Group {
    std::string kind;  ///< given, family or patronymic
    std::string line;
  };
  struct Record {
    std::string id;
    std::vector<std::string> lines;
  };
  std::vector<Group> groups;
  std::vector<std::string> endings;  ///< of patronymics, quoted
  std::vector<Record> records;

  std::string to_yaml() const;
};

/// A small rule set, and what a text against it is made of.
struct RandomCase {
  RuleText rules;
  std::vector<std::string> pieces;      ///< spellings and words of the rules
  std::vector<std::string> given_keys;  ///< of groups of given names, quoted
};

/// Makes rule sets and texts that are as nasty as can be. The same seed gives the same
/// material on every machine.
class RandomMaker {
 public:
  explicit RandomMaker(std::uint32_t seed) : random_(seed) {}

  RandomCase make_case();
  std::string make_text(const RandomCase& from);

  /// The same rules in another order of groups, records and keys.
  RuleText shuffle(RuleText rules);

  /// The same rules in several files.
  std::vector<RuleText> split(const RuleText& rules);

  std::size_t below(std::size_t end) { return random_() % end; }
  bool one_in(std::size_t count) { return below(count) == 0; }

 private:
  std::string make_spelling(RandomCase& to, bool is_person);
  RuleText::Record make_record(RandomCase& to, std::size_t number);
  std::string quote(RandomCase& to, const std::string& spelling);
  std::string rearrange_name(const RandomCase& from);
  std::string make_group(RandomCase& to, std::size_t kind);

  template <class List>
  auto pick(const List& list) {
    return list[below(std::size(list))];
  }
  template <class List>
  void shuffle_list(List& list) {
    for (std::size_t i = list.size(); i > 1; --i) std::swap(list[i - 1], list[below(i)]);
  }

  std::mt19937 random_;
};

/// The rules, loaded from memory; none when they have errors.
std::optional<RuleSet> load_yaml(const std::string& yaml);
std::optional<RuleSet> load_files(const std::vector<RuleText>& files);

/// Printable form: everything but plain ASCII as \x.. of a C++ literal.
std::string escape_bytes(std::string_view text);

/// The environment variable as a number, or `otherwise`.
std::uint32_t number_from_environment(const char* name, std::uint32_t otherwise);

}  // namespace canonym
