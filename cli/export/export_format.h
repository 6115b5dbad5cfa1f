#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "export/surfaces.h"

namespace canonym::cli {

/// Who wrote commits of a repository.
struct Author {
  std::string name, address;
};

/// Rules as a list of spellings, on the way to another tool.
struct ExportedRules {
  const RuleSet& rules;
  std::vector<Surface> surfaces;
  std::vector<Author> authors;  ///< for a format of authors, whose names the surfaces are
  std::vector<std::string>
      notes;  ///< one sentence a line: what this is, and what the target cannot have of it
};

/// The rules in the format of a tool. A new one is a file in this folder and a row in the table.
struct ExportFormat {
  std::string_view name, summary;
  bool takes_kept = false;  ///< wants spellings that are right already, too
  bool has_notes = false;   ///< has comments, in which the notes go; else they are messages
  std::string_view limits;  ///< what of a match this tool decides otherwise
  std::string (*write)(const ExportedRules& exported) = nullptr;
  std::string_view holds{};  ///< what alone it can hold; "" for everything
  bool (*can_hold)(const RuleSet& rules, const Surface& surface) = nullptr;
  bool of_authors = false;  ///< lists names with addresses, which rules have none of: they are given
};

/// In the order of the help.
std::span<const ExportFormat> export_formats();

std::string write_flashtext(const ExportedRules& exported);
std::string write_ftm(const ExportedRules& exported);
std::string write_jsonl(const ExportedRules& exported);
std::string write_mailmap(const ExportedRules& exported);
std::string write_openrefine(const ExportedRules& exported);
std::string write_prh(const ExportedRules& exported);
std::string write_skos(const ExportedRules& exported);
std::string write_solr(const ExportedRules& exported);
std::string write_spacy(const ExportedRules& exported);
std::string write_tei(const ExportedRules& exported);
std::string write_tsv(const ExportedRules& exported);
std::string write_vale(const ExportedRules& exported);
std::string write_xsyn(const ExportedRules& exported);

/// One word of letters, digits and hyphens on both sides: what PostgreSQL's parser leaves whole.
bool can_xsyn_hold(const RuleSet& rules, const Surface& surface);
/// FollowTheMoney has no schema for places that have but names, nor for terms.
bool can_ftm_hold(const RuleSet& rules, const Surface& surface);
/// TEI has lists of persons, places and organizations.
bool can_tei_hold(const RuleSet& rules, const Surface& surface);

/// The notes as comments, each line behind a number sign.
std::string write_notes(const ExportedRules& exported);

/// Spellings by what is written for them.
std::map<std::string, std::vector<std::string>> group_by_replacement(const ExportedRules& exported);

/// The surfaces of each record that has any, in their order.
std::vector<std::span<const Surface>> group_by_record(const ExportedRules& exported);

/// In double quotes, as JSON, YAML and Turtle have it.
std::string quote_json(std::string_view text);

}  // namespace canonym::cli
