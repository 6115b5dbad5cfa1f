#include "lint/check_functions.h"

namespace canonym {

/// A style that is over may be kept for older texts: its `why` says so.
void check_stale_style(const CheckContext& context, const CheckInfo& self) {
  const std::string& today = context.model.today;
  if (today.empty()) return;
  for (const Record& record : context.model.records) {
    for (const StyleSpelling& style : record.styles) {
      if (!style.until || style.until->text >= today || !style.why.empty()) continue;
      context.problems.add(self.severity, self.code, style.style.at,
                           "the style " + in_quotes(style.style.text) + " of " + in_quotes(record.id.text) +
                               " ended on " + style.until->text + ", and no 'why' says what it is kept for");
    }
  }
}

}  // namespace canonym
