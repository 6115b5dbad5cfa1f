#include "functions.h"
#include "spans.h"

const sqlite3_api_routines* sqlite3_api = nullptr;

/// What SQLite calls when it loads canonym.so.
extern "C" __attribute__((visibility("default"))) int sqlite3_canonym_init(
    sqlite3* connection, char** /*message*/, const sqlite3_api_routines* api) try {
  sqlite3_api = api;
  const auto session = std::make_shared<canonym::sqlite::Session>();
  const int outcome = canonym::sqlite::add_functions(connection, session);
  return outcome == SQLITE_OK ? canonym::sqlite::add_spans(connection, session) : outcome;
} catch (...) {
  return SQLITE_NOMEM;
}
