#include "compiled/code_model.h"
#include "compiled/sections.h"

namespace canonym {
namespace {

using SourceNumbers = std::map<const Source*, std::size_t>;

SourceNumbers number_sources(const RuleModel& model) {
  SourceNumbers numbers;
  for (const RuleFile& file : model.files) numbers.try_emplace(file.source.get(), numbers.size());
  return numbers;
}

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

  std::string records;
  std::vector<Little64> ends;
  for (const Record& record : model.records) {
    encoder.all(record);
    records += encoder.take();
    ends.emplace_back(records.size());
  }
  image.add(SectionTag::records, std::move(records));
  image.add_values<Little64>(SectionTag::record_ends, ends);
}

}  // namespace canonym
