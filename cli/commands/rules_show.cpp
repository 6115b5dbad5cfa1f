#include <CLI/CLI.hpp>

#include "canonym/error.h"
#include "choice_option.h"
#include "commands/commands.h"
#include "messages.h"
#include "output_stream.h"
#include "rule_options.h"
#include "show/spellings.h"

namespace canonym::cli {
namespace {

using Write = std::string (*)(const RecordSummary&, const RecordSpellings&);

struct Options {
  RuleChoice rules;
  std::vector<std::string> records;
  Write write = write_spellings_text;
};

const Choices<Write> format_choices{{"text", write_spellings_text}, {"json", write_spellings_json}};

RecordIndex find_record(const RuleSet& rules, const std::string& id) {
  if (const auto record = rules.find(id)) return *record;
  std::vector<std::string> known;
  known.reserve(rules.size());
  for (RecordIndex record = 0; record < rules.size(); ++record) known.emplace_back(rules.id(record));
  throw Error("there is no record " + in_quotes(id) + suggest_nearest(id, known));
}

int show(const Options& options) {
  std::optional<RuleSet> rules = load_for_texts(options.rules);
  if (!rules) return exit_failed;
  std::vector<RecordIndex> records;
  for (const std::string& id : options.records) records.push_back(find_record(*rules, id));
  const Matcher matcher(std::move(*rules));
  const RuleSet& set = matcher.rules();
  OutputStream output;
  for (const RecordIndex record : records)
    output.write(
        options.write({set.id(record), kind_name(set.kind(record))}, list_spellings(matcher, record)));
  output.finish();
  return exit_done;
}

}  // namespace

Run add_rules_show(CLI::App& app) {
  const auto options = std::make_shared<Options>();
  app.add_option("RECORD", options->records, "Ids of records")->type_name("")->required();
  add_rule_options(app, options->rules);
  add_choice_option(app, "--format", options->write, format_choices,
                    "text: for people, the default; json: an object a record");
  return [options] { return show(*options); };
}

}  // namespace canonym::cli
