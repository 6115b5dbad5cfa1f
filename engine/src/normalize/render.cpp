#include "normalize/render.h"

#include "compose/words.h"
#include "icu/fold.h"
#include "match/initials.h"
#include "normalize/written_word.h"
#include "utf8.h"

namespace canonym {
namespace {

std::string_view first_letters(std::string_view name, std::size_t count) {
  std::size_t size = 0;
  for (; count > 0 && size < name.size(); --count) size += decode_at(name, size).size;
  return name.substr(0, size);
}

std::size_t count_code_points(std::string_view text) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size(); at += decode_at(text, at).size) ++count;
  return count;
}

/// Writes the parts of one match.
class Writer {
 public:
  Writer(std::string_view text, Span span, Kind kind)
      : text_(text),
        keeps_pattern_(kind == Kind::term),
        name_case_(case_of_name(text, span)),
        rendering_{span, {}, {}} {}

  void ignore_capitals() { ignores_capitals_ = true; }
  void write(Span span, std::string_view words);
  void write_initial(Span letters, std::string_view name);
  Rendering take(std::string_view form) {
    rendering_.form = form;
    return std::move(rendering_);
  }

 private:
  std::string_view text_of(Span span) const { return text_.substr(span.begin, span.size()); }
  Span grow_over_apostrophes(Span span, std::string_view written) const;
  void write_word(Span word, std::string_view written);
  void cover(Span span);

  std::string_view text_;
  bool keeps_pattern_;
  CaseOfName name_case_;
  bool ignores_capitals_ = false;
  Rendering rendering_;
};

/// An apostrophe at the edge of a written name stands for a sound (Kazan’), so one in
/// the text at that place belongs to the name.
Span Writer::grow_over_apostrophes(Span span, std::string_view written) const {
  if (apostrophe_at_begin(written) > 0) span.begin -= apostrophe_at_end(text_.substr(0, span.begin));
  if (apostrophe_at_end(written) > 0) span.end += apostrophe_at_begin(text_.substr(span.end));
  return span;
}

void Writer::cover(Span span) {
  rendering_.span.begin = std::min(rendering_.span.begin, span.begin);
  rendering_.span.end = std::max(rendering_.span.end, span.end);
}

void Writer::write_word(Span word, std::string_view written) {
  word = grow_over_apostrophes(word, written);
  cover(word);
  const std::string_view found = text_of(word);
  if (found == written) return;
  std::string result(written);
  if (!ignores_capitals_) result = write_in_case(found, written, name_case_, keeps_pattern_);
  result = write_apostrophes(found, std::move(result));
  if (!is_written_so(found, result)) rendering_.edits.push_back({word, std::move(result)});
}

void Writer::write(Span span, std::string_view words) {
  const std::vector<Span> found = split_words_of_text(text_, span);
  const std::vector<std::string_view> written = split_words(words);
  if (found.size() != written.size()) return write_word(span, words);
  for (std::size_t i = 0; i < found.size(); ++i) write_word(found[i], written[i]);
}

void Writer::write_initial(Span letters, std::string_view name) {
  const std::string_view found = text_of(letters);
  if (fold_text(name).starts_with(fold_text(found))) return;
  const std::size_t count = count_code_points(found);
  std::string_view initial = first_letters(name, 1);
  if (count > 1 && is_digraph_initial(fold_text(first_letters(name, 2)))) initial = first_letters(name, 2);
  rendering_.edits.push_back({letters, write_in_case(found, initial, name_case_, false)});
}

bool is_with_initials(Shape shape) {
  return shape == Shape::initials_family || shape == Shape::family_initials;
}

/// A listed spelling with a patronymic that the form does not know stands for the whole form.
bool is_written_whole(const Claim& claim, const NameForm& form) {
  if (claim.shape == Shape::whole) return true;
  const bool is_full = claim.shape == Shape::given_family || claim.shape == Shape::family_given;
  if (is_full && form.family.empty()) return true;
  return claim.is_listed && !claim.middle.is_empty() && form.middle.empty();
}

void write_parts(const Claim& claim, const NameForm& form, bool is_middle_initial, Writer& writer) {
  const auto write_given = [&] {
    if (claim.given.is_empty()) return;
    if (is_with_initials(claim.shape))
      writer.write_initial(claim.given, form.given);
    else
      writer.write(claim.given, form.given);
  };
  const auto write_middle = [&] {
    if (claim.middle.is_empty() || form.middle.empty()) return;
    if (is_middle_initial)
      writer.write_initial(claim.middle, form.middle);
    else
      writer.write(claim.middle, form.middle);
  };
  const bool is_family_first = claim.shape == Shape::family_given || claim.shape == Shape::family_initials;
  if (is_family_first) writer.write(claim.family, form.family);
  write_given();
  write_middle();
  if (!is_family_first) writer.write(claim.family, form.family);
}

}  // namespace

std::optional<Rendering> render_claim(std::string_view text, Span span, const Claim& claim,
                                      const NameForm& form, Kind kind) {
  Writer writer(text, span, kind);
  if (claim.is_abbreviation) writer.ignore_capitals();
  if (is_written_whole(claim, form)) {
    writer.write(span, form.whole);
    return writer.take(form.whole);
  }
  const std::string_view family = form.family.empty() ? form.whole : form.family;
  const bool lacks_given = !claim.given.is_empty() && form.given.empty();
  if (lacks_given) return std::nullopt;
  NameForm parts = form;
  parts.family = family;
  const bool is_middle_initial = claim.middle.end < text.size() && text[claim.middle.end] == '.';
  write_parts(claim, parts, is_middle_initial, writer);
  return writer.take(form.whole);
}

Rendering render_id(std::string_view text, Span span, std::string_view id) {
  Rendering rendering{span, {}, {}};
  if (text.substr(span.begin, span.size()) != id) rendering.edits.push_back({span, std::string(id)});
  return rendering;
}

}  // namespace canonym
