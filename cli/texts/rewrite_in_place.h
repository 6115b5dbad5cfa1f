#pragma once

#include <optional>

#include "files/codec.h"
#include "files/replace_file.h"
#include "texts/rewrite_command.h"

namespace canonym::cli {

/// Rewrites the files themselves (see Replacement). A file in which there is nothing to rewrite is not
/// touched; a compressed one stays compressed.
class RewriteInPlace : public RewriteCommand {
 public:
  explicit RewriteInPlace(const ReplaceOptions& options) : options_(options) {}

  void check(const std::string& path) override;
  void end(const TextFile& text) override;
  void abandon(const TextFile& text) override;
  bool uses_output() const override { return false; }

 protected:
  void write(const TextFile& text, const RewrittenPart& rewritten) override;

 private:
  void begin_to_replace(const TextFile& text, std::size_t unchanged);
  void put(std::string_view bytes);

  ReplaceOptions options_;
  std::optional<Replacement> replacement_;  // of the text that is being read, from its first edit on
  std::unique_ptr<Encoder> encoder_;        // of a compressed one
};

}  // namespace canonym::cli
