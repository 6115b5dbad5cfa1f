#pragma once

#include <string>
#include <vector>

#include "statistics.h"
#include "texts/text_command.h"

namespace canonym::cli {

/// A part of a text, rewritten.
struct RewrittenPart {
  const TextPart& part;
  std::vector<Edit> edits;  ///< with offsets of the whole text
  std::string text;         ///< what has become of the part
};

/// Rewrites texts; where they go is for the commands that inherit from it.
class RewriteCommand : public TextCommand {
 public:
  std::unique_ptr<PartReader> read(const TextFile& text, const TextPart& part) override;

  const Statistics& statistics() const { return statistics_; }

 protected:
  virtual void write(const TextFile& text, const RewrittenPart& rewritten) = 0;

 private:
  class Reader;

  Statistics statistics_;  // of the parts that have been written
};

}  // namespace canonym::cli
