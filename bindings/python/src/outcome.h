#pragma once

#include <nanobind/nanobind.h>

#include <string>

#include "canonym.h"

namespace canonym::python {

/// Raises what a Python programmer expects of a status; does nothing for CANONYM_OK.
inline void raise_failure(const canonym_error& error) {
  switch (error.status) {
    case CANONYM_OK:
      return;
    case CANONYM_NO_MEMORY:
      throw std::bad_alloc();
    case CANONYM_CANNOT_READ:
      PyErr_SetString(PyExc_OSError, error.message);
      break;
    case CANONYM_BAD_ARGUMENT:
    case CANONYM_BAD_RULES:
      PyErr_SetString(PyExc_ValueError, error.message);
      break;
    default:
      PyErr_SetString(PyExc_RuntimeError, error.message);
  }
  throw nanobind::python_error();
}

}  // namespace canonym::python
