#include "normalize/protection.h"

#include <algorithm>
#include <array>

#include "icu/fold.h"

namespace canonym {
namespace {

/// Endings of file names that are met in prose and mail.
constexpr std::array<std::string_view, 36> file_endings{
    "pdf",  "doc", "docx", "odt", "rtf", "txt", "md",   "xls",  "xlsx", "csv",  "tsv", "ppt",
    "pptx", "jpg", "jpeg", "png", "gif", "svg", "webp", "tif",  "tiff", "mp3",  "mp4", "mov",
    "avi",  "wav", "zip",  "gz",  "tar", "rar", "xml",  "json", "yml",  "yaml", "htm", "html"};

/// Top-level domains under which names of this field have sites; others are taken
/// for a forgotten blank after a full stop.
constexpr std::array<std::string_view, 22> domains{"com", "org", "net", "info", "eu",  "by", "ru", "ua",
                                                   "pl",  "de",  "uk",  "fr",   "lt",  "lv", "ee", "cz",
                                                   "us",  "io",  "tv",  "me",   "gov", "edu"};

bool is_in(std::span<const std::string_view> table, std::string_view word) {
  return std::find(table.begin(), table.end(), word) != table.end();
}

bool ends_run(const Character& character, char32_t value) {
  constexpr std::u32string_view quotes = U"<>\"“”„«»|";
  return character.is(Character::space) || value < 0x20 || value == CodePoint::ill_formed ||
         quotes.find(value) != quotes.npos;
}

}  // namespace

bool Protection::is_word_at(std::size_t at) const {
  return at < run_.end && characters_.read(text_, at).character.is(Character::word);
}

bool Protection::is_word_before(std::size_t at) const {
  if (at <= run_.begin) return false;
  const CodePoint point = decode_before(text_, at);
  return point.is_well_formed() && characters_[point.value].is(Character::word);
}

std::size_t Protection::word_end(std::size_t at, std::string_view also) const {
  while (at < run_.end && (is_word_at(at) || also.find(text_[at]) != also.npos))
    at += characters_.read(text_, at).size;
  return at;
}

std::size_t Protection::word_begin(std::size_t at, std::string_view also) const {
  while (at > run_.begin && (is_word_before(at) || also.find(text_[at - 1]) != also.npos))
    at -= decode_before(text_, at).size;
  return at;
}

void Protection::protect_urls() {
  const std::string_view run = text_.substr(run_.begin, run_.size());
  std::size_t found = std::min(run.find("://"), run.find("www."));
  if (found == run.npos) found = run.find("mailto:");
  if (found != run.npos) add({word_begin(run_.begin + found, "+-."), run_.end}, Skip::in_url);
}

void Protection::protect_addresses() {
  const std::string_view run = text_.substr(0, run_.end);
  for (std::size_t at = run.find('@', run_.begin); at != run.npos; at = run.find('@', at + 1)) {
    const std::size_t begin = word_begin(at, "._%+-");
    const std::size_t end = word_end(at + 1, "._-");
    if (end > at + 1) add({begin, end}, begin < at ? Skip::in_email : Skip::in_handle);
  }
}

/// Whatever stands before it: that may be a name that is rewritten, and the tag must stay one.
void Protection::protect_tags() {
  const std::string_view run = text_.substr(0, run_.end);
  for (std::size_t at = run.find('#', run_.begin); at != run.npos; at = run.find('#', at + 1)) {
    const std::size_t end = word_end(at + 1, "_");
    if (end > at + 1) add({at, end}, Skip::in_hashtag);
  }
}

/// Paths, names with a known ending or joined by underscores, and bare host names.
void Protection::protect_files() {
  constexpr std::string_view inside = "._-~/\\:%+=&?";
  for (std::size_t at = run_.begin; at < run_.end;) {
    const std::size_t begin = at;
    const std::size_t end = word_end(at, inside);
    at = std::max(end, begin + characters_.read(text_, begin).size);
    std::string_view token = text_.substr(begin, end - begin);
    while (!token.empty() && (token.back() == '.' || token.back() == ':' || token.back() == '?'))
      token.remove_suffix(1);
    if (token.empty()) continue;
    const std::string ending = fold_text(token.substr(std::min(token.rfind('.') + 1, token.size())));
    const bool has_ending = token.find('.') != token.npos;
    const std::string_view host = token.substr(0, token.find('/'));
    const std::string top = fold_text(host.substr(std::min(host.rfind('.') + 1, host.size())));
    const Span span{begin, begin + token.size()};
    const bool is_path = token.find('\\') != token.npos || token.starts_with("~/") ||
                         token.starts_with("./") || token.starts_with("../") ||
                         (token.front() == '/' && token.find('/', 1) != token.npos);
    const std::size_t underscore = token.find('_', 1);
    const bool is_identifier = underscore != token.npos && underscore + 1 < token.size() &&
                               is_word_before(begin + underscore) && is_word_at(begin + underscore + 1);
    if (host.find('.') != host.npos && is_in(domains, top))
      add(span, Skip::in_url);
    else if (is_path || is_identifier || (has_ending && is_in(file_endings, ending)))
      add(span, Skip::in_file_name);
  }
}

void Protection::enter_run(std::size_t at) {
  std::size_t begin = at;
  const std::size_t floor = run_.end <= at ? run_.end : 0;
  while (begin > floor) {
    const CodePoint point = decode_before(text_, begin);
    if (!point.is_well_formed() || ends_run(characters_[point.value], point.value)) break;
    begin -= point.size;
  }
  std::size_t end = at;
  bool is_special = false;
  constexpr std::string_view special = "@#:/\\._";
  for (std::size_t from = begin; from < at; ++from) is_special |= special.find(text_[from]) != special.npos;
  while (end < text_.size()) {
    const auto [character, value, size] = characters_.read(text_, end);
    if (ends_run(character, value)) break;
    is_special |= special.find(text_[end]) != special.npos;
    end += size;
  }
  run_ = {begin, end};
  protected_.clear();
  if (!is_special) return;
  protect_urls();
  protect_addresses();
  protect_tags();
  protect_files();
  make_disjoint();
}

/// In order and without overlap, the earlier one keeping what two claim.
void Protection::make_disjoint() {
  std::stable_sort(
      protected_.begin(), protected_.end(),
      [](const ProtectedPlace& a, const ProtectedPlace& b) { return a.span.begin < b.span.begin; });
  std::size_t done = run_.begin;
  for (ProtectedPlace& place : protected_) {
    place.span.begin = std::min(std::max(place.span.begin, done), place.span.end);
    done = std::max(done, place.span.end);
  }
  std::erase_if(protected_, [](const ProtectedPlace& place) { return place.span.is_empty(); });
}

std::optional<ProtectedPlace> Protection::find(Span name) {
  // A name of several words is protected when its first or last word is.
  for (const std::size_t at : {name.begin, name.end - 1}) {
    if (at < run_.begin || at >= run_.end) enter_run(at);
    const auto next = std::upper_bound(
        protected_.begin(), protected_.end(), at,
        [](std::size_t byte, const ProtectedPlace& place) { return byte < place.span.begin; });
    if (next != protected_.begin() && at < std::prev(next)->span.end) return *std::prev(next);
  }
  return std::nullopt;
}

}  // namespace canonym
