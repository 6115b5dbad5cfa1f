#include "import/merge_names.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

#include "icu/fold.h"
#include "import/clean_text.h"
#include "import/make_ids.h"
#include "import/native_forms.h"
#include "import/whole_names.h"

namespace canonym {
namespace {

constexpr const char* listed_already = "listed already, but for case and signs";

class Merger {
 public:
  Merger(ImportedNames& names, const ImportOptions& options)
      : names_(names), options_(options), ids_(options.taken_ids) {}

  void add(const ImportedName& name) {
    Written canonical = clean(name.canonical);
    if (canonical.text.empty()) return;
    const auto [found, is_new] = by_canonical_.try_emplace(fold_text(canonical.text), records_.size());
    if (is_new) begin_record(name, canonical);
    current_ = found->second;
    count_form(canonical, name.spellings.size());
    records_[current_].sources.insert(name.source);
    for (const ImportedSpelling& spelling : name.spellings) {
      if (is_wanted(spelling.language))
        add_spelling(spelling, name.source);
      else
        ++names_.left_out["in other languages"];
    }
  }

  std::vector<DraftRecord> finish() {
    for (std::size_t i = 0; i < records_.size(); ++i) choose_form(i);
    drop_contested();
    for (DraftRecord& record : records_)
      if (record.kind == Kind::person) mark_whole(record);
    return std::move(records_);
  }

 private:
  struct Owner {
    std::size_t record, variant;
  };

  /// A canonical spelling in one of the forms that fold alike.
  struct Form {
    Written text;
    std::size_t spellings = 0;  ///< for which it is written
  };

  void count_form(const Written& canonical, std::size_t spellings) {
    std::vector<Form>& forms = forms_[current_];
    const auto is_same = [&](const Form& form) { return form.text.text == canonical.text; };
    auto form = std::ranges::find_if(forms, is_same);
    if (form == forms.end()) form = forms.insert(form, {canonical});
    form->spellings += spellings;
  }

  /// The one that is written most often; of several the first.
  void choose_form(std::size_t record) {
    records_[record].canonical.text = std::ranges::max_element(forms_[record], {}, &Form::spellings)->text;
  }

  bool is_wanted(const std::string& language) const {
    return language.empty() || options_.languages.empty() ||
           std::ranges::count(options_.languages, language) > 0;
  }

  /// The text, or "" with a word about it where it cannot be in a rule file.
  Written clean(const Written& written) {
    Written cleaned{clean_text(written.text), written.at};
    if (cleaned.text.empty()) {
      names_.leave_out(written.at, "an empty spelling: left out");
    } else if (has_forbidden_character(cleaned.text)) {
      names_.leave_out(written.at, in_quotes(cleaned.text) + " has a control character: left out");
      cleaned.text.clear();
    }
    return cleaned;
  }

  void begin_record(const ImportedName& name, const Written& canonical) {
    DraftRecord& record = records_.emplace_back();
    record.id = ids_.make(canonical.text, name.id);
    record.kind = name.kind.value_or(options_.kind.value_or(Kind::term));
    record.canonical.text = canonical;
    record.family = clean_text(name.family);
    spellings_.emplace_back();
    forms_.emplace_back();
  }

  void add_spelling(const ImportedSpelling& imported, const std::string& source) {
    DraftRecord& record = records_[current_];
    DraftSpelling spelling{clean(imported.text)};
    if (spelling.text.text.empty()) return;
    const std::string folded = fold_text(spelling.text.text);
    if (natives_.is_native(spelling.text.text, imported.language, record)) {
      spelling.language = imported.language;
      spellings_[current_].insert(folded);
      record.natives.push_back(std::move(spelling));
      return;
    }
    const bool is_canonical = fold_text(record.canonical.text.text) == folded;
    if (is_canonical || !spellings_[current_].insert(folded).second) {
      add_source(folded, imported, source);
      if (spelling.text.text != record.canonical.text.text) ++names_.left_out[listed_already];
      return;
    }
    spelling.sources.insert(imported.source.empty() ? source : imported.source);
    owners_[folded].push_back({current_, record.variants.size()});
    record.variants.push_back(std::move(spelling));
  }

  /// A variant that is seen again has one more source.
  void add_source(const std::string& folded, const ImportedSpelling& imported, const std::string& source) {
    for (const Owner& owner : owners_[folded])
      if (owner.record == current_)
        records_[current_].variants[owner.variant].sources.insert(imported.source.empty() ? source
                                                                                          : imported.source);
  }

  std::string said_of(std::size_t record) const { return in_quotes(records_[record].canonical.text.text); }

  void drop_contested() {
    for (const auto& [folded, owners] : owners_) {
      const auto canonical = by_canonical_.find(folded);
      if (canonical != by_canonical_.end()) report_canonical(owners, canonical->second);
      if (owners.size() > 1 && canonical == by_canonical_.end()) report_conflict(owners);
    }
  }

  DraftSpelling& variant_of(const Owner& owner) { return records_[owner.record].variants[owner.variant]; }

  void report_canonical(const std::vector<Owner>& owners, std::size_t record) {
    for (const Owner& owner : owners) {
      DraftSpelling& variant = variant_of(owner);
      variant.is_dropped = true;
      names_.problems
          .add(Severity::warning, "import-conflict", variant.text.at,
               in_quotes(variant.text.text) + " would become " + said_of(owner.record) +
                   ", and is itself written for others: left out")
          .remarks.push_back({records_[record].canonical.text.at, "written here"});
    }
  }

  void report_conflict(const std::vector<Owner>& owners) {
    const Owner& first = owners.front();
    for (const Owner& owner : owners) {
      variant_of(owner).is_dropped = true;
      if (&owner == &first) continue;
      names_.problems
          .add(Severity::warning, "import-conflict", variant_of(owner).text.at,
               in_quotes(variant_of(owner).text.text) + " would become " + said_of(owner.record) +
                   " here and " + said_of(first.record) + " elsewhere: left out of both")
          .remarks.push_back({variant_of(first).text.at, "claimed here first"});
    }
  }

  ImportedNames& names_;
  const ImportOptions& options_;
  IdMaker ids_;
  NativeForms natives_;
  std::vector<DraftRecord> records_;
  std::unordered_map<std::string, std::size_t> by_canonical_;   // folded
  std::unordered_map<std::string, std::vector<Owner>> owners_;  // of variants, folded
  std::vector<std::unordered_set<std::string>> spellings_;      // folded, of each record
  std::vector<std::vector<Form>> forms_;                        // of each record
  std::size_t current_ = 0;
};

}  // namespace

std::vector<DraftRecord> merge_names(ImportedNames& names, const ImportOptions& options) {
  Merger merger(names, options);
  for (const ImportedName& name : names.all) merger.add(name);
  return merger.finish();
}

}  // namespace canonym
