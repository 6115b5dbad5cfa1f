#include "lint/check_functions.h"

namespace canonym {
namespace {

/// Reports ids that were seen before; those with one id must come side by side.
class Repetitions {
 public:
  Repetitions(std::string_view what, const CheckContext& context, const CheckInfo& self)
      : what_(what), context_(context), self_(self) {}

  void look_at(const Written& id) {
    if (!first_ || first_->text != id.text) {
      first_ = &id;
      return;
    }
    context_.problems
        .add(self_.severity, self_.code, id.at,
             "there is a " + std::string(what_) + " " + in_quotes(id.text) + " already")
        .remarks.push_back({first_->at, "first given here"});
  }

 private:
  std::string_view what_;
  const CheckContext& context_;
  const CheckInfo& self_;
  const Written* first_ = nullptr;
};

}  // namespace

/// Records are sorted by id, then by file and place, tables by kind and id.
void check_duplicate_id(const CheckContext& context, const CheckInfo& self) {
  Repetitions records("record", context, self), schemes("scheme", context, self);
  for (const Record& record : context.model.records) records.look_at(record.id);
  for (const LetterTable& table : context.model.tables)
    if (table.kind == TableKind::scheme) schemes.look_at(table.id);
}

}  // namespace canonym
