#pragma once

#include <cstdint>
#include <optional>
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

/// What stands directly beside a name.
enum class Edge : std::uint8_t {
  end_of_text,
  white_space,
  hyphen,
  elision,     ///< before a name: d’, l’, qu’
  possessive,  ///< behind a name: ’s and the like
  quote,       ///< an apostrophe that is neither
  letter,      ///< of a script without spaces, or beside one
  sign,        ///< all else
};

/// The edge as it is printed, such as "white space".
std::string_view edge_name(Edge edge);

/// A claim of a spelling that begins where a name was found, or inside it.
struct ExplainedClaim {
  Span span;  ///< bytes of the text
  RecordIndex record = 0;
  Way way = Way::canonical;
  Shape shape = Shape::whole;
  Skip skip = Skip::none;
  Fate fate = Fate::won;
  std::string replacement;  ///< of a winner: what it alone would write; "" when it has no form for it

  bool operator==(const ExplainedClaim&) const = default;
};

/// Where a rule file has a spelling, or the part of one, that a name was found by.
struct ExplainedSource {
  Span span;  ///< bytes of the text
  std::string spelling;
  Location at;
};

/// Something that was found, and how: stage by stage.
struct ExplainedName {
  Annotation annotation;
  Shape shape = Shape::whole;
  std::vector<ExplainedWord> words;      ///< those that are not spelled as listed, in order
  std::string folded;                    ///< the text as it is compared
  std::vector<ExplainedSource> sources;  ///< of the words that are spelled as listed, in order
  Edge before = Edge::end_of_text;
  Edge behind = Edge::end_of_text;
  std::vector<ExplainedClaim> claims;  ///< winners first, then those of other records that lost
  Span evidence;     ///< of a skip: the words before, the URL …; empty when the name is its own
  std::string note;  ///< of `never`: why; of `unstable`: what a second run would replace
};

/// Why nothing claims a word.
enum class Miss : std::uint8_t {
  given_name_alone,     ///< it counts only beside the family name
  patronymic_alone,     ///< likewise
  family_name_alone,    ///< a family name that says too little by itself (II)
  other_person,         ///< given and family name are of different persons
  different_cases,      ///< given and family name are in different cases
  only_in_longer_name,  ///< a word of longer names
  other_spacing,        ///< between its words stands something else than in the spelling
  other_language,       ///< inflected, in a language that the text is not in
  small_letters,        ///< only `ignore_case` finds it
  other_capitals,       ///< known, but not with these capitals
  look_alike,           ///< a letter of another script that looks like the right one
  odd_character,        ///< a character inside that does not belong to a word
  inside_word,          ///< a known name is the beginning or the end of it
  too_many_deviations,  ///< it can be read, but follows no convention closely enough
  unread,               ///< some grapheme cannot be read
  near_listed,          ///< some letters differ from a spelling that is listed
  nothing_near,
};

/// The miss as it is printed, such as "given name alone".
std::string_view miss_name(Miss miss);

/// Words that no name claims: one that begins with a capital, or some that `ignore_case` would find.
struct ExplainedMiss {
  Span span;
  Miss miss = Miss::nothing_near;
  std::vector<RecordIndex> records;  ///< whose name it is nearest to, by index, at most eight
  std::string nearest;               ///< the spelling that it is nearest to; "" for none
  std::string inflected_in;          ///< of `other_language`
  ExplainedReading reading;          ///< of `too_many_deviations` and `unread`
  std::optional<Span> place;         ///< bytes of the text where it fails, if it fails at one place
  std::string character;             ///< of spacing, look-alikes and odd ones: "U+2011 NON-BREAKING HYPHEN"
  std::string wanted;                ///< what would have to stand there; "" for nothing
  Skip then = Skip::none;            ///< of small letters and capitals: what would come in the way next
};

struct Explanation {
  std::vector<ExplainedName> names;   ///< in order
  std::vector<ExplainedMiss> misses;  ///< in order
};

/// Tells of everything that annotate_text finds how it was found, and of every capitalized word that it
/// does not find at which stage it failed and what comes nearest. Words in small letters are told of where
/// `ignore_case` would find a name, and with `ignore_case` all of them. The stages are what the engine did
/// with this text, or does with the text but for one thing. An empty text has nothing to explain; ill-formed
/// bytes are no words. A word takes at most some hundred milliseconds, whatever the size of the rule set.
/// Throws Error when Unicode data is missing. Threads may share the matcher.
Explanation explain_text(const Matcher& matcher, std::string_view text, const NormalizeOptions& options = {});

}  // namespace canonym
