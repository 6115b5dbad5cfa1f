#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include "canonym/offsets.h"
#include "choice_option.h"
#include "commands/commands.h"
#include "output_stream.h"
#include "text_options.h"

namespace canonym::cli {
namespace {

using Json = nlohmann::ordered_json;

struct Options : TextOptions {
  OffsetUnit offsets = OffsetUnit::bytes;
};

const Choices<OffsetUnit> unit_choices{
    {"bytes", OffsetUnit::bytes}, {"utf16", OffsetUnit::utf16}, {"codepoints", OffsetUnit::code_points}};

Json text_or_null(const std::string& text) {
  return text.empty() ? Json() : Json(text);
}

Json to_json(const Annotation& annotation, const FileContents& file, const RuleSet& rules,
             OffsetCounter& offsets) {
  const Span span = annotation.span;
  Json object;
  object["file"] = file.path;
  object["start"] = offsets.count_before(span.begin);
  object["end"] = offsets.count_before(span.end);
  object["text"] = std::string_view(file.text).substr(span.begin, span.size());
  if (annotation.records.size() == 1) object["record"] = rules.id(annotation.records.front());
  if (annotation.records.size() + annotation.others.size() > 1) {
    Json& ids = object["records"] = Json::array();
    for (const RecordIndex record : annotation.records) ids.push_back(rules.id(record));
    for (const RecordIndex record : annotation.others) ids.push_back(rules.id(record));
  }
  object["canonical"] = text_or_null(annotation.canonical);
  object["replacement"] = annotation.action == Action::skip ? Json() : Json(annotation.replacement);
  object["via"] = way_name(annotation.via);
  object["schemes"] = annotation.schemes;
  object["inflected"] = annotation.is_inflected;
  object["action"] = action_name(annotation.action);
  object["reason"] = text_or_null(std::string(skip_name(annotation.reason)));
  return object;
}

int annotate(Options& options) {
  const auto matcher = prepare_matcher(options);
  if (!matcher) return exit_failed;
  NormalizeOptions asked = options.normalize;
  asked.with_schemes = true;
  OutputStream output;
  const bool is_well = for_each_text(options, [&](const FileContents& file) {
    OffsetCounter offsets(file.text, options.offsets);
    annotate_text(*matcher, file.text, asked, [&](const Annotation& annotation) {
      const Json object = to_json(annotation, file, matcher->rules(), offsets);
      output.write(object.dump(-1, ' ', false, Json::error_handler_t::replace));
      output.write("\n");
    });
  });
  output.finish();
  return is_well ? exit_done : exit_failed;
}

}  // namespace

Run add_annotate(CLI::App& app) {
  const auto options = std::make_shared<Options>();
  add_text_options(app, *options);
  add_choice_option(app, "--offsets", options->offsets, unit_choices,
                    "Unit of start and end; bytes by default");
  return [options] { return annotate(*options); };
}

}  // namespace canonym::cli
