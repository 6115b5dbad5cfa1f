#include <doctest/doctest.h>

#include <algorithm>
#include <set>

#include "romanize/scheme_rules.h"
#include "rules/model.h"

namespace canonym {
namespace {

std::string name_of(const LetterTable& table) {
  const std::string& path = scheme_rules().model().files[table.file].source->name();
  return path.substr(path.rfind('/') + 1);
}

}  // namespace

TEST_CASE("every file of rules/schemes has a scheme of its name, with samples that come out") {
  const RuleModel& model = scheme_rules().model();
  CHECK(model.tables.size() == model.files.size());
  CHECK(model.tables.size() >= 100);
  for (const LetterTable& table : model.tables) {
    CAPTURE(table.id.text);
    CHECK(name_of(table) == table.id.text + ".yml");
    CHECK(model.files[table.file].source_note.has_value());
    CHECK(table.samples.size() >= 5);
    for (const TableSample& sample : table.samples)
      CHECK(romanize_by(scheme_rules(), table.id.text, sample.native.text) == sample.wanted.front().text);
  }
}

TEST_CASE("the press of every language has its transcriptions of Belarusian, Russian and Ukrainian") {
  std::set<std::string> ids;
  for (const SchemeInfo& scheme : list_schemes(scheme_rules())) ids.insert(scheme.id);
  for (const std::string press :
       {"cs", "de", "en", "es", "et", "fi", "fr", "hu", "it", "lt", "lv", "nl", "pl", "sk", "sv", "tr"})
    for (const std::string native : {"be", "ru", "uk"}) {
      CAPTURE(press + "-" + native);
      CHECK(ids.contains(press + "-" + native));
    }
}

TEST_CASE("schemes are listed by id, with what their files say of them") {
  const std::vector<SchemeInfo> schemes = list_schemes(scheme_rules());
  CHECK(std::ranges::is_sorted(schemes, {}, &SchemeInfo::id));
  const auto bgn = std::ranges::find(schemes, "bgn-pcgn-uk-1965", &SchemeInfo::id);
  REQUIRE(bgn != schemes.end());
  CHECK(bgn->title == "BGN/PCGN 1965 system for Ukrainian");
  CHECK(bgn->authority == "US Board on Geographic Names and Permanent Committee on Geographical Names");
  CHECK(bgn->year == "1965");
  CHECK(bgn->language == "uk");
}

}  // namespace canonym
