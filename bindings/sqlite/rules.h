#pragma once

#include <memory>
#include <string>
#include <vector>

#include "sqlite.h"

namespace canonym::sqlite {

using Rules = std::shared_ptr<const canonym_rules>;

/// The rules of a connection: those that canonym_load chose for it, else those of all connections that chose
/// none.
class Session {
 public:
  /// Null, with `error` filled in, when they cannot be loaded.
  Rules rules(canonym_error& error) const;

  /// Chooses others. The old ones stay when these cannot be loaded, and null is returned.
  Rules load(const std::vector<std::string>& paths, bool without_builtin_names, canonym_error& error);

 private:
  Rules chosen_;
};

/// Options for style and date as arguments of SQL, each NULL or left out for none.
canonym_options options_of(int count, sqlite3_value** values);

}  // namespace canonym::sqlite
