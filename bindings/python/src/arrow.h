#pragma once

#include <nanobind/nanobind.h>

#include "rules.h"

namespace canonym::python {

/// Normalizes a column of strings: anything with __arrow_c_array__ or __arrow_c_stream__. What comes in is
/// not copied. Returns the capsules of an array of large strings (schema, array), of the same length, with
/// null for null. Raises TypeError for what is no column of strings.
nanobind::tuple normalize_arrow(const Rules& rules, nanobind::handle column, std::size_t threads);

}  // namespace canonym::python
