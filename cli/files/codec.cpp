#include "files/codec.h"

#include <array>

#include "canonym/error.h"

namespace canonym::cli {

const Codec* find_codec(std::string_view path) {
  static constexpr std::array all{
      Codec{"gzip", ".gz", make_gzip_decoder, make_gzip_encoder},
      Codec{"Zstandard", ".zst", make_zstd_decoder, make_zstd_encoder},
  };
  for (const Codec& codec : all)
    if (path.ends_with(codec.ending)) return &codec;
  return nullptr;
}

void throw_bad_data(const std::string& path, const std::string& why) {
  throw Error("cannot read " + path + ": " + why);
}

}  // namespace canonym::cli
