#pragma once

#include "output_stream.h"
#include "statistics.h"
#include "texts/text_command.h"

namespace canonym::cli {

/// Lists what would be replaced, a line each.
class ListChanges : public TextCommand {
 public:
  explicit ListChanges(OutputStream& output) : output_(output) {}

  void begin(const TextFile& /*text*/) override { place_ = {}; }
  std::unique_ptr<PartReader> read(const TextFile& text, const TextPart& part) override;
  bool is_over() const override { return output_.is_lost(); }

  const Statistics& statistics() const { return statistics_; }

 private:
  class Reader;

  OutputStream& output_;
  Statistics statistics_;
  Position place_;  // where the next part begins
};

}  // namespace canonym::cli
