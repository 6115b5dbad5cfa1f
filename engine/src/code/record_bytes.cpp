#include "code/record_bytes.h"

#include "code/code_model.h"

namespace canonym {

std::map<const Source*, std::size_t> number_sources(const RuleModel& model) {
  std::map<const Source*, std::size_t> numbers;
  for (const RuleFile& file : model.files) numbers.try_emplace(file.source.get(), numbers.size());
  return numbers;
}

RecordBytes write_records(const RecordList& records, Encoder& encoder) {
  RecordBytes written;
  written.ends.reserve(records.size());
  records.visit([&](std::size_t, const Record& record) {
    encoder.all(record);
    written.bytes += encoder.take();
    written.ends.emplace_back(written.bytes.size());
  });
  written.bytes.shrink_to_fit();
  return written;
}

Record RecordReader::operator()(std::size_t index) const {
  const std::size_t begin = index == 0 ? 0 : std::uint64_t{ends_[index - 1]};
  const std::size_t end = ends_[index];
  if (begin > end || end > bytes_.size()) context_->fail("a record lies outside of it");
  Decoder decoder(bytes_.substr(begin, end - begin), context_);
  Record record;
  decoder.all(record);
  if (record.file >= context_->sources.size()) context_->fail("a record is in no file");
  return record;
}

}  // namespace canonym
