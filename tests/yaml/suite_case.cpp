#include "yaml/suite_case.h"

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <cstdlib>
#include <sstream>

namespace canonym {
namespace {

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size())) {
    text.replace(at, from.size(), to);
  }
}

/// The suite shows invisible characters by visible ones.
std::string make_invisible(std::string text) {
  while (text.find("—»") != std::string::npos) replace_all(text, "—»", "»");
  replace_all(text, "»", "\t");
  replace_all(text, "␣", " ");
  replace_all(text, "↵", "");
  replace_all(text, "∎\n", "");
  replace_all(text, "←", "\r");
  replace_all(text, "⇔", "\uFEFF");
  return text;
}

/// "=VAL &a <tag> :text" without anchor and tag.
std::string without_properties(const std::string& event) {
  std::size_t at = std::string_view("=VAL ").size();
  while (event[at] == '&' || event[at] == '<') at = event.find(' ', at) + 1;
  return "=VAL " + event.substr(at);
}

std::string read_tree_events(const std::string& text) {
  std::string events;
  std::istringstream lines(make_invisible(text));
  for (std::string line; std::getline(lines, line);) {
    line.erase(0, line.find_first_not_of(' '));
    const std::string kind = line.substr(0, 4);
    if (kind == "=VAL") events += without_properties(line) + "\n";
    if (kind == "=ALI") events += line + "\n";
    if (kind == "+SEQ" || kind == "-SEQ" || kind == "+MAP" || kind == "-MAP") events += kind + "\n";
  }
  return events;
}

void add_cases(const std::filesystem::path& file, std::vector<SuiteCase>& cases) {
  std::string tree;
  const YAML::Node entries = YAML::LoadFile(file.string());
  for (std::size_t i = 0; i < entries.size(); ++i) {
    const YAML::Node entry = entries[i];
    const bool is_invalid = entry["fail"] && entry["fail"].as<bool>();
    // What an entry does not give is as in the one before it.
    if (entry["tree"] && !is_invalid) tree = entry["tree"].Scalar();
    if (!entry["yaml"] || (entry["skip"] && entry["skip"].as<bool>())) continue;
    const std::string id = file.stem().string() + (i == 0 ? "" : "/" + std::to_string(i));
    cases.push_back({id, make_invisible(entry["yaml"].Scalar()), is_invalid, read_tree_events(tree)});
  }
}

}  // namespace

std::optional<std::filesystem::path> find_suite() {
  const char* shared = std::getenv("CANONYM_SHARED");
  const std::filesystem::path folder =
      std::filesystem::path(shared != nullptr ? shared : CANONYM_SOURCE_DIR "/../shared") /
      "data/yaml-test-suite";
  return std::filesystem::is_directory(folder) ? std::optional(folder) : std::nullopt;
}

std::vector<SuiteCase> read_suite(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() == ".yaml") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  std::vector<SuiteCase> cases;
  for (const auto& file : files) add_cases(file, cases);
  return cases;
}

}  // namespace canonym
