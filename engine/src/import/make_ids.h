#pragma once

#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace canonym {

/// Makes ids of records, each once.
class IdMaker {
 public:
  explicit IdMaker(const std::vector<std::string>& taken);

  /// Of the folded letters of a canonical spelling; where these are taken or not Latin, with the id that the
  /// input has; else with a number.
  std::string make(std::string_view canonical, std::string_view input_id);

 private:
  bool take(const std::string& id);

  std::unordered_set<std::string> taken_;
};

}  // namespace canonym
