#include <array>

#include "import/import_format.h"

namespace canonym {

std::span<const ImportFormat> import_format_table() {
  static constexpr std::array all{
      ImportFormat{"tsv", "a pair a line: spelling, replacement, record, kind, language; a head names them",
                   "", read_tsv},
      ImportFormat{"csv", "the same with commas and quotes", "", read_csv},
      ImportFormat{"wikidata", "entities of Wikidata in JSON: a dump, a line each, or Special:EntityData",
                   "Wikidata", read_wikidata},
      ImportFormat{"jrc-names", "lines of JRC-Names: id, type, language, name", "JRC-Names", read_jrc_names},
      ImportFormat{"acl", "name_variants.yaml of the ACL Anthology", "ACL Anthology", read_acl},
      ImportFormat{"prh", "rules of prh", "", read_prh},
      ImportFormat{"vale", "a substitution rule of Vale", "", read_vale},
      ImportFormat{"solr", "synonyms of Solr, Elasticsearch and Lucene", "", read_solr},
      ImportFormat{"flashtext", "JSON of keywords for flashtext", "", read_flashtext},
      ImportFormat{"ofac", "the SDN list of OFAC in XML", "OFAC SDN list", read_ofac},
      ImportFormat{"un", "the consolidated list of the UN Security Council in XML", "UN consolidated list",
                   read_un},
  };
  return all;
}

std::vector<ImportFormatInfo> import_formats() {
  std::vector<ImportFormatInfo> all;
  for (const ImportFormat& format : import_format_table()) all.push_back({format.name, format.summary});
  return all;
}

}  // namespace canonym
