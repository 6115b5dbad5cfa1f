#include <CLI/CLI.hpp>
#include <algorithm>
#include <optional>

#include "canonym/error.h"
#include "choice_option.h"
#include "commands/commands.h"
#include "export/authors.h"
#include "files/read_file.h"
#include "messages.h"
#include "output_stream.h"
#include "text_options.h"

namespace canonym::cli {
namespace {

struct Options : TextOptions {
  const ExportFormat* format = nullptr;
  std::string authors;
};

/// How many surfaces were taken out, and why.
struct LeftOut {
  std::size_t undecided = 0;
  std::size_t not_held = 0;
};

std::vector<std::string> make_notes(const ExportFormat& format, const ExportedRules& exported,
                                    const LeftOut& left_out) {
  std::vector<std::string> notes{"Written by canonym " CANONYM_VERSION ": " +
                                 count_of(exported.surfaces.size(), "spelling") + " of " +
                                 count_of(exported.rules.size(), "record")};
  notes.push_back("Left out: " + count_of(left_out.undecided, format.of_authors ? "author" : "spelling") +
                  (format.of_authors ? " without a name that is decided on"
                                     : " that need a text around them, are ambiguous or look-alikes"));
  if (format.can_hold)
    notes.push_back("Left out, too: " + count_of(left_out.not_held, "spelling") + " other than " +
                    std::string(format.holds));
  if (!format.of_authors)
    notes.emplace_back(
        "Not in a list: spellings that follow no scheme throughout, initials, patronymics, capitals, line "
        "breaks in names, what neighbours and the text before decide");
  if (!format.limits.empty()) notes.emplace_back(format.limits);
  return notes;
}

/// None when a line is no author; the problems have been printed.
std::optional<std::vector<Author>> load_authors(const Options& options) {
  const Source source(options.authors, read_file(options.authors).text);
  ReadAuthors authors = read_authors(source);
  print_diagnostics(authors.problems);
  if (authors.problems.has_errors()) return std::nullopt;
  return std::move(authors.all);
}

Surfaces list_for(const Options& options, const Matcher& matcher, const std::vector<Author>& authors) {
  if (!options.format->of_authors) return list_surfaces(matcher, options.normalize);
  std::vector<std::string> names;
  for (const Author& author : authors) names.push_back(author.name);
  return list_surfaces(matcher, options.normalize, names);
}

void check_authors(const Options& options) {
  if (options.format->of_authors && options.authors.empty())
    throw Error("--to " + std::string(options.format->name) +
                " needs --authors FILE: rules know no addresses; git log --format='%aN <%aE>' lists them");
  if (!options.format->of_authors && !options.authors.empty()) throw Error("--authors is for --to mailmap");
}

int export_rules(Options& options) {
  check_authors(options);
  const ExportFormat& format = *options.format;
  std::optional<std::vector<Author>> authors(std::in_place);
  if (format.of_authors) authors = load_authors(options);
  const auto matcher = prepare_matcher(options);
  if (!matcher || !authors) return exit_failed;
  Surfaces surfaces = list_for(options, *matcher, *authors);
  ExportedRules exported{matcher->rules(), std::move(surfaces.all), std::move(*authors), {}};
  if (!format.takes_kept)
    std::erase_if(exported.surfaces,
                  [](const Surface& surface) { return surface.text == surface.replacement; });
  LeftOut left_out{surfaces.undecided};
  if (format.can_hold)
    left_out.not_held = std::erase_if(
        exported.surfaces, [&](const Surface& surface) { return !format.can_hold(exported.rules, surface); });
  exported.notes = make_notes(format, exported, left_out);
  if (!format.has_notes)
    for (const std::string& note : exported.notes) print_note("canonym: note: " + note);
  OutputStream output;
  output.write(format.write(exported));
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
  app.add_option(
         "--authors", options->authors,
         "For mailmap: who wrote commits, as git log --format='%aN <%aE>' lists them; - is standard input")
      ->type_name("FILE");
  add_writing_options(app, *options);
  return [options] { return export_rules(*options); };
}

}  // namespace canonym::cli
