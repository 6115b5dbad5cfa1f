#include "diff/compare_files.h"

#include <algorithm>
#include <array>
#include <future>
#include <map>
#include <mutex>
#include <optional>
#include <thread>

#include "files/read_text.h"

namespace canonym::cli {
namespace {

/// Shares the work out: each file is read twice, once by each rule set, and each reading is one task. So a
/// single large file keeps two processors busy.
class Work {
 public:
  Work(const std::vector<std::string>& files, const CorpusComparison& comparison)
      : files_(files), comparison_(comparison), result_(comparison.most_places) {}

  CorpusDifference run() {
    const std::size_t workers = std::max(2u, std::thread::hardware_concurrency());
    std::vector<std::future<void>> running;
    for (std::size_t i = 0; i < std::min(workers, 2 * files_.size()); ++i)
      running.push_back(std::async(std::launch::async, [this] { do_tasks(); }));
    for (std::future<void>& worker : running) worker.wait();
    for (std::future<void>& worker : running) worker.get();  // throws what it threw
    return std::move(result_);
  }

 private:
  /// A file that is being read.
  struct File {
    std::once_flag once;
    std::string text;
    std::array<std::optional<Hits>, 2> hits;
  };

  void do_tasks() {
    try {
      while (const auto task = next_task()) read(*task / 2, *task % 2);
    } catch (...) {
      const std::lock_guard lock(mutex_);
      next_task_ = 2 * files_.size();  // the others need not go on
      throw;
    }
  }

  std::optional<std::size_t> next_task() {
    const std::lock_guard lock(mutex_);
    if (next_task_ == 2 * files_.size()) return std::nullopt;
    if (next_task_ % 2 == 0) open_.try_emplace(next_task_ / 2);
    return next_task_++;
  }

  void read(std::size_t index, std::size_t side) {
    File& file = find_file(index);
    std::call_once(file.once, [&] { file.text = read_text(files_[index]); });
    const std::string& text = file.text;
    Hits hits = side == 0 ? Hits(comparison_.before, text, comparison_.options, comparison_.renames)
                          : Hits(comparison_.after, text, comparison_.options);
    if (!is_complete(file, side, std::move(hits))) return;
    CorpusDifference difference(comparison_.most_places);
    difference.add_text(files_[index], text, *file.hits[0], *file.hits[1]);
    take(index, std::move(difference));
  }

  File& find_file(std::size_t index) {
    const std::lock_guard lock(mutex_);
    return open_.at(index);
  }

  /// Whether the other side has been there before.
  bool is_complete(File& file, std::size_t side, Hits hits) {
    const std::lock_guard lock(mutex_);
    file.hits[side].emplace(std::move(hits));
    return file.hits[1 - side].has_value();
  }

  /// Differences are put together in the order of the files.
  void take(std::size_t index, CorpusDifference difference) {
    const std::lock_guard lock(mutex_);
    open_.erase(index);
    waiting_.emplace(index, std::move(difference));
    for (auto first = waiting_.begin(); first != waiting_.end() && first->first == taken_; ++taken_) {
      result_.add_all(std::move(first->second));
      first = waiting_.erase(first);
    }
  }

  const std::vector<std::string>& files_;
  const CorpusComparison& comparison_;
  std::mutex mutex_;
  std::size_t next_task_ = 0;                        // two a file
  std::map<std::size_t, File> open_;                 // by index
  std::map<std::size_t, CorpusDifference> waiting_;  // for those of files before them
  std::size_t taken_ = 0;                            // files whose differences are in the result
  CorpusDifference result_;
};

}  // namespace

CorpusDifference compare_files(const std::vector<std::string>& files, const CorpusComparison& comparison) {
  return Work(files, comparison).run();
}

}  // namespace canonym::cli
