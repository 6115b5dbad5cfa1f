#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>

#include "canonym/fix.h"
#include "layout/attach_lines.h"
#include "layout/remove_entry.h"
#include "layout/same_meaning.h"
#include "layout/sort_group.h"
#include "yaml/read_yaml.h"

namespace canonym {
namespace {

enum class Mending {
  removal,    ///< of the list item that the problem is about
  rewriting,  ///< by the fix of the problem
  sorting,    ///< of the keys beside the one that the problem is about
};

struct SafeFix {
  std::string_view code;
  Mending mending;
};

constexpr std::array safe_fixes{
    SafeFix{"derivable-variant", Mending::removal}, SafeFix{"not-nfc", Mending::rewriting},
    SafeFix{"redundant-variant", Mending::removal}, SafeFix{"stray-blank", Mending::rewriting},
    SafeFix{"unsorted", Mending::sorting},          SafeFix{"variant-is-canonical", Mending::removal},
};

const SafeFix* find_safe_fix(std::string_view code) {
  const auto fix = std::ranges::find(safe_fixes, code, &SafeFix::code);
  return fix == safe_fixes.end() ? nullptr : &*fix;
}

bool contains(Span outer, Span inner) {
  return outer.begin <= inner.begin && inner.end <= outer.end;
}

/// What an edit does to the tree.
struct PlannedFix {
  Edit edit;
  std::size_t count = 1;
  std::vector<const LayoutEntry*> removed = {};
  const Written* rewritten = nullptr;  ///< gets the edit's text
};

/// The innermost entry whose value or key has these bytes.
const LayoutEntry* find_entry(const LayoutEntry& entry, Span span) {
  for (const LayoutEntry& inner : entry.entries) {
    const bool is_key = inner.key && contains(inner.key->at.span, span);
    if (is_key) return &inner;
    if (contains(inner.value->at().span, span)) return find_entry(inner, span);
  }
  return &entry;
}

class FixPlan {
 public:
  FixPlan(const Source& source, const LayoutEntry& root) : source_(source), root_(root) {}

  void add(const Diagnostic& problem) {
    const SafeFix* fix = find_safe_fix(problem.code);
    if (!fix || !problem.at.source || !is_same_file(*problem.at.source)) return;
    if (fix->mending == Mending::removal)
      add_removal(problem.at.span);
    else if (fix->mending == Mending::sorting)
      add_sorting(problem.at.span);
    else if (problem.fix)
      add_rewriting(*problem.fix);
  }

  /// In order, never overlapping.
  std::vector<PlannedFix> finish() && {
    for (const auto& [list, items] : removals_) plan_removals(*list, items);
    std::ranges::stable_sort(fixes_, {}, [](const PlannedFix& fix) { return fix.edit.span.begin; });
    std::vector<PlannedFix> kept;
    for (PlannedFix& fix : fixes_)
      if (kept.empty() || kept.back().edit.span.end <= fix.edit.span.begin) kept.push_back(std::move(fix));
    return kept;
  }

 private:
  /// A file that was read several times has as many sources.
  bool is_same_file(const Source& other) {
    const auto [known, is_new] = same_files_.try_emplace(&other, false);
    if (is_new) known->second = other.name() == source_.name() && other.text() == source_.text();
    return known->second;
  }

  void add_removal(Span span) {
    const LayoutEntry* item = find_entry(root_, span);
    while (item->parent && !item->is_item()) item = item->parent;
    if (item->parent) removals_[item->parent].insert(item);
  }

  void add_rewriting(const Edit& edit) {
    const LayoutEntry& entry = *find_entry(root_, edit.span);
    const bool is_key = entry.key && contains(entry.key->at.span, edit.span);
    fixes_.push_back({edit, 1, {}, is_key ? entry.key : &entry.value->scalar});
  }

  void add_sorting(Span key) {
    const LayoutEntry& member = *find_entry(root_, key);
    if (!member.key) return;
    for (const MemberGroup group : split_groups(*member.parent)) {
      const bool is_here = &group.front() <= &member && &member <= &group.back();
      std::optional<Edit> edit = is_here ? sort_group_in_place(source_, group) : std::nullopt;
      if (edit) fixes_.push_back({std::move(*edit)});
    }
  }

  void plan_removals(const LayoutEntry& list, const std::set<const LayoutEntry*>& items) {
    if (items.size() == list.entries.size()) return plan_emptying(list, {items.begin(), items.end()});
    for (const LayoutEntry* item : items)
      if (std::optional<Edit> edit = remove_entry(source_, *item))
        fixes_.push_back({std::move(*edit), 1, {item}, nullptr});
  }

  /// A record may do without variants; a group of name parts stays, for its key is a spelling.
  void plan_emptying(const LayoutEntry& list, std::vector<const LayoutEntry*> items) {
    const bool goes_with_key = list.room == Room::variants;
    const std::size_t count = items.size();
    if (goes_with_key) items = {&list};
    std::optional<Edit> edit = goes_with_key ? remove_entry(source_, list) : empty_list(list);
    if (edit) fixes_.push_back({std::move(*edit), count, std::move(items), nullptr});
  }

  const Source& source_;
  const LayoutEntry& root_;
  std::map<const LayoutEntry*, std::set<const LayoutEntry*>> removals_;  ///< items by their lists
  std::vector<PlannedFix> fixes_;
  std::map<const Source*, bool> same_files_;
};

/// The tree as it must be read after the fixes.
class MendedTree {
 public:
  explicit MendedTree(const std::vector<PlannedFix>& fixes) {
    for (const PlannedFix& fix : fixes) {
      removed_.insert(fix.removed.begin(), fix.removed.end());
      if (fix.rewritten) rewritten_.emplace(fix.rewritten, fix.edit.replacement);
    }
  }

  Value build(const LayoutEntry& entry) const {
    Value value;
    value.kind = entry.value->kind;
    value.is_plain = entry.value->is_plain;
    value.scalar = mend(entry.value->scalar);
    for (const LayoutEntry& inner : entry.entries) {
      if (removed_.contains(&inner)) continue;
      if (inner.key)
        value.members.push_back({mend(*inner.key), build(inner)});
      else
        value.items.push_back(build(inner));
    }
    return value;
  }

 private:
  Written mend(const Written& written) const {
    const auto text = rewritten_.find(&written);
    return text == rewritten_.end() ? written : Written{text->second, written.at};
  }

  std::set<const LayoutEntry*> removed_;
  std::map<const Written*, std::string> rewritten_;
};

bool says(std::string text, const Value& wanted) {
  const Source mended("", std::move(text));
  const ReadYaml read = read_yaml(mended);
  return read.root && has_same_meaning(wanted, *read.root);
}

}  // namespace

bool is_safe_to_fix(std::string_view code) {
  return find_safe_fix(code) != nullptr;
}

Fixes plan_fixes(const Source& source, const Diagnostics& problems) {
  const ReadYaml read = read_yaml(source);
  if (!read.root) return {};
  const std::unique_ptr<LayoutEntry> root = make_entries(*read.root);
  attach_lines(source, *root);
  FixPlan plan(source, *root);
  for (const Diagnostic& problem : problems) plan.add(problem);
  const std::vector<PlannedFix> planned = std::move(plan).finish();
  Fixes fixes;
  for (const PlannedFix& fix : planned) {
    fixes.edits.push_back(fix.edit);
    fixes.count += fix.count;
  }
  if (!says(apply_edits(source.text(), fixes.edits), MendedTree(planned).build(*root))) return {};
  return fixes;
}

}  // namespace canonym
