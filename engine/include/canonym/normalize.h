#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "canonym/edit.h"
#include "canonym/matcher.h"

namespace canonym {

/// In which script a name is written.
enum class ScriptChoice {
  same,   ///< that of the text: Latin to Latin, Cyrillic to the native form of its language
  latin,  ///< always the Latin canonical spelling
};

enum class ReplaceWith { canonical, id };

class NameSchemes;  // the engine's own
class MemoryPool;

struct NormalizeOptions {
  std::string style;  ///< "" writes the canonical spellings, as do records without this style
  std::string today;  ///< YYYY-MM-DD for styles with dates; "" takes every style as in force
  ScriptChoice script = ScriptChoice::same;
  ReplaceWith replace_with = ReplaceWith::canonical;
  bool ignore_case = false;   ///< match all-lower-case names too
  bool with_schemes = false;  ///< say of derived names which schemes they follow

  /// With schemes: what make_name_schemes made of the matcher that is used; null makes it for each text.
  std::shared_ptr<const NameSchemes> schemes{};

  bool operator==(const NormalizeOptions&) const = default;
};

/// What it takes to tell schemes, made once for many texts, for it takes some milliseconds. The matcher must
/// outlive it; threads may share it.
std::shared_ptr<const NameSchemes> make_name_schemes(const Matcher& matcher);

enum class Action { replace, keep, skip };

/// "replace", "keep" or "skip".
std::string_view action_name(Action action);

/// One thing found in a text, and what becomes of it.
struct Annotation {
  Span span;                         ///< bytes of the text
  std::vector<RecordIndex> records;  ///< in order; several when they write the same, or when ambiguous
  std::vector<RecordIndex> others;   ///< records that the span could stand for too, less certainly
  Way via = Way::canonical;
  Action action = Action::keep;
  Skip reason = Skip::none;   ///< of a skip
  bool is_inflected = false;  ///< whether the name is in another case than its base form
  std::vector<std::string>
      schemes;              ///< of a derived one: the schemes that explain the spelling best, or "mixed"
  std::string canonical;    ///< the record's canonical spelling; empty when records differ in it
  std::string replacement;  ///< what stands in the place of `span` afterwards; empty for a skip
  std::vector<Edit> edits;  ///< of a replacement, word by word; offsets of the whole text
};

/// Finds everything there is to say about a text and hands it over in order;
/// spans do not overlap. Memory does not grow with the text. Ill-formed bytes are
/// left alone. Throws Error when Unicode data is missing, and what `take` throws.
void annotate_text(const Matcher& matcher, std::string_view text, const NormalizeOptions& options,
                   const std::function<void(const Annotation&)>& take);

/// A text rewritten, and the edits that did it.
struct Normalized {
  std::string text;
  std::vector<Edit> edits;  ///< of the original text; invert_edits leads back
};

/// Rewrites every replaceable name to its chosen spelling; all other bytes stay. Doing it
/// twice is doing it once.
Normalized normalize_text(const Matcher& matcher, std::string_view text,
                          const NormalizeOptions& options = {});

/// Works on many texts with the same options. It remembers words and names from text to text, which makes
/// short ones cheap; what it says of a text does not depend on those before. Threads may share it.
class Normalizer {
 public:
  /// The matcher must outlive it.
  explicit Normalizer(const Matcher& matcher, NormalizeOptions options = {});

  /// As annotate_text.
  void annotate(std::string_view text, const std::function<void(const Annotation&)>& take) const;

  /// As normalize_text.
  Normalized normalize(std::string_view text) const;

 private:
  const Matcher& matcher_;
  NormalizeOptions options_;
  std::shared_ptr<MemoryPool> pool_;
};

}  // namespace canonym
