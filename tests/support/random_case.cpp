#include "support/random_case.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <optional>

#include "icu/casing.h"
#include "support/random_tables.h"
#include "support/random_words.h"

namespace canonym {
namespace {

using namespace random_words;

std::string lower_ascii(std::string text) {
  for (char& c : text)
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c + 32);
  return text;
}

std::string quoted(const std::string& text) {
  std::string yaml = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') yaml += '\\';
    yaml += c;
  }
  return yaml + '"';
}

/// First letter of a word, to the byte, and a period.
std::string initial_of(const std::string& word) {
  std::size_t size = 1;
  while (size < word.size() && (static_cast<unsigned char>(word[size]) & 0xC0) == 0x80) ++size;
  return word.substr(0, size) + ".";
}

}  // namespace

std::string RuleText::to_yaml() const {
  std::string yaml = "canonym: 1\nchecks: {all: off}\n";
  if (!endings.empty()) {
    yaml += "patronymics:\n  endings:\n";
    for (const std::string& ending : endings) yaml += "    - " + ending + "\n";
  }
  if (!groups.empty()) yaml += "parts:\n";
  for (const char* kind : {"given", "family", "patronymic"}) {
    bool is_first = true;
    for (const Group& group : groups) {
      if (group.kind != kind) continue;
      if (is_first) yaml += "  " + group.kind + ":\n";
      is_first = false;
      yaml += "    " + group.line + "\n";
    }
  }
  if (!records.empty()) yaml += "names:\n";
  for (const Record& record : records) {
    yaml += "  " + record.id + ":\n";
    for (const std::string& line : record.lines) yaml += "    " + line + "\n";
  }
  for (const Table& table : tables) {
    yaml += std::string(next_file) + table.head + table.rows_key;
    for (const std::string& row : table.rows) yaml += (table.is_flat ? "" : "  ") + row + "\n";
    yaml += table.foot;
  }
  return yaml;
}

std::string RandomMaker::quote(RandomCase& to, const std::string& spelling) {
  to.pieces.push_back(spelling);
  return quoted(spelling);
}

std::string RandomMaker::make_spelling(RandomCase& to, bool is_person) {
  if (one_in(is_person ? 12 : 2)) return quote(to, pick(odd_spellings));
  std::string spelling = pick(given_words);
  if (one_in(3)) spelling += std::string(" ") + pick(patronymic_words);
  if (one_in(10)) spelling += std::string(" ") + pick(given_words);
  if (one_in(6)) spelling += " van";
  if (!one_in(6)) spelling += std::string(" ") + pick(family_words);
  if (one_in(10)) spelling = pick(family_words);
  if (one_in(12)) spelling = to_upper(spelling);
  if (one_in(20)) spelling = lower_ascii(spelling);
  return quote(to, spelling);
}

std::string RandomMaker::make_group(RandomCase& to, std::size_t kind) {
  const auto word = [&]() -> std::string {
    if (one_in(25)) return pick(odd_spellings);
    if (!to.tables.tables.empty() && one_in(3)) return make_native_word(*this);
    std::string chosen = kind == 0   ? pick(given_words)
                         : kind == 1 ? pick(family_words)
                                     : pick(patronymic_words);
    if (one_in(12)) chosen += std::string(kind == 1 ? " " : "-") + pick(family_words);
    return chosen;
  };
  std::string line = quote(to, word()) + ": [";
  const std::size_t count = 1 + below(3);
  for (std::size_t i = 0; i < count; ++i) line += (i ? ", " : "") + quote(to, word());
  return line + "]";
}

std::string RandomMaker::make_native(RandomCase& to, bool is_person) {
  const auto word = [&] {
    return !to.natives.empty() && one_in(4) ? to.natives[below(to.natives.size())] : make_native_word(*this);
  };
  std::string name = word();
  if (is_person || one_in(3)) name += (one_in(5) ? "-" : " ") + word();
  if (is_person && (one_in(5) || name.find(' ') == name.npos)) name += " " + word();
  to.natives.push_back(name.substr(name.rfind(' ') + 1));
  to.natives.push_back(name.substr(0, name.find(' ')));
  to.natives.push_back(name);
  return quote(to, name);
}

