#include "columns.h"
#include "explain/explanation.h"

namespace canonym::cli {
namespace {

constexpr std::size_t most_labels = 12;
constexpr std::size_t most_schemes = 6;
constexpr std::string_view nothing = "–";

std::string_view text_of(std::string_view text, Span span) {
  return text.substr(span.begin, span.size());
}

std::string join_ids(const std::vector<RecordIndex>& records, const RuleSet& rules) {
  std::vector<std::string> ids;
  ids.reserve(records.size());
  for (const RecordIndex record : records) ids.emplace_back(rules.id(record));
  return join_words(ids, ", ", ids.size());
}

std::string or_nothing(const std::string& letters) {
  return letters.empty() ? std::string(nothing) : letters;
}

std::string count_deviations(std::size_t count) {
  return std::to_string(count) + (count == 1 ? " deviation" : " deviations");
}

std::string what_is_known(const ExplainedGrapheme& grapheme) {
  std::vector<std::string> known;
  for (const ExplainedRendering& rendering : grapheme.known) known.push_back(or_nothing(rendering.letters));
  return "cannot be read; the tables have " + join_words(known, " ", 3 * most_labels);
}

std::string describe_labels(const ExplainedGrapheme& grapheme) {
  if (grapheme.is_unread) return what_is_known(grapheme);
  return grapheme.labels.empty() ? "no convention" : join_words(grapheme.labels, " ", most_labels);
}

std::string write_graphemes(const ExplainedReading& reading) {
  std::vector<std::vector<std::string>> rows;
  for (const ExplainedGrapheme& grapheme : reading.graphemes) {
    const std::string mark = grapheme.is_unread ? "!" : grapheme.deviations > 0 ? "≠" : " ";
    rows.push_back(
        {or_nothing(grapheme.native), or_nothing(grapheme.written), mark, describe_labels(grapheme)});
  }
  return align_columns(rows, 4);
}

/// "тихановская (ru)", "ціханоўская (be) by way of ru".
std::string name_native(const ExplainedReading& reading) {
  std::string text = reading.native + " (" + reading.language + ")";
  return reading.read_as.empty() ? text : text + " by way of " + reading.read_as;
}

/// What follows no one scheme is told by its deviations.
bool is_mixed(const ExplainedReading& reading) {
  return reading.schemes == std::vector<std::string>{"mixed"};
}

std::string write_reading(const ExplainedReading& reading) {
  std::string text = "  " + in_quotes(reading.spelling) + " read off " + name_native(reading);
  if (!reading.schemes.empty() && !is_mixed(reading))
    text += ", as in " + join_words(reading.schemes, ", ", most_schemes);
  if (reading.deviations > 0)
    text += ": " + count_deviations(reading.deviations) + " from " + reading.convention + ", " +
            std::to_string(reading.allowed) + " allowed";
  return text + "\n" + write_graphemes(reading);
}

std::string write_word(std::string_view text, const ExplainedWord& word) {
  std::string lines;
  if (!word.inflected_in.empty())
    lines += "  " + in_quotes(text_of(text, word.span)) + " is a case (" +
             join_words(word.cases, ", ", word.cases.size()) + ") of " + in_quotes(word.reading.spelling) +
             " in " + word.inflected_in + "\n";
  if (!word.reading.native.empty()) lines += write_reading(word.reading);
  return lines;
}

std::string what_becomes(const Annotation& annotation) {
  switch (annotation.action) {
    case Action::replace:
      return "replaced by " + in_quotes(annotation.replacement);
    case Action::keep:
      return "kept";
    case Action::skip:
      return "left alone: " + std::string(skip_name(annotation.reason));
  }
  return "";
}

std::string stage(std::string_view name, const std::string& says) {
  return "  " + std::string(name) + ": " + says + "\n";
}

std::string write_claim(std::string_view text, const ExplainedClaim& claim, const RuleSet& rules) {
  std::string line = in_quotes(text_of(text, claim.span)) + " is " + std::string(rules.id(claim.record)) +
                     ", " + std::string(shape_name(claim.shape)) + ", " + std::string(way_name(claim.way));
  if (claim.skip != Skip::none) line += ", " + std::string(skip_name(claim.skip));
  return line;
}

std::string name_place(const Location& at) {
  const Position position = at.source->position(at.span.begin);
  return at.source->name() + ":" + std::to_string(position.line) + ":" + std::to_string(position.column);
}

std::string write_sources(std::string_view text, const ExplainedName& name) {
  std::string lines;
  for (const ExplainedSource& source : name.sources) {
    const std::string_view there = text_of(text, source.span);
    std::string says = in_quotes(there);
    if (there != source.spelling) says += " as " + in_quotes(source.spelling);
    lines += stage("listed", says + " at " + name_place(source.at));
  }
  return lines;
}

std::string write_guard(std::string_view text, const ExplainedName& name) {
  std::string says = name.annotation.reason == Skip::none ? "nothing speaks against it"
                                                          : std::string(skip_name(name.annotation.reason));
  if (!name.evidence.is_empty()) says += ": " + in_quotes(text_of(text, name.evidence));
  if (!name.note.empty()) says += ": " + name.note;
  return stage("guard", says);
}

std::string write_winners(std::string_view text, const ExplainedName& name, const RuleSet& rules) {
  if (name.claims.size() == 1) return stage("winner", "the only candidate");
  std::string lines;
  for (const ExplainedClaim& claim : name.claims) {
    const bool has_won = claim.fate == Fate::won;
    std::string says = write_claim(text, claim, rules);
    if (!has_won) says += ": " + std::string(fate_name(claim.fate));
    if (!claim.replacement.empty()) says += ", would write " + in_quotes(claim.replacement);
    lines += stage(has_won ? "winner" : "loser", says);
  }
  return lines;
}

std::string write_name(std::string_view text, const ExplainedName& name, const RuleSet& rules) {
  const Annotation& annotation = name.annotation;
  std::string lines = in_quotes(text_of(text, annotation.span)) + " is " +
                      join_ids(annotation.records, rules) + " (" + std::string(way_name(annotation.via)) +
                      "), " + what_becomes(annotation) + "\n";
  lines += stage("folding", in_quotes(name.folded));
  lines += stage("candidate", std::string(shape_name(name.shape)));
  lines += write_sources(text, name);
  lines += stage("boundary", std::string(edge_name(name.before)) + " before, " +
                                 std::string(edge_name(name.behind)) + " behind");
  lines += stage("way", std::string(way_name(annotation.via)));
  for (const ExplainedWord& word : name.words) lines += write_word(text, word);
  return lines + write_guard(text, name) + write_winners(text, name, rules);
}

/// "character 7 is 'о' (U+043E), where 'o' would have to stand".
std::string write_place(std::string_view text, const ExplainedMiss& miss) {
  const std::string_view there = text_of(text, *miss.place);
  const std::string_view before = text.substr(miss.span.begin, miss.place->begin - miss.span.begin);
  std::string says = "character " + std::to_string(count_characters(before) + 1) + ": ";
  says += there.empty() ? "nothing" : in_quotes(there);
  if (!miss.character.empty()) says += " (" + miss.character + ")";
  if (!miss.wanted.empty()) says += ", where " + in_quotes(miss.wanted) + " would have to stand";
  return stage("place", says);
}

std::string write_miss(std::string_view text, const ExplainedMiss& miss, const RuleSet& rules) {
  std::string lines =
      in_quotes(text_of(text, miss.span)) + " is not found: " + std::string(miss_name(miss.miss)) + "\n";
  if (miss.place) lines += write_place(text, miss);
  if (!miss.records.empty())
    lines += "  nearest: " + (miss.nearest.empty() ? miss.nearest : miss.nearest + " of ") +
             join_ids(miss.records, rules) + "\n";
  if (miss.then != Skip::none) lines += stage("then", std::string(skip_name(miss.then)));
  if (!miss.inflected_in.empty())
    lines += "  a case of " + in_quotes(miss.reading.spelling) + " in " + miss.inflected_in + "\n";
  if (!miss.reading.native.empty()) lines += write_reading(miss.reading);
  return lines;
}

}  // namespace

std::string write_explanation_text(std::string_view text, const Explanation& explanation,
                                   const RuleSet& rules) {
  std::string lines;
  auto miss = explanation.misses.begin();
  const auto write_misses_before = [&](std::size_t end) {
    for (; miss != explanation.misses.end() && miss->span.begin < end; ++miss)
      lines += write_miss(text, *miss, rules);
  };
  for (const ExplainedName& name : explanation.names) {
    write_misses_before(name.annotation.span.begin);
    lines += write_name(text, name, rules);
  }
  write_misses_before(text.size());
  return lines;
}

}  // namespace canonym::cli
