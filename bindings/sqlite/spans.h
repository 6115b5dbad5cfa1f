#pragma once

#include <memory>

#include "rules.h"

namespace canonym::sqlite {

/// Adds the table-valued function canonym_spans() to a connection; returns what SQLite does.
int add_spans(sqlite3* connection, const std::shared_ptr<Session>& session);

}  // namespace canonym::sqlite
