#include "handles.h"
#include "text.h"

namespace canonym::c {

std::vector<canonym_edit> show_edits(const std::vector<Edit>& edits) {
  std::vector<canonym_edit> shown;
  shown.reserve(edits.size());
  for (const Edit& edit : edits) shown.push_back({edit.span.begin, edit.span.end, as_text(edit.replacement)});
  return shown;
}

}  // namespace canonym::c

namespace {

const canonym_edit* hand_out(const std::vector<canonym_edit>* edits, size_t* count) {
  if (count) *count = edits ? edits->size() : 0;
  return edits ? edits->data() : nullptr;
}

}  // namespace

canonym_result::canonym_result(std::string made, std::vector<canonym::Edit> made_by,
                               std::vector<canonym::Edit> undone_by)
    : text(std::move(made)),
      edits(std::move(made_by)),
      undo_edits(std::move(undone_by)),
      shown_edits(canonym::c::show_edits(edits)),
      shown_undo_edits(canonym::c::show_edits(undo_edits)) {}

canonym_text canonym_result_text(const canonym_result* result) {
  return canonym::c::as_text(result ? std::string_view(result->text) : std::string_view(""));
}

const canonym_edit* canonym_result_edits(const canonym_result* result, size_t* count) {
  return hand_out(result ? &result->shown_edits : nullptr, count);
}

const canonym_edit* canonym_result_undo_edits(const canonym_result* result, size_t* count) {
  return hand_out(result ? &result->shown_undo_edits : nullptr, count);
}

void canonym_result_free(canonym_result* result) {
  delete result;
}
