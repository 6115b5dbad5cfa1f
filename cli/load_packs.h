#pragma once

#include <algorithm>
#include <functional>
#include <future>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "canonym/matcher.h"
#include "texts/workers.h"

namespace canonym::cli {

/// The default rules alone, or with a pack.
struct LoadedPack {
  std::string name;  ///< "" for the default rules
  LoadResult result;
  std::optional<Matcher> matcher;  ///< of rules without errors
};

/// Loads packs on several threads. What they share is made once, for the first one.
class PackLoader {
 public:
  explicit PackLoader(const RuleFiles& files) : files_(files), first_(like_.get_future()) {}

  /// Waits for the first pack, which must have been begun before.
  LoadedPack load(const std::string& name, bool is_first);

 private:
  const RuleFiles& files_;
  std::promise<std::optional<Matcher>> like_;
  std::shared_future<std::optional<Matcher>> first_;
};

/// Calls `work` for each pack that RuleFiles has, and gives what it returned, in their order. As many packs
/// as there are processors are in memory at a time: whoever sends rules says how many there are. Throws what
/// `work` throws.
template <class Result>
std::vector<Result> work_on_packs(const RuleFiles& files,
                                  const std::function<Result(const LoadedPack&)>& work) {
  const std::vector<std::string> names = files.packs();
  PackLoader loader(files);
  std::vector<std::future<Result>> working;
  Workers workers(std::max(1u, std::thread::hardware_concurrency()));
  for (std::size_t i = 0; i < names.size(); ++i) {
    const std::function<Result()> task = [&, i] { return work(loader.load(names[i], i == 0)); };
    working.push_back(workers.submit(task));
  }
  std::vector<Result> results;
  for (std::future<Result>& one : working) results.push_back(one.get());
  return results;
}

}  // namespace canonym::cli
