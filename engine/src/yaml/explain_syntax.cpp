#include "yaml/explain_syntax.h"

#include <string>

#include "yaml/character_at.h"
#include "yaml/syntax_words.h"

namespace canonym {
namespace {

std::string_view words(const char* text) {
  return text == nullptr ? std::string_view() : text;
}

std::string explain_character(const Location& at) {
  const std::string_view character = at.source->text().substr(at.span.begin, at.span.size());
  if (character == "\t") return "a tab cannot indent, use spaces";
  return in_quotes(character) + " cannot begin a text, put the text in quotes";
}

std::string in_libyamls_words(std::string_view problem, std::string_view context) {
  const std::string message = "this is not YAML: " + std::string(problem);
  return context.empty() ? message : message + " " + std::string(context);
}

}  // namespace

Diagnostic& explain_syntax(const Source& source, const yaml_parser_t& parser, CodePointCursor& places,
                           Diagnostics& problems) {
  const auto add = [&](std::string_view code, const Location& at, std::string message) -> Diagnostic& {
    return problems.add(Severity::error, code, at, std::move(message));
  };
  const std::string_view problem = words(parser.problem);
  const std::string_view context = words(parser.context);
  const Location at = character_at(source, places.byte_of(parser.problem_mark.index));
  if (problem == "found character that cannot start any token")
    return add("yaml-syntax", at, explain_character(at));
  const Explanation* row = find_explanation(problem, context);
  if (row == nullptr) return add("yaml-syntax", at, in_libyamls_words(problem, context));
  const Location begin =
      context.empty() ? at : character_at(source, places.byte_of(parser.context_mark.index));
  Diagnostic& added = add(row->code, row->shown == Shown::context ? begin : at, std::string(row->message));
  if (!row->remark.empty()) added.remarks.push_back({begin, std::string(row->remark)});
  return added;
}

}  // namespace canonym
