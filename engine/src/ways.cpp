#include "canonym/ways.h"

#include <array>

namespace canonym {
namespace {

constexpr std::array<std::string_view, 4> names_of_ways{"canonical", "variant", "part", "derived"};

constexpr std::array<std::string_view, 18> names_of_skips{"",
                                                          "never",
                                                          "ambiguous",
                                                          "other given name",
                                                          "other initial",
                                                          "other patronymic",
                                                          "no full name before",
                                                          "never alone",
                                                          "common word",
                                                          "no one scheme",
                                                          "no spelling in this script",
                                                          "no such case",
                                                          "unstable",
                                                          "in a URL",
                                                          "in an e-mail address",
                                                          "in a handle",
                                                          "in a hashtag",
                                                          "in a file name"};

}  // namespace

std::string_view way_name(Way way) {
  return names_of_ways[static_cast<std::size_t>(way)];
}

std::span<const std::string_view> way_names() {
  return names_of_ways;
}

std::string_view skip_name(Skip skip) {
  return names_of_skips[static_cast<std::size_t>(skip)];
}

std::span<const std::string_view> skip_names() {
  return names_of_skips;
}

}  // namespace canonym
