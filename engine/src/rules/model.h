#pragma once

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "canonym/diagnostic.h"
#include "canonym/rules.h"
#include "canonym/source.h"
#include "rules/rare.h"
#include "rules/record_list.h"
#include "rules/tables.h"

namespace canonym {

/// When a part of a person's name may stand alone in a text.
enum class Alone { family, after_full, never };

enum class PartKind { given, family, patronymic };

enum class VariantStatus { plain, attested, misspelling, tradition };

/// A calendar day as it was written, YYYY-MM-DD; so days compare as texts do.
struct Date {
  std::string text;
  bool operator==(const Date&) const = default;
  auto operator<=>(const Date&) const = default;
};

struct Variant {
  Written spelling;
  Location at;  ///< of the whole item: the spelling alone, or the mapping it stands in
  VariantStatus status = VariantStatus::plain;
  Rare<Written> source;
  Rare<Date> since, until;  ///< when it was in use; evidence, not a condition
  bool whole = false;       ///< a by-name: never read as given + family name
};

struct Native {
  Written language;  ///< ISO 639
  Written spelling;
};

struct StyleSpelling {
  Written style;
  Written spelling;
  Rare<Date> since, until;  ///< in force from and through these days
  std::string why;
  Rare<Written> source;
};

/// A look-alike: never matched.
struct Never {
  Written spelling;
  Location at;  ///< of the whole item
  std::string why;
};

struct Example {
  Written text;
  std::optional<Written> becomes;  ///< none: the text must stay unchanged
  std::string style;               ///< "" writes the canonical spellings
  Location style_at;               ///< of `style`, where there is one
  std::string found;               ///< how names are found, or why they are left as they are; "" for any way
};

/// One named thing as its file has it.
struct Record {
  Written id;
  FileIndex file = 0;
  Kind kind = Kind::person;
  bool has_kind = false;  ///< whether the file says so
  Written canonical;
  Rare<Written> family;  ///< of a person: the words at the end of `canonical` that are the family name
  Rare<Written> given;   ///< key of the part group for the given name, where it is not the canonical's word
  Rare<Written> patronymic;  ///< canonical spelling of the patronymic
  Rare<Written> source;
  std::vector<Native> natives;
  std::vector<Variant> variants;
  std::vector<StyleSpelling> styles;
  std::vector<Never> nevers;
  std::vector<Example> examples;
  Alone alone = Alone::family;
  Rare<Location> alone_at;  ///< of the word, where it is said
  bool derive = true;
};

/// Spellings of a name part that belong together; any of them may be a record's
/// canonical word.
struct PartGroup {
  PartKind kind = PartKind::given;
  FileIndex file = 0;
  Written key;
  std::vector<Written> spellings;  ///< without the key
};

/// One row of `checks:`. `code` may be "all".
struct SeverityChoice {
  Written code;
  Severity severity;
};

/// A comment `# canonym: allow CODE because …`.
struct AllowComment {
  Written code;
  Location at;  ///< of the comment
  Span place;   ///< problems that begin here are allowed
};

/// What a file says of itself.
struct RuleFile {
  SourcePointer source;
  Location at;  ///< of its first key
  std::string title;
  std::string pack;                    ///< "" is the default one
  std::optional<Written> source_note;  ///< where its spellings come from
  std::vector<SeverityChoice> checks;
  std::vector<AllowComment> allow_comments;
  bool is_partial = false;                              ///< whether an include has left out records of it
  std::vector<std::pair<Written, std::string>> styles;  ///< declared: name, description
  std::vector<Example> examples;                        ///< of the file, for interplay between records
  std::vector<Record> example_names;                    ///< made up for their own examples; no names of texts
  std::vector<FileIndex> includes;                      ///< what it includes, sorted
};

class Image;

/// All that the files of a rule set say, records sorted by id, groups by kind and
/// key, tables of a language by kind and id. Parsing fills it, checks read it, persons are composed from it.
struct RuleModel {
  /// Of a copy, which may be changed, there is no image.
  class FromImage {
   public:
    FromImage() = default;
    explicit FromImage(std::shared_ptr<const Image> image) : image_(std::move(image)) {}
    FromImage(const FromImage&) {}
    FromImage(FromImage&&) = default;
    FromImage& operator=(const FromImage&) {  // NOLINT(bugprone-unhandled-self-assignment)
      image_.reset();
      return *this;
    }
    FromImage& operator=(FromImage&&) = default;
    const Image* get() const { return image_.get(); }

   private:
    std::shared_ptr<const Image> image_;
  };

  std::vector<std::pair<std::string, Severity>> severities;  ///< of all files, as RuleInputs has them
  std::string today;
  std::vector<RuleFile> files;
  RecordList records;
  std::vector<PartGroup> groups;
  std::vector<Written> patronymic_endings;
  std::vector<LetterTable> tables;
  std::vector<InflectionDraft> inflections;
  std::vector<GuardTable> guards;
  FromImage image;  ///< what it was read from, with all that has been made of it already
};

}  // namespace canonym
