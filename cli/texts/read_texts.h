#pragma once

#include <cstddef>

#include "text_options.h"
#include "texts/text_command.h"

namespace canonym::cli {

/// How it went.
struct TextsRead {
  bool is_well = true;     ///< no failure was printed
  std::size_t hidden = 0;  ///< names in folders that were left out
  std::size_t binary = 0;  ///< files in folders that were left out
};

/// The texts that were chosen; standard input when none is, or the folder that we are in when folders are
/// gone into.
TextList choose_texts(TextChoice choice);

/// Reads all texts, standard input when none is chosen, or the folder that we are in when folders are gone
/// into; on `options.jobs` threads, with the same outcome for any number. What is in memory at a time are
/// parts of texts, twice as many as jobs. Binary files found in folders (a NUL in the first 64 KB) are left
/// out. A failure of one text is printed and does not stop the others.
TextsRead read_texts(const TextOptions& options, const Matcher& matcher, const NormalizeOptions& asked,
                     TextCommand& command);

/// What was left out, on standard error, unless notes are not wanted.
void print_notes(const TextOptions& options, const TextsRead& read);

}  // namespace canonym::cli
