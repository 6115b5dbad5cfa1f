#include "normalize/inflect_form.h"

#include <algorithm>
#include <vector>

#include "icu/casing.h"
#include "icu/characters.h"
#include "icu/fold.h"
#include "letters/letters.h"
#include "letters/pieces.h"

namespace canonym {
namespace {

std::string_view text_of(std::string_view text, Span span) {
  return text.substr(span.begin, span.size());
}

std::string plain(std::string_view word) {
  return to_plain_text(word);
}

/// Inflects the words of one form.
class FormInflector {
 public:
  FormInflector(std::string_view text, const Claim& claim, const InflectionTable& table)
      : text_(text), claim_(claim), table_(table) {}

  /// `found`: where the words stand that these are to take the place of.
  std::optional<std::string> inflect(std::string_view words, Span found, Of of) const {
    if (words.empty() || !has_inflected(found)) return std::string(words);
    const std::vector<Span> places = split_pieces(text_, found);
    const std::vector<Span> pieces = split_pieces(words, {0, words.size()});
    if (places.size() != pieces.size()) return std::nullopt;
    std::string result;
    std::size_t done = 0;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
      const auto inflected = inflect_piece(text_of(words, pieces[i]), places[i], of);
      if (!inflected) return std::nullopt;
      result += text_of(words, {done, pieces[i].begin});
      result += *inflected;
      done = pieces[i].end;
    }
    return result += words.substr(done);
  }

 private:
  bool has_inflected(Span found) const {
    return std::ranges::any_of(claim_.inflected, [&](const InflectedPart& part) {
      return part.span.begin >= found.begin && part.span.end <= found.end;
    });
  }

  std::optional<std::string> inflect_piece(std::string_view piece, Span place, Of of) const {
    const auto part =
        std::ranges::find(claim_.inflected, place.begin, [](const InflectedPart& p) { return p.span.begin; });
    if (part == claim_.inflected.end()) return std::string(piece);
    const std::string base = plain(piece);
    const std::string found = plain(text_of(text_, part->span));
    if (fold_text(base) == fold_text(part->base)) return written_as(piece, found);
    const std::vector<std::string> forms = table_.inflect_like(base, part->base, found, of);
    if (forms.empty()) return std::nullopt;
    return written_as(piece, forms.front());
  }

  /// A form in small letters, with the capital of the base form.
  static std::string written_as(std::string_view base, const std::string& form) {
    const Character first = CharacterTable::instance().read(base, 0).character;
    return first.is(Character::upper) ? capitalize(form) : form;
  }

  std::string_view text_;
  const Claim& claim_;
  const InflectionTable& table_;
};

}  // namespace

std::optional<InflectedForm> inflect_form(std::string_view text, Span span, const Claim& claim,
                                          const NameForm& form, Kind kind, const InflectionTable& table) {
  const FormInflector inflector(text, claim, table);
  InflectedForm inflected;
  const auto inflect = [&](std::string_view words, Span found, Of of, std::string& result) {
    const auto made = inflector.inflect(words, found, of);
    if (made) result = *made;
    return made.has_value();
  };
  if (claim.shape == Shape::whole) {
    const Of of = kind == Kind::person ? Of::family : Of::place;
    return inflect(form.whole, span, of, inflected.whole) ? std::optional(inflected) : std::nullopt;
  }
  inflected.whole = form.whole;
  const std::string_view family = form.family.empty() ? form.whole : form.family;
  const bool is_made = inflect(form.given, claim.given, Of::given, inflected.given) &&
                       inflect(form.middle, claim.middle, Of::patronymic, inflected.middle) &&
                       inflect(family, claim.family, Of::family, inflected.family);
  return is_made ? std::optional(inflected) : std::nullopt;
}

}  // namespace canonym
