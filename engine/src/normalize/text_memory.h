#pragma once

#include "match/word_readings.h"
#include "normalize/known_regions.h"
#include "normalize/settled_names.h"

namespace canonym {

/// What an annotator remembers of the words and regions of a text. It holds in other texts in the same
/// languages, for the same rules and options. For one thread.
struct TextMemory {
  TextMemory(const Matcher::Compiled& compiled, LanguageSet in)
      : languages(in),
        readings(compiled, in),
        known(compiled, readings),
        settled(compiled, readings, known.frames()) {}
  TextMemory(const TextMemory&) = delete;  // the regions point to the readings
  TextMemory& operator=(const TextMemory&) = delete;

  LanguageSet languages;
  WordReadings readings;
  KnownRegions known;
  SettledNames settled;
};

}  // namespace canonym
