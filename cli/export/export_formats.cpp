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
      ExportFormat{"prh", "rules of prh", false, true, "prh finds spellings inside of longer words, too",
                   write_prh},
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

std::string quote_json(std::string_view text) {
  return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

}  // namespace canonym::cli
