#include "jsonl/normalize_lines.h"

#include <deque>
#include <future>
#include <optional>

#include "canonym/error.h"
#include "files/input_file.h"
#include "jsonl/json_line.h"
#include "messages.h"
#include "texts/read_texts.h"
#include "texts/workers.h"

namespace canonym::cli {
namespace {

constexpr std::size_t batch_bytes = 1 << 20;

/// Some lines of a file, rewritten.
struct Batch {
  std::string text;
  std::size_t lines = 0;
  std::size_t faults = 0;
  std::size_t first_fault = 0;  ///< from 1, in the batch
};

class LineWriter {
 public:
  LineWriter(const Normalizer& normalizer, const std::vector<std::string>& fields)
      : normalizer_(normalizer), fields_(fields) {}

  Batch rewrite(std::string_view text) const {
    Batch batch;
    batch.text.reserve(text.size() + text.size() / 64);
    while (!text.empty()) {
      const std::string_view line = text.substr(0, std::min(text.find('\n'), text.size() - 1) + 1);
      ++batch.lines;
      if (!append(line, batch.text) && batch.faults++ == 0) batch.first_fault = batch.lines;
      text.remove_prefix(line.size());
    }
    return batch;
  }

 private:
  /// False for a line that is no object, and is appended as it is.
  bool append(std::string_view line, std::string& written) const {
    if (line.find_first_not_of(" \t\r\n") == line.npos) return written += line, true;
    const std::optional<std::vector<Span>> strings = find_strings(line, fields_);
    if (!strings) return written += line, false;
    std::size_t done = 0;
    bool is_well = true;
    for (const Span& string : *strings) {
      written += line.substr(done, string.begin - done);
      is_well &= append_string(line.substr(string.begin, string.size()), written);
      done = string.end;
    }
    written += line.substr(done);
    return is_well;
  }

  /// What is not edited stays as it was written, escaped or not.
  bool append_string(std::string_view string, std::string& written) const {
    const std::optional<JsonString> read = JsonString::read(string);
    if (!read) return written += string, false;
    std::size_t done = 0;
    for (const Edit& edit : normalizer_.normalize(read->text()).edits) {
      const Span place = read->place_of(edit.span);
      written += string.substr(done, place.begin - done);
      written += write_json_string(edit.replacement);
      done = place.end;
    }
    written += string.substr(done);
    return true;
  }

  const Normalizer& normalizer_;
  const std::vector<std::string>& fields_;
};

/// Batches of lines on their way, of one file.
class LinePipeline {
 public:
  LinePipeline(const LineWriter& writer, std::size_t jobs, const LineSink& sink)
      : writer_(writer), sink_(sink), workers_(jobs) {}

  void add(std::string lines) {
    auto shared = std::make_shared<const std::string>(std::move(lines));
    const std::function<Batch()> task = [this, shared] { return writer_.rewrite(*shared); };
    batches_.push_back(workers_.submit(task));
    if (batches_.size() > 2 * workers_.jobs()) hand_over();
  }

  /// Throws Error when a line of `path` was no object.
  void finish(const std::string& path) {
    while (!batches_.empty()) hand_over();
    if (faults_ == 0) return;
    throw Error(path + ":" + std::to_string(first_fault_) +
                ": the line is no JSON object, and is left as it is" +
                (faults_ > 1 ? "; so are " + std::to_string(faults_ - 1) + " more" : ""));
  }

 private:
  void hand_over() {
    const Batch batch = batches_.front().get();
    batches_.pop_front();
    sink_.write(batch.text);
    if (faults_ == 0 && batch.faults > 0) first_fault_ = lines_ + batch.first_fault;
    faults_ += batch.faults;
    lines_ += batch.lines;
  }

  const LineWriter& writer_;
  const LineSink& sink_;
  std::deque<std::future<Batch>> batches_;
  std::size_t lines_ = 0;
  std::size_t faults_ = 0;
  std::size_t first_fault_ = 0;
  Workers workers_;  // the first to go: they use the others
};

void normalize_file(const std::string& path, LinePipeline& pipeline, const LineSink& sink) {
  InputFile file(path);
  std::string lines;
  while (!sink.is_over()) {
    const std::string_view block = file.read_block();
    if (block.empty()) break;
    const std::size_t end = block.rfind('\n');
    const bool is_full = end != block.npos && lines.size() + end >= batch_bytes;
    lines += is_full ? block.substr(0, end + 1) : block;
    if (!is_full) continue;
    pipeline.add(std::exchange(lines, {}));
    lines = block.substr(end + 1);
  }
  if (!lines.empty()) pipeline.add(std::move(lines));
  pipeline.finish(path);
}

}  // namespace

bool normalize_lines(const TextOptions& options, const std::vector<std::string>& fields,
                     const Matcher& matcher, const LineSink& sink) {
  const Normalizer normalizer(matcher, options.normalize);
  const LineWriter writer(normalizer, fields);
  bool is_well = true;
  for (const ChosenText& text : choose_texts(options.texts).texts) {
    if (sink.is_over()) break;
    try {
      if (!text.failure.empty()) throw Error(text.failure);
      LinePipeline pipeline(writer, options.jobs, sink);
      normalize_file(text.path, pipeline, sink);
    } catch (const Error& error) {
      print_error(error.what());
      is_well = false;
    }
  }
  return is_well;
}

}  // namespace canonym::cli
