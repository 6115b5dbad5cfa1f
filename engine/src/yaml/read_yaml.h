#pragma once

#include "yaml/value.h"

namespace canonym {

struct YamlLimits {
  std::size_t file_bytes = 64u << 20;
  int depth = 16;
  /// An example's text may be long; spellings have a limit of their own.
  std::size_t scalar_bytes = 64u << 10;
  /// Keys and values: the two bytes of each item in `[a,a,a,…` become a hundred in memory.
  std::size_t nodes = 8u << 20;
};

/// Who reads a document: yaml-cpp takes three times as long as libyaml.
enum class YamlReaders {
  both,
  one,  ///< libyaml alone: for texts on which both are known to agree
};

/// Reads one YAML document, taking nothing on trust: rule files arrive by pull
/// request. The bytes must be UTF-8 without control characters; then the events of
/// libyaml and of yaml-cpp must agree; one document, no alias, anchor, tag, merge
/// key, complex key, repeated key or null. All problems of the file that can be
/// told apart are reported; every location is a span of `source`, which must
/// outlive the result. Never throws for what is in the file.
ReadYaml read_yaml(const Source& source, const YamlLimits& limits = {},
                   YamlReaders readers = YamlReaders::both);

}  // namespace canonym
