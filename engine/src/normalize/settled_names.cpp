#include "normalize/settled_names.h"

#include <bit>
#include <cstring>

#include "image/little.h"

namespace canonym {
namespace {

constexpr std::size_t most_words = 8;  // that are written one by one

/// How many bytes of a plain spelling come before the next blank. Words are too short for a call of memchr.
std::size_t size_of_word(std::string_view spelling) {
  constexpr std::uint64_t each = 0x0101010101010101;
  std::size_t size = 0;
  for (; size + sizeof each <= spelling.size(); size += sizeof each) {
    Little64 bytes;
    std::memcpy(&bytes, spelling.data() + size, sizeof bytes);
    const std::uint64_t others = bytes ^ each * ' ';
    const std::uint64_t is_blank = (others - each) & ~others & each << 7;
    if (is_blank != 0) return size + static_cast<std::size_t>(std::countr_zero(is_blank)) / 8;
  }
  while (size < spelling.size() && spelling[size] != ' ') ++size;
  return size;
}

/// With a period behind it such a word would begin an address, in which nothing is written.
bool may_begin_address(std::string_view name) {
  return name.ends_with("www");
}

/// Puts edits in the place of others, whose memory is used again.
class EditWriter {
 public:
  explicit EditWriter(std::vector<Edit>& edits) : edits_(edits) {}
  ~EditWriter() { edits_.resize(count_); }

  void forget() { count_ = 0; }

  void write(Span span, std::string_view replacement) {
    if (count_ == edits_.size()) edits_.emplace_back();
    Edit& edit = edits_[count_++];
    edit.span = span;
    edit.replacement = replacement;
  }

 private:
  std::vector<Edit>& edits_;
  std::size_t count_ = 0;
};

/// The words that differ, one by one where there are as many of both, else all of them.
void write_edits(std::string_view found, std::size_t at, std::string_view canonical,
                 std::vector<Edit>& edits) {
  EditWriter writer(edits);
  if (found == canonical) return;
  std::size_t from = 0, to = 0;
  for (std::size_t words = 1;; ++words) {
    const std::string_view word = found.substr(from, size_of_word(found.substr(from)));
    const std::string_view wanted = canonical.substr(to, size_of_word(canonical.substr(to)));
    if (word != wanted) writer.write({at + from, at + from + word.size()}, wanted);
    from += word.size() + 1;
    to += wanted.size() + 1;
    const bool is_last = from > found.size();
    if (is_last != (to > canonical.size()) || words > most_words) break;
    if (is_last) return;
  }
  writer.forget();
  writer.write({at, at + found.size()}, canonical);
}

}  // namespace

bool SettledNames::are_for(const NormalizeOptions& options) {
  return options.script == ScriptChoice::same && options.replace_with == ReplaceWith::canonical &&
         !options.with_schemes;
}

const SettledNames::Found* SettledNames::find(std::string_view text, std::size_t at, std::size_t floor) {
  if (full_names_.are_common()) {
    const Found* const full = find_full(text, at, floor);
    return full || full_names_.is_unlisted() ? full : find_settled(text, at, floor);
  }
  if (const Found* settled = find_settled(text, at, floor)) return settled;
  return walk_.may_have_two_words() ? find_full(text, at, floor) : nullptr;
}

const SettledNames::Found* SettledNames::find_settled(std::string_view text, std::size_t at,
                                                      std::size_t floor) {
  const std::optional<SettledName> name = walk_.find(text, at);
  if (!name) return nullptr;
  const std::optional<Frame> frame = frames_.find({at, name->end});
  if (!frame || frame->begin < floor) return nullptr;
  const std::string_view found = text.substr(at, name->end - at);
  const std::string_view canonical = compiled_.model.records[name->record].canonical.text;
  if (may_begin_address(found) || may_begin_address(canonical)) return nullptr;
  if (found != canonical && !walk_.is_read_as_it_stands(name->record, canonical)) return nullptr;
  note({at, name->end}, frame->begin, name->record, name->way);
  write(found, canonical);
  return &found_;
}

const SettledNames::Found* SettledNames::find_full(std::string_view text, std::size_t at, std::size_t floor) {
  const std::optional<FullName> name = full_names_.find(text, at);
  if (!name) return nullptr;
  const std::optional<Frame> frame = frames_.find({at, name->end});
  if (!frame || frame->begin < floor) return nullptr;
  note({at, name->end}, frame->begin, name->record, Way::canonical);
  if (name->is_composed) found_.seen.push_back(name->record);
  const std::string_view found = text.substr(at, name->end - at);
  write(found, found);
  return &found_;
}

void SettledNames::note(Span name, std::size_t frame_begin, RecordIndex record, Way way) {
  found_.frame_begin = frame_begin;
  found_.seen.clear();
  found_.annotation.span = name;
  found_.annotation.via = way;
  found_.annotation.records.assign(1, record);
}

void SettledNames::write(std::string_view found, std::string_view canonical) {
  Annotation& annotation = found_.annotation;
  write_edits(found, annotation.span.begin, canonical, annotation.edits);
  annotation.action = annotation.edits.empty() ? Action::keep : Action::replace;
  annotation.canonical = canonical;
  annotation.replacement = canonical;
}

}  // namespace canonym
