#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "canonym/edit.h"
#include "canonym/source.h"

namespace canonym {

/// `off` silences a check; a diagnostic is never `off`.
enum class Severity { off, warning, error };

/// "off", "warning" or "error".
std::string_view severity_name(Severity severity);

/// A second place that explains the first ("first given here").
struct Remark {
  Location at;
  std::string message;
};

/// Something the reader of a rule file or text can mend.
struct Diagnostic {
  Severity severity = Severity::error;
  std::string_view code;  ///< stable and static, such as "duplicate-id"; see lint.h
  Location at;
  std::string message;  ///< one sentence, no full stop, no location
  std::vector<Remark> remarks;
  std::optional<Edit> fix;  ///< an edit of `at.source` that mends it
};

/// Problems in the order they were found.
class Diagnostics {
 public:
  /// Adds one and hands it back, so that remarks and a fix can be hung on. The
  /// reference holds until the next call.
  Diagnostic& add(Severity severity, std::string_view code, Location at, std::string message);
  void add(Diagnostic problem) { all_.push_back(std::move(problem)); }
  void add_all(Diagnostics others);

  /// By source name, place and code; equal ones are kept once.
  void sort_by_place();

  bool has_errors() const;
  std::size_t count(Severity severity) const;

  bool empty() const { return all_.empty(); }
  std::size_t size() const { return all_.size(); }
  const Diagnostic& operator[](std::size_t index) const { return all_[index]; }
  auto begin() const { return all_.begin(); }
  auto end() const { return all_.end(); }

 private:
  std::vector<Diagnostic> all_;
};

/// Control and invisible characters, line breaks among them, as \u{…}, ill-formed bytes as \xNN: what would
/// deceive the eye or steer a terminal. All else as it is.
std::string show_hidden(std::string_view text);

/// Text in straight single quotes for a message, as show_hidden has it, cut after 60 code points.
std::string in_quotes(std::string_view text);

}  // namespace canonym
