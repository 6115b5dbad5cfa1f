#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace canonym {

/// How a spelling is known, from the more certain way to the less.
enum class Way : std::uint8_t { canonical, variant, part, derived };

/// "canonical", "variant", "part" or "derived".
std::string_view way_name(Way way);

/// The names of all ways, in their order.
std::span<const std::string_view> way_names();

/// Why something that was found is left as it is.
enum class Skip : std::uint8_t {
  none,
  never,             ///< a look-alike the record lists under `never`
  ambiguous,         ///< two records claim it with different results
  other_given_name,  ///< after a given name that the record does not have
  other_initial,     ///< after an initial that the record does not have
  other_patronymic,  ///< with a patronymic that the record does not have
  no_full_name,      ///< `alone: after-full`, and the full name has not stood before
  never_alone,       ///< `alone: never`
  common_word,       ///< a derived spelling that is short, an ordinary word or a given name, on its own
  no_one_scheme,     ///< a derived spelling on its own that follows no convention closely enough
  no_form,           ///< the record has no spelling in the script of the text
  no_case,           ///< it is inflected, and what would be written has no such case
  unstable,          ///< rewriting it would make another name out of it and its neighbours
  in_url,
  in_email,
  in_handle,
  in_hashtag,
  in_file_name,
};

/// The reason as it is printed, such as "other given name"; "" for none.
std::string_view skip_name(Skip skip);

/// The names of all reasons, in their order; the first is "".
std::span<const std::string_view> skip_names();

}  // namespace canonym
