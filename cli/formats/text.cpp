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
                    std::string_view message, const Paint& paint, const Position& position) {
  std::string text;
  if (at.source) (((text += paint.bold) += place_text(at, position)) += ": ") += paint.off;
  ((((text += kind_paint) += kind) += ": ") += paint.off) += show_hidden(message);
  text += '\n';
  if (at.source) text += excerpt(at);
  return text;
}

Position find_position(const Location& at, PlaceFinder& places, const PartOfText& part) {
  return at.source ? places.position(at, part) : Position{};
}

class TextReport : public Report {
 public:
  explicit TextReport(const Paint& paint) : paint_(paint) {}

  std::string add(std::string_view, const Diagnostics& findings, const PartOfText& part) override {
    std::string text;
    for (const Diagnostic& finding : findings) text += write(finding, part);
    return text;
  }

  std::string write(const Diagnostic& finding, const PartOfText& part) {
    const std::string_view kind_paint = finding.severity == Severity::error ? paint_.error : paint_.warning;
    const std::string message = finding.message + " [" + std::string(finding.code) + "]";
    std::string text = line_of(finding.at, severity_name(finding.severity), kind_paint, message, paint_,
                               find_position(finding.at, places_, part));
    for (const Remark& remark : finding.remarks)
      text += line_of(remark.at, "note", paint_.note, remark.message, paint_,
                      find_position(remark.at, remark_places_, {}));
    return text;
  }

 private:
  const Paint& paint_;
  PlaceFinder places_, remark_places_;
};

}  // namespace

std::string write_text(const Diagnostic& finding) {
  return TextReport(plain).write(finding, {});
}

std::unique_ptr<Report> start_text(bool in_colour) {
  return std::make_unique<TextReport>(in_colour ? coloured : plain);
}

}  // namespace canonym::cli
