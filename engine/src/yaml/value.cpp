#include "yaml/value.h"

#include <algorithm>

namespace canonym {

const Value* Value::find(std::string_view key) const {
  const auto found = std::find_if(members.begin(), members.end(),
                                  [&](const Member& member) { return member.key.text == key; });
  return found == members.end() ? nullptr : &found->value;
}

std::string_view raw_text(const Location& at) {
  return at.source ? at.source->text().substr(at.span.begin, at.span.size()) : std::string_view();
}

}  // namespace canonym
