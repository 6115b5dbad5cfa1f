#include "normalize/settled_names.h"

#include <algorithm>

namespace canonym {
namespace {

/// Takes the first word off a plain text.
std::string_view take_word(std::string_view& text) {
  const std::size_t size = std::min(text.find(' '), text.size());
  const std::string_view word = text.substr(0, size);
  text.remove_prefix(std::min(size + 1, text.size()));
  return word;
}

/// With a period behind it such a word would begin an address, in which nothing is written.
bool may_begin_address(std::string_view name) {
  return name.ends_with("www");
}

/// The words that differ, one by one where there are as many of both, else all of them.
void find_edits(std::string_view found, std::size_t at, std::string_view canonical,
                std::vector<Edit>& edits) {
  if (std::ranges::count(found, ' ') != std::ranges::count(canonical, ' ')) {
    edits.push_back({{at, at + found.size()}, std::string(canonical)});
    return;
  }
  while (!found.empty()) {
    const std::string_view word = take_word(found);
    const std::string_view written = take_word(canonical);
    if (word != written) edits.push_back({{at, at + word.size()}, std::string(written)});
    at += word.size() + 1;
  }
}

}  // namespace

bool SettledNames::are_for(const NormalizeOptions& options) {
  return options.script == ScriptChoice::same && options.replace_with == ReplaceWith::canonical &&
         !options.with_schemes;
}

const SettledNames::Found* SettledNames::find(std::string_view text, std::size_t at, std::size_t floor) {
  const std::optional<SettledName> name = walk_.find(text, at);
  if (!name) return nullptr;
  const std::optional<Frame> frame = frames_.find({at, name->end});
  if (!frame || frame->begin < floor) return nullptr;
  const std::string_view found = text.substr(at, name->end - at);
  const std::string_view canonical = compiled_.model.records[name->record].canonical.text;
  if (may_begin_address(found) || may_begin_address(canonical)) return nullptr;
  if (found != canonical && !walk_.is_read_as_it_stands(canonical)) return nullptr;
  found_.frame_begin = frame->begin;
  found_.annotation.span = {at, name->end};
  found_.annotation.via = name->way;
  found_.annotation.records.assign(1, name->record);
  write(found, canonical);
  return &found_;
}

void SettledNames::write(std::string_view found, std::string_view canonical) {
  Annotation& annotation = found_.annotation;
  annotation.edits.clear();
  find_edits(found, annotation.span.begin, canonical, annotation.edits);
  annotation.action = annotation.edits.empty() ? Action::keep : Action::replace;
  annotation.canonical = canonical;
  annotation.replacement = canonical;
}

}  // namespace canonym
