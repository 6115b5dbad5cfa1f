#pragma once

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "canonym/normalize.h"
#include "match/scanner.h"
#include "normalize/annotation_trace.h"
#include "normalize/memory_pool.h"
#include "normalize/name_schemes.h"
#include "normalize/protection.h"
#include "normalize/render.h"
#include "normalize/written_text.h"

namespace canonym {

/// What an annotator is told of a text of which it sees a part only.
struct WholeText {
  LentMemory memory;                             ///< in its languages; see find_text_languages
  SeenNames seen{};                              ///< in the parts before
  std::shared_ptr<const NameSchemes> schemes{};  ///< where they are asked for
};

/// Decides what becomes of each match of one text, region by region.
class Annotator {
 public:
  /// `trace`, if any, must outlive the annotator.
  Annotator(const Matcher& matcher, std::string_view text, const NormalizeOptions& options,
            AnnotationTrace* trace = nullptr);

  /// Of a part of a text, which begins and ends where CutFinder says.
  Annotator(const Matcher& matcher, std::string_view part, const NormalizeOptions& options, WholeText whole,
            AnnotationTrace* trace = nullptr);

  /// Hands over each annotation with the match that it is of.
  using Take = std::function<void(const Annotation&, const Match&)>;
  void run(const Take& take) { run({0, text_.size()}, take); }

  /// Of the names that begin within `range`.
  void run(Span range, const Take& take);

  const SeenNames& seen() const { return seen_; }

  /// Hands over the same annotations without matches, so that what recurs need not be weighed again.
  void run_quickly(Span range, const std::function<void(const Annotation&)>& take);

 private:
  class QuickRun;

  void decide(const Region& region, std::vector<Annotation>& annotations);
  Annotation annotate(const Match& match, std::string_view text, AnnotationTrace* trace) const;
  std::optional<Rendering> render(const Match& match, const Claim& claim, std::string_view text) const;
  static void protect(Annotation& annotation, Protection& protection, AnnotationTrace* trace);
  void write(const Match& match, std::string_view text, Annotation& annotation, AnnotationTrace* trace) const;
  bool is_stable(const Region& region, const std::vector<Annotation>& annotations);
  static void withdraw(std::vector<Annotation>& annotations);

  const Matcher& matcher_;
  std::string_view text_;
  NormalizeOptions options_;
  MatchOptions match_options_;
  AnnotationTrace* trace_;
  LentMemory memory_;
  Protection protection_;
  SeenNames seen_;
  std::shared_ptr<const NameSchemes> schemes_;  // where they are asked for
  WrittenText written_;
};

}  // namespace canonym
