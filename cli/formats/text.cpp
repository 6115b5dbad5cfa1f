#include "formats/format.h"
#include "formats/place.h"

namespace canonym::cli {
namespace {

struct Paint {
  std::string_view bold, error, warning, note, off;
};

constexpr Paint plain{};
constexpr Paint coloured{"\033[1m", "\033[1;31m", "\033[1;35m", "\033[1;36m", "\033[0m"};

std::string line_of(const Location& at, std::string_view kind, std::string_view kind_paint,
                    std::string_view message, const Paint& paint, PlaceFinder& places) {
  std::string text;
  const Position position = at.source ? places.position(at) : Position{};
  if (at.source) (((text += paint.bold) += place_text(at, position)) += ": ") += paint.off;
  ((((text += kind_paint) += kind) += ": ") += paint.off) += message;
  text += '\n';
  if (at.source) text += excerpt(at, position.line);
  return text;
}

}  // namespace

std::string write_text(const Diagnostics& problems, bool in_colour) {
  const Paint& paint = in_colour ? coloured : plain;
  PlaceFinder places, remark_places;
  std::string text;
  for (const Diagnostic& problem : problems) {
    const std::string_view kind_paint = problem.severity == Severity::error ? paint.error : paint.warning;
    const std::string message = problem.message + " [" + std::string(problem.code) + "]";
    text += line_of(problem.at, severity_name(problem.severity), kind_paint, message, paint, places);
    for (const Remark& remark : problem.remarks)
      text += line_of(remark.at, "note", paint.note, remark.message, paint, remark_places);
  }
  return text;
}

}  // namespace canonym::cli
