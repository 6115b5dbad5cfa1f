#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>

#include "canonym/normalize.h"

namespace canonym {

/// A piece of a text about which everything can be said without the rest: no name, no region and no
/// protected place reaches across its borders (docs/design.md, "Parts").
struct TextPart {
  std::string text;             ///< its bytes, and some around them for whoever shows a place
  Span own;                     ///< of `text`: the part itself; the parts of a text meet
  std::size_t offset = 0;       ///< where `text` begins in the whole text, in bytes
  std::uint32_t languages = 0;  ///< of the whole text; for the engine itself
  bool is_last = false;

  std::string_view own_text() const { return std::string_view(text).substr(own.begin, own.size()); }
};

/// Cuts a text that comes in blocks into parts. Keeps no more than a part, the first megabyte (which
/// tells the text's languages), and the blocks that were added: where a text has no place to cut it
/// for long (nothing but names, or no white space), the part is as long. One thread at a time.
class TextParts {
 public:
  static constexpr std::size_t usual_bytes = 1 << 20;

  /// The matcher must outlive it. A part has at least `part_bytes`, at least 1, but for the last.
  explicit TextParts(const Matcher& matcher, std::size_t part_bytes = usual_bytes);
  TextParts(TextParts&&) noexcept;
  TextParts& operator=(TextParts&&) noexcept;
  ~TextParts();

  /// The bytes that come next; not after `finish`.
  void add(std::string_view block);

  /// There are no more.
  void finish();

  /// The next part; none: add more, or after `finish` there are no more. Every text has a last part, be it
  /// empty.
  std::optional<TextPart> next();

 private:
  class Cutter;
  std::unique_ptr<Cutter> cutter_;
};

/// Records whose full names have stood in a text, for `alone: after-full`.
using NamesSeen = std::set<RecordIndex>;

/// What a part has to do with the full names before it.
struct PartNames {
  NamesSeen added;   ///< full names that stand in it
  NamesSeen missed;  ///< those that it was asked for, and that had not been seen

  /// Whether the same would have been said if these had been seen before.
  bool holds_after(const NamesSeen& before) const;
};

/// Says what there is to say about parts of texts, and remembers words and names for the parts that follow.
/// Threads may share it, and the parts of one text may be worked on in any order.
class PartAnnotator {
 public:
  /// The matcher must outlive it.
  PartAnnotator(const Matcher& matcher, const NormalizeOptions& options);

  /// Hands over what annotate_text would say of these bytes of the whole text, in order; offsets are those of
  /// `part.text`. `before` are the names seen in the parts before it. Whoever does not know them yet may pass
  /// some of them: when `holds_after` says no of all of them, it has to be done again. Throws Error when
  /// Unicode data is missing, and what `take` throws.
  PartNames annotate(const TextPart& part, const NamesSeen& before,
                     const std::function<void(const Annotation&)>& take) const;

 private:
  const Matcher& matcher_;
  NormalizeOptions options_;
  std::shared_ptr<const NameSchemes> schemes_;
  std::shared_ptr<MemoryPool> pool_;
};

/// A text that is rewritten while it comes, block by block, in bounded memory (see TextParts). What it gives
/// out is the same as that of normalize_text and annotate_text, however the text comes in blocks. One thread
/// at a time.
class Stream {
 public:
  struct Sink {
    std::function<void(std::string_view)> text;  ///< the rewritten text, piece by piece; may be empty
    std::function<void(const Annotation&)>
        annotation;  ///< in order, with offsets of the whole text; may be empty
  };

  /// The matcher must outlive it.
  Stream(const Matcher& matcher, const NormalizeOptions& options, Sink sink,
         std::size_t part_bytes = TextParts::usual_bytes);

  /// The bytes that come next; calls the sink where a part has become complete. Throws as annotate_text does.
  void add(std::string_view block);

  /// There are no more: calls the sink with the rest. To be called once, at the end.
  void finish();

 private:
  void pass_on();

  TextParts parts_;
  PartAnnotator annotator_;
  Sink sink_;
  NamesSeen seen_;
};

}  // namespace canonym
