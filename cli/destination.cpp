#include "destination.h"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>

namespace canonym::cli {
namespace {

/// Whether what is read from `path` is a file, and not this one. What comes through a pipe or lies in a
/// folder could come from anywhere.
bool is_another_file(const std::string& path, const struct stat& output) {
  struct stat about {};
  const int failure = path == "-" ? fstat(STDIN_FILENO, &about) : stat(path.c_str(), &about);
  if (failure != 0 || !S_ISREG(about.st_mode)) return false;
  return about.st_dev != output.st_dev || about.st_ino != output.st_ino;
}

bool may_be_read(const TextOptions& options, const std::string& output) {
  struct stat about {};
  if (stat(output.c_str(), &about) != 0 || !S_ISREG(about.st_mode)) return false;
  const auto is_another = [&](const std::string& path) { return is_another_file(path, about); };
  const TextChoice& texts = options.texts;
  if (!texts.list_file.empty() || texts.goes_into_folders) return true;
  if (texts.paths.empty() ? !is_another("-") : !std::ranges::all_of(texts.paths, is_another)) return true;
  // A compiled set is mapped for as long as texts are read.
  return std::ranges::any_of(options.rules.rules, [&](const std::string& rule) {
    return std::filesystem::is_regular_file(rule) && !is_another(rule);
  });
}

}  // namespace

Destination::Destination(const TextOptions& options, const std::string& output) : output_(output) {
  if (output_.empty())
    stream_.emplace();
  else if (!may_be_read(options, output_))
    stream_.emplace(output_);
}

void Destination::write(std::string_view bytes) {
  if (stream_)
    stream_->write(bytes);
  else
    whole_ += bytes;
}

void Destination::finish() {
  if (!stream_) {
    stream_.emplace(output_);
    stream_->write(whole_);
  }
  stream_->finish();
}

}  // namespace canonym::cli
