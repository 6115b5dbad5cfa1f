#pragma once

#include <string>
#include <string_view>

#include "canonym/rules.h"

namespace canonym {

/// Loads one text as the rule file "x.yml" in memory.
inline LoadResult load_text(std::string text) {
  RuleInputs inputs;
  inputs.files.push_back({"x.yml", std::move(text)});
  return load_rules(inputs);
}

/// "x.yml:3:5 error unknown-key".
inline std::string describe_place(const Diagnostic& problem) {
  const Position at = problem.at.source->position(problem.at.span.begin);
  return problem.at.source->name() + ":" + std::to_string(at.line) + ":" + std::to_string(at.column) + " " +
         std::string(severity_name(problem.severity)) + " " + std::string(problem.code);
}

/// All problems, one a line.
inline std::string describe_places(const Diagnostics& problems) {
  std::string lines;
  for (const Diagnostic& problem : problems) lines += describe_place(problem) + "\n";
  return lines;
}

/// The one message with this code; "" when there is none or are several.
inline std::string find_message(const Diagnostics& problems, std::string_view code) {
  std::string message;
  for (const Diagnostic& problem : problems) {
    if (problem.code != code) continue;
    if (!message.empty()) return "";
    message = problem.message;
  }
  return message;
}

}  // namespace canonym
