#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "canonym/matcher.h"
#include "image/image.h"
#include "image/lazy_items.h"
#include "rules/model.h"

namespace canonym {

/// Text to look for. `text` points into the model.
struct Spelling {
  std::string_view text;
  Way way = Way::canonical;
  Location at;
  std::string_view language{};  ///< in which it is inflected: of a native form, or the name of a style
  bool derives = false;         ///< a native form that other spellings may be read off
};

/// A spelling of the whole name. Where it is known which of its words are given
/// name and family name, `family_words` is not 0; the words between are the middle.
struct WholeSpelling : Spelling {
  std::uint8_t given_words = 0;
  std::uint8_t family_words = 0;
};

/// What a record writes, in one language or style: the whole name, and of a
/// composed person its parts.
struct NameForm {
  std::string_view label;  ///< style or language; "" for the canonical
  std::string_view whole, given, middle, family;
  std::string_view since, until;  ///< days between which it is in force; "" is without limit
};

/// Index into Composition::groups.
using GroupIndex = std::uint32_t;

/// Spellings of a given name or patronymic that belong together.
struct SpellingGroup {
  std::vector<Spelling> spellings;
};

/// A record, taken apart: how it may be spelled and what it writes.
struct ComposedRecord {
  std::vector<WholeSpelling> wholes;
  std::vector<Spelling> families;             ///< of a composed person, else empty
  std::vector<GroupIndex> given_groups;       ///< sorted
  std::vector<GroupIndex> patronymic_groups;  ///< sorted; empty when none is known
  NameForm canonical;
  std::vector<NameForm> styles;
  std::vector<NameForm> natives;
};

/// Takes records apart, each when it is first asked for.
class Composer;
struct LanguageTables;

/// A record, taken apart for whoever visits it: what it points to goes with it.
struct VisitedRecord {
  RecordIndex index = 0;
  const Record& record;
  const ComposedRecord& composed;
  const std::vector<SpellingGroup>& own_groups;  ///< of this record alone
  GroupIndex first_own_group = 0;                ///< number of the first of these
};

/// All records in the order of the model. Part groups of the model come first
/// among `groups`, under their own indices; groups of single records follow.
/// A record is taken apart when it is asked for, and kept so.
/// Immutable: copies share their contents, and threads may share one.
struct Composition {
  class Records {
   public:
    using Iterator = NumberIterator<Records, ComposedRecord>;
    explicit Records(std::shared_ptr<const Composer> composer) : composer_(std::move(composer)) {}
    std::size_t size() const;
    const ComposedRecord& operator[](std::size_t record) const;
    Iterator begin() const { return {this, 0}; }
    Iterator end() const { return {this, size()}; }

    /// Hands over all of them, in order, and keeps none. `take` may not ask for any. For a model without an
    /// image it is better done before a record is asked for, which keeps all of them otherwise.
    void visit(const std::function<void(const VisitedRecord&)>& take) const;

   private:
    std::shared_ptr<const Composer> composer_;
  };

  class Groups {
   public:
    explicit Groups(std::shared_ptr<const Composer> composer) : composer_(std::move(composer)) {}
    std::size_t size() const;
    const SpellingGroup& operator[](GroupIndex group) const;
    const Composer& composer() const { return *composer_; }

   private:
    std::shared_ptr<const Composer> composer_;
  };

  Records records;
  Groups groups;
};

/// Composes persons from the parts of their names (design §2). The model must outlive the result, and so must
/// `tables`, by which names are read off groups; null: those of the model.
Composition compose_names(const RuleModel& model, const LanguageTables* tables = nullptr);

/// Adds how many groups of their own records have, which only composing them tells.
void write_own_groups(const Composition& composition, ImageWriter& image);

}  // namespace canonym
