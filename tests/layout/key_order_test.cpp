#include <doctest/doctest.h>

#include <fstream>
#include <nlohmann/json.hpp>
#include <set>
#include <string>

#include "layout/room.h"

namespace canonym {
namespace {

using Json = nlohmann::json;

/// The keys of a definition, or of those of its forms that are mappings.
void add_keys(const Json& definition, std::set<std::string>& keys) {
  if (definition.contains("properties"))
    for (const auto& [key, value] : definition["properties"].items()) keys.insert(key);
  if (definition.contains("oneOf"))
    for (const Json& form : definition["oneOf"]) add_keys(form, keys);
  if (definition.contains("items")) add_keys(definition["items"], keys);
}

}  // namespace

TEST_CASE("the order of keys knows every key of the schema, and no other") {
  struct Row {
    Room room;
    std::vector<std::string> definitions;
  };
  const Row rows[] = {
      {Room::file,
       {"names-file", "scheme-file", "correspondences-file", "relation-file", "inflection-file",
        "guard-file"}},
      {Room::record, {"record"}},
      {Room::variant, {"variant"}},
      {Room::style, {"style"}},
      {Room::never, {"never"}},
      {Room::example, {"examples"}},
      {Room::include, {"include"}},
      {Room::paradigm, {"paradigm"}},
  };
  const Json schema = Json::parse(std::ifstream(CANONYM_SOURCE_DIR "/rules/schema/canonym.schema.json"));
  for (const Row& row : rows) {
    CAPTURE(row.definitions.front());
    std::set<std::string> wanted;
    for (const std::string& definition : row.definitions) add_keys(schema["$defs"][definition], wanted);
    const std::span<const std::string_view> order = key_order(row.room);
    CHECK(std::set<std::string>(order.begin(), order.end()) == wanted);
    CHECK(order.size() == wanted.size());
  }
}

}  // namespace canonym
