#include "code/pack_records.h"

#include "canonym/error.h"
#include "code/record_bytes.h"

namespace canonym {
namespace {

/// What a reader of records needs, kept by each copy of it.
struct PackedRecords {
  RecordBytes written;
  RecordReader reader;

  PackedRecords(RecordBytes records, std::shared_ptr<const Decoder::Context> context)
      : written(std::move(records)), reader(written.bytes, written.ends, std::move(context)) {}
};

}  // namespace

void pack_records(RuleModel& model) {
  Decoder::Context context{[](const std::string& why) { throw Error("packed rules are damaged: " + why); },
                           {}};
  for (const RuleFile& file : model.files) context.sources.push_back(file.source);
  const std::map<const Source*, std::size_t> numbers = number_sources(model);
  Encoder encoder(numbers);
  const auto packed = std::make_shared<const PackedRecords>(
      write_records(model.records, encoder), std::make_shared<const Decoder::Context>(std::move(context)));
  model.records =
      RecordList(packed->reader.count(), [packed](std::size_t index) { return packed->reader(index); });
}

}  // namespace canonym
