#pragma once

#include <string>
#include <string_view>

#include "canonym/spellings.h"

namespace canonym::cli {

struct RecordSummary {
  std::string_view id, kind;
};

/// What a record stands for, for people.
std::string write_spellings_text(const RecordSummary& record, const RecordSpellings& spellings);

/// The same as one line of JSON.
std::string write_spellings_json(const RecordSummary& record, const RecordSpellings& spellings);

}  // namespace canonym::cli
