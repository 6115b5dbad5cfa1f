#include "spans.h"

#include <new>
#include <optional>
#include <string>

#include "characters.h"

namespace canonym::sqlite {
namespace {

using SessionPointer = std::shared_ptr<Session>;

constexpr const char* declaration =
    "CREATE TABLE spans(start INTEGER, length INTEGER, spelling TEXT, record TEXT, canonical TEXT, "
    "replacement TEXT, "
    "via TEXT, action TEXT, reason TEXT, inflected INTEGER, schemes TEXT, records TEXT, "
    "text TEXT HIDDEN, style TEXT HIDDEN, date TEXT HIDDEN)";

enum Column {
  start,
  length,
  spelling,
  record,
  canonical,
  replacement,
  via,
  action,
  reason,
  inflected,
  schemes,
  records,
  text
};
constexpr int argument_count = 3;  // text and what stands behind it

struct Table : sqlite3_vtab {
  SessionPointer session;
};

struct Matches {
  Matches() = default;
  Matches(const Matches&) = delete;
  Matches& operator=(const Matches&) = delete;
  ~Matches() { canonym_matches_free(all); }

  canonym_matches* all = nullptr;
};

/// What is found in one text, row by row.
struct Cursor : sqlite3_vtab_cursor {
  Rules rules;
  std::string text;
  std::unique_ptr<Matches> matches;
  std::optional<CharacterCounter> characters;
  std::size_t row = 0;
  std::size_t first_character = 0;  // before the match, and behind it
  std::size_t last_character = 0;

  const canonym_match* match() const { return matches ? canonym_matches_at(matches->all, row) : nullptr; }

