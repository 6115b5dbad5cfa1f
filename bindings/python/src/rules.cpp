#include "rules.h"

#include <algorithm>
#include <atomic>
#include <deque>
#include <exception>
#include <optional>
#include <thread>

#include "outcome.h"
#include "text_argument.h"

namespace canonym::python {
namespace nb = nanobind;
namespace {

/// So short a text is done in about the time that it takes to hand Python's lock to others and get it back.
constexpr std::size_t most_bytes_with_lock = 256;

constexpr const char* kind_names[] = {"person", "place", "organization", "term"};

canonym_text as_c(std::string_view text) {
  return {text.data(), text.size()};
}

std::string_view as_view(canonym_text text) {
  return {text.data, text.length};
}

nb::object as_str(canonym_text text) {
  nb::object made =
      nb::steal(PyUnicode_DecodeUTF8(text.data, static_cast<Py_ssize_t>(text.length), "replace"));
  if (!made) throw nb::python_error();
  return made;
}

nb::object str_or_none(canonym_text text) {
  return text.length == 0 ? nb::none() : as_str(text);
}

nb::object name_or_none(const char* name) {
  return *name ? nb::object(nb::str(name)) : nb::none();
}

void warn(void* user, const canonym_problem* problem) {
  auto& warnings = *static_cast<std::vector<std::string>*>(user);
  if (problem->severity != CANONYM_WARNING) return;
  std::string place;
  if (problem->line > 0)
    place = std::string(as_view(problem->file)) + ":" + std::to_string(problem->line) + ":" +
            std::to_string(problem->column) + ": ";
  warnings.push_back(place + std::string(as_view(problem->message)));
}

std::string_view text_of(const Result& result) {
  return as_view(canonym_result_text(result.get()));
}

bool is_changed(const Result& result) {
  std::size_t edits = 0;
  canonym_result_edits(result.get(), &edits);
  return edits > 0;
}

/// The text that came of another; the same object where nothing is changed.
nb::object hand_back(const nb::object& text, const TextArgument& argument, const Result& result) {
  return is_changed(result) ? argument.make_like(text_of(result)) : text;
}

/// Edits of `text` in the units of the argument; `like` makes the replacements.
nb::tuple list_edits(const canonym_edit* edits, std::size_t count, std::string_view text,
                     const TextArgument& like) {
  CodePointCounter characters(text);
  const auto place = [&](std::size_t at) { return like.is_bytes() ? at : characters.count_before(at); };
  nb::list made;
  for (std::size_t i = 0; i < count; ++i) {
    const std::size_t start = place(edits[i].start);
    const std::size_t end = place(edits[i].end);
    made.append(nb::make_tuple(start, end, like.make_like(as_view(edits[i].replacement))));
  }
  return nb::tuple(made);
}

/// Python's side of a stream. An exception of its own is kept, for it must not cross the C interface.
struct StreamEnds {
  nb::object read, write;
  std::exception_ptr failure;

