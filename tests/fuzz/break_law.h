#pragma once

#include <cstdio>
#include <cstdlib>
#include <string>

/// Stops the fuzzer, which keeps the input.
inline void abort_if_broken(const std::string& broken_law) {
  if (broken_law.empty()) return;
  std::fprintf(stderr, "%s\n", broken_law.c_str());
  std::abort();
}
