#pragma once

#include <nanobind/nanobind.h>

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "canonym.h"

namespace canonym::python {

/// What canonym_options says, with texts that it owns.
struct WritingOptions {
  std::string style, date;
  bool is_latin = false;
  bool writes_ids = false;
  bool ignores_case = false;

  canonym_options as_c() const;
};

struct FreeResult {
  void operator()(canonym_result* result) const { canonym_result_free(result); }
};
using Result = std::unique_ptr<canonym_result, FreeResult>;

/// Rules and how to write with them; copies share the rules. What works on texts does so without Python's
/// lock, but on short ones.
class Rules {
 public:
  /// `files`: a text for each name; str, or bytes of a compiled set.
  Rules(const std::vector<std::string>& paths,
        const std::vector<std::pair<std::string, nanobind::object>>& files, bool without_builtin_names,
        bool as_compiled, WritingOptions options);

  /// The same rules with other options.
  Rules with_options(WritingOptions options) const;

  nanobind::object normalize(nanobind::object text) const;

  /// The text that normalize makes, the edits that made it and those that undo it, each (start, end,
  /// replacement) with offsets of the text that it is to be applied to.
  nanobind::tuple rewrite(nanobind::object text) const;

  /// What `read(size)` returns until it is empty, rewritten for `write`; both take and give bytes.
  void normalize_stream(nanobind::object read, nanobind::object write) const;

  nanobind::list normalize_batch(nanobind::handle texts, std::size_t threads) const;

  /// A tuple for each match, in the order of the members of canonym.Match.
  nanobind::list annotate(nanobind::object text) const;

  /// JSON, as bytes.
  nanobind::bytes explain(nanobind::object text) const;

  /// A tuple (id, canonical, kind) for each record.
  nanobind::list records() const;

  /// A text without any Python object in hand. Null with `error` filled in when it fails.
  Result normalize_text(std::string_view text, canonym_error& error) const;

 private:
  Result normalize_one(std::string_view text) const;
  void check_options() const;

  std::shared_ptr<const canonym_rules> rules_;
  WritingOptions options_;
};

}  // namespace canonym::python
