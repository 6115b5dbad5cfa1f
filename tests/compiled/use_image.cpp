#include "compiled/use_image.h"

#include <cstring>

#include "canonym/compiled.h"
#include "canonym/error.h"
#include "canonym/explain.h"
#include "canonym/normalize.h"
#include "canonym/spellings.h"
#include "image/checksum.h"
#include "image/little.h"

namespace canonym {
namespace {

constexpr std::size_t size_at = 16;  // in the header
constexpr std::size_t sum_size = sizeof(Little64);

constexpr std::string_view text =
    "Hanna Luk and Anne Luke met A. Luk in Kiev, not in Kiel. Ана Лук, Llu Luc, Anna Luc.";

}  // namespace

std::string with_checksum(std::string bytes) {
  if (bytes.size() < size_at + 2 * sum_size) return bytes;
  const Little64 size = bytes.size();
  std::memcpy(bytes.data() + size_at, &size, sum_size);
  const Little64 sum = checksum_of(std::string_view(bytes).substr(0, bytes.size() - sum_size));
  std::memcpy(bytes.data() + bytes.size() - sum_size, &sum, sum_size);
  return bytes;
}

bool use_image(const std::string& bytes) {
  try {
    const CompiledRules compiled = read_compiled("x.canon", bytes);
    const Matcher matcher(compiled.rules);
    normalize_text(matcher, text);
    explain_text(matcher, text);
    compiled.rules.styles();
    for (RecordIndex record = 0; record < compiled.rules.size(); ++record) {
      compiled.rules.find(compiled.rules.id(record));
      list_spellings(matcher, record);
    }
  } catch (const Error&) {
    return false;
  }
  return true;
}

}  // namespace canonym
