#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "rules/tables.h"

namespace canonym::slow {

/// A base form that a word may be a case of.
struct Base {
  std::string text;
  std::uint32_t cells = 0;
  bool given = false, family = false, patronymic = false;
};

/// Base forms of which some paradigm makes the word, tried one after the other.
std::vector<Base> find_bases(const InflectionDraft& table, const std::string& word);

}  // namespace canonym::slow
