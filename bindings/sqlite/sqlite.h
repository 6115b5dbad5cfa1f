#pragma once

// SQLite as its extensions see it: all calls go through a table that the host hands over.
#include <sqlite3ext.h>

#include <string_view>

#include "canonym.h"

extern const sqlite3_api_routines* sqlite3_api;

namespace canonym::sqlite {

/// A value's text; "" for NULL. Lives until the value is asked for another type.
inline std::string_view text_of(sqlite3_value* value) {
  const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(value));
  return text ? std::string_view(text, static_cast<std::size_t>(sqlite3_value_bytes(value)))
              : std::string_view();
}

inline void return_text(sqlite3_context* context, canonym_text text) {
  sqlite3_result_text64(context, text.data ? text.data : "", text.length, SQLITE_TRANSIENT, SQLITE_UTF8);
}

}  // namespace canonym::sqlite
