#include "rules/parse_record.h"

#include <utility>

#include "rules/keys.h"
#include "rules/parse_examples.h"
#include "rules/parse_spellings.h"
#include "rules/read_spelling.h"
#include "rules/read_words.h"

namespace canonym {
namespace {

template <Rare<Written> Record::*part>
void read_part(const Value& value, Record& record, Diagnostics& problems) {
  record.*part = read_spelling(value.scalar, problems);
}

void read_canonical(const Value& value, Record& record, Diagnostics& problems) {
  record.canonical = read_spelling(value.scalar, problems).value_or(Written{});
}

constexpr std::array<Key<Record>, 13> keys{{
    {"kind", Shape::text,
     [](const Value& value, Record& record, Diagnostics& problems) {
       record.kind = read_kind(value, problems).value_or(Kind::person);
       record.has_kind = true;
     }},
    {"canonical", Shape::text, read_canonical, true},
    {"family", Shape::text, read_part<&Record::family>},
    {"given", Shape::text, read_part<&Record::given>},
    {"patronymic", Shape::text, read_part<&Record::patronymic>},
    {"source", Shape::text,
     [](const Value& value, Record& record, Diagnostics&) { record.source = value.scalar; }},
    {"native", Shape::mapping,
     [](const Value& value, Record& record, Diagnostics& problems) {
       record.natives = parse_natives(value, problems);
     }},
    {"variants", Shape::list,
     [](const Value& value, Record& record, Diagnostics& problems) {
       record.variants = parse_variants(value, problems);
     }},
    {"styles", Shape::mapping,
     [](const Value& value, Record& record, Diagnostics& problems) {
       record.styles = parse_style_spellings(value, problems);
     }},
    {"alone", Shape::text,
     [](const Value& value, Record& record, Diagnostics& problems) {
       record.alone = read_alone(value, problems).value_or(Alone::family);
       record.alone_at = value.at();
     }},
    {"derive", Shape::text,
     [](const Value& value, Record& record, Diagnostics& problems) {
       record.derive = read_boolean(value, problems).value_or(true);
     }},
    {"never", Shape::list,
     [](const Value& value, Record& record, Diagnostics& problems) {
       record.nevers = parse_nevers(value, problems);
     }},
    {"examples", Shape::list,
     [](const Value& value, Record& record, Diagnostics& problems) {
       record.examples = parse_examples(value, problems);
     }},
}};

}  // namespace

std::optional<Record> parse_record(const Written& id, const Value& value, Diagnostics& problems) {
  const bool is_usable = check_id(id, "id of a record", problems);
  if (!has_shape(value, Shape::mapping, "a record", problems)) return std::nullopt;
  Record record;
  record.id = id;
  read_keys(value, id.at, keys, record, problems);
  if (!is_usable || record.canonical.text.empty()) return std::nullopt;
  return record;
}

}  // namespace canonym
