#include "normalize/settled_names.h"

#include <algorithm>
#include <array>

namespace canonym {
namespace {

/// The words of a plain spelling, between blanks.
struct BlankWords {
  static constexpr std::size_t most = 8;

  explicit BlankWords(std::string_view text) {
    while (count < most) {
      const std::size_t size = std::min(text.find(' '), text.size());
      words[count++] = text.substr(0, size);
      if (size == text.size()) return;
      text.remove_prefix(size + 1);
    }
    count = most + 1;
  }

  std::array<std::string_view, most> words;
  std::size_t count = 0;  ///< or more than the most
};

/// With a period behind it such a word would begin an address, in which nothing is written.
bool may_begin_address(std::string_view name) {
  return name.ends_with("www");
}

/// Puts edits in the place of others, whose memory is used again.
class EditWriter {
 public:
  explicit EditWriter(std::vector<Edit>& edits) : edits_(edits) {}
  ~EditWriter() { edits_.resize(count_); }

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
  const BlankWords from(found), to(canonical);
  if (from.count != to.count || from.count > BlankWords::most)
    return writer.write({at, at + found.size()}, canonical);
  for (std::size_t i = 0; i < from.count; ++i) {
    const std::size_t begin = at + static_cast<std::size_t>(from.words[i].data() - found.data());
    if (from.words[i] != to.words[i]) writer.write({begin, begin + from.words[i].size()}, to.words[i]);
  }
}

}  // namespace

bool SettledNames::are_for(const NormalizeOptions& options) {
  return options.script == ScriptChoice::same && options.replace_with == ReplaceWith::canonical &&
         !options.with_schemes;
}

const SettledNames::Found* SettledNames::find(std::string_view text, std::size_t at, std::size_t floor) {
  if (full_names_.are_common()) {
    const Found* const full = find_full(text, at, floor);
    return full ? full : find_settled(text, at, floor);
  }
  if (const Found* settled = find_settled(text, at, floor)) return settled;
  return walk_.has_begun() ? find_full(text, at, floor) : nullptr;
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
  if (found != canonical && !walk_.is_read_as_it_stands(canonical)) return nullptr;
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
