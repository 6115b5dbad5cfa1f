#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>

namespace canonym::cli {

/// Compressed bytes read bit by bit.
class Decoder {
 public:
  virtual ~Decoder() = default;

  /// Takes bytes off the front of `in` and writes up to `most` to `out`; how many it wrote. None: it needs
  /// more, and has taken all. Throws Error for what is not compressed so.
  virtual std::size_t decode(std::string_view& in, char* out, std::size_t most) = 0;

  /// Whether the data may end here.
  virtual bool is_complete() const = 0;
};

/// Bytes compressed bit by bit.
class Encoder {
 public:
  using Write = std::function<void(std::string_view)>;
  virtual ~Encoder() = default;

  virtual void encode(std::string_view in, const Write& write) = 0;
  /// To be called once, at the end.
  virtual void finish(const Write& write) = 0;
};

/// A way of compressing files. A new one is a file in this folder and a row in the table.
struct Codec {
  std::string_view name;
  std::string_view ending;                                            ///< of file names
  std::unique_ptr<Decoder> (*make_decoder)(const std::string& path);  ///< `path` is for messages
  std::unique_ptr<Encoder> (*make_encoder)();
};

/// How a file of this name is compressed; null: it is not.
const Codec* find_codec(std::string_view path);

/// Throws Error "cannot read PATH: WHY".
[[noreturn]] void throw_bad_data(const std::string& path, const std::string& why);

std::unique_ptr<Decoder> make_gzip_decoder(const std::string& path);
std::unique_ptr<Encoder> make_gzip_encoder();
std::unique_ptr<Decoder> make_zstd_decoder(const std::string& path);
std::unique_ptr<Encoder> make_zstd_encoder();

}  // namespace canonym::cli
