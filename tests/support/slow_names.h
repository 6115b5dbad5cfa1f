#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "canonym/matcher.h"
#include "rules/model.h"

namespace canonym::slow {

/// Where a spelling comes from, as far as it decides how its words may be read.
struct Origin {
  std::string_view language{};     ///< of a native form, or the name of a style
  bool derives = false;            ///< a native form that other spellings may be read off
  bool is_shared = false;          ///< of a part group, which does not say its language
  const Record* record = nullptr;  ///< whose native forms say of what language a spelling without one is
};

/// A spelling of a name's part.
struct Part {
  std::string_view text;
  Way way = Way::canonical;
  Origin origin{};
};

/// A whole name as listed; `given_words` is 0 where it is not read as given and family name.
struct Full {
  std::string_view text;
  Way way = Way::canonical;
  Shape shape = Shape::whole;
  std::size_t given_words = 0;
  std::size_t family_words = 0;
  Origin origin{};
};

/// Everything by which one record can be found.
struct Names {
  std::vector<Full> fulls;
  std::vector<Part> givens, patronymics, families;
};

/// Tells to which part groups a name belongs that none of them lists.
class GroupSearch {
 public:
  virtual ~GroupSearch() = default;
  virtual std::vector<const PartGroup*> read(PartKind kind, std::string_view word) const = 0;
};

/// Reads a record and the part groups as docs/design.md says.
Names list_names(const RuleModel& model, const Record& record, const GroupSearch& search);

}  // namespace canonym::slow
