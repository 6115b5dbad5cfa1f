#include <algorithm>
#include <cassert>

#include "canonym/stream.h"
#include "match/compiled.h"
#include "match/text_languages.h"
#include "stream/cut_finder.h"

namespace canonym {
namespace {

/// Bytes on both sides of a part that go with it. More than a second reading wants to see behind a region,
/// and than any excerpt has.
constexpr std::size_t around = 2048;

}  // namespace

class TextParts::Cutter {
 public:
  Cutter(const Matcher& matcher, std::size_t part_bytes)
      : compiled_(matcher.compiled()), part_bytes_(std::max<std::size_t>(part_bytes, 1)) {}

  void add(std::string_view block) {
    assert(!is_finished_);
    drop_what_is_done();
    held_ += block;
  }

  void finish() { is_finished_ = true; }

  std::optional<TextPart> next() {
    if (is_done_ || !knows_languages()) return std::nullopt;
    const std::size_t known = is_finished_ ? held_.size() : held_.size() - std::min(held_.size(), around);
    const std::size_t from = std::max(begin_ + part_bytes_, searched_);
    const std::size_t cut = from < known ? finder_->find(held_, from, known) : held_.npos;
    searched_ = std::max(from, known);
    if (cut != held_.npos) return take_to(cut);
    if (!is_finished_) return std::nullopt;
    is_done_ = true;
    return take_to(held_.size());
  }

 private:
  /// They are those of the beginning of the text, so it is held until there is enough of it.
  bool knows_languages() {
    if (finder_) return true;
    if (!is_finished_ && held_.size() < language_bytes) return false;
    languages_ = find_text_languages(compiled_, held_);
    finder_.emplace(compiled_, languages_);
    return true;
  }

  TextPart take_to(std::size_t end) {
    const std::size_t first = begin_ - std::min(begin_, around);
    const std::size_t last = std::min(held_.size() - end, around) + end;
    TextPart part{{}, {begin_ - first, end - first}, dropped_ + first, languages_, is_done_};
    const bool is_mostly_part = first == 0 && held_.size() - end <= end / 4;
    part.text = is_mostly_part ? give_away(end, last) : held_.substr(first, last - first);
    if (!is_mostly_part) begin_ = end;
    searched_ = begin_;
    return part;
  }

  /// What is held up to `last`, while a copy goes on with what the part that begins at `begin` needs: less to
  /// move than a part.
  std::string give_away(std::size_t begin, std::size_t last) {
    const std::size_t done = begin - std::min(begin, around);
    std::string rest;
    if (!is_done_) rest.reserve(held_.size() + held_.size() / 8);
    rest.append(held_, done);
    held_.swap(rest);
    dropped_ += done;
    begin_ = begin - done;
    rest.resize(last);
    return rest;
  }

  /// Not with each part: what is left has to be moved each time.
  void drop_what_is_done() {
    if (begin_ < around || begin_ - around < held_.size() / 2) return;
    const std::size_t done = begin_ - around;
    held_.erase(0, done);
    dropped_ += done;
    begin_ -= done;
    searched_ -= std::min(searched_, done);
  }

  const Matcher::Compiled& compiled_;
  std::size_t part_bytes_;
  LanguageSet languages_ = 0;
  std::optional<CutFinder> finder_;  // as soon as the languages are known
  std::string held_;
  std::size_t dropped_ = 0;   // bytes of the text before those that are held
  std::size_t begin_ = 0;     // of the next part
  std::size_t searched_ = 0;  // up to where no cut has been found
  bool is_finished_ = false;
  bool is_done_ = false;
};

TextParts::TextParts(const Matcher& matcher, std::size_t part_bytes)
    : cutter_(std::make_unique<Cutter>(matcher, part_bytes)) {}
TextParts::TextParts(TextParts&&) noexcept = default;
TextParts& TextParts::operator=(TextParts&&) noexcept = default;
TextParts::~TextParts() = default;

void TextParts::add(std::string_view block) {
  cutter_->add(block);
}

void TextParts::finish() {
  cutter_->finish();
}

std::optional<TextPart> TextParts::next() {
  return cutter_->next();
}

}  // namespace canonym
