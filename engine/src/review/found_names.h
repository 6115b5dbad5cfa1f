#pragma once

#include <string>
#include <string_view>

#include "canonym/normalize.h"
#include "rules/model.h"

namespace canonym {

/// How a name was found, or why it was left as it is: a word that `found` of an example may have.
std::string_view found_as(const Annotation& annotation);

/// Holds the names of a text against what an example says of them.
class FoundNames {
 public:
  /// `example` must outlive it.
  explicit FoundNames(const Example& example) : example_(example) {}

  void add(const Annotation& annotation);

  /// What is wrong; "" when every name, at least one, was found as the example says, or it says nothing.
  std::string problem() const;

 private:
  const Example& example_;
  bool has_any_ = false;
  std::string problem_;  // of the first name that was found otherwise
};

}  // namespace canonym
