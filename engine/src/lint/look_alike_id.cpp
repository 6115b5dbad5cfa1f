#include <string>
#include <unordered_map>

#include "lint/check_functions.h"

namespace canonym {
namespace {

/// What the eye keeps of an id: no hyphens, one letter for those that look alike.
std::string look_of(std::string_view id) {
  std::string look;
  for (const char c : id) {
    if (c == '-') continue;
    look += c == '1' ? 'l' : c == '0' ? 'o' : c;
    if (look.ends_with("rn")) look.replace(look.size() - 2, 2, "m");
    if (look.ends_with("vv")) look.replace(look.size() - 2, 2, "w");
  }
  return look;
}

}  // namespace

void check_look_alike_id(const CheckContext& context, const CheckInfo& self) {
  std::unordered_map<std::string, const Written*> first;
  for (const Record& record : context.model.records) {
    const auto [seen, is_new] = first.try_emplace(look_of(record.id.text), &record.id);
    const Written& other = *seen->second;
    if (is_new || other.text == record.id.text) continue;
    context.problems
        .add(self.severity, self.code, record.id.at,
             "the id " + in_quotes(record.id.text) + " is easily taken for " + in_quotes(other.text))
        .remarks.push_back({other.at, "the other id"});
  }
}

}  // namespace canonym
