#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "import/imported_names.h"

namespace canonym {

/// A spelling on its way into a rule file.
struct DraftSpelling {
  Written text;                     ///< clean; `at` is its place in the input
  std::string language{};           ///< of a native form
  std::set<std::string> sources{};  ///< of a variant
  bool is_whole = false;
  bool is_dropped = false;
};

/// A record on its way into a rule file.
struct DraftRecord {
  std::string id;
  Kind kind = Kind::term;
  std::string family{};  ///< "" for the last word
  DraftSpelling canonical;
  std::set<std::string> sources{};  ///< "" is none of its own
  std::vector<DraftSpelling> natives{}, variants{};
  std::set<std::string> allowed{};  ///< codes of checks that may say something of it
  bool is_dropped = false;
};

/// What a line of a draft has.
struct DraftLine {
  enum class What { head, allow, record, native, variant };
  What what = What::head;
  std::size_t record = 0;
  std::size_t index = 0;  ///< of the native form, variant or allowed code
};

struct DraftText {
  std::string text;
  std::vector<DraftLine> lines;  ///< the first is line 1
};

/// How variants are written.
enum class VariantForm {
  plain,     ///< so that the checks ask whether they are needed
  attested,  ///< with their status and source
};

struct DraftHead {
  std::vector<std::string> comments;  ///< without number signs
  std::string title, source;
};

/// The rule file as YAML in block style, a spelling a line, without what has been dropped.
DraftText write_draft(const DraftHead& head, const std::vector<DraftRecord>& records, VariantForm form);

}  // namespace canonym
