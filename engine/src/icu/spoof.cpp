#include "icu/spoof.h"

#include <unicode/uchar.h>
#include <unicode/uspoof.h>

#include <utility>

#include "icu/failure.h"
#include "utf8.h"

namespace canonym {

struct LookChecker::Data {
  USpoofChecker* checker = nullptr;
  const USet* everyday = nullptr;  // owned by ICU

  ~Data() { uspoof_close(checker); }
};

LookChecker::LookChecker() {
  UErrorCode status = U_ZERO_ERROR;
  auto data = std::make_unique<Data>();
  data->checker = uspoof_open(&status);
  throw_if_failed(status);
  data->everyday = uspoof_getRecommendedSet(&status);
  throw_if_failed(status);
  data_ = std::move(data);
}

LookChecker::~LookChecker() = default;

std::string LookChecker::skeleton(std::string_view text) const {
  if (text.empty()) return {};
  constexpr uint32_t unused_type = 0;
  const auto size = static_cast<int32_t>(text.size());
  std::string skeleton(text.size() * 2, '\0');
  UErrorCode status = U_ZERO_ERROR;
  const auto write = [&] {
    return uspoof_getSkeletonUTF8(data_->checker, unused_type, text.data(), size, skeleton.data(),
                                  static_cast<int32_t>(skeleton.size()), &status);
  };
  int32_t needed = write();
  if (status == U_BUFFER_OVERFLOW_ERROR) {
    skeleton.resize(static_cast<std::size_t>(needed));
    status = U_ZERO_ERROR;
    needed = write();
  }
  throw_if_failed(status);
  skeleton.resize(static_cast<std::size_t>(needed));
  return skeleton;
}

bool LookChecker::has_rare_letter(std::string_view text) const {
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint point = decode_at(text, at);
    at += point.size;
    const auto code = static_cast<UChar32>(point.value);
    if (point.is_well_formed() && u_isalpha(code) && !uset_contains(data_->everyday, code)) return true;
  }
  return false;
}

}  // namespace canonym
