#include "export/export_format.h"
#include "formats/xml.h"

namespace canonym::cli {
namespace {

/// How TEI calls lists of one kind of records, what stands in them, and names of that.
struct List {
  Kind kind;
  std::string_view list, item, name;
};

constexpr List lists[] = {
    {Kind::person, "listPerson", "person", "persName"},
    {Kind::place, "listPlace", "place", "placeName"},
    {Kind::organization, "listOrg", "org", "orgName"},
};

std::string_view type_of(Surface::Origin origin) {
  switch (origin) {
    case Surface::Origin::chosen:
      return "canonical";
    case Surface::Origin::native:
      return "native";
    case Surface::Origin::listed:
      return "variant";
    case Surface::Origin::derived:
      break;
  }
  return "derived";
}

std::string write_name(const List& list, const Surface& surface) {
  std::string text =
      "          <" + std::string(list.name) + " type=\"" + std::string(type_of(surface.origin)) + "\"";
  // A form that is native in several languages is in none of them alone.
  if (surface.languages.size() == 1) text += " xml:lang=\"" + surface.languages.front() + "\"";
  return text + ">" + escape_xml(surface.text) + "</" + std::string(list.name) + ">\n";
}

/// A name of XML does not begin with a digit.
std::string write_id(std::string_view id) {
  return (id.front() >= '0' && id.front() <= '9' ? "_" : "") + std::string(id);
}

std::string write_list(const ExportedRules& exported, const List& list) {
  const std::string item(list.item);
  std::string text;
  for (const std::span<const Surface> surfaces : group_by_record(exported)) {
    const RecordIndex record = surfaces.front().record;
    if (exported.rules.kind(record) != list.kind) continue;
    text += "        <" + item + " xml:id=\"" + write_id(exported.rules.id(record)) + "\">\n";
    for (const Surface& surface : surfaces) text += write_name(list, surface);
    text += "        </" + item + ">\n";
  }
  if (text.empty()) return "";
  return "      <" + std::string(list.list) + ">\n" + text + "      </" + std::string(list.list) + ">\n";
}

std::string write_header(const ExportedRules& exported) {
  std::string text =
      "  <teiHeader>\n    <fileDesc>\n      <titleStmt><title>Names</title></titleStmt>\n"
      "      <publicationStmt><p>Exported</p></publicationStmt>\n      <notesStmt>\n";
  for (const std::string& note : exported.notes) text += "        <note>" + escape_xml(note) + "</note>\n";
  return text +
         "      </notesStmt>\n      <sourceDesc><p>Rules of Canonym</p></sourceDesc>\n    </fileDesc>\n  "
         "</teiHeader>\n";
}

}  // namespace

bool can_tei_hold(const RuleSet& rules, const Surface& surface) {
  return rules.kind(surface.record) != Kind::term;
}

std::string write_tei(const ExportedRules& exported) {
  std::string names;
  for (const List& list : lists) names += write_list(exported, list);
  if (names.empty()) names = "      <listPerson><person/></listPerson>\n";  // a body must have something
  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TEI xmlns=\"http://www.tei-c.org/ns/1.0\">\n" +
         write_header(exported) + "  <text>\n    <body>\n" + names + "    </body>\n  </text>\n</TEI>\n";
}

}  // namespace canonym::cli
