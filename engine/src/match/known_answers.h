#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace canonym {

/// The answers to a question about things with numbers, each asked for once. For one thread.
class KnownAnswers {
 public:
  /// The answer of `ask` for that one of `count`.
  template <class Ask>
  bool find(std::size_t number, std::size_t count, const Ask& ask) {
    if (answers_.size() < count) answers_.resize(count, Answer::unknown);
    Answer& answer = answers_[number];
    if (answer == Answer::unknown) answer = ask() ? Answer::yes : Answer::no;
    return answer == Answer::yes;
  }

 private:
  enum class Answer : std::uint8_t { unknown, no, yes };

  std::vector<Answer> answers_;  // none before the first question
};

}  // namespace canonym
