#include "icu/unicode_version.h"

#include <unicode/uchar.h>

namespace canonym {

std::string unicode_version() {
  UVersionInfo version;
  u_getUnicodeVersion(version);
  return std::to_string(version[0]) + "." + std::to_string(version[1]);
}

}  // namespace canonym
