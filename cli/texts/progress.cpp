#include "texts/progress.h"

#include <unistd.h>

#include <array>
#include <cmath>
#include <cstdlib>
#include <iomanip>
#include <sstream>
#include <string_view>

#include "status_line.h"

namespace canonym::cli {
namespace {

constexpr std::chrono::milliseconds between_looks{200};

/// Decimal units, three digits at most.
std::string show_bytes(double bytes) {
  constexpr std::array<std::string_view, 5> units{"B", "kB", "MB", "GB", "TB"};
  std::size_t unit = 0;
  for (; bytes >= 999.5 && unit + 1 < units.size(); ++unit) bytes /= 1000;
  std::ostringstream text;
  text << std::fixed << std::setprecision(unit > 0 && bytes < 9.95 ? 1 : 0) << bytes << ' ' << units[unit];
  return text.str();
}

std::string show_time(double seconds) {
  const auto whole = static_cast<std::uintmax_t>(std::ceil(seconds));
  if (whole < 100) return std::to_string(whole) + " s";
  const std::uintmax_t minutes = (whole + 59) / 60;
  if (minutes < 100) return std::to_string(minutes) + " min";
  return std::to_string(minutes / 60) + " h " + std::to_string(minutes % 60) + " min";
}

bool is_terminal(int descriptor) {
  const char* const kind = std::getenv("TERM");
  return isatty(descriptor) != 0 && kind && std::string_view(kind) != "dumb";
}

}  // namespace

std::string describe_progress(std::uintmax_t done, std::optional<std::uintmax_t> total, double seconds) {
  const double rate = seconds > 0 ? static_cast<double>(done) / seconds : 0;
  std::string text = show_bytes(static_cast<double>(done));
  if (total) text += " of " + show_bytes(static_cast<double>(*total));
  text += ", " + show_bytes(rate) + "/s";
  // A file may grow while it is read.
  if (total && *total >= done && rate > 0)
    text += ", " + show_time(static_cast<double>(*total - done) / rate) + " left";
  return text;
}

Progress::Progress(bool wanted) : is_wanted_(wanted && is_terminal(STDERR_FILENO)) {}

Progress::~Progress() {
  wipe_status();
}

void Progress::add(std::size_t bytes) {
  done_ += bytes;
  if (!is_wanted_ || Clock::now() < next_) return;
  next_ = Clock::now() + between_looks;
  const std::chrono::duration<double> seconds = Clock::now() - begin_;
  show_status(describe_progress(done_, total_, seconds.count()));
}

}  // namespace canonym::cli
