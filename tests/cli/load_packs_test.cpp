#include "load_packs.h"

#include <doctest/doctest.h>

#include <atomic>
#include <chrono>

#include "canonym/error.h"

namespace canonym::cli {
namespace {

constexpr std::size_t pack_count = 40;

/// A default name, and packs of a name each; every tenth one has an error.
RuleInputs make_inputs() {
  const std::string head = "canonym: 1\ntitle: t\nsource: s\n";
  RuleInputs inputs;
  inputs.files.push_back({"default.yml", head + "names: {kyiv: {kind: place, canonical: Kyiv}}\n"});
  for (std::size_t i = 0; i < pack_count; ++i) {
    const std::string number = std::to_string(i);
    const std::string kind = i % 10 == 9 ? "nothing" : "place";
    inputs.files.push_back({number + ".yml", head + "pack: p" + number + "\nnames: {a" + number +
                                                 ": {kind: " + kind + ", canonical: Minsk" + number +
                                                 "}}\n"});
  }
  return inputs;
}

}  // namespace

TEST_CASE("packs are worked on in their order, no more at a time than there are processors") {
  const RuleFiles files(make_inputs());
  std::atomic<std::size_t> at_work = 0, most = 0;
  const std::function<std::string(const LoadedPack&)> work = [&](const LoadedPack& pack) {
    const std::size_t now = ++at_work;
    for (std::size_t known = most; known < now && !most.compare_exchange_weak(known, now);) continue;
    std::this_thread::sleep_for(std::chrono::milliseconds(2));  // so that others come, if they may
    --at_work;
    return pack.name + (pack.matcher ? " " + std::to_string(pack.matcher->rules().size()) : " fails");
  };
  const std::vector<std::string> names = files.packs();
  const std::vector<std::string> results = work_on_packs(files, work);
  CHECK(most <= std::max(1u, std::thread::hardware_concurrency()));
  REQUIRE(names.size() == pack_count + 1);
  REQUIRE(results.size() == names.size());
  CHECK(results[0] == " 1");
  for (std::size_t i = 1; i < names.size(); ++i)
    CHECK(results[i] == names[i] + (names[i].ends_with('9') ? " fails" : " 2"));
}

TEST_CASE("what goes wrong in one pack is told, and nobody waits for ever") {
  const RuleFiles files(make_inputs());
  const std::function<int(const LoadedPack&)> fail = [](const LoadedPack& pack) -> int {
    throw Error("cannot work on " + pack.name);
  };
  CHECK_THROWS_AS(work_on_packs(files, fail), Error);
}

}  // namespace canonym::cli
