#include "normalize/render_best.h"

#include "normalize/choose_form.h"

namespace canonym {

std::optional<Rendering> render_best(std::string_view text, Span span, const Claim& claim, Kind kind,
                                     const ComposedRecord& record, const NormalizeOptions& options) {
  const std::string_view surface = text.substr(span.begin, span.size());
  std::vector<const NameForm*> forms = find_forms(record, surface, options);
  if (forms.size() == 1) return render_claim(text, span, claim, *forms[0], kind);
  for (const NameForm* form : forms) {
    auto rendering = render_claim(text, span, claim, *form, kind);
    if (rendering && rendering->edits.empty()) return rendering;
  }
  sort_by_likeness(forms, surface);
  for (const NameForm* form : forms)
    if (auto rendering = render_claim(text, span, claim, *form, kind)) return rendering;
  return std::nullopt;
}

}  // namespace canonym
