#include "match/filter_image.h"

namespace canonym {

void write_filter(const WordFilter& filter, ImageWriter& image) {
  image.add_values(SectionTag::word_filter, filter.blocks().all());
}

WordFilter make_filter(const RuleModel& model, const Lexicon& lexicon, const WordReader& reader) {
  const Image* image = model.image.get();
  if (!image) return WordFilter(lexicon, reader);
  const Table blocks(image->values<Little64>(SectionTag::word_filter));
  if (!WordFilter::is_sound(blocks)) image->fail("its filter of words has an odd size");
  return WordFilter(blocks, lexicon, reader);
}

}  // namespace canonym
