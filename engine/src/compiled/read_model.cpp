#include <algorithm>

#include "code/code_model.h"
#include "code/record_bytes.h"
#include "compiled/sections.h"

namespace canonym {
namespace {

using Fail = std::function<void(const std::string&)>;

std::vector<SourcePointer> read_sources(const Image& image, const Fail& fail) {
  Decoder decoder(image.section(SectionTag::sources),
                  std::make_shared<const Decoder::Context>(Decoder::Context{fail, {}}));
  std::size_t count = 0;
  decoder.all(count);
  std::vector<SourcePointer> sources;
  for (std::size_t i = 0; i < count; ++i) {
    const std::string name(decoder.take_text());
    sources.push_back(std::make_shared<const Source>(name, decoder.take_text(), image.owner()));
  }
  return sources;
}

void read_severities(Decoder& decoder, RuleModel& model) {
  std::size_t count = 0;
  decoder.all(count);
  for (std::size_t i = 0; i < count; ++i) {
    auto& [code, severity] = model.severities.emplace_back();
    decoder.all(code);
    decoder.choice(severity, Severity::error);
  }
}

template <class Item>
void check_files(const std::vector<Item>& items, const RuleModel& model, const Fail& fail) {
  for (const Item& item : items)
    if (item.file >= model.files.size()) fail("something is in no file");
}

/// What loading would have made sure of, and code relies on.
void check_numbers(const RuleModel& model, const Fail& fail) {
  check_files(model.groups, model, fail);
  check_files(model.tables, model, fail);
  check_files(model.inflections, model, fail);
  check_files(model.guards, model, fail);
  for (const RuleFile& file : model.files)
    for (const FileIndex included : file.includes)
      if (included >= model.files.size()) fail("a file is included that there is not");
}

}  // namespace

RuleModel read_model(const std::shared_ptr<const Image>& image) {
  const Fail fail = [image](const std::string& why) { image->fail(why); };
  const auto context =
      std::make_shared<const Decoder::Context>(Decoder::Context{fail, read_sources(*image, fail)});
  const std::vector<SourcePointer>& sources = context->sources;
  Decoder decoder(image->section(SectionTag::model), context);
  RuleModel model;
  read_severities(decoder, model);
  decoder.all(model.today, model.files, model.groups, model.patronymic_endings, model.tables,
              model.inflections, model.guards);
  if (model.files.size() != sources.size()) fail("a file has no source");
  for (std::size_t i = 0; i < sources.size(); ++i) model.files[i].source = sources[i];
  check_numbers(model, fail);
  const RecordReader reader(image->section(SectionTag::records),
                            image->values<Little64>(SectionTag::record_ends), context);
  model.records = RecordList(reader.count(), reader);
  model.image = RuleModel::FromImage(image);
  return model;
}

}  // namespace canonym
