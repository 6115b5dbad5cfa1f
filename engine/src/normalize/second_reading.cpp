// The part of Annotator that reads once more what it would write, so that rewriting twice is rewriting once.

#include <algorithm>

#include "match/compiled.h"
#include "normalize/annotator.h"

namespace canonym {
namespace {

/// Where the run of letters begins that reaches up to `at`: what is written there may have become
/// one word with the letters before it (ʹ平 is two words, ʹAnna is one), or have left them (van’Anna,
/// van’平).
std::size_t find_run_begin(std::string_view text, std::size_t at) {
  constexpr int inside = Character::word | Character::ignorable | Character::apostrophe;
  const CharacterTable& characters = CharacterTable::instance();
  while (at > 0) {
    const CodePoint point = decode_before(text, at);
    if (!point.is_well_formed() || (characters[point.value].flags & inside) == 0) break;
    at -= point.size;
  }
  return at;
}

/// More letters before a place than any elision has that lets a name begin there.
constexpr std::size_t most_letters_before = 8;

/// Whether names may begin at the same places behind `at` as behind `at_after` of another text that goes on
/// alike. Only where letters or an apostrophe follow can it be otherwise: what is written there may have
/// become one word with them (e.V.l’Anna, Ivanl’Anna).
bool may_begin_alike_behind(std::string_view text, std::size_t at, std::string_view after,
                            std::size_t at_after, const WordReader& reader) {
  constexpr int inside = Character::word | Character::ignorable | Character::apostrophe;
  std::size_t letters = 0;
  for (std::size_t i = 0; at_after + i < after.size() && letters < most_letters_before;) {
    const auto [character, value, size] = reader.characters().read(text, at + i);
    if ((character.flags & inside) == 0) break;
    if (reader.is_name_start(text, at + i) != reader.is_name_start(after, at_after + i)) return false;
    letters += character.is(Character::word) && !character.is(Character::mark);
    i += size;
  }
  return true;
}

}  // namespace

/// Reads the region once more as it would be after the edits: were anything still to
/// replace, a second run would write something else than the first.
bool Annotator::is_stable(const Region& region, const std::vector<Annotation>& annotations) {
  std::size_t begin = region.span.begin;
  std::size_t end = region.span.end;
  std::size_t written = 0;
  for (const Annotation& annotation : annotations) {
    written += annotation.edits.size();
    begin = std::min(begin, annotation.span.begin);
    end = std::max(end, annotation.span.end);
  }
  if (written == 0) return true;
  if (begin < written_.done()) return false;  // two names want the same apostrophe
  std::string after = written_.before(begin);
  const std::size_t region_begin = after.size();
  std::size_t done = begin;
  for (const Annotation& annotation : annotations)
    for (const Edit& edit : annotation.edits) {
      if (edit.span.begin < done) return false;  // two names want the same apostrophe
      after += text_.substr(done, edit.span.begin - done);
      after += edit.replacement;
      done = edit.span.end;
    }
  after += text_.substr(done, end - done);
  const std::size_t region_end = after.size();
  after += text_.substr(end, WrittenText::context_bytes);
  if (!may_begin_alike_behind(text_, end, after, region_end, matcher_.compiled().reader)) return false;

  const std::vector<RecordIndex> names = seen_.since(region.seen_mark);
  seen_.forget_since(region.seen_mark);
  Protection protection(after);
  bool is_stable = true;
  const std::size_t run_begin = find_run_begin(after, region_begin);
  std::size_t scan_begin = run_begin;
  const auto look = [&](const Region& again) {
    for (const Match& match : again.matches) {
      if (match.span.end <= run_begin) continue;
      scan_begin = match.span.end;
      Annotation annotation = annotate(match, after, nullptr);
      protect(annotation, protection, nullptr);
      if (annotation.action != Action::replace) continue;
      is_stable = false;
      if (trace_)
        trace_->withdrawn.push_back({region.span, after.substr(annotation.span.begin, annotation.span.size()),
                                     annotation.replacement});
    }
  };
  const auto scan = [&](Span range) {
    Scanner(matcher_.compiled(), after, match_options_, memory_->readings, seen_).scan(range, look);
  };
  if (run_begin < region_begin) {
    // Only for names that reach into the run: the context may begin in the middle of a name, so what
    // seems to stand there does not count as seen.
    scan({0, run_begin});
    seen_.forget_since(region.seen_mark);
  }
  scan({scan_begin, region_end});
  // What counts as seen is what a second run will see; but it would not know an id for a name.
  if (!is_stable) seen_.forget_since(region.seen_mark);
  if (!is_stable || options_.replace_with == ReplaceWith::id)
    for (const RecordIndex name : names) seen_.add(name);
  return is_stable;
}

}  // namespace canonym
