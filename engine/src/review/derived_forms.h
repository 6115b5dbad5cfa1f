#pragma once

#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "canonym/matcher.h"
#include "canonym/offsets.h"

namespace canonym {

/// A spelling of a record that derivation alone finds in texts.
struct DerivedForm {
  RecordIndex record = 0;
  std::string spelling;   ///< as it stood first; in capitals only if it never stood otherwise
  std::size_t count = 0;  ///< places
  std::string file;       ///< of the place where it stood so
  Position position;      ///< in that file
  std::string words;      ///< of its line, with some before and behind it
};

/// Counts derived forms over many texts, those of a record that fold alike as one.
class DerivedForms {
 public:
  /// `most`: when there are twice as many, the half with the least places is forgotten.
  explicit DerivedForms(std::size_t most = 50'000) : most_(most) {}

  /// A place in a text; places of a text come in order.
  struct Place {
    std::string_view file, text;
    Span span;
    PositionCounter& positions;
  };

  void add(RecordIndex record, const std::string& spelling, const Place& place);

  /// Those with at least so many places, by record and folded spelling.
  std::vector<DerivedForm> list(std::size_t least) const;

 private:
  void forget_rare();

  std::size_t most_;
  std::map<std::pair<RecordIndex, std::string>, DerivedForm> forms_;  // by record and folded spelling
};

}  // namespace canonym
