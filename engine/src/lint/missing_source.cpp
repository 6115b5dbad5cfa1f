#include <algorithm>
#include <vector>

#include "lint/check_functions.h"

namespace canonym {
namespace {

constexpr const char* message = "nothing says where these spellings come from: there is no 'source'";

/// Whether a file has spellings, and whether some have a source of their own.
struct Contents {
  bool has_spellings = false;
  bool has_sources = false;
};

std::vector<Contents> look_into_files(const RuleModel& model) {
  std::vector<Contents> files(model.files.size());
  for (const PartGroup& group : model.groups) files[group.file].has_spellings = true;
  for (const Record& record : model.records) {
    files[record.file].has_spellings = true;
    files[record.file].has_sources |= record.source.has_value();
  }
  return files;
}

}  // namespace

/// One problem for a file without any source; where some records have one, a
/// problem for each that has not.
void check_missing_source(const CheckContext& context, const CheckInfo& self) {
  const RuleModel& model = context.model;
  const std::vector<Contents> contents = look_into_files(model);
  for (FileIndex i = 0; i < model.files.size(); ++i) {
    const RuleFile& file = model.files[i];
    if (file.source_note || !contents[i].has_spellings || contents[i].has_sources) continue;
    context.problems.add(self.severity, self.code, file.at, message);
  }
  for (const Record& record : model.records) {
    if (record.source || model.files[record.file].source_note || !contents[record.file].has_sources) continue;
    context.problems.add(self.severity, self.code, record.id.at, message);
  }
}

}  // namespace canonym
