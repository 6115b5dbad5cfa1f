#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "export/surfaces.h"

namespace canonym::cli {

/// Rules as a list of spellings, on the way to another tool.
struct ExportedRules {
  const RuleSet& rules;
  std::vector<Surface> surfaces;
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
};

/// In the order of the help.
std::span<const ExportFormat> export_formats();

std::string write_flashtext(const ExportedRules& exported);
std::string write_jsonl(const ExportedRules& exported);
std::string write_prh(const ExportedRules& exported);
std::string write_solr(const ExportedRules& exported);
std::string write_spacy(const ExportedRules& exported);
std::string write_tsv(const ExportedRules& exported);
std::string write_vale(const ExportedRules& exported);

/// The notes as comments, each line behind a number sign.
std::string write_notes(const ExportedRules& exported);

/// Spellings by what is written for them.
std::map<std::string, std::vector<std::string>> group_by_replacement(const ExportedRules& exported);

/// In double quotes, as JSON and YAML have it.
std::string quote_json(std::string_view text);

}  // namespace canonym::cli
