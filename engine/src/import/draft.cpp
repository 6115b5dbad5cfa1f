#include "import/draft.h"

#include <algorithm>

#include "utf8.h"

namespace canonym {
namespace {

using What = DraftLine::What;

/// In double quotes; texts are clean, so nothing else needs an escape.
std::string quote(std::string_view text) {
  std::string quoted = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') quoted += '\\';
    quoted += c;
  }
  return quoted + "\"";
}

/// What an input calls itself or its languages may be anything.
std::string shorten(std::string_view source) {
  constexpr std::size_t most = 200;
  std::size_t end = 0;
  while (end < source.size() && end < most) end += decode_at(source, end).size;
  return show_hidden(source.substr(0, end));
}

std::string join(const std::set<std::string>& texts) {
  std::string joined;
  for (const std::string& text : texts)
    if (!text.empty()) joined += (joined.empty() ? "" : "; ") + shorten(text);
  return joined;
}

class Writer {
 public:
  Writer(const std::vector<DraftRecord>& records, const DraftHead& head, VariantForm form)
      : records_(records), source_(head.source), form_(form) {}

  void write_head(const DraftHead& head) {
    for (const std::string& comment : head.comments) add(What::head, "# " + show_hidden(comment));
    add(What::head, "canonym: 1");
    add(What::head, "title: " + quote(show_hidden(head.title)));
    add(What::head, "source: " + quote(shorten(head.source)));
  }

  void write_record(std::size_t number) {
    const DraftRecord& record = records_[number];
    if (record.is_dropped) return;
    if (!has_names_) add(What::head, "names:");
    has_names_ = true;
    record_ = number;
    std::size_t allowed = 0;
    for (const std::string& code : record.allowed)
      add(What::allow, "  # canonym: allow " + code + " because it was imported so", allowed++);
    add(What::record, "  " + record.id + ":");
    add(What::record, "    kind: " + std::string(kind_name(record.kind)));
    add(What::record, "    canonical: " + quote(record.canonical.text.text));
    if (!record.family.empty()) add(What::record, "    family: " + quote(record.family));
    if (const std::string own = join(record.sources); !own.empty() && own != source_)
      add(What::record, "    source: " + quote(own));
    write_list("    native:", What::native, record.natives);
    write_list("    variants:", What::variant, record.variants);
  }

  DraftText finish() { return std::move(draft_); }

 private:
  void add(What what, const std::string& line, std::size_t index = 0) {
    draft_.text += line + "\n";
    draft_.lines.push_back({what, record_, index});
  }

  void write_list(const std::string& key, What what, const std::vector<DraftSpelling>& spellings) {
    if (std::ranges::all_of(spellings, &DraftSpelling::is_dropped)) return;
    add(What::record, key);
    for (std::size_t i = 0; i < spellings.size(); ++i) {
      const DraftSpelling& spelling = spellings[i];
      if (spelling.is_dropped) continue;
      add(what,
          "      " + (what == What::native ? spelling.language + ": " + quote(spelling.text.text)
                                           : "- " + write_variant(spelling)),
          i);
    }
  }

  std::string write_variant(const DraftSpelling& variant) const {
    const std::string whole = variant.is_whole ? ", whole: true" : "";
    const std::string spelling = "{spelling: " + quote(variant.text.text);
    if (form_ == VariantForm::plain) return spelling + whole + "}";
    return spelling + ", status: attested, source: " + quote(join(variant.sources)) + whole + "}";
  }

  const std::vector<DraftRecord>& records_;
  std::string_view source_;
  VariantForm form_;
  DraftText draft_;
  std::size_t record_ = 0;
  bool has_names_ = false;
};

}  // namespace

DraftText write_draft(const DraftHead& head, const std::vector<DraftRecord>& records, VariantForm form) {
  Writer writer(records, head, form);
  writer.write_head(head);
  for (std::size_t i = 0; i < records.size(); ++i) writer.write_record(i);
  return writer.finish();
}

}  // namespace canonym
