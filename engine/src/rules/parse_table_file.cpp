#include "rules/parse_table_file.h"

#include "rules/parse_guard.h"
#include "rules/parse_inflection.h"
#include "rules/parse_letter_table.h"

namespace canonym {
namespace {

/// A kind of table, by the key that only it has.
struct TableParser {
  std::string_view key;
  void (*parse)(const Value& root, FileDraft& draft);
};

constexpr std::array<TableParser, 5> parsers{{
    {"scheme", parse_scheme},
    {"correspondences", parse_correspondences},
    {"relation", parse_relation},
    {"inflection", parse_inflection},
    {"guard", parse_guard},
}};

}  // namespace

bool parse_table_file(const Value& root, FileDraft& draft) {
  for (const TableParser& parser : parsers) {
    if (!root.find(parser.key)) continue;
    parser.parse(root, draft);
    return true;
  }
  return false;
}

}  // namespace canonym
