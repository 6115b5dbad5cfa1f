#pragma once

#include <cstdint>
#include <map>
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
  /// A table of a language, which is a file of its own.
  struct Table {
    std::string head;
    std::vector<std::string> rows;
    std::string foot;
    std::string rows_key;  ///< the line above the rows
    bool is_flat = false;  ///< the rows are keys of the file itself
  };
  std::vector<Table> tables;
  std::vector<Group> groups;
  std::vector<std::string> endings;  ///< of patronymics, quoted
  std::vector<Record> records;

  /// All files one after the other; see load_yaml.
  std::string to_yaml() const;
};

/// Tables, and what texts are made of that go by them.
struct RandomTables {
  std::vector<RuleText::Table> tables;
  std::map<std::string, std::vector<std::string>>
      renderings;  ///< by language and letters; without letters: put in
  std::map<std::string, std::vector<std::string>> related;
  std::vector<std::string> latin_endings, native_endings;
};

/// A small rule set, and what a text against it is made of.
struct RandomCase {
  RuleText rules;
  RandomTables tables;
  std::vector<std::string> natives;     ///< names by the letters of the tables
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
  std::string make_native(RandomCase& to, bool is_person);
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

/// The line that ends one file and begins the next.
inline constexpr std::string_view next_file = "# next file\n";

/// The files of a text, as inputs in memory.
RuleInputs split_files(const std::string& yaml);

/// The rules, loaded from memory, of one file or of several; none when they have errors.
std::optional<RuleSet> load_yaml(const std::string& yaml);
std::optional<RuleSet> load_files(const std::vector<RuleText>& files);

/// Printable form: everything but plain ASCII as \x.. of a C++ literal.
std::string escape_bytes(std::string_view text);

/// The environment variable as a number, or `otherwise`.
std::uint32_t number_from_environment(const char* name, std::uint32_t otherwise);

}  // namespace canonym
