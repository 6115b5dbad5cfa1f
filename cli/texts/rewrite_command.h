#pragma once

#include <string>
#include <vector>

#include "statistics.h"
#include "texts/text_command.h"

namespace canonym::cli {

/// A part of a text, rewritten.
struct RewrittenPart {
  const TextPart& part;
  std::string text;         ///< what has become of the part
  bool has_edits = false;   ///< whether that is anything else
  std::vector<Edit> edits;  ///< with offsets of the whole text, where they are wanted
};

/// Rewrites texts; where they go is for the commands that inherit from it.
class RewriteCommand : public TextCommand {
 public:
  std::unique_ptr<PartReader> read(const TextFile& text, const TextPart& part) override;

  const Statistics& statistics() const { return statistics_; }

 protected:
  virtual void write(const TextFile& text, const RewrittenPart& rewritten) = 0;
  virtual bool wants_edits() const { return false; }

 private:
  class Reader;

  Statistics statistics_;  // of the parts that have been written
};

}  // namespace canonym::cli
