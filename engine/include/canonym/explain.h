#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "canonym/normalize.h"

namespace canonym {

/// One way to write a grapheme, by the tables.
struct ExplainedRendering {
  std::string letters;              ///< "" for nothing
  std::vector<std::string> labels;  ///< conventions that have it, sorted; "all" alone for every one

  bool operator==(const ExplainedRendering&) const = default;
};

/// A grapheme of a native word, and what stands for it.
struct ExplainedGrapheme {
  std::string native;                     ///< "" for what is put in at the end of the word
  std::string written;                    ///< letters of the spelling; "" for nothing
  std::vector<std::string> labels;        ///< conventions that write so; "all" alone for every one
  std::size_t deviations = 0;             ///< from the convention of the word
  bool is_unread = false;                 ///< the tables have no such rendering
  std::vector<ExplainedRendering> known;  ///< of an unread one: what the tables have here

  bool operator==(const ExplainedGrapheme&) const = default;
};

/// How a spelling was read off a native word, or how far it can be.
struct ExplainedReading {
  std::string spelling;              ///< as it stands in the text, or the base form of an inflected one
  std::string native;                ///< lower case; "" for a listed word
  std::string language;              ///< of the native word
  std::string read_as;               ///< the sister language by way of which it was read; "" for none
  std::string convention;            ///< the one that deviations are counted from; "all" for every one
  std::vector<std::string> schemes;  ///< see Annotation::schemes; of this word alone
  std::size_t deviations = 0;
  std::size_t allowed = 0;                   ///< most deviations of a native word so long
  std::vector<ExplainedGrapheme> graphemes;  ///< in order

  bool operator==(const ExplainedReading&) const = default;
};

/// A word of a name that is derived, inflected or both.
struct ExplainedWord {
  Span span;                       ///< bytes of the text
  std::string inflected_in;        ///< ISO 639; "" for a base form
  std::vector<std::string> cases;  ///< that it may be in, as the inflection table names them
  ExplainedReading reading;        ///< without graphemes when the word, or its base form, is listed
};

/// Something that was found, and how.
struct ExplainedName {
  Annotation annotation;
  Shape shape = Shape::whole;
  std::vector<ExplainedWord> words;  ///< those that are not spelled as listed, in order
};

/// Why nothing claims a word.
enum class Miss : std::uint8_t {
  only_in_full_name,    ///< a given name or patronymic, which counts only beside the family name
  only_in_longer_name,  ///< a word of longer names
  other_language,       ///< inflected, in a language that the text is not in
  other_capitals,       ///< known, but not with these capitals, or not in this place
  too_many_deviations,  ///< it can be read, but follows no convention closely enough
  unread,               ///< some grapheme cannot be read
  near_listed,          ///< some letters differ from a spelling that is listed
  nothing_near,
};

/// The miss as it is printed, such as "only in a full name".
std::string_view miss_name(Miss miss);

/// A capitalized word that no name claims.
struct ExplainedMiss {
  Span span;
  Miss miss = Miss::nothing_near;
  std::vector<RecordIndex> records;  ///< whose name it is nearest to, by index, at most eight
  std::string nearest;               ///< the spelling of the rules that it is nearest to; "" for none
  std::string inflected_in;          ///< of `other_language`
  ExplainedReading reading;          ///< of `too_many_deviations` and `unread`
};

struct Explanation {
  std::vector<ExplainedName> names;   ///< in order
  std::vector<ExplainedMiss> misses;  ///< in order
};

/// Tells of everything that annotate_text finds how it was found, and of every capitalized word that it
/// does not find what comes nearest. With `ignore_case` words in small letters count too. An empty text has
/// nothing to explain; ill-formed bytes are no words. A word takes at most some hundred milliseconds,
/// whatever the size of the rule set. Throws Error when Unicode data is missing. Threads may share the
/// matcher.
Explanation explain_text(const Matcher& matcher, std::string_view text, const NormalizeOptions& options = {});

}  // namespace canonym
