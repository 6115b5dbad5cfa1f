#include "canonym/stream.h"

#include <vector>

#include "canonym.h"
#include "handles.h"
#include "options.h"
#include "outcome.h"

namespace canonym::c {
namespace {

using Read = ptrdiff_t (*)(void* user, char* buffer, size_t size);
using Write = int (*)(void* user, const char* data, size_t length);

constexpr std::size_t block_bytes = 64 << 10;

/// What was read now; empty at the end.
std::string_view read_block(Read read, void* user, std::vector<char>& block) {
  const ptrdiff_t count = read(user, block.data(), block.size());
  if (count < 0) throw Failure(CANONYM_STOPPED, "the callback that reads asked to stop");
  require(static_cast<std::size_t>(count) <= block.size(),
          "the callback says it read more than it was asked for");
  return {block.data(), static_cast<std::size_t>(count)};
}

void normalize_stream(const canonym_rules* rules, const canonym_options* options, Read read, Write write,
                      void* user) {
  require(read && write, "a callback is a null pointer");
  Stream::Sink sink;
  sink.text = [&](std::string_view piece) {
    if (write(user, piece.data(), piece.size()) != 0)
      throw Failure(CANONYM_STOPPED, "the callback that writes asked to stop");
  };
  Stream stream(rules->matcher, read_options(rules, options, false), std::move(sink));
  std::vector<char> block(block_bytes);
  for (std::string_view piece = read_block(read, user, block); !piece.empty();
       piece = read_block(read, user, block))
    stream.add(piece);
  stream.finish();
}

}  // namespace
}  // namespace canonym::c

using namespace canonym::c;

canonym_status canonym_normalize_stream(const canonym_rules* rules, const canonym_options* options,
                                        ptrdiff_t (*read)(void* user, char* buffer, size_t size),
                                        int (*write)(void* user, const char* data, size_t length), void* user,
                                        canonym_error* error) {
  return run_guarded(error, [&] {
    require(rules != nullptr, "the rules are a null pointer");
    normalize_stream(rules, options, read, write, user);
  });
}
