#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "output_stream.h"
#include "text_options.h"

namespace canonym::cli {

/// Where the rewritten texts go, one after the other: standard output, or a file. A file that is there
/// already and that may be one of those still to be read is written in the end, and kept in memory till then.
class Destination {
 public:
  /// `output`: the file; empty for standard output. Throws Error when it cannot be written.
  Destination(const TextOptions& options, const std::string& output);

  void write(std::string_view bytes);

  bool is_output() const { return output_.empty(); }
  /// Whether nobody reads what is written.
  bool is_lost() const { return stream_ && stream_->is_lost(); }

  /// To be called once at the end.
  void finish();

 private:
  std::string output_;
  std::optional<OutputStream> stream_;  // none: it is written in the end
  std::string whole_;
};

}  // namespace canonym::cli
