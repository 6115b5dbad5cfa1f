#include <array>

#include "import/import_format.h"
#include "import/read_xml.h"
#include "import/spell_capitals.h"

namespace canonym {
namespace {

/// The lists write names in capitals, in whole or in part.
Written spell(Written name, Kind kind) {
  name.text = spell_capitals(name.text, kind);
  return name;
}

/// The texts of these children, with blanks between them.
Written join(const XmlElement& element, std::initializer_list<std::string_view> children) {
  Written joined{"", element.text.at};
  for (const std::string_view child : children) {
    const Written part = element.text_of(child);
    if (part.text.empty()) continue;
    if (joined.text.empty()) joined.at = part.at;
    joined.text += (joined.text.empty() ? "" : " ") + part.text;
  }
  return joined;
}

/// Names that many others have, by which nobody is to be found.
bool is_weak(const Written& quality) {
  return quality.text == "weak" || quality.text == "Low";
}

std::optional<Kind> kind_of(std::string_view type) {
  if (type == "Individual") return Kind::person;
  if (type == "Entity") return Kind::organization;
  return std::nullopt;  // a vessel or an aircraft
}

void add(ImportedName& name, Written spelling, const std::string& source) {
  if (!spelling.text.empty()) name.spellings.push_back({std::move(spelling), "", source});
}

void read_sdn_entry(const XmlElement& entry, ImportedNames& names) {
  const Written uid = entry.text_of("uid");
  const std::string source = "OFAC SDN " + uid.text;
  const Written type = entry.text_of("sdnType");
  const std::optional<Kind> kind = kind_of(type.text);
  const auto read_name = [&](const XmlElement& element) {
    return spell(join(element, {"firstName", "lastName"}), kind.value_or(Kind::term));
  };
  ImportedName name{read_name(entry), "ofac-" + uid.text, kind, source};
  if (name.canonical.text.empty() || uid.text.empty())
    return names.fail(entry.text.at, "an entry has a uid and a lastName");
  if (const XmlElement* list = entry.find("akaList"))
    for (const XmlElement& aka : list->children) {
      if (is_weak(aka.text_of("category")))
        ++names.left_out["called weak by the list"];
      else
        add(name, read_name(aka), source);
    }
  names.all.push_back(std::move(name));
}

void read_un_entry(const XmlElement& entry, ImportedNames& names) {
  const Kind kind = entry.name == "INDIVIDUAL" ? Kind::person : Kind::organization;
  const Written id = entry.text_of("DATAID");
  const std::string source = "UN consolidated list " + id.text;
  ImportedName name{spell(join(entry, {"FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME"}), kind),
                    "un-" + id.text, kind, source};
  if (name.canonical.text.empty() || id.text.empty())
    return names.fail(entry.text.at, "an entry has a DATAID and a FIRST_NAME");
  add(name, entry.text_of("NAME_ORIGINAL_SCRIPT"), source);
  for (const XmlElement& child : entry.children) {
    if (child.name != "INDIVIDUAL_ALIAS" && child.name != "ENTITY_ALIAS") continue;
    if (is_weak(child.text_of("QUALITY")))
      ++names.left_out["called weak by the list"];
    else
      add(name, spell(child.text_of("ALIAS_NAME"), kind), source);
  }
  names.all.push_back(std::move(name));
}

}  // namespace

void read_ofac(const Source& source, const ImportOptions&, ImportedNames& names) {
  constexpr std::array<std::string_view, 1> entries{"sdnEntry"};
  read_xml(
      source, entries, [&](const XmlElement& entry) { read_sdn_entry(entry, names); }, names);
}

void read_un(const Source& source, const ImportOptions&, ImportedNames& names) {
  constexpr std::array<std::string_view, 2> entries{"INDIVIDUAL", "ENTITY"};
  read_xml(
      source, entries, [&](const XmlElement& entry) { read_un_entry(entry, names); }, names);
}

}  // namespace canonym
