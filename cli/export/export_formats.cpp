#include <array>
#include <nlohmann/json.hpp>

#include "export/export_format.h"

namespace canonym::cli {

std::span<const ExportFormat> export_formats() {
  static constexpr std::array all{
      ExportFormat{"tsv", "a line a spelling: spelling, replacement, record", true, false, "", write_tsv},
      ExportFormat{"jsonl", "a JSON object a spelling", true, false, "", write_jsonl},
      ExportFormat{
          "flashtext", "JSON for KeywordProcessor.add_keywords_from_dict of flashtext", true, false,
          "flashtext knows ASCII words only, unless it is told of other letters; and no case, unless it "
          "is made case-sensitive",
          write_flashtext},
      ExportFormat{"prh", "rules of prh", false, true, "", write_prh},
      ExportFormat{"vale", "a substitution rule of Vale", false, true,
                   "Vale warns of spellings in capitals only where they are listed so", write_vale},
      ExportFormat{"solr", "synonyms of Solr, Elasticsearch and Lucene", false, true,
                   "Lucene compares tokens, as its analyzer makes them: put the filter behind that for lower "
                   "case, use "
                   "synonym_graph at search time for names of several words",
                   write_solr},
      ExportFormat{"spacy", "patterns of spaCy's EntityRuler, with ids of records", true, false,
                   "the EntityRuler compares tokens, letter by letter; there is also a component with all of "
                   "the rules",
                   write_spacy},
      ExportFormat{"xsyn", "rules of PostgreSQL's dict_xsyn", false, true,
                   "dict_xsyn compares lower case: make the dictionary with KEEPORIG, KEEPSYNONYMS = false, "
                   "MATCHORIG, "
                   "MATCHSYNONYMS",
                   write_xsyn, "single words that become single words", can_xsyn_hold},
      ExportFormat{"openrefine", "a mass edit of OpenRefine, to be applied as its history", false, true,
                   "OpenRefine edits cells that are the spelling and nothing else: set columnName",
                   write_openrefine},
      ExportFormat{
          "mailmap", "a .mailmap of git for the authors in --authors", false, true,
          "git compares names and addresses without case, and maps what was listed when this was made",
          write_mailmap, "", nullptr, true},
      ExportFormat{
          "skos", "concepts of SKOS in Turtle: prefLabel, altLabel, hiddenLabel", true, true,
          "hidden labels are what schemes and inflections make of the others; records stand below the "
          "address of this file",
          write_skos},
      ExportFormat{"tei", "listPerson, listPlace and listOrg of TEI", true, true,
                   "names of the type derived are what schemes and inflections make of the others", write_tei,
                   "persons, places and organizations", can_tei_hold},
      ExportFormat{"ftm", "entities of FollowTheMoney, as OpenSanctions has them, one JSON object a line",
                   true, false, "aliases of one word are weak aliases of a person", write_ftm,
                   "persons and organizations", can_ftm_hold},
  };
  return all;
}

std::string write_notes(const ExportedRules& exported) {
  std::string text;
  for (const std::string& note : exported.notes) text += "# " + note + "\n";
  return text;
}

std::map<std::string, std::vector<std::string>> group_by_replacement(const ExportedRules& exported) {
  std::map<std::string, std::vector<std::string>> groups;
  for (const Surface& surface : exported.surfaces) groups[surface.replacement].push_back(surface.text);
  return groups;
}

std::vector<std::span<const Surface>> group_by_record(const ExportedRules& exported) {
  std::vector<std::span<const Surface>> groups;
  const std::span<const Surface> all(exported.surfaces);
  for (std::size_t begin = 0, end = 0; begin < all.size(); begin = end) {
    while (end < all.size() && all[end].record == all[begin].record) ++end;
    groups.push_back(all.subspan(begin, end - begin));
  }
  return groups;
}

std::string quote_json(std::string_view text) {
  return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

}  // namespace canonym::cli
