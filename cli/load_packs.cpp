#include "load_packs.h"

#include <algorithm>
#include <future>
#include <utility>

#include "rule_options.h"

namespace canonym::cli {

std::vector<LoadedPack> load_packs(const RuleFiles& files) {
  std::vector<std::future<LoadResult>> loading;
  const std::vector<std::string> names = files.packs();
  for (const std::string& name : names)
    loading.push_back(std::async(std::launch::async, [&files, &name] { return load_pack(files, name); }));
  std::vector<LoadedPack> packs;
  const Matcher* like = nullptr;
  packs.reserve(names.size());  // `like` stays where it is
  for (std::size_t i = 0; i < names.size(); ++i) {
    packs.push_back({names[i], loading[i].get(), std::nullopt});
    LoadedPack& pack = packs.back();
    if (!pack.result.rules) continue;
    pack.matcher = like ? Matcher(*pack.result.rules, *like) : Matcher(*pack.result.rules);
    like = &*pack.matcher;
  }
  return packs;
}

}  // namespace canonym::cli
