#include <nlohmann/json.hpp>

#include "show/checks.h"

namespace canonym::cli {

std::string write_checks_json(const std::vector<CheckPage>& pages) {
  using Json = nlohmann::ordered_json;
  std::string text;
  for (const auto& [info, help] : pages) {
    const Json object{{"code", info.code},
                      {"severity", severity_name(info.severity)},
                      {"may_be_lowered", info.may_be_lowered},
                      {"summary", info.summary},
                      {"why", help.why},
                      {"bad", help.bad},
                      {"good", help.good},
                      {"mend", help.mend}};
    text += object.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
  }
  return text;
}

}  // namespace canonym::cli