  void count_characters() {
    const canonym_match* found = match();
    if (!found) return;
    first_character = characters->count_before(found->start);
    last_character = characters->count_before(found->end);
  }
};

Cursor& cursor_of(sqlite3_vtab_cursor* cursor) {
  return *static_cast<Cursor*>(cursor);
}

/// SQLite knows no exceptions; the only one here is that memory is missing.
template <typename Work>
int guard(Work work) noexcept try {
  return work();
} catch (...) {
  return SQLITE_NOMEM;
}

int connect(sqlite3* connection, void* session, int, const char* const*, sqlite3_vtab** table, char**) {
  return guard([&] {
    const int outcome = sqlite3_declare_vtab(connection, declaration);
    if (outcome != SQLITE_OK) return outcome;
    sqlite3_vtab_config(connection, SQLITE_VTAB_INNOCUOUS);
    auto own = std::make_unique<Table>();
    own->session = *static_cast<SessionPointer*>(session);
    *table = own.release();
    return SQLITE_OK;
  });
}

int disconnect(sqlite3_vtab* table) {
  delete static_cast<Table*>(table);
  return SQLITE_OK;
}

/// The arguments are asked for as equal to hidden columns; `idxNum` says bit by bit which are given.
int plan(sqlite3_vtab*, sqlite3_index_info* info) {
  int places[argument_count] = {-1, -1, -1};
  for (int i = 0; i < info->nConstraint; ++i) {
    const auto& constraint = info->aConstraint[i];
    if (constraint.iColumn < text || constraint.op != SQLITE_INDEX_CONSTRAINT_EQ) continue;
    if (!constraint.usable) return SQLITE_CONSTRAINT;  // the text comes from a table that is not read yet
    places[constraint.iColumn - text] = i;
  }
  int handed_over = 0;
  for (int i = 0; i < argument_count; ++i) {
    if (places[i] < 0) continue;
    info->aConstraintUsage[places[i]].argvIndex = ++handed_over;
    info->aConstraintUsage[places[i]].omit = 1;
    info->idxNum |= 1 << i;
  }
  info->estimatedCost = 1000;
  info->estimatedRows = 10;
  return SQLITE_OK;
}

int open(sqlite3_vtab*, sqlite3_vtab_cursor** cursor) {
  return guard([&] {
    *cursor = new Cursor();
    return SQLITE_OK;
  });
}

int close(sqlite3_vtab_cursor* cursor) {
  delete &cursor_of(cursor);
  return SQLITE_OK;
}

int fail(sqlite3_vtab* table, const canonym_error& error) {
  sqlite3_free(table->zErrMsg);
  table->zErrMsg = sqlite3_mprintf("canonym: %s", error.message);
  return error.status == CANONYM_NO_MEMORY ? SQLITE_NOMEM : SQLITE_ERROR;
}

int filter(sqlite3_vtab_cursor* given, int which, const char*, int, sqlite3_value** values) {
  return guard([&] {
    Cursor& cursor = cursor_of(given);
    Table& table = *static_cast<Table*>(cursor.pVtab);
    sqlite3_value* arguments[argument_count] = {nullptr, nullptr, nullptr};
    for (int i = 0; i < argument_count; ++i)
      if (which & (1 << i)) arguments[i] = *values++;
    cursor.row = 0;
    cursor.matches.reset();
    if (!arguments[0] || sqlite3_value_type(arguments[0]) != SQLITE_TEXT) return SQLITE_OK;
    canonym_error error;
    cursor.rules = table.session->rules(error);
    if (!cursor.rules) return fail(&table, error);
    cursor.text = text_of(arguments[0]);
    cursor.characters.emplace(cursor.text);
    const canonym_options options = options_of(argument_count - 1, arguments + 1);
    cursor.matches = std::make_unique<Matches>();
    if (canonym_annotate(cursor.rules.get(), cursor.text.data(), cursor.text.size(), &options,
                         &cursor.matches->all, &error) != CANONYM_OK)
      return fail(&table, error);
    cursor.count_characters();
    return SQLITE_OK;
  });
}

int next(sqlite3_vtab_cursor* cursor) {
  ++cursor_of(cursor).row;
  cursor_of(cursor).count_characters();
  return SQLITE_OK;
}

int is_over(sqlite3_vtab_cursor* cursor) {
  return cursor_of(cursor).match() == nullptr;
}

int row_number(sqlite3_vtab_cursor* cursor, sqlite3_int64* number) {
  *number = static_cast<sqlite3_int64>(cursor_of(cursor).row);
  return SQLITE_OK;
}

/// A JSON array; ids of records and schemes have nothing that JSON would escape.
template <typename Name>
void return_array(sqlite3_context* context, std::size_t count, Name name_at) {
  std::string array = "[";
  for (std::size_t i = 0; i < count; ++i) {
    const canonym_text name = name_at(i);
    array.append(i == 0 ? "\"" : ",\"").append(name.data, name.length).append("\"");
  }
  array += "]";
  return_text(context, {array.data(), array.size()});
}

void return_text_or_null(sqlite3_context* context, canonym_text value) {
  if (value.length == 0) return sqlite3_result_null(context);
  return_text(context, value);
}

void return_name(sqlite3_context* context, const char* name) {
  if (!*name) return sqlite3_result_null(context);
  sqlite3_result_text(context, name, -1, SQLITE_STATIC);
}

void return_column(sqlite3_context* context, const Cursor& cursor, int column) {
  const canonym_match& match = *cursor.match();
  switch (column) {
    case start:
      return sqlite3_result_int64(context, static_cast<sqlite3_int64>(cursor.first_character + 1));
    case length:
      return sqlite3_result_int64(context,
                                  static_cast<sqlite3_int64>(cursor.last_character - cursor.first_character));
    case spelling:
      return return_text(context, {cursor.text.data() + match.start, match.end - match.start});
    case record:
      return return_text_or_null(context, match.record);
    case canonical:
      return return_text_or_null(context, match.canonical);
    case replacement:
      return return_text_or_null(context, match.replacement);
    case via:
      return return_name(context, canonym_via_name(match.via));
    case action:
      return return_name(context, canonym_action_name(match.action));
    case reason:
      return return_name(context, canonym_reason_name(match.reason));
    case inflected:
      return sqlite3_result_int(context, match.inflected != 0);
    case schemes:
      return return_array(context, match.scheme_count, [&](std::size_t i) { return match.schemes[i]; });
    case records:
      return return_array(context, match.record_count, [&](std::size_t i) {
        canonym_record one{};
        canonym_get_record(cursor.rules.get(), match.records[i], &one);
        return one.id;
      });
    case text:
      return return_text(context, {cursor.text.data(), cursor.text.size()});
    default:
      return sqlite3_result_null(context);
  }
}

int read_column(sqlite3_vtab_cursor* cursor, sqlite3_context* context, int column) {
  return guard([&] {
    return_column(context, cursor_of(cursor), column);
    return SQLITE_OK;
  });
}

sqlite3_module make_module() {
  sqlite3_module module{};
  module.xConnect = connect;  // and no xCreate: it is a function, not a table to be made
  module.xBestIndex = plan;
  module.xDisconnect = disconnect;
  module.xOpen = open;
  module.xClose = close;
  module.xFilter = filter;
  module.xNext = next;
  module.xEof = is_over;
  module.xColumn = read_column;
  module.xRowid = row_number;
  return module;
}

void forget_session(void* session) {
  delete static_cast<SessionPointer*>(session);
}

}  // namespace

int add_spans(sqlite3* connection, const SessionPointer& session) {
  static const sqlite3_module module = make_module();
  return sqlite3_create_module_v2(connection, "canonym_spans", &module, new SessionPointer(session),
                                  forget_session);
}

}  // namespace canonym::sqlite
