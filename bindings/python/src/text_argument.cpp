#include "text_argument.h"

namespace canonym::python {
namespace nb = nanobind;

TextArgument::TextArgument(nb::handle object) {
  if (PyBytes_Check(object.ptr())) {
    is_bytes_ = true;
    text_ = {PyBytes_AS_STRING(object.ptr()), static_cast<std::size_t>(PyBytes_GET_SIZE(object.ptr()))};
    return;
  }
  if (!PyUnicode_Check(object.ptr())) {
    PyErr_Format(PyExc_TypeError, "a text is str or bytes, not %s", Py_TYPE(object.ptr())->tp_name);
    throw nb::python_error();
  }
  Py_ssize_t size = 0;
  if (const char* utf8 = PyUnicode_AsUTF8AndSize(object.ptr(), &size)) {
    text_ = {utf8, static_cast<std::size_t>(size)};
  } else {
    PyErr_Clear();
    encoded_ = nb::steal(PyUnicode_AsEncodedString(object.ptr(), "utf-8", "surrogatepass"));
    if (!encoded_) throw nb::python_error();
    text_ = {PyBytes_AS_STRING(encoded_.ptr()), static_cast<std::size_t>(PyBytes_GET_SIZE(encoded_.ptr()))};
  }
  counts_bytes_ = static_cast<std::size_t>(PyUnicode_GET_LENGTH(object.ptr())) == text_.size();
}

nb::object TextArgument::make_like(std::string_view piece) const {
  const auto size = static_cast<Py_ssize_t>(piece.size());
  nb::object made = nb::steal(is_bytes_ ? PyBytes_FromStringAndSize(piece.data(), size)
                                        : PyUnicode_DecodeUTF8(piece.data(), size, "surrogatepass"));
  if (!made) throw nb::python_error();
  return made;
}

}  // namespace canonym::python
