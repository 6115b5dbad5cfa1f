#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "canonym/normalize.h"

namespace canonym {

/// What becomes of a text, edit by edit, as far as what comes next can see it. It is put together only when
/// it is asked for. For one thread.
class WrittenText {
 public:
  /// Text around a region that its second reading gets to see. Enough for what may protect a name and for the
  /// words that a name's grammar asks about.
  static constexpr std::size_t context_bytes = 512;

  /// `text` must outlive it.
  explicit WrittenText(std::string_view text) : text_(text) {}

  /// Behind the last edit.
  std::size_t done() const { return done_; }

  /// Edits go on behind those before.
  void add(std::span<const Annotation> annotations);

  /// What stands before `at`, behind all edits, when they have been made: up to twice `context_bytes`, not
  /// cutting a character.
  std::string before(std::size_t at);

 private:
  /// Text that stays, and the bytes that have been written behind it.
  struct Piece {
    Span kept;
    std::size_t written = 0;
  };

  void join_pieces();
  void forget_pieces();

  std::string_view text_;
  std::size_t done_ = 0;
  std::string joined_;         // the end of what became of the text before the pieces
  std::vector<Piece> pieces_;  // those that nobody has asked for yet
  std::string replacements_;   // of all pieces
};

}  // namespace canonym
