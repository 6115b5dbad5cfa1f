#pragma once

#include <map>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "code/coder.h"
#include "image/little.h"
#include "rules/model.h"

namespace canonym {

/// The records of a model as bytes, one behind the other.
struct RecordBytes {
  std::string bytes;
  std::vector<Little64> ends;  ///< of each record in `bytes`
};

/// The sources of a model's files, by which an Encoder tells them apart.
std::map<const Source*, std::size_t> number_sources(const RuleModel& model);

RecordBytes write_records(const RecordList& records, Encoder& encoder);

/// Reads one record after the other, as they are asked for. What it reads must be there as long as it is.
class RecordReader {
 public:
  RecordReader(std::string_view bytes, std::span<const Little64> ends,
               std::shared_ptr<const Decoder::Context> context)
      : bytes_(bytes), ends_(ends), context_(std::move(context)) {}

  std::size_t count() const { return ends_.size(); }

  /// Fails, as the context has it, for bytes that are no record, or one in no file.
  Record operator()(std::size_t index) const;

 private:
  std::string_view bytes_;
  std::span<const Little64> ends_;
  std::shared_ptr<const Decoder::Context> context_;
};

}  // namespace canonym
