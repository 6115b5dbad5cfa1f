#include "files/name_globs.h"

#include <fnmatch.h>

#include "canonym/diagnostic.h"
#include "canonym/error.h"

namespace canonym::cli {

NameGlobs::NameGlobs(const std::vector<std::string>& patterns) {
  for (const std::string& written : patterns) {
    const bool keeps_out = written.starts_with('!');
    const std::string pattern = written.substr(keeps_out ? 1 : 0);
    if (pattern.empty()) throw Error("the pattern " + in_quotes(written) + " fits no name");
    if (pattern.find('/') != pattern.npos)
      throw Error("the pattern " + in_quotes(written) + " has a slash; patterns are of names, not of paths");
    globs_.push_back({pattern, keeps_out});
    wants_all_others_ = wants_all_others_ && keeps_out;
  }
}

bool NameGlobs::wants_file(const std::string& name) const {
  bool wants = wants_all_others_;
  for (const Glob& glob : globs_)
    if (fnmatch(glob.pattern.c_str(), name.c_str(), 0) == 0) wants = !glob.keeps_out;
  return wants;
}

bool NameGlobs::wants_folder(const std::string& name) const {
  bool wants = true;
  for (const Glob& glob : globs_)
    if (fnmatch(glob.pattern.c_str(), name.c_str(), 0) == 0) wants = !glob.keeps_out;
  return wants;
}

}  // namespace canonym::cli
