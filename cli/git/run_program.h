#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace canonym::cli {

/// What a program wrote, and what it returned.
struct ProgramResult {
  int status = 0;  ///< 128 and more: it was ended by a signal
  std::string output, messages;
};

/// Runs a program, looked up in PATH, with these arguments and this standard input, and waits for it. No
/// shell sees the arguments. Throws Error when it cannot be started, or an argument has a NUL in it.
ProgramResult run_program(const std::vector<std::string>& arguments, std::string_view input = {});

}  // namespace canonym::cli
