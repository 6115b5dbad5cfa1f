#include "layout/room.h"

#include <algorithm>
#include <array>

namespace canonym {
namespace {

/// Which room lies behind a key of another; an empty key is any key or item.
struct Door {
  Room from;
  std::string_view key;
  Room to;
};

constexpr std::array doors{
    Door{Room::file, "names", Room::names},
    Door{Room::file, "example-names", Room::names},
    Door{Room::file, "include", Room::includes},
    Door{Room::file, "parts", Room::parts},
    Door{Room::file, "examples", Room::examples},
    Door{Room::file, "paradigms", Room::paradigms},
    Door{Room::file, "relation", Room::relation},
    Door{Room::names, "", Room::record},
    Door{Room::record, "variants", Room::variants},
    Door{Room::record, "styles", Room::styles},
    Door{Room::record, "never", Room::nevers},
    Door{Room::record, "examples", Room::examples},
    Door{Room::variants, "", Room::variant},
    Door{Room::styles, "", Room::style},
    Door{Room::nevers, "", Room::never},
    Door{Room::examples, "", Room::example},
    Door{Room::includes, "", Room::include},
    Door{Room::paradigms, "", Room::paradigm},
};

using Key = std::string_view;

/// What the file is; who says so; what it takes with it; its contents.
constexpr std::array file_keys{
    Key("canonym"),
    Key("scheme"),
    Key("correspondences"),
    Key("relation"),
    Key("inflection"),
    Key("guard"),
    Key("title"),
    Key("authority"),
    Key("year"),
    Key("source"),
    Key("url"),
    Key("note"),
    Key("pack"),
    Key("checks"),
    Key("language"),
    Key("explains"),
    Key("like"),
    Key("capitals"),
    Key("styles"),
    Key("include"),
    Key("labels"),
    Key("shortest"),
    Key("deviations"),
    Key("deviations-alone"),
    Key("own-endings"),
    Key("patronymic-endings"),
    Key("parts"),
    Key("patronymics"),
    Key("names"),
    Key("words"),
    Key("classes"),
    Key("cases"),
    Key("paradigms"),
    Key("rows"),
    Key("samples"),
    Key("examples"),
    Key("example-names"),
};
constexpr std::array record_keys{
    Key("kind"),   Key("canonical"), Key("family"),   Key("given"),  Key("patronymic"),
    Key("source"), Key("native"),    Key("variants"), Key("styles"), Key("alone"),
    Key("derive"), Key("never"),     Key("examples"),
};
constexpr std::array variant_keys{Key("spelling"), Key("status"), Key("source"),
                                  Key("since"),    Key("until"),  Key("whole")};
constexpr std::array style_keys{Key("spelling"), Key("since"), Key("until"), Key("why"), Key("source")};
constexpr std::array never_keys{Key("spelling"), Key("why")};
constexpr std::array example_keys{Key("text"),      Key("each"),  Key("becomes"),
                                  Key("unchanged"), Key("style"), Key("found")};
constexpr std::array include_keys{Key("path"), Key("without")};
constexpr std::array parts_keys{Key("given"), Key("family"), Key("patronymic")};
constexpr std::array paradigm_keys{Key("title"), Key("of"), Key("base"), Key("forms")};
constexpr std::array relation_keys{Key("from"), Key("to")};

}  // namespace

Room room_of_root(const Value& root) {
  return root.find("canonym") ? Room::file : Room::other;
}

Room room_inside(Room room, std::string_view key) {
  const auto leads_on = [&](const Door& door) {
    return door.from == room && (door.key.empty() || door.key == key);
  };
  const auto door = std::ranges::find_if(doors, leads_on);
  return door == doors.end() ? Room::other : door->to;
}

std::span<const std::string_view> key_order(Room room) {
  switch (room) {
    case Room::file:
      return file_keys;
    case Room::record:
      return record_keys;
    case Room::variant:
      return variant_keys;
    case Room::style:
      return style_keys;
    case Room::never:
      return never_keys;
    case Room::example:
      return example_keys;
    case Room::include:
      return include_keys;
    case Room::parts:
      return parts_keys;
    case Room::paradigm:
      return paradigm_keys;
    case Room::relation:
      return relation_keys;
    default:
      return {};
  }
}

bool holds_running_text(Room room, std::string_view key) {
  return room == Room::example && (key == "text" || key == "becomes");
}

}  // namespace canonym
