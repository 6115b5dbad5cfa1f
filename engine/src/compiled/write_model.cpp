#include "code/code_model.h"
#include "code/record_bytes.h"
#include "compiled/sections.h"

namespace canonym {
namespace {

using SourceNumbers = std::map<const Source*, std::size_t>;

std::string write_sources(const RuleModel& model, const SourceNumbers& numbers) {
  Encoder encoder(numbers);
  encoder.all(model.files.size());
  for (const RuleFile& file : model.files) encoder.all(file.source->name(), std::string(file.source->text()));
  return encoder.take();
}

}  // namespace

void write_model(const RuleModel& model, ImageWriter& image) {
  const SourceNumbers numbers = number_sources(model);
  image.add(SectionTag::sources, write_sources(model, numbers));
  Encoder encoder(numbers);
  encoder.all(model.severities.size());
  for (const auto& [code, severity] : model.severities) {
    encoder.all(code);
    encoder.choice(severity, Severity::error);
  }
  encoder.all(model.today, model.files, model.groups, model.patronymic_endings, model.tables,
              model.inflections, model.guards);
  image.add(SectionTag::model, encoder.take());

  RecordBytes records = write_records(model.records, encoder);
  image.add_values<Little64>(SectionTag::record_ends, records.ends);
  image.add(SectionTag::records, std::move(records.bytes));
}

}  // namespace canonym
