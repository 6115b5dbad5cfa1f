#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "canonym/diagnostic.h"
#include "rules/late_list.h"

namespace canonym {

/// Index into RuleModel::files.
using FileIndex = std::uint32_t;

/// A named set of letters that patterns of one table may mention.
struct LetterClass {
  Written name;                      ///< a capitalized ASCII word
  std::vector<std::string> letters;  ///< each one letter or several
};

/// One rendering of a row: what may stand for its letters.
struct TableOption {
  Written text;                     ///< "" for nothing
  std::vector<std::string> labels;  ///< languages and systems that write so; of correspondences
};

/// A pattern of native letters (see letters/pattern.h) and what may stand for it.
struct TableRow {
  Written pattern;
  std::vector<TableOption> options;
};

/// What a table must make of a native form.
struct SampleAnswer : Written {
  std::size_t deviations = 0;  ///< from the conventions nearest to it; of correspondences and relations
};

/// A native form and what a table must make of it.
struct TableSample {
  Written native;
  std::vector<SampleAnswer> wanted;  ///< of a scheme exactly one
};

enum class TableKind : std::uint8_t {
  scheme,           ///< native text to the one Latin text of a published romanization
  correspondences,  ///< native letters to all their Latin renderings
  relation,         ///< native letters to those of a sister language
};

/// One file of `rules/schemes/` or `rules/correspondences/`.
struct LetterTable {
  TableKind kind = TableKind::scheme;
  FileIndex file = 0;
  Written id;                         ///< scheme id; else the native language
  Written language;                   ///< ISO 639 of the native letters
  Written target;                     ///< of a relation: the sister language
  std::optional<Written> like;        ///< of a scheme: the one whose rows it takes over
  bool ties_capitals = false;         ///< of a scheme: letters under a tie become capitals together (I͡U)
  std::vector<std::string> explains;  ///< of a scheme: languages whose press follows it
  std::string authority, year;
  std::vector<LetterClass> classes;
  LateList<TableRow> rows;
  LateList<TableSample> samples;
};

/// Endings of one case of a paradigm, the commonest first.
struct CaseEndings {
  Written name;
  std::vector<std::string> endings;
};

/// Which words of names a paradigm is for.
struct ParadigmUse {
  bool given = false, family = false, patronymic = false, place = false;
};

/// How base forms with one ending make their cases.
struct Paradigm {
  Location at;
  std::string title;
  ParadigmUse use;
  Written base;  ///< a pattern; its letters are what the endings replace
  std::vector<CaseEndings> forms;
};

/// A base form and some of its forms.
struct InflectionSample {
  Written base;
  ParadigmUse use;
  std::vector<std::pair<Written, Written>> forms;  ///< case, form; once for each form of a case
};

/// One file of `rules/inflections/`.
struct InflectionDraft {
  FileIndex file = 0;
  Written language;                ///< ISO 639
  std::vector<std::string> words;  ///< frequent small words by which a text of the language is known
  std::vector<LetterClass> classes;
  std::vector<Written> cases;
  LateList<Paradigm> paradigms;
  LateList<InflectionSample> samples;
};

/// What keeps derived spellings from being common words; one file of `rules/guards/`.
struct GuardTable {
  FileIndex file = 0;
  Written id;
  LateList<std::string> words;           ///< lower case: never a derived spelling on their own
  std::vector<std::string> own_endings;  ///< labels of languages that put endings of their own on names
  std::optional<std::size_t> shortest;   ///< letters of a native word that derives anything on its own
  std::vector<std::pair<std::size_t, std::size_t>>
      deviations_alone;  ///< the same where nothing else of a name stands
  std::vector<std::pair<std::size_t, std::size_t>> deviations;  ///< from so many native letters on, so many
};

/// Whether checks of a table try its samples, too, or leave them to whoever runs them as tests.
enum class Samples { tried, left };

}  // namespace canonym
