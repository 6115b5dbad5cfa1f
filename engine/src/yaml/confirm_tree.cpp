#include "yaml/confirm_tree.h"

#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

#include <algorithm>

#include "yaml/character_at.h"
#include "yaml/check_bytes.h"
#include "yaml/memory_stream.h"
#include "yaml/tree_walk.h"

namespace canonym {
namespace {

using Kind = NodeEvent::Kind;

/// Ends yaml-cpp's reading, which has no other way out; never leaves this file.
struct Disagreement {
  Location at;
  std::string message;
};

std::string describe_difference(const NodeEvent& expected, const NodeEvent& seen) {
  NodeEvent moved = seen;
  moved.at = expected.at;
  if (moved == expected) return "YAML readers do not agree where this begins";
  return "YAML readers do not agree here: one reads " + describe_event(expected) + ", another " +
         describe_event(seen);
}

class Comparison : public YAML::EventHandler {
 public:
  Comparison(const Source& source, const Value& root)
      : source_(source), byte_order_mark_(byte_order_mark_size(source.text())), walk_(root) {}

  void OnDocumentStart(const YAML::Mark& mark) override {
    if (++document_count_ == 1) return;
    throw Disagreement{place(mark), "YAML readers do not agree where the document ends"};
  }
  void OnDocumentEnd() override { compare({}); }
  void OnNull(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    require_no_properties(mark, "?", anchor);
    compare({Kind::null, {}, false, 0});
  }
  void OnAlias(const YAML::Mark& mark, YAML::anchor_t anchor) override {
    require_no_properties(mark, "*", anchor);
  }
  void OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                const std::string& text) override {
    require_no_properties(mark, tag, anchor);
    compare({Kind::scalar, text, tag == "?", byte(mark)});
  }
  void OnSequenceStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                       YAML::EmitterStyle::value) override {
    require_no_properties(mark, tag, anchor);
    compare({Kind::sequence, {}, false, byte(mark)});
  }
  void OnSequenceEnd() override { compare({Kind::end_of_sequence, {}, false, 0}); }
  void OnMapStart(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t anchor,
                  YAML::EmitterStyle::value) override {
    require_no_properties(mark, tag, anchor);
    compare({Kind::mapping, {}, false, byte(mark)});
  }
  void OnMapEnd() override { compare({Kind::end_of_mapping, {}, false, 0}); }

  Location place(const YAML::Mark& mark) const {
    return character_at(source_, std::min(byte(mark), source_.text().size()));
  }

 private:
  /// yaml-cpp counts bytes, without the byte order mark it is not shown.
  std::size_t byte(const YAML::Mark& mark) const {
    return byte_order_mark_ + static_cast<std::size_t>(std::max(mark.pos, 0));
  }

  /// libyaml saw none. Without a tag yaml-cpp says "?" or, of quoted scalars, "!".
  void require_no_properties(const YAML::Mark& mark, std::string_view tag, YAML::anchor_t anchor) const {
    if (anchor == YAML::NullAnchor && (tag == "?" || tag == "!")) return;
    throw Disagreement{place(mark),
                       "YAML readers do not agree here: one of them reads a tag, anchor or alias"};
  }

  void compare(const NodeEvent& seen) {
    const NodeEvent expected = walk_.next();
    if (expected == seen) return;
    const bool is_node_behind = is_end(expected) && seen.at != 0;
    throw Disagreement{
        is_node_behind ? character_at(source_, std::min(seen.at, source_.text().size())) : walk_.at(),
        describe_difference(expected, seen)};
  }

  const Source& source_;
  std::size_t byte_order_mark_;
  TreeWalk walk_;
  int document_count_ = 0;
};

}  // namespace

Diagnostics confirm_tree(const Source& source, const Value& root) {
  Diagnostics problems;
  const auto disagree = [&](const Location& at, std::string message) {
    problems.add(Severity::error, "yaml-readers-disagree", at, std::move(message));
  };
  Comparison comparison(source, root);
  MemoryStream stream(source.text().substr(byte_order_mark_size(source.text())));
  try {
    YAML::Parser parser(stream);
    const bool is_document = parser.HandleNextDocument(comparison);
    if (!is_document) disagree(root.at(), "YAML readers do not agree that this is a document");
    if (is_document) parser.HandleNextDocument(comparison);  // the comparison throws at a second one
  } catch (const Disagreement& found) {
    disagree(found.at, found.message);
  } catch (const YAML::Exception& refusal) {
    disagree(comparison.place(refusal.mark),
             "YAML readers do not agree here: one of them finds " + refusal.msg);
  }
  return problems;
}

}  // namespace canonym