RuleText::Record RandomMaker::make_record(RandomCase& to, std::size_t number) {
  constexpr const char* kinds[] = {"person", "person", "person", "person", "place", "organization", "term"};
  RuleText::Record record;
  record.id = std::string(1, static_cast<char>('a' + below(26))) + std::to_string(number);
  const std::string kind = pick(kinds);
  const bool is_person = kind == "person";
  record.lines.push_back("kind: " + kind);
  const std::string canonical = make_spelling(to, is_person);
  record.lines.push_back("canonical: " + canonical);
  if (!to.tables.tables.empty() && !one_in(4)) {
    std::string line = "native: {be: " + make_native(to, is_person);
    if (one_in(3)) line += ", ru: " + make_native(to, is_person);
    record.lines.push_back(line + "}");
    if (one_in(10)) record.lines.push_back("derive: false");
  } else if (one_in(2)) {
    std::string line = "native: {" + std::string(pick(languages)) + ": " + make_spelling(to, is_person);
    if (one_in(2)) line += ", lt: " + make_spelling(to, is_person);
    record.lines.push_back(line + "}");
  }
  if (!one_in(3)) {
    std::string line = "variants: [";
    const std::size_t count = 1 + below(3);
    for (std::size_t i = 0; i < count; ++i) {
      if (i) line += ", ";
      const std::string spelling = make_spelling(to, is_person);
      line += one_in(6) ? "{spelling: " + spelling + ", whole: true}" : spelling;
    }
    record.lines.push_back(line + "]");
  }
  if (one_in(3)) {
    std::string line =
        std::string("styles: {") + (one_in(2) ? "de: " : "pl: ") + make_spelling(to, is_person);
    if (one_in(2)) line += ", state: {spelling: " + make_spelling(to, is_person) + ", until: 2020-08-09}";
    record.lines.push_back(line + "}");
  }
  if (one_in(5)) record.lines.push_back("never: [" + make_spelling(to, is_person) + "]");
  if (one_in(3)) record.lines.push_back(std::string("alone: ") + (one_in(2) ? "after-full" : "never"));
  if (is_person) {
    if (one_in(5)) record.lines.push_back("patronymic: " + quote(to, pick(patronymic_words)));
    // A record's `given` must stand in a group, or the rules do not load.
    if (one_in(4) && !to.given_keys.empty()) record.lines.push_back("given: " + pick(to.given_keys));
    if (const std::size_t last = canonical.rfind(' '); one_in(4) && last != canonical.npos) {
      const std::size_t before = canonical.rfind(' ', last - 1);
      const std::size_t begin = before != canonical.npos && one_in(2) ? before + 1 : last + 1;
      record.lines.push_back("family: \"" + canonical.substr(begin));
    } else if (one_in(12)) {
      record.lines.push_back("family: " + canonical);
    }
  }
  return record;
}

RandomCase RandomMaker::make_case() {
  constexpr const char* kinds[] = {"given", "family", "patronymic"};
  RandomCase made;
  made.tables = make_random_tables(*this);
  made.rules.tables = made.tables.tables;
  const std::size_t groups = below(5);
  for (std::size_t i = 0; i < groups; ++i) {
    const std::size_t kind = below(3);
    RuleText::Group group{kinds[kind], make_group(made, kind)};
    const auto key = [](const std::string& line) { return line.substr(0, line.find(": [")); };
    const auto has_its_key = [&](const RuleText::Group& other) {
      return other.kind == group.kind && key(other.line) == key(group.line);
    };
    if (std::ranges::any_of(made.rules.groups, has_its_key)) continue;
    if (kind == 0) made.given_keys.push_back(key(group.line));
    made.rules.groups.push_back(std::move(group));
  }
  const std::size_t endings = below(4);
  for (std::size_t i = 0; i < endings; ++i) made.rules.endings.push_back(quoted(pick(ending_words)));
  const std::size_t records = 1 + below(6);
  for (std::size_t i = 0; i < records; ++i) made.rules.records.push_back(make_record(made, i));
  return made;
}

std::string RandomMaker::rearrange_name(const RandomCase& from) {
  const std::string first = pick(from.pieces), second = pick(from.pieces);
  std::string given = first.substr(0, first.find(' '));
  std::string family = (one_in(3) ? second : first);
  family = family.substr(family.rfind(' ') + 1);
  std::string middle = one_in(3) ? std::string() : std::string(" ") + pick(patronymic_words);
  if (one_in(4)) given = initial_of(given);
  if (!middle.empty() && one_in(3)) middle = (one_in(2) ? " " : "") + initial_of(middle.substr(1));
  const std::string comma = one_in(2) ? "," : "";
  return one_in(3) ? family + comma + " " + given + middle : given + middle + " " + family;
}

