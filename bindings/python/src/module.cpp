// What Python sees of the C interface; canonym/__init__.py gives it types and names.
#include <nanobind/nanobind.h>
#include <nanobind/stl/pair.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/vector.h>

#include "arrow.h"
#include "rules.h"

namespace nb = nanobind;
using namespace canonym::python;

NB_MODULE(_core, module) {
  module.def("version", canonym_version);

  nb::class_<WritingOptions>(module, "Options")
      .def(
          "__init__",
          [](WritingOptions* made, std::string style, std::string date, bool latin, bool ids,
             bool ignore_case) {
            new (made) WritingOptions{std::move(style), std::move(date), latin, ids, ignore_case};
          },
          nb::arg("style"), nb::arg("date"), nb::arg("latin"), nb::arg("ids"), nb::arg("ignore_case"));

  nb::class_<Rules>(module, "Rules")
      .def(nb::init<const std::vector<std::string>&, const std::vector<std::pair<std::string, nb::object>>&,
                    bool, bool, WritingOptions>(),
           nb::arg("paths"), nb::arg("files"), nb::arg("without_builtin_names"), nb::arg("as_compiled"),
           nb::arg("options"))
      .def("with_options", &Rules::with_options, nb::arg("options"))
      .def("normalize", &Rules::normalize, nb::arg("text").none())
      .def("rewrite", &Rules::rewrite, nb::arg("text").none())
      .def("normalize_stream", &Rules::normalize_stream, nb::arg("read"), nb::arg("write"))
      .def("normalize_batch", &Rules::normalize_batch, nb::arg("texts"), nb::arg("threads"))
      .def("normalize_arrow", &normalize_arrow, nb::arg("column"), nb::arg("threads"))
      .def("annotate", &Rules::annotate, nb::arg("text").none())
      .def("explain", &Rules::explain, nb::arg("text").none())
      .def("records", &Rules::records);
}
