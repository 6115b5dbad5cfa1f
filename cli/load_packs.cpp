#include "load_packs.h"

#include "rule_options.h"

namespace canonym::cli {
namespace {

LoadedPack load_like(const RuleFiles& files, const std::string& name,
                     const std::function<std::optional<Matcher>()>& find_like) {
  LoadedPack pack{name, load_pack(files, name), std::nullopt};
  if (!pack.result.rules) return pack;
  const std::optional<Matcher> like = find_like();
  pack.matcher = like ? Matcher(*pack.result.rules, *like) : Matcher(*pack.result.rules);
  return pack;
}

}  // namespace

LoadedPack PackLoader::load(const std::string& name, bool is_first) {
  if (!is_first) return load_like(files_, name, [this] { return first_.get(); });
  try {
    LoadedPack pack = load_like(files_, name, [] { return std::nullopt; });
    like_.set_value(pack.matcher);
    return pack;
  } catch (...) {
    like_.set_exception(std::current_exception());
    throw;
  }
}

}  // namespace canonym::cli
