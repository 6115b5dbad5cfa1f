#include <CLI/CLI.hpp>
#include <algorithm>

#include "choice_option.h"
#include "commands/commands.h"
#include "export/export_format.h"
#include "messages.h"
#include "output_stream.h"
#include "text_options.h"

namespace canonym::cli {
namespace {

struct Options : TextOptions {
  const ExportFormat* format = nullptr;
};

std::vector<std::string> make_notes(const ExportFormat& format, const ExportedRules& exported,
                                    std::size_t undecided) {
  std::vector<std::string> notes{
      "Written by canonym " CANONYM_VERSION ": " + count_of(exported.surfaces.size(), "spelling") + " of " +
          count_of(exported.rules.size(), "record"),
      "Left out: " + count_of(undecided, "spelling") +
          " that need a text around them, are ambiguous or look-alikes",
      "Not in a list: spellings that follow no scheme throughout, initials, patronymics, capitals, line "
      "breaks in "
      "names, what neighbours and the text before decide",
  };
  if (!format.limits.empty()) notes.emplace_back(format.limits);
  return notes;
}

int export_rules(Options& options) {
  const auto matcher = prepare_matcher(options);
  if (!matcher) return exit_failed;
  Surfaces surfaces = list_surfaces(*matcher, options.normalize);
  ExportedRules exported{matcher->rules(), std::move(surfaces.all), {}};
  if (!options.format->takes_kept)
    std::erase_if(exported.surfaces,
                  [](const Surface& surface) { return surface.text == surface.replacement; });
  exported.notes = make_notes(*options.format, exported, surfaces.undecided);
  if (!options.format->has_notes)
    for (const std::string& note : exported.notes) print_note("canonym: note: " + note);
  OutputStream output;
  output.write(options.format->write(exported));
  output.finish();
  return exit_done;
}

/// "tsv: a line a spelling …", a line each.
std::string list_formats() {
  std::string text = "The format:";
  for (const ExportFormat& format : export_formats())
    text += "\n" + std::string(format.name) + ": " + std::string(format.summary);
  return text;
}

}  // namespace

Run add_rules_export(CLI::App& app) {
  const auto options = std::make_shared<Options>();
  Choices<const ExportFormat*> choices;
  for (const ExportFormat& format : export_formats()) choices.emplace_back(format.name, &format);
  add_choice_option(app, "--to", options->format, choices, list_formats())->required();
  add_writing_options(app, *options);
  return [options] { return export_rules(*options); };
}

}  // namespace canonym::cli
