#include "rules/find_cycles.h"

#include <algorithm>
#include <numeric>

namespace canonym {
namespace {

/// A file on the way, and which of its includes is looked at next.
struct Step {
  FileIndex file;
  std::size_t next = 0;
};

enum class Progress { unseen, on_the_way, done };

/// Walks the includes depth first, with a stack of its own: a chain may be as long
/// as somebody likes.
class Walk {
 public:
  explicit Walk(std::vector<DraftedFile>& files) : files_(files), progress_(files.size()) {}

  void start_at(FileIndex first) {
    enter(first);
    while (!way_.empty()) take_step();
  }

 private:
  void enter(FileIndex file) {
    if (progress_[file] != Progress::unseen) return;
    progress_[file] = Progress::on_the_way;
    way_.push_back({file});
  }

  void take_step() {
    Step& step = way_.back();
    const DraftedFile& file = files_[step.file];
    if (step.next == file.targets.size()) {
      progress_[step.file] = Progress::done;
      way_.pop_back();
      return;
    }
    const std::size_t include = step.next++;
    const std::optional<FileIndex> target = file.targets[include];
    if (!target) return;
    if (progress_[*target] == Progress::on_the_way) return report(step.file, include);
    enter(*target);
  }

  void report(FileIndex from, std::size_t include) {
    FileDraft& draft = files_[from].draft;
    const FileIndex target = *files_[from].targets[include];
    const Written& path = draft.includes[include].path;
    Diagnostic& problem = draft.problems.add(
        Severity::error, "include-cycle", path.at,
        in_quotes(path.text) + (target == from ? " is this file itself" : " includes this file again"));
    auto step = std::ranges::find(way_, target, &Step::file);
    for (; step + 1 < way_.end(); ++step)
      problem.remarks.push_back(
          {files_[step->file].draft.includes[step->next - 1].path.at, "by way of this include"});
  }

  std::vector<DraftedFile>& files_;
  std::vector<Progress> progress_;
  std::vector<Step> way_;
};

}  // namespace

void report_cycles(std::vector<DraftedFile>& files) {
  std::vector<FileIndex> by_name(files.size());
  std::iota(by_name.begin(), by_name.end(), FileIndex{0});
  std::ranges::sort(by_name, {}, [&](FileIndex i) { return files[i].found.name; });
  Walk walk(files);
  for (const FileIndex file : by_name) walk.start_at(file);
}

}  // namespace canonym
