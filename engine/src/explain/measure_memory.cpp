#include "canonym/spellings.h"
#include "code/record_bytes.h"
#include "match/compiled.h"

namespace canonym {
namespace {

template <class... Values>
std::size_t size_of(const Table<Values>&... tables) {
  return (tables.all().size_bytes() + ...);
}

}  // namespace

RuleMemory measure_memory(const Matcher& matcher) {
  const RuleModel& model = matcher.rules().model();
  RuleMemory memory;
  for (const RuleFile& file : model.files) memory.sources += file.source->text().size();
  const std::map<const Source*, std::size_t> sources = number_sources(model);
  Encoder encoder(sources);
  const RecordBytes records = write_records(model.records, encoder);
  memory.records = records.bytes.size() + std::span(records.ends).size_bytes();
  const IndexTables& index = matcher.compiled().index.tables();
  const Lexicon::Tables& words = index.lexicon.tables();
  memory.index = size_of(words.bytes, words.ends, words.slots, index.nodes, index.slots, index.first_entry,
                         index.entries, index.traits, index.groups, index.cases, index.lower_case_begins,
                         matcher.compiled().filter.blocks());
  return memory;
}

}  // namespace canonym
