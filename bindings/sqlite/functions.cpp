#include "functions.h"

namespace canonym::sqlite {
namespace {

using SessionPointer = std::shared_ptr<Session>;

Session& session_of(sqlite3_context* context) {
  return **static_cast<SessionPointer*>(sqlite3_user_data(context));
}

void return_error(sqlite3_context* context, const canonym_error& error) {
  if (error.status == CANONYM_NO_MEMORY) return sqlite3_result_error_nomem(context);
  const std::string message = std::string("canonym: ") + error.message;
  sqlite3_result_error(context, message.c_str(), -1);
}

/// canonym(text [, style [, date]])
void normalize(sqlite3_context* context, int count, sqlite3_value** values) {
  // Numbers and blobs are no texts, and are handed back as NULL is.
  if (sqlite3_value_type(values[0]) != SQLITE_TEXT) return sqlite3_result_value(context, values[0]);
  canonym_error error;
  const Rules rules = session_of(context).rules(error);
  if (!rules) return return_error(context, error);
  const std::string_view text = text_of(values[0]);
  const canonym_options options = options_of(count - 1, values + 1);
  canonym_result* result = nullptr;
  if (canonym_normalize(rules.get(), text.data(), text.size(), &options, &result, &error) != CANONYM_OK)
    return return_error(context, error);
  return_text(context, canonym_result_text(result));
  canonym_result_free(result);
}

void load(sqlite3_context* context, int count, sqlite3_value** values, bool without_builtin_names) {
  std::vector<std::string> paths;
  for (int i = 0; i < count; ++i) paths.emplace_back(text_of(values[i]));
  canonym_error error;
  const Rules rules = session_of(context).load(paths, without_builtin_names, error);
  if (!rules) return return_error(context, error);
  sqlite3_result_int64(context, static_cast<sqlite3_int64>(canonym_record_count(rules.get())));
}

/// canonym_load([rules, …]): returns the number of records.
void load_more(sqlite3_context* context, int count, sqlite3_value** values) {
  load(context, count, values, false);
}

/// canonym_load_only(rules, …): the same without the built-in names.
void load_only(sqlite3_context* context, int count, sqlite3_value** values) {
  load(context, count, values, true);
}

void tell_version(sqlite3_context* context, int, sqlite3_value**) {
  sqlite3_result_text(context, canonym_version(), -1, SQLITE_STATIC);
}

using Function = void (*)(sqlite3_context*, int, sqlite3_value**);

/// SQLite stands between, which knows no exceptions.
template <Function function>
void guarded(sqlite3_context* context, int count, sqlite3_value** values) noexcept try {
  function(context, count, values);
} catch (...) {
  sqlite3_result_error_nomem(context);
}

struct Entry {
  const char* name;
  int arguments;  // -1 for any number
  int flags;
  Function function;
};

// Styles may end on a day; so only with a day for it a style gives the same result tomorrow. Who loads reads
// files, which no view or trigger of a foreign database may do.
constexpr Entry entries[] = {
    {"canonym", 1, SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, guarded<normalize>},
    {"canonym", 2, SQLITE_INNOCUOUS, guarded<normalize>},
    {"canonym", 3, SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, guarded<normalize>},
    {"canonym_load", -1, SQLITE_DIRECTONLY, guarded<load_more>},
    {"canonym_load_only", -1, SQLITE_DIRECTONLY, guarded<load_only>},
    {"canonym_version", 0, SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, guarded<tell_version>},
};

void forget_session(void* session) {
  delete static_cast<SessionPointer*>(session);
}

}  // namespace

int add_functions(sqlite3* connection, const SessionPointer& session) {
  for (const Entry& entry : entries) {
    const int outcome = sqlite3_create_function_v2(connection, entry.name, entry.arguments,
                                                   SQLITE_UTF8 | entry.flags, new SessionPointer(session),
                                                   entry.function, nullptr, nullptr, forget_session);
    if (outcome != SQLITE_OK) return outcome;
  }
  return SQLITE_OK;
}

}  // namespace canonym::sqlite
