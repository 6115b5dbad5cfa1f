#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>

namespace canonym::cli {

/// "1.2 GB of 4.0 GB, 95 MB/s, 30 s left": bytes done, of how many, if that is known, in how many seconds.
std::string describe_progress(std::uintmax_t done, std::optional<std::uintmax_t> total, double seconds);

/// Tells on the terminal of standard error how far a work has come that takes more than two seconds.
class Progress {
 public:
  /// Tells nothing where it is not `wanted`, or standard error is no terminal.
  explicit Progress(bool wanted);
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;
  ~Progress();

  bool is_wanted() const { return is_wanted_; }
  void set_total(std::optional<std::uintmax_t> bytes) { total_ = bytes; }

  /// More bytes are done.
  void add(std::size_t bytes);

 private:
  using Clock = std::chrono::steady_clock;

  bool is_wanted_;
  std::optional<std::uintmax_t> total_;
  std::uintmax_t done_ = 0;
  Clock::time_point begin_ = Clock::now();
  Clock::time_point next_ = begin_ + std::chrono::seconds(2);
};

}  // namespace canonym::cli