std::string RandomMaker::make_text(const RandomCase& from) {
  std::string text;
  const std::size_t count = 1 + below(9);
  for (std::size_t i = 0; i < count; ++i) {
    std::string piece = one_in(4) ? rearrange_name(from) : pick(from.pieces);
    if (!from.natives.empty() && !one_in(3)) piece = write_derived(*this, from.tables, pick(from.natives));
    if (one_in(4)) {  // one word of it
      const std::size_t blank = piece.find(' ');
      if (blank != piece.npos) piece = one_in(2) ? piece.substr(0, blank) : piece.substr(blank + 1);
    }
    if (one_in(6)) piece = to_upper(piece);
    if (one_in(9)) piece = lower_ascii(piece);
    if (one_in(12)) piece = pick(given_words);
    if (one_in(12)) piece = pick(family_words);
    if (one_in(12)) piece = pick(patronymic_words);
    if (one_in(12)) piece = piece.substr(0, 1) + ".";
    if (one_in(15)) piece.insert(below(piece.size() + 1), pick(nasty));
    if (one_in(30)) piece.insert(below(piece.size() + 1), 1, '\0');
    if (one_in(40)) piece += std::string(below(140), ' ');
    text += piece;
    if (one_in(4)) text += pick(nasty);
    text += pick(joiners);
    if (one_in(6)) text += pick(nasty);
    if (!from.natives.empty() && one_in(3)) text += one_in(2) ? "w na " : "не што ";
  }
  return text;
}

RuleText RandomMaker::shuffle(RuleText rules) {
  shuffle_list(rules.tables);
  shuffle_list(rules.groups);
  shuffle_list(rules.endings);
  shuffle_list(rules.records);
  for (RuleText::Record& record : rules.records) shuffle_list(record.lines);
  return rules;
}

std::vector<RuleText> RandomMaker::split(const RuleText& rules) {
  std::vector<RuleText> files(1 + below(3));
  files[0].tables = rules.tables;
  for (const RuleText::Group& group : rules.groups) files[below(files.size())].groups.push_back(group);
  for (const std::string& ending : rules.endings) files[below(files.size())].endings.push_back(ending);
  for (const RuleText::Record& record : rules.records) files[below(files.size())].records.push_back(record);
  return files;
}

namespace {

void add_files(const std::string& yaml, RuleInputs& inputs) {
  for (std::size_t at = 0; at <= yaml.size();) {
    const std::size_t end = std::min(yaml.find(next_file, at), yaml.size());
    inputs.files.push_back(
        {"rules" + std::to_string(inputs.files.size()) + ".yml", yaml.substr(at, end - at)});
    at = end + next_file.size();
  }
}

}  // namespace

RuleInputs split_files(const std::string& yaml) {
  RuleInputs inputs;
  add_files(yaml, inputs);
  return inputs;
}

std::optional<RuleSet> load_yaml(const std::string& yaml) {
  return load_rules(split_files(yaml)).rules;
}

std::optional<RuleSet> load_files(const std::vector<RuleText>& files) {
  RuleInputs inputs;
  for (const RuleText& file : files) add_files(file.to_yaml(), inputs);
  return load_rules(inputs).rules;
}

std::string escape_bytes(std::string_view text) {
  std::string escaped;
  for (const char c : text) {
    if (c >= ' ' && c < '\x7F' && c != '"' && c != '\\') {
      escaped += c;
      continue;
    }
    std::array<char, 16> hex{};
    // A literal of its own, lest the next letter be read as a hexadecimal digit.
    std::snprintf(hex.data(), hex.size(), "\\x%02X\"\"",
                  static_cast<unsigned>(static_cast<unsigned char>(c)));
    escaped += hex.data();
  }
  return escaped;
}

std::uint32_t number_from_environment(const char* name, std::uint32_t otherwise) {
  const char* value = std::getenv(name);
  return value && *value ? static_cast<std::uint32_t>(std::strtoul(value, nullptr, 10)) : otherwise;
}

}  // namespace canonym
