#include "commands/commands.h"

#include <CLI/CLI.hpp>
#include <array>

#include "canonym/diagnostic.h"
#include "canonym/error.h"
#include "messages.h"

namespace canonym::cli {

std::span<const Command> commands() {
  static constexpr std::array all{
      Command{"normalize", "rewrite names to their chosen spelling",
              "Examples:\n"
              "  canonym normalize article.txt                 # to standard output\n"
              "  canonym normalize --style de <in.txt >out.txt\n"
              "  canonym normalize -i.bak --rules house.yml *.txt\n"
              "  canonym normalize --diff article.txt          # what would change, as a patch\n"
              "  canonym normalize -ri -g '*.txt' desk/        # every such file in a folder",
              add_normalize},
      Command{"annotate", "tell what was found, one JSON object a line; texts stay untouched",
              "Examples:\n"
              "  canonym annotate article.txt\n"
              "  canonym annotate --offsets utf16 --no-default-rules --rules names.yml - <article.txt",
              add_annotate},
      Command{"check", "list names that are not in their chosen spelling; exit 1 if there are any",
              "Examples:\n"
              "  canonym check *.txt\n"
              "  canonym check --format json article.txt\n"
              "  git ls-files -z '*.txt' | canonym check -0 --files-from -",
              add_check},
      Command{"explain", "tell how names were found, and what comes nearest to those that were not",
              "Examples:\n"
              "  canonym explain 'Swetlana Tichanowskaja'      # letter by letter\n"
              "  canonym explain --format json <article.txt",
              add_explain},
      Command{"romanize", "write native text in Latin letters, by a published scheme",
              "Examples:\n"
              "  canonym romanize --scheme bgn-pcgn-ru-1947 Ельцин\n"
              "  canonym romanize --scheme ua-2010 <native.txt >latin.txt\n"
              "  canonym romanize --list                       # id, language, year and title of each",
              add_romanize},
  };
  return all;
}

std::span<const Command> rules_commands() {
  static constexpr std::array all{
      Command{"check", "check rule files; exit 2 if there are errors",
              "Examples:\n"
              "  canonym rules check                    # the built-in packs\n"
              "  canonym rules check rules/ house.yml   # these, as one rule set\n"
              "  canonym rules check --fix house.yml    # mends what needs nobody's decision\n"
              "  canonym rules check --severity missing-source=error rules/\n"
              "  canonym rules check --list             # the checks that there are",
              add_rules_check},
      Command{"compile", "write rules in the form in which they are mapped, not parsed",
              "Examples:\n"
              "  canonym rules compile -o names.canon rules/ house.yml\n"
              "  canonym rules compile -o us.canon --no-default-rules builtin:english-us\n"
              "  canonym normalize --rules names.canon article.txt",
              add_rules_compile},
      Command{"diff", "tell what a change of rule files means; exit 1 if it means anything",
              "Examples:\n"
              "  canonym rules diff old.yml new.yml\n"
              "  canonym rules diff main..HEAD rules/          # what a branch changes\n"
              "  canonym rules diff HEAD rules/ --format json  # what is not yet committed",
              add_rules_diff},
      Command{"explain", "tell what a check finds, why, and how to mend it",
              "Examples:\n"
              "  canonym rules explain look-alike\n"
              "  canonym rules explain --format markdown >checks.md   # all of them",
              add_rules_explain},
      Command{"export", "write the rules as a list of spellings for another tool",
              "Examples:\n"
              "  canonym rules export --to tsv >names.tsv      # the built-in rules\n"
              "  canonym rules export --to vale --rules house.yml --no-default-rules >House.yml",
              add_rules_export},
      Command{"fmt", "bring rule files into the canonical layout; their meaning and comments stay",
              "Examples:\n"
              "  canonym rules fmt rules/ house.yml     # rewrites the files\n"
              "  canonym rules fmt <in.yml >out.yml\n"
              "  canonym rules fmt --check rules/       # lists the files that differ; exit 1 if any do\n"
              "  canonym rules fmt --diff rules/        # what would change, as a patch",
              add_rules_fmt},
      Command{"import", "make a rule file of names in another format, for you to review",
              "Examples:\n"
              "  canonym rules import --from tsv pairs.tsv -o pairs.yml\n"
              "  canonym rules import --from wikidata --languages en,de,be,ru Q7747.json >names.yml",
              add_rules_import},
      Command{"show", "list the spellings that a record stands for",
              "Examples:\n"
              "  canonym rules show tsikhanouskaya\n"
              "  canonym rules show --rules house.yml --format json bahdanovich",
              add_rules_show},
      Command{"test", "run the examples and samples of rule files; exit 1 if one fails",
              "Examples:\n"
              "  canonym rules test                     # the built-in packs\n"
              "  canonym rules test --format junit house.yml",
              add_rules_test},
  };
  return all;
}

void add_commands(CLI::App& app, std::span<const Command> table, Run& run) {
  for (const Command& command : table) {
    CLI::App* sub = app.add_subcommand(std::string(command.name), std::string(command.summary));
    sub->footer(std::string(command.examples));
    Run work = command.add_options(*sub);
    sub->callback([&run, work] { run = work; });
  }
}

void check_command_names(const CLI::App& app, std::span<const std::string> words) {
  const auto all = app.get_subcommands([](const CLI::App*) { return true; });
  if (all.empty() || words.empty() || words.front().starts_with('-')) return;
  std::vector<std::string> names;
  for (const CLI::App* command : all) {
    if (command->get_name() == words.front()) return check_command_names(*command, words.subspan(1));
    names.push_back(command->get_name());
  }
  throw Error("there is no command " + in_quotes(words.front()) + suggest_nearest(words.front(), names));
}

}  // namespace canonym::cli
