#include <algorithm>
#include <set>
#include <vector>

#include "icu/language.h"
#include "lint/check_functions.h"
#include "rules/nearest.h"
#include "rules/place.h"

namespace canonym {
namespace {

/// Style names that the files of a set declare.
class DeclaredStyles {
 public:
  explicit DeclaredStyles(const std::vector<RuleFile>& files) {
    for (const RuleFile& file : files)
      for (const auto& [name, why] : file.styles) names_.insert(name.text);
    for (const RuleFile& file : files) declares_.push_back(declares(file, files));
  }

  /// A file that declares no style, itself or by an include, uses them freely.
  bool must_be_declared(FileIndex file) const { return declares_[file]; }
  bool contains(std::string_view name) const { return names_.contains(name) || languages_.contains(name); }
  std::optional<std::string_view> nearest(std::string_view name) const {
    const std::vector<std::string_view> known(names_.begin(), names_.end());
    return find_nearest(name, known);
  }

 private:
  static bool declares(const RuleFile& file, const std::vector<RuleFile>& files) {
    const auto is_declaring = [&](FileIndex included) { return !files[included].styles.empty(); };
    return !file.styles.empty() || std::ranges::any_of(file.includes, is_declaring);
  }

  std::set<std::string_view> names_;
  std::vector<bool> declares_;
  LanguageCodes languages_;
};

/// Tells of unknown styles in one place after another.
struct StyleCheck {
  const CheckContext& context;
  const CheckInfo& self;
  const DeclaredStyles declared;

  void check_style(const Written& style, FileIndex file) const {
    if (!declared.must_be_declared(file) || declared.contains(style.text)) return;
    const std::optional<std::string_view> nearest = declared.nearest(style.text);
    Diagnostic& problem = context.problems.add(
        self.severity, self.code, style.at,
        "the style " + in_quotes(style.text) + " is not declared" + ask_whether_meant(nearest));
    if (nearest) problem.fix = rewrite_scalar(style, *nearest);
  }

  void check_examples_of(const std::vector<Example>& examples, FileIndex file) const {
    for (const Example& example : examples)
      if (!example.style.empty()) check_style({example.style, example.style_at}, file);
  }
};

}  // namespace

void check_unknown_style(const CheckContext& context, const CheckInfo& self) {
  const RuleModel& model = context.model;
  const StyleCheck check{context, self, DeclaredStyles(model.files)};
  for (const Record& record : model.records) {
    for (const StyleSpelling& style : record.styles) check.check_style(style.style, record.file);
    check.check_examples_of(record.examples, record.file);
  }
  for (FileIndex file = 0; file < model.files.size(); ++file)
    check.check_examples_of(model.files[file].examples, file);
}

}  // namespace canonym
