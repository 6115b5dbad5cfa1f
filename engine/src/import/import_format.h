#pragma once

#include <span>
#include <string_view>

#include "import/imported_names.h"

namespace canonym {

/// A format of names. A new one is a file in this folder and a row in the table.
struct ImportFormat {
  std::string_view name, summary;
  std::string_view source;  ///< where its names come from; "" where only the input knows
  void (*read)(const Source& source, const ImportOptions& options, ImportedNames& names) = nullptr;
};

/// In the order of the help.
std::span<const ImportFormat> import_format_table();

void read_acl(const Source& source, const ImportOptions& options, ImportedNames& names);
void read_csv(const Source& source, const ImportOptions& options, ImportedNames& names);
void read_flashtext(const Source& source, const ImportOptions& options, ImportedNames& names);
void read_jrc_names(const Source& source, const ImportOptions& options, ImportedNames& names);
void read_ofac(const Source& source, const ImportOptions& options, ImportedNames& names);
void read_prh(const Source& source, const ImportOptions& options, ImportedNames& names);
void read_solr(const Source& source, const ImportOptions& options, ImportedNames& names);
void read_tsv(const Source& source, const ImportOptions& options, ImportedNames& names);
void read_un(const Source& source, const ImportOptions& options, ImportedNames& names);
void read_vale(const Source& source, const ImportOptions& options, ImportedNames& names);
void read_wikidata(const Source& source, const ImportOptions& options, ImportedNames& names);

}  // namespace canonym
