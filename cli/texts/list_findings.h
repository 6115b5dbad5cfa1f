#pragma once

#include "formats/format.h"
#include "output_stream.h"
#include "texts/text_command.h"

namespace canonym::cli {

/// Lists what is not in canonical spelling, as a report of findings.
class ListFindings : public TextCommand {
 public:
  ListFindings(Report& report, OutputStream& output) : report_(report), output_(output) {}

  void begin(const TextFile& /*text*/) override { place_ = {}; }
  std::unique_ptr<PartReader> read(const TextFile& text, const TextPart& part) override;
  void end(const TextFile& text) override;
  bool is_over() const override { return output_.is_lost(); }

  std::size_t count() const { return count_; }

 private:
  class Reader;

  Report& report_;
  OutputStream& output_;
  Position place_;  // where the next part begins
  std::size_t count_ = 0;
};

}  // namespace canonym::cli
