#include "rules.h"

#include <cstdlib>
#include <mutex>

namespace canonym::sqlite {
namespace {

Rules load_rules(const std::vector<std::string>& paths, bool without_builtin_names, canonym_error& error) {
  std::vector<canonym_text> texts;
  for (const std::string& path : paths) texts.push_back({path.data(), path.size()});
  canonym_load_options options = CANONYM_LOAD_OPTIONS_INIT;
  options.paths = texts.data();
  options.path_count = texts.size();
  options.without_builtin_names = without_builtin_names;
  canonym_rules* rules = nullptr;
  canonym_load(&options, &rules, &error);
  return rules ? Rules(rules,
                       [](const canonym_rules* own) { canonym_rules_free(const_cast<canonym_rules*>(own)); })
               : nullptr;
}

/// Paths in CANONYM_RULES, divided by colons; `builtin:` does not end at its own.
std::vector<std::string> paths_of_environment() {
  constexpr std::string_view builtin = "builtin:";
  const char* value = std::getenv("CANONYM_RULES");
  std::string_view rest = value ? value : "";
  std::vector<std::string> paths;
  while (!rest.empty()) {
    const std::size_t end =
        std::min(rest.find(':', rest.starts_with(builtin) ? builtin.size() : 0), rest.size());
    if (end > 0) paths.emplace_back(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return paths;
}

/// Loaded once for the process, when somebody asks first: a pool of connections shares them.
Rules default_rules(canonym_error& error) {
  static std::mutex lock;
  static Rules rules;
  const std::lock_guard guard(lock);
  if (!rules) rules = load_rules(paths_of_environment(), false, error);
  return rules;
}

}  // namespace

Rules Session::rules(canonym_error& error) const {
  return chosen_ ? chosen_ : default_rules(error);
}

Rules Session::load(const std::vector<std::string>& paths, bool without_builtin_names, canonym_error& error) {
  Rules loaded = load_rules(paths, without_builtin_names, error);
  if (loaded) chosen_ = loaded;
  return loaded;
}

canonym_options options_of(int count, sqlite3_value** values) {
  const auto text_at = [&](int at) {
    const std::string_view text = at < count ? text_of(values[at]) : std::string_view();
    return canonym_text{text.data(), text.size()};
  };
  canonym_options options = CANONYM_OPTIONS_INIT;
  options.style = text_at(0);
  options.date = text_at(1);
  return options;
}

}  // namespace canonym::sqlite
