#include <zstd.h>

#include <new>
#include <vector>

#include "canonym/error.h"
#include "files/codec.h"

namespace canonym::cli {
namespace {

class ZstdDecoder : public Decoder {
 public:
  explicit ZstdDecoder(std::string path) : path_(std::move(path)), context_(ZSTD_createDCtx()) {
    if (!context_) throw std::bad_alloc();
  }

  std::size_t decode(std::string_view& in, char* out, std::size_t most) override {
    ZSTD_outBuffer room{out, most, 0};
    while (room.pos == 0) {
      ZSTD_inBuffer input{in.data(), in.size(), 0};
      // Between two frames the decoder would take an empty input for the beginning of the next.
      if (in.empty() && is_complete_) break;
      const std::size_t left = ZSTD_decompressStream(context_.get(), &room, &input);
      if (ZSTD_isError(left) != 0)
        throw_bad_data(path_, std::string("its Zstandard data is damaged: ") + ZSTD_getErrorName(left));
      in.remove_prefix(input.pos);
      is_complete_ = left == 0;
      if (input.pos == 0 && room.pos == 0) break;
    }
    return room.pos;
  }

  bool is_complete() const override { return is_complete_; }

 private:
  struct Free {
    void operator()(ZSTD_DCtx* context) const { ZSTD_freeDCtx(context); }
  };

  std::string path_;
  std::unique_ptr<ZSTD_DCtx, Free> context_;
  bool is_complete_ = false;
};

class ZstdEncoder : public Encoder {
 public:
  ZstdEncoder() : context_(ZSTD_createCCtx()), block_(ZSTD_CStreamOutSize()) {
    if (!context_) throw std::bad_alloc();
    ZSTD_CCtx_setParameter(context_.get(), ZSTD_c_checksumFlag, 1);
  }

  void encode(std::string_view in, const Write& write) override {
    ZSTD_inBuffer input{in.data(), in.size(), 0};
    while (input.pos < input.size) put_out(input, ZSTD_e_continue, write);
  }

  void finish(const Write& write) override {
    ZSTD_inBuffer none{nullptr, 0, 0};
    while (put_out(none, ZSTD_e_end, write) != 0) {
    }
  }

 private:
  std::size_t put_out(ZSTD_inBuffer& input, ZSTD_EndDirective how, const Write& write) {
    ZSTD_outBuffer room{block_.data(), block_.size(), 0};
    const std::size_t left = ZSTD_compressStream2(context_.get(), &room, &input, how);
    if (ZSTD_isError(left) != 0) throw Error(std::string("cannot compress: ") + ZSTD_getErrorName(left));
    write({block_.data(), room.pos});
    return left;
  }

  struct Free {
    void operator()(ZSTD_CCtx* context) const { ZSTD_freeCCtx(context); }
  };

  std::unique_ptr<ZSTD_CCtx, Free> context_;
  std::vector<char> block_;
};

}  // namespace

std::unique_ptr<Decoder> make_zstd_decoder(const std::string& path) {
  return std::make_unique<ZstdDecoder>(path);
}

std::unique_ptr<Encoder> make_zstd_encoder() {
  return std::make_unique<ZstdEncoder>();
}

}  // namespace canonym::cli
