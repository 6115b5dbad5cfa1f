#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <future>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace canonym::cli {

/// Threads that work off a queue, first come, first served. They are started by the first task; with one job
/// there is none, and tasks are done where they are asked for.
class Workers {
 public:
  /// `jobs`: how many tasks are worked on at a time; at least 1.
  explicit Workers(std::size_t jobs) : jobs_(jobs) {}
  Workers(const Workers&) = delete;
  Workers& operator=(const Workers&) = delete;

  /// Tasks that were not begun are dropped; those that were are waited for.
  ~Workers();

  std::size_t jobs() const { return jobs_; }

  /// The future has the result, or throws what `task` threw.
  template <class Result>
  std::future<Result> submit(std::function<Result()> task) {
    auto packaged = std::make_shared<std::packaged_task<Result()>>(std::move(task));
    std::future<Result> result = packaged->get_future();
    if (jobs_ == 1)
      (*packaged)();
    else
      add([packaged] { (*packaged)(); });
    return result;
  }

 private:
  void add(std::function<void()> task);
  void work();

  std::size_t jobs_;
  std::mutex mutex_;
  std::condition_variable has_work_;
  std::deque<std::function<void()>> tasks_;  // with those below, under `mutex_`
  bool is_over_ = false;
  std::vector<std::thread> threads_;
};

}  // namespace canonym::cli
