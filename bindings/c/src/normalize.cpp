#include "canonym/normalize.h"

#include "canonym.h"
#include "handles.h"
#include "options.h"
#include "outcome.h"
#include "text.h"

namespace canonym::c {
namespace {

canonym_result* make_result(std::string_view before, std::string after, std::vector<Edit> edits) {
  std::vector<Edit> undo_edits = invert_edits(before, edits);
  return new canonym_result(std::move(after), std::move(edits), std::move(undo_edits));
}

canonym_result* normalize(const canonym_rules* rules, std::string_view text, const canonym_options* options) {
  const NormalizeOptions asked = read_options(rules, options, false);
  Normalized done = rules->normalizer(asked)->normalize(text);
  return make_result(text, std::move(done.text), std::move(done.edits));
}

/// The edits of a caller, which apply_edits can take.
std::vector<Edit> read_edits(std::string_view text, const canonym_edit* edits, std::size_t count) {
  require(edits || count == 0, "the edits are a null pointer");
  std::vector<Edit> read;
  std::size_t at = 0;
  for (std::size_t i = 0; i < count; ++i) {
    const canonym_edit& edit = edits[i];
    require(edit.start >= at && edit.end >= edit.start, "the edits are not in order, or overlap");
    require(edit.end <= text.size(), "an edit lies outside of the text");
    read.push_back(
        {{edit.start, edit.end}, std::string(require_text(edit.replacement.data, edit.replacement.length))});
    at = edit.end;
  }
  return read;
}

}  // namespace
}  // namespace canonym::c

using namespace canonym::c;

canonym_status canonym_normalize(const canonym_rules* rules, const char* text, size_t length,
                                 const canonym_options* options, canonym_result** result,
                                 canonym_error* error) {
  return make_guarded(result, error, [&] {
    require(rules != nullptr, "the rules are a null pointer");
    return normalize(rules, require_text(text, length), options);
  });
}

canonym_status canonym_apply_edits(const char* text, size_t length, const canonym_edit* edits, size_t count,
                                   canonym_result** result, canonym_error* error) {
  return make_guarded(result, error, [&] {
    const std::string_view before = require_text(text, length);
    std::vector<canonym::Edit> read = read_edits(before, edits, count);
    std::string after = canonym::apply_edits(before, read);
    return make_result(before, std::move(after), std::move(read));
  });
}
