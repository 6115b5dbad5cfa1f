#include <zlib.h>

#include <algorithm>
#include <limits>
#include <new>
#include <vector>

#include "files/codec.h"

namespace canonym::cli {
namespace {

constexpr int gzip_bits = 15 + 16;  // the largest window, with a header and checksum of gzip
constexpr int level = 6;
constexpr int memory_level = 8;
constexpr std::size_t block_bytes = 1 << 16;

// zlib takes no const and no size_t; it does not write to its input.
Bytef* input_of(std::string_view bytes) {
  return reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
}

uInt size_of(std::size_t size) {
  return static_cast<uInt>(std::min<std::size_t>(size, std::numeric_limits<uInt>::max()));
}

class GzipDecoder : public Decoder {
 public:
  explicit GzipDecoder(std::string path) : path_(std::move(path)) {
    if (inflateInit2(&stream_, gzip_bits) != Z_OK) throw std::bad_alloc();
  }
  GzipDecoder(const GzipDecoder&) = delete;
  GzipDecoder& operator=(const GzipDecoder&) = delete;
  ~GzipDecoder() override { inflateEnd(&stream_); }

  std::size_t decode(std::string_view& in, char* out, std::size_t most) override {
    std::size_t written = 0;
    // The end of one file may be the beginning of another: `cat a.gz b.gz` is a gzip file, too.
    while (written == 0 && (!in.empty() || !is_complete_)) {
      if (is_complete_ && inflateReset(&stream_) != Z_OK) throw std::bad_alloc();
      stream_.next_in = input_of(in);
      stream_.avail_in = size_of(in.size());
      stream_.next_out = reinterpret_cast<Bytef*>(out);
      stream_.avail_out = size_of(most);
      const uInt offered = stream_.avail_in, room = stream_.avail_out;
      const int status = inflate(&stream_, Z_NO_FLUSH);
      in.remove_prefix(offered - stream_.avail_in);
      written = room - stream_.avail_out;
      is_complete_ = status == Z_STREAM_END;
      if (status == Z_BUF_ERROR) break;
      if (status == Z_MEM_ERROR) throw std::bad_alloc();
      if (status != Z_OK && !is_complete_) throw_bad_data(path_, "its gzip data is damaged");
    }
    return written;
  }

  bool is_complete() const override { return is_complete_; }

 private:
  std::string path_;
  z_stream stream_{};
  bool is_complete_ = false;
};

class GzipEncoder : public Encoder {
 public:
  GzipEncoder() : block_(block_bytes) {
    if (deflateInit2(&stream_, level, Z_DEFLATED, gzip_bits, memory_level, Z_DEFAULT_STRATEGY) != Z_OK)
      throw std::bad_alloc();
  }
  GzipEncoder(const GzipEncoder&) = delete;
  GzipEncoder& operator=(const GzipEncoder&) = delete;
  ~GzipEncoder() override { deflateEnd(&stream_); }

  void encode(std::string_view in, const Write& write) override {
    while (!in.empty()) {
      stream_.next_in = input_of(in);
      stream_.avail_in = size_of(in.size());
      const uInt offered = stream_.avail_in;
      put_out(Z_NO_FLUSH, write);
      in.remove_prefix(offered - stream_.avail_in);
    }
  }

  void finish(const Write& write) override {
    stream_.avail_in = 0;
    while (put_out(Z_FINISH, write) != Z_STREAM_END) {
    }
  }

 private:
  int put_out(int flush, const Write& write) {
    stream_.next_out = block_.data();
    stream_.avail_out = size_of(block_.size());
    const int status = deflate(&stream_, flush);
    write({reinterpret_cast<const char*>(block_.data()), block_.size() - stream_.avail_out});
    return status;
  }

  z_stream stream_{};
  std::vector<Bytef> block_;
};

}  // namespace

std::unique_ptr<Decoder> make_gzip_decoder(const std::string& path) {
  return std::make_unique<GzipDecoder>(path);
}

std::unique_ptr<Encoder> make_gzip_encoder() {
  return std::make_unique<GzipEncoder>();
}

}  // namespace canonym::cli
