#pragma once

#include <CLI/CLI.hpp>
#include <string>
#include <utility>
#include <vector>

namespace canonym::cli {

/// Words of the command line and what each means.
template <typename Value>
using Choices = std::vector<std::pair<std::string, Value>>;

/// Adds an option that takes one of these words. They stand in the help, in their order, and in the
/// message about any other.
template <typename Value>
CLI::Option* add_choice_option(CLI::App& app, const std::string& name, Value& value,
                               const Choices<Value>& choices, const std::string& summary) {
  std::vector<std::string> words;
  for (const auto& [word, meaning] : choices) words.push_back(word);
  const auto choose = [&value, choices](const std::string& chosen) {
    for (const auto& [word, meaning] : choices)
      if (word == chosen) value = meaning;
  };
  return app.add_option_function<std::string>(name, choose, summary)
      ->type_name(CLI::detail::join(words, "|"))
      ->check(CLI::IsMember(words).description(""));
}

}  // namespace canonym::cli
