#include "canonym/explain.h"

#include "canonym.h"
#include "explain/explanation.h"
#include "handles.h"
#include "options.h"
#include "outcome.h"

using namespace canonym::c;

canonym_status canonym_explain(const canonym_rules* rules, const char* text, size_t length,
                               const canonym_options* options, canonym_result** result,
                               canonym_error* error) {
  return make_guarded(result, error, [&] {
    const canonym::NormalizeOptions asked = read_options(rules, options);
    const std::string_view explained = require_text(text, length);
    std::string line = canonym::cli::write_explanation_json(
        explained, canonym::explain_text(rules->matcher, explained, asked), rules->matcher.rules());
    line.pop_back();  // the line break
    return new canonym_result(std::move(line), {}, {});
  });
}
