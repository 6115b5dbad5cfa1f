#include <algorithm>
#include <memory>

#include "canonym/choose_rules.h"
#include "handles.h"
#include "options.h"
#include "outcome.h"
#include "text.h"

namespace canonym::c {
namespace {

std::string read_text(canonym_text text) {
  return std::string(require_text(text.data, text.length));
}

RuleChoice read_choice(const canonym_load_options& options) {
  RuleChoice choice;
  choice.without_default = options.without_builtin_names != 0;
  choice.as_compiled = options.as_compiled != 0;
  for (std::size_t i = 0; i < options.path_count; ++i) {
    choice.rules.push_back(read_text(options.paths[i]));
    require(choice.rules.back().find('\0') == std::string::npos, "a path has a NUL in it");
  }
  for (std::size_t i = 0; i < options.file_count; ++i)
    choice.files.push_back({read_text(options.files[i].name), read_text(options.files[i].text)});
  return choice;
}

void tell_problem(const canonym_load_options& options, const Diagnostic& problem) {
  canonym_problem told{};
  told.severity = problem.severity == Severity::error ? CANONYM_ERROR : CANONYM_WARNING;
  told.code = as_text(problem.code);
  told.file = as_text("");
  told.message = as_text(problem.message);
  if (problem.at.source) {
    const Position place = problem.at.source->position(problem.at.span.begin);
    told.file = as_text(problem.at.source->name());
    told.line = place.line;
    told.column = place.column;
  }
  options.on_problem(options.user, &told);
}

/// A compiled set was passed over, for its sources are newer.
void tell_note(const canonym_load_options& options, const std::string& note) {
  const std::string message = show_hidden(note);
  const canonym_problem told{CANONYM_WARNING, as_text("older-compiled-rules"), as_text(""), 0, 0,
                             as_text(message)};
  options.on_problem(options.user, &told);
}

/// The first error with its place, and how many there are.
std::string sum_up(const Diagnostics& problems) {
  for (const Diagnostic& problem : problems) {
    if (problem.severity != Severity::error) continue;
    std::string message = problem.message;
    if (problem.at.source) {
      const Position place = problem.at.source->position(problem.at.span.begin);
      message = problem.at.source->name() + ":" + std::to_string(place.line) + ":" +
                std::to_string(place.column) + ": " + message;
    }
    const std::size_t more = problems.count(Severity::error) - 1;
    return more == 0 ? message : message + " (and " + std::to_string(more) + " more)";
  }
  return "the rules have errors";
}

canonym_rules* load(const canonym_load_options& options) {
  const ChosenRules loaded = load_chosen_rules(read_choice(options));
  if (options.on_problem && !loaded.note.empty()) tell_note(options, loaded.note);
  if (options.on_problem)
    for (const Diagnostic& problem : loaded.problems) tell_problem(options, problem);
  if (!loaded.rules) throw Failure(CANONYM_BAD_RULES, sum_up(loaded.problems));
  return new canonym_rules(*loaded.rules);
}

}  // namespace
}  // namespace canonym::c

using namespace canonym::c;

canonym_rules::canonym_rules(const canonym::RuleSet& rules) : matcher(rules), styles(rules.styles()) {}

std::shared_ptr<const canonym::NameSchemes> canonym_rules::schemes() const {
  std::call_once(schemes_made_, [this] { schemes_ = canonym::make_name_schemes(matcher); });
  return schemes_;
}

std::shared_ptr<const canonym::Normalizer> canonym_rules::normalizer(
    const canonym::NormalizeOptions& options) const {
  constexpr std::size_t most_known = 8;
  const std::lock_guard locked(guard_);
  const auto known = std::ranges::find(normalizers_, options, &Known::options);
  if (known != normalizers_.end()) {
    std::rotate(normalizers_.begin(), known, known + 1);
    return normalizers_.front().normalizer;
  }
  if (normalizers_.size() == most_known) normalizers_.pop_back();
  const auto made = std::make_shared<const canonym::Normalizer>(matcher, options);
  normalizers_.insert(normalizers_.begin(), {options, made});
  return made;
}

canonym_status canonym_load(const canonym_load_options* options, canonym_rules** rules,
                            canonym_error* error) {
  return make_guarded(rules, error, [&] { return load(read_load_options(options)); });
}

void canonym_rules_free(canonym_rules* rules) {
  delete rules;
}

size_t canonym_record_count(const canonym_rules* rules) {
  return rules ? rules->matcher.rules().size() : 0;
}

int canonym_get_record(const canonym_rules* rules, size_t number, canonym_record* record) {
  if (!record || number >= canonym_record_count(rules)) return 0;
  const canonym::RuleSet& set = rules->matcher.rules();
  const auto index = static_cast<canonym::RecordIndex>(number);
  *record = {as_text(set.id(index)), as_text(set.canonical(index)), static_cast<int32_t>(set.kind(index))};
  return 1;
}