  template <class Work>
  bool try_to(const Work& work) {
    nb::gil_scoped_acquire locked;
    try {
      work();
      return true;
    } catch (...) {
      failure = std::current_exception();
      return false;
    }
  }
};

ptrdiff_t read_stream(void* user, char* buffer, std::size_t size) {
  auto& ends = *static_cast<StreamEnds*>(user);
  ptrdiff_t count = -1;
  ends.try_to([&] {
    const nb::object block = ends.read(size);
    if (!PyBytes_Check(block.ptr()))
      throw nb::type_error("a stream is read as bytes: open it in binary mode");
    const TextArgument bytes(block);
    if (bytes.text().size() > size) throw nb::value_error("a stream gave more than it was asked for");
    count = static_cast<ptrdiff_t>(bytes.text().copy(buffer, size));
  });
  return count;
}

int write_stream(void* user, const char* data, std::size_t length) {
  auto& ends = *static_cast<StreamEnds*>(user);
  return ends.try_to([&] { ends.write(nb::bytes(data, length)); }) ? 0 : 1;
}

nb::tuple list_ids(const canonym_rules* rules, const uint32_t* numbers, std::size_t count) {
  nb::list ids;
  for (std::size_t i = 0; i < count; ++i) {
    canonym_record record;
    if (canonym_get_record(rules, numbers[i], &record)) ids.append(as_str(record.id));
  }
  return nb::tuple(ids);
}

/// Calls the C interface without Python's lock, and raises what it fails with.
template <class Work>
void call_unlocked(const Work& work) {
  canonym_error error;
  {
    nb::gil_scoped_release unlocked;
    work(error);
  }
  raise_failure(error);
}

struct FreeMatches {
  void operator()(canonym_matches* matches) const { canonym_matches_free(matches); }
};

}  // namespace

canonym_options WritingOptions::as_c() const {
  canonym_options options = CANONYM_OPTIONS_INIT;
  options.style = {style.data(), style.size()};
  options.date = {date.data(), date.size()};
  options.script = is_latin ? CANONYM_LATIN : CANONYM_SAME_SCRIPT;
  options.write_ids = writes_ids;
  options.ignore_case = ignores_case;
  return options;
}

Rules::Rules(const std::vector<std::string>& paths,
             const std::vector<std::pair<std::string, nb::object>>& files, bool without_builtin_names,
             bool as_compiled, WritingOptions options)
    : options_(std::move(options)) {
  std::vector<canonym_text> path_texts;
  std::vector<canonym_memory_file> memory_files;
  std::deque<TextArgument> file_texts;
  std::vector<std::string> warnings;
  for (const std::string& path : paths) path_texts.push_back(python::as_c(path));
  for (const auto& [name, text] : files)
    memory_files.push_back({python::as_c(name), python::as_c(file_texts.emplace_back(text).text())});
  canonym_load_options asked = CANONYM_LOAD_OPTIONS_INIT;
  asked.paths = path_texts.data();
  asked.path_count = path_texts.size();
  asked.files = memory_files.data();
  asked.file_count = memory_files.size();
  asked.without_builtin_names = without_builtin_names;
  asked.as_compiled = as_compiled;
  asked.on_problem = warn;
  asked.user = &warnings;
  canonym_rules* rules = nullptr;
  call_unlocked([&](canonym_error& error) { canonym_load(&asked, &rules, &error); });
  rules_ = {rules, [](const canonym_rules* own) { canonym_rules_free(const_cast<canonym_rules*>(own)); }};
  check_options();
  for (const std::string& warning : warnings)
    if (PyErr_WarnEx(PyExc_UserWarning, warning.c_str(), 2) < 0) throw nb::python_error();
}

Rules Rules::with_options(WritingOptions options) const {
  Rules made = *this;
  made.options_ = std::move(options);
  made.check_options();
  return made;
}

/// An unknown style or day is told now, not with the first text.
void Rules::check_options() const {
  canonym_error error;
  normalize_text("", error);
  raise_failure(error);
}

Result Rules::normalize_text(std::string_view text, canonym_error& error) const {
  const canonym_options options = options_.as_c();
  canonym_result* result = nullptr;
  canonym_normalize(rules_.get(), text.data(), text.size(), &options, &result, &error);
  return Result(result);
}

Result Rules::normalize_one(std::string_view text) const {
  Result result;
  const auto work = [&](canonym_error& error) { result = normalize_text(text, error); };
  if (text.size() > most_bytes_with_lock) {
    call_unlocked(work);
  } else {
    canonym_error error;
    work(error);
    raise_failure(error);
  }
  return result;
}

nb::object Rules::normalize(nb::object text) const {
  const TextArgument argument(text);
  const Result result = normalize_one(argument.text());
  return hand_back(text, argument, result);
}

nb::tuple Rules::rewrite(nb::object text) const {
  const TextArgument argument(text);
  const Result result = normalize_one(argument.text());
  std::size_t count = 0;
  std::size_t undo_count = 0;
  const canonym_edit* edits = canonym_result_edits(result.get(), &count);
  const canonym_edit* undo_edits = canonym_result_undo_edits(result.get(), &undo_count);
  return nb::make_tuple(hand_back(text, argument, result),
                        list_edits(edits, count, argument.text(), argument),
                        list_edits(undo_edits, undo_count, text_of(result), argument));
}

void Rules::normalize_stream(nb::object read, nb::object write) const {
  const canonym_options options = options_.as_c();
  StreamEnds ends{std::move(read), std::move(write), nullptr};
  canonym_error error;
  {
    nb::gil_scoped_release unlocked;
    canonym_normalize_stream(rules_.get(), &options, read_stream, write_stream, &ends, &error);
  }
  if (ends.failure) std::rethrow_exception(ends.failure);
  raise_failure(error);
}

nb::list Rules::normalize_batch(nb::handle texts, std::size_t threads) const {
  std::vector<nb::object> objects;
  std::vector<std::optional<TextArgument>> arguments;  // none for None
  for (nb::handle text : texts) {
    objects.push_back(nb::borrow(text));
    arguments.emplace_back();
    if (!text.is_none()) arguments.back().emplace(text);
  }
  std::vector<Result> results(objects.size());
  canonym_error failure{};
  {
    nb::gil_scoped_release unlocked;
    std::atomic<std::size_t> next = 0;
    std::atomic<bool> has_failed = false;
    const auto work = [&] {
      canonym_error error;
      for (std::size_t i = next++; i < results.size() && !has_failed; i = next++) {
        if (!arguments[i]) continue;
        results[i] = normalize_text(arguments[i]->text(), error);
        if (!results[i] && !has_failed.exchange(true)) failure = error;
      }
    };
    std::vector<std::jthread> helpers;
    for (std::size_t i = 1; i < std::min(threads, results.size()); ++i) helpers.emplace_back(work);
    work();
  }
  raise_failure(failure);
  nb::list made;
  for (std::size_t i = 0; i < objects.size(); ++i)
    made.append(arguments[i] ? hand_back(objects[i], *arguments[i], results[i]) : objects[i]);
  return made;
}

nb::list Rules::annotate(nb::object text) const {
  const TextArgument argument(text);
  const canonym_options options = options_.as_c();
  canonym_matches* found = nullptr;
  call_unlocked([&](canonym_error& error) {
    canonym_annotate(rules_.get(), argument.text().data(), argument.text().size(), &options, &found, &error);
  });
  const std::unique_ptr<canonym_matches, FreeMatches> matches(found);
  CodePointCounter characters(argument.text());
  const auto count = [&](std::size_t at) {
    return argument.counts_bytes() ? at : characters.count_before(at);
  };
  nb::list made;
  for (std::size_t i = 0; i < canonym_matches_count(found); ++i) {
    const canonym_match& match = *canonym_matches_at(found, i);
    const std::size_t start = count(match.start);
    const std::size_t end = count(match.end);
    nb::list schemes;
    for (std::size_t j = 0; j < match.scheme_count; ++j) schemes.append(as_str(match.schemes[j]));
    made.append(nb::make_tuple(
        start, end, argument.make_like(argument.text().substr(match.start, match.end - match.start)),
        str_or_none(match.record), list_ids(rules_.get(), match.records, match.record_count),
        list_ids(rules_.get(), match.others, match.other_count), str_or_none(match.canonical),
        match.action == CANONYM_SKIP ? nb::none() : argument.make_like(as_view(match.replacement)),
        canonym_via_name(match.via), canonym_action_name(match.action),
        name_or_none(canonym_reason_name(match.reason)), match.inflected != 0, nb::tuple(schemes)));
  }
  return made;
}

nb::bytes Rules::explain(nb::object text) const {
  const TextArgument argument(text);
  const canonym_options options = options_.as_c();
  canonym_result* explained = nullptr;
  call_unlocked([&](canonym_error& error) {
    canonym_explain(rules_.get(), argument.text().data(), argument.text().size(), &options, &explained,
                    &error);
  });
  const Result result(explained);
  return nb::bytes(text_of(result).data(), text_of(result).size());
}

nb::list Rules::records() const {
  nb::list made;
  canonym_record record;
  for (std::size_t i = 0; canonym_get_record(rules_.get(), i, &record); ++i)
    made.append(nb::make_tuple(as_str(record.id), as_str(record.canonical), kind_names[record.kind]));
  return made;
}

}  // namespace canonym::python
