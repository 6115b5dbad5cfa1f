#include <algorithm>
#include <set>

#include "diff/excerpts.h"
#include "diff/markup.h"
#include "diff/page_parts.h"
#include "diff/report.h"
#include "diff/words.h"

namespace canonym::cli {
namespace {

constexpr std::size_t most_items = 2000;  // of a section; a browser takes long for more

/// One thing that the filters show or hide.
struct PageItem {
  std::string kind;     ///< of change
  std::string records;  ///< ids, with blanks between them
  std::string body;     ///< HTML
};

/// The sections of the page, and the kinds of change that they have.
class Sections {
 public:
  void add(std::string_view title, const std::vector<PageItem>& items) {
    if (items.empty()) return;
    html_ += "<section>\n<h2>" + escape_html(title) + " (" + std::to_string(items.size()) + ")</h2>\n<ul>\n";
    for (std::size_t i = 0; i < std::min(items.size(), most_items); ++i) {
      const PageItem& item = items[i];
      kinds_.insert(item.kind);
      html_ += "<li data-kind=\"" + escape_html(item.kind) + "\" data-records=\"" +
               escape_html(item.records) + "\"><span class=\"kind\">" + escape_html(item.kind) + "</span> " +
               item.body + "</li>\n";
    }
    html_ += "</ul>\n";
    if (items.size() > most_items)
      html_ += "<p>" + std::to_string(items.size() - most_items) + " more: see --format json</p>\n";
    html_ += "</section>\n";
  }

  const std::string& html() const { return html_; }

  std::string kind_options() const {
    std::string options = "<option value=\"\">every kind</option>";
    for (const std::string& kind : kinds_) options += "<option>" + escape_html(kind) + "</option>";
    return options;
  }

 private:
  std::string html_;
  std::set<std::string> kinds_;
};

using DescribeItem = std::string (*)(const ChangedItem&);

std::string list_fields(const std::vector<FieldChange>& fields) {
  if (fields.empty()) return "";
  std::string html = "<ul>";
  for (const FieldChange& field : fields) html += "<li>" + html_code(describe_field(field)) + "</li>";
  return html + "</ul>";
}

std::vector<PageItem> list_items(const std::vector<ChangedItem>& changes, DescribeItem describe) {
  std::vector<PageItem> items;
  for (const ChangedItem& item : changes) {
    const bool is_record = !item.canonical.empty();
    const std::string old = item.old_id.empty() ? "" : " " + item.old_id;
    items.push_back({std::string(change_name(item.change)), is_record ? item.id + old : "",
                     html_code(describe(item)) + list_fields(item.fields)});
  }
  return items;
}

void add_ids(const std::vector<Hit>& hits, std::set<std::string>& ids) {
  for (const Hit& hit : hits) ids.insert(hit.records.begin(), hit.records.end());
}

std::string records_of(const std::vector<Hit>& before, const std::vector<Hit>& after) {
  std::set<std::string> ids;
  add_ids(before, ids);
  add_ids(after, ids);
  std::string text;
  for (const std::string& id : ids) (text += text.empty() ? "" : " ") += id;
  return text;
}

std::string write_outcomes(const std::vector<Hit>& before, const std::vector<Hit>& after) {
  return html_code(describe_hits(before)) + " → " + html_code(describe_hits(after));
}

std::vector<PageItem> list_spellings(const std::vector<ChangedSpelling>& spellings) {
  std::vector<PageItem> items;
  for (const ChangedSpelling& spelling : spellings)
    items.push_back(
        {std::string(effect_name(spelling.effect)), records_of(spelling.before, spelling.after),
         html_code(in_quotes(spelling.spelling)) + ": " + write_outcomes(spelling.before, spelling.after)});
  return items;
}

std::vector<PageItem> list_derivations(const std::vector<ChangedDerivation>& derivations) {
  std::vector<PageItem> items;
  for (const ChangedDerivation& derivation : derivations)
    items.push_back({"derived otherwise", derivation.record, html_code(describe_derivation(derivation))});
  return items;
}

std::string write_line(std::string_view name, const PlaceInText& place, std::string_view written) {
  return "<dt>" + std::string(name) + "</dt><dd class=\"" + std::string(name) + "\">" +
         (place.is_left_cut ? "…" : "") + escape_html(place.left) + "<mark>" + escape_html(written) +
         "</mark>" + escape_html(place.right) + (place.is_right_cut ? "…" : "") + "</dd>";
}

PageItem make_item(const ChangedRecord& record, const ChangedHit& hit) {
  PageItem item{std::string(change_name(hit.change)), record.record, {}};
  item.body = std::to_string(hit.count) + "× " + html_code(in_quotes(hit.found)) + ": " +
              write_outcomes(hit.before, hit.after);
  for (const PlaceInText& place : hit.places)
    item.body += "<div class=\"place\">" + escape_html(describe_place(place)) + "</div><dl>" +
                 write_line("before", place, hit.written_before) +
                 write_line("after", place, hit.written_after) + "</dl>";
  return item;
}

void add_corpus(const CorpusReport& corpus, Sections& sections) {
  for (const ChangedRecord& record : corpus.records) {
    std::vector<PageItem> items;
    for (const ChangedHit& hit : record.hits) items.push_back(make_item(record, hit));
    sections.add(record.record + " in texts: " + describe_counts(record), items);
  }
}

std::string write_head(const std::string& title) {
  return "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
         "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-" +
         std::string(page_style_hash) + "'; script-src 'sha256-" + std::string(page_script_hash) +
         "'; base-uri 'none'; form-action 'none'\">\n"
         "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>" +
         title + "</title>\n<style>" + std::string(page_style) + "</style>\n</head>\n";
}

/// The filters need the script, and are hidden without it.
std::string write_filters(const std::string& kinds) {
  return "<form id=\"filters\" role=\"search\" aria-label=\"Filters\" hidden>\n"
         "<label>Record <input id=\"record\" type=\"search\" autocomplete=\"off\"></label>\n"
         "<label>Kind of change <select id=\"kind\">" +
         kinds +
         "</select></label>\n<button id=\"clear\" type=\"button\">Show all</button>\n"
         "<output id=\"shown\" for=\"record kind\"></output>\n</form>\n";
}

}  // namespace

std::string write_diff_html(const DiffReport& report) {
  const RuleDifference& rules = report.rules;
  Sections sections;
  sections.add("Records", list_items(rules.records, describe_record));
  sections.add("Parts of names", list_items(rules.groups, describe_group));
  sections.add("Tables of languages", list_items(rules.tables, describe_table));
  sections.add("Names derived otherwise in a sample of " + count_things(rules.sampled, "record"),
               list_derivations(rules.derivations));
  sections.add("Spellings", list_spellings(rules.spellings));
  if (report.corpus) add_corpus(*report.corpus, sections);

  const std::string title = "Rules: " + escape_html(report.before) + " → " + escape_html(report.after);
  std::string page = write_head(title) + "<body>\n<h1>" + title + "</h1>\n<p>" + summarize(rules) + ".</p>\n";
  if (report.corpus) page += "<p>" + describe_totals(report.corpus->totals) + ".</p>\n";
  page += write_filters(sections.kind_options()) + "<main>\n" + sections.html() + "</main>\n";
  return page + "<script>" + std::string(page_script) + "</script>\n</body>\n</html>\n";
}

}  // namespace canonym::cli
