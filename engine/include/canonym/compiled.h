#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

#include "canonym/rules.h"

namespace canonym {

/// What a compiled rule set was made from. The engine only keeps it: a program that finds its sources changed
/// can load them again.
struct CompiledFrom {
  struct File {
    std::string path;
    std::uint64_t size = 0;      ///< bytes
    std::uint64_t checksum = 0;  ///< see checksum_of_file

    bool operator==(const File&) const = default;
  };
  std::vector<std::string> arguments;  ///< how the rules were chosen, in words of the program's own
  std::vector<File> files;             ///< where the sources stood

  bool operator==(const CompiledFrom&) const = default;
};

/// Tells a file from what it was, by its bytes.
std::uint64_t checksum_of_file(std::string_view text);

/// Rules in the form in which they are mapped, not parsed: checked once, the same bytes for the same rules on
/// every machine. All that rules say is in it, the text of their files too, so that explanations can quote
/// them. `from` is kept as it is. Works on any rule set, one without records too.
std::string compile_rules(const RuleSet& rules, const CompiledFrom& from = {});

struct CompiledRules {
  RuleSet rules;
  CompiledFrom from;
};

/// Whether a file begins as compiled rules do. False, too, for what is no regular file or cannot be read.
bool is_compiled(const std::filesystem::path& path);

/// Whether bytes begin as compiled rules do.
bool begins_as_compiled(std::string_view bytes);

/// Maps compiled rules, which behave as those that they were made from. The file is mapped as long as any
/// copy of the rules lives, and must not be written to meanwhile; to replace it, rename another one over it.
/// Throws Error for a file that cannot be read, is no such one, was made by another version of the format or
/// with another version of Unicode, is cut off or has changed by as much as a bit. What was made to deceive,
/// with a right checksum, is an Error, or else rules that say something else, but does no other harm.
CompiledRules open_compiled(const std::filesystem::path& path);

/// The same for bytes in memory, of which it keeps a copy. `name` is for messages.
CompiledRules read_compiled(std::string name, std::string_view bytes);

/// The same for bytes that begin at a multiple of 8 and last as long as any copy of the rules; nothing is
/// copied.
CompiledRules view_compiled(std::string name, std::string_view bytes);

}  // namespace canonym
