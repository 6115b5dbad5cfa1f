#include "texts/read_texts.h"

#include <unistd.h>

#include <filesystem>

#include "canonym/error.h"
#include "files/codec.h"
#include "files/input_file.h"
#include "messages.h"
#include "texts/keep_memory.h"
#include "texts/text_pipeline.h"

namespace canonym::cli {
namespace {

constexpr std::size_t binary_bytes = 1 << 16;  // looked at for a NUL

bool is_binary(std::string_view text) {
  return text.substr(0, binary_bytes).find('\0') != text.npos;
}

/// The beginning of a text: all of it, or more than one part of it.
struct Head {
  std::string text;
  bool is_all = false;
};

Head read_head(InputFile& file) {
  Head head;
  while (!head.is_all && head.text.size() <= TextParts::usual_bytes) {
    const std::string_view block = file.read_block();
    head.text += block;
    head.is_all = block.empty();
  }
  return head;
}

using Text = std::shared_ptr<TextPipeline::Text>;

void add_parts(TextPipeline& pipeline, const Text& text, TextParts& parts) {
  while (!pipeline.is_abandoned(*text)) {
    std::optional<TextPart> part = parts.next();
    if (!part) return;
    pipeline.add(text, std::move(*part));
  }
}

void add_text(TextPipeline& pipeline, const Text& text, const Matcher& matcher, Head head, InputFile& file) {
  if (head.is_all) return pipeline.add_whole(text, std::move(head.text));
  TextParts parts(matcher);
  parts.add(head.text);
  head.text = {};
  add_parts(pipeline, text, parts);
  while (!pipeline.is_abandoned(*text)) {
    const std::string_view block = file.read_block();
    if (block.empty()) break;
    parts.add(block);
    add_parts(pipeline, text, parts);
  }
  parts.finish();
  add_parts(pipeline, text, parts);
}

/// Bytes of all texts; none where that is not known before they are read.
std::optional<std::uintmax_t> count_bytes(const TextList& list) {
  std::uintmax_t total = 0;
  for (const ChosenText& text : list.texts) {
    std::error_code failure;
    const std::uintmax_t size = std::filesystem::file_size(text.path, failure);
    if (failure || find_codec(text.path)) return std::nullopt;
    total += size;
  }
  return total;
}

/// Not between the lines of what is written to a terminal.
bool may_tell_progress(const TextOptions& options, const TextCommand& command) {
  return !options.is_quiet && !(command.uses_output() && isatty(STDOUT_FILENO) != 0);
}

}  // namespace

TextList choose_texts(TextChoice choice) {
  if (choice.paths.empty() && choice.list_file.empty())
    choice.paths.emplace_back(choice.goes_into_folders ? "." : "-");
  return list_texts(choice);
}

TextsRead read_texts(const TextOptions& options, const Matcher& matcher, const NormalizeOptions& asked,
                     TextCommand& command) {
  keep_memory_of_parts();
  const TextList list = choose_texts(options.texts);
  TextsRead result{true, list.hidden, 0};
  Progress progress(may_tell_progress(options, command));
  if (progress.is_wanted()) progress.set_total(count_bytes(list));
  TextPipeline pipeline(matcher, asked, options.jobs, command, progress);
  for (const ChosenText& chosen : list.texts) {
    if (command.is_over()) break;
    Text text;
    try {
      if (!chosen.failure.empty()) throw Error(chosen.failure);
      command.check(chosen.path);
      InputFile file(chosen.path);
      Head head = read_head(file);
      if (!chosen.is_named && !options.takes_binary && is_binary(head.text)) {
        ++result.binary;
        continue;
      }
      text = pipeline.begin({chosen.path, file.state()});
      add_text(pipeline, text, matcher, std::move(head), file);
      pipeline.end(text);
    } catch (const Error& error) {
      pipeline.fail(std::move(text), error.what());
    }
  }
  pipeline.finish();
  result.is_well = pipeline.is_well();
  return result;
}

void print_notes(const TextOptions& options, const TextsRead& read) {
  if (options.is_quiet) return;
  std::string left;
  if (read.hidden > 0) left = count_of(read.hidden, "hidden name") + " (--hidden takes them)";
  if (read.binary > 0)
    left += (left.empty() ? "" : ", ") + count_of(read.binary, "binary file") + " (--binary takes them)";
  if (!left.empty()) print_note("canonym: note: left out " + left);
}

}  // namespace canonym::cli
