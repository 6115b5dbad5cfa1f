#include "diff/sides.h"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <optional>

#include "canonym/diagnostic.h"
#include "canonym/error.h"
#include "git/revision_files.h"

namespace canonym::cli {
namespace {

namespace fs = std::filesystem;

/// A side before it is read.
struct Named {
  std::string label;
  std::string revision;  // "" for a path on disk
};

struct Request {
  std::array<Named, 2> sides;
  std::vector<std::string> paths;
  bool from_merge_base = false;
};

bool is_on_disk(const std::string& word) {
  std::error_code failed;
  return fs::exists(fs::symlink_status(word, failed));
}

std::string or_head(const std::string& revision) {
  return revision.empty() ? "HEAD" : revision;
}

/// "main..HEAD"; none for what is no range.
std::optional<Request> read_range(const std::vector<std::string>& words) {
  const std::string& range = words.front();
  const std::size_t dots = range.find("..");
  const bool is_path = range.find("../") != range.npos || is_on_disk(range);
  if (dots == range.npos || is_path) return std::nullopt;
  Request request;
  request.from_merge_base = range.compare(dots, 3, "...") == 0;
  const std::string first = or_head(range.substr(0, dots));
  const std::string second = or_head(range.substr(dots + (request.from_merge_base ? 3 : 2)));
  request.sides = {Named{first, first}, Named{second, second}};
  request.paths.assign(words.begin() + 1, words.end());
  return request;
}

Request read_pair(const std::vector<std::string>& words) {
  if (words.size() < 2)
    throw Error("what is " + in_quotes(words.front()) + " to be compared with? Give OLD NEW, or OLD..NEW");
  Request request;
  for (std::size_t i = 0; i < 2; ++i)
    request.sides[i] = {words[i], is_on_disk(words[i]) ? std::string() : words[i]};
  request.paths.assign(words.begin() + 2, words.end());
  return request;
}

bool is_revision(const Named& side) {
  return !side.revision.empty();
}

/// Reads the sides of one request.
class Reader {
 public:
  explicit Reader(Request request) : request_(std::move(request)) {
    if (std::ranges::none_of(request_.sides, is_revision) && !request_.paths.empty())
      throw Error("only two files or folders can be compared, and " + in_quotes(request_.paths.front()) +
                  " is a third");
    if (std::ranges::any_of(request_.sides, is_revision)) open_repository();
  }

  std::array<Side, 2> read(const RuleInputs& common) {
    std::array<Side, 2> sides;
    for (std::size_t i = 0; i < 2; ++i) {
      sides[i] = {request_.sides[i].label, common};
      if (is_revision(request_.sides[i]))
        add_revision(i, paths_for(request_.sides[1 - i]), sides[i].inputs);
      else
        sides[i].inputs.paths.emplace_back(request_.sides[i].label);
    }
    check_found();
    return sides;
  }

 private:
  /// What is neither on disk nor a revision is rather a slip in a path.
  void open_repository() {
    for (const Named& side : request_.sides) {
      if (!is_revision(side)) continue;
      try {
        if (!repository_) repository_.emplace();
        repository_->find_commit(side.revision);
      } catch (const Error& error) {
        throw Error(in_quotes(side.revision) + " is no file or folder, and no revision: " + error.what());
      }
    }
  }

  std::vector<std::string> paths_for(const Named& other) const {
    if (!request_.paths.empty() || is_revision(other)) return request_.paths;
    return {other.label};
  }

  /// What OLD...NEW compares with NEW is where the two have parted.
  std::string commit_of(std::size_t side) const {
    const std::string& revision = request_.sides[side].revision;
    if (side == 0 && request_.from_merge_base)
      return repository_->find_merge_base(revision, request_.sides[1].revision);
    return repository_->find_commit(revision);
  }

  void add_revision(std::size_t side, const std::vector<std::string>& paths, RuleInputs& inputs) {
    RevisionFiles files = read_revision(*repository_, request_.sides[side].revision, commit_of(side), paths);
    has_files_ = has_files_ || !files.files.empty();
    std::ranges::move(files.files, std::back_inserter(inputs.files));
    missing_.push_back(std::move(files.missing));
  }

  /// A file may be new or deleted, but not unknown to both.
  void check_found() const {
    if (missing_.size() < 2) return;
    for (const std::string& path : missing_[0])
      if (std::ranges::find(missing_[1], path) != missing_[1].end())
        throw Error("there is no " + in_quotes(path) + " in either revision");
    if (!has_files_) throw Error("there are no rule files in either revision");
  }

  Request request_;
  std::optional<GitRepository> repository_;
  std::vector<std::vector<std::string>> missing_;  // a revision
  bool has_files_ = false;
};

}  // namespace

std::array<Side, 2> read_sides(const std::vector<std::string>& words, const RuleInputs& common) {
  std::optional<Request> range = read_range(words);
  return Reader(range ? std::move(*range) : read_pair(words)).read(common);
}

}  // namespace canonym::cli
