#include "layout/lay_out.h"

#include "canonym/layout.h"

namespace canonym {

std::string lay_out(const std::string& text) {
  const Source source("rules.yml", text);
  const Layout layout = plan_layout(source);
  if (layout.problems.has_errors()) return "refused: " + std::string(layout.problems[0].code);
  return apply_edits(text, layout.edits);
}

std::string find_broken_layout(const std::string& text) {
  const std::string laid = lay_out(text);
  if (laid == "refused: no-layout") return "no layout";
  if (laid.starts_with("refused: ")) return "";
  const std::string again = lay_out(laid);
  return again == laid ? "" : "laid out twice:\n" + laid + "becomes\n" + again;
}

}  // namespace canonym
