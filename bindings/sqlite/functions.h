#pragma once

#include <memory>

#include "rules.h"

namespace canonym::sqlite {

/// Adds canonym(), canonym_load(), canonym_load_only() and canonym_version() to a connection; returns what
/// SQLite does.
int add_functions(sqlite3* connection, const std::shared_ptr<Session>& session);

}  // namespace canonym::sqlite
