#include <string_view>

#include "canonym.h"
#include "canonym/normalize.h"

namespace {

/// Names are literals, so a NUL follows each.
const char* name_or_nothing(int32_t number, int32_t last, std::string_view (*name)(int32_t)) {
  return number < 0 || number > last ? "" : name(number).data();
}

}  // namespace

const char* canonym_version() {
  return CANONYM_VERSION;
}

uint32_t canonym_abi() {
  return CANONYM_ABI_MAJOR * 1000 + CANONYM_ABI_MINOR;
}

const char* canonym_action_name(int32_t action) {
  return name_or_nothing(action, static_cast<int32_t>(canonym::Action::skip), [](int32_t number) {
    return canonym::action_name(static_cast<canonym::Action>(number));
  });
}

const char* canonym_via_name(int32_t via) {
  return name_or_nothing(via, static_cast<int32_t>(canonym::Way::derived),
                         [](int32_t number) { return canonym::way_name(static_cast<canonym::Way>(number)); });
}

const char* canonym_reason_name(int32_t reason) {
  return name_or_nothing(reason, static_cast<int32_t>(canonym::Skip::in_file_name), [](int32_t number) {
    return canonym::skip_name(static_cast<canonym::Skip>(number));
  });
}
