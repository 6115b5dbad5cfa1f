#include "arrow.h"

#include <algorithm>
#include <string>
#include <thread>
#include <vector>

#include "arrow_abi.h"
#include "outcome.h"
#include "text_column.h"

namespace canonym::python {
namespace nb = nanobind;
namespace {

constexpr const char* schema_name = "arrow_schema";
constexpr const char* array_name = "arrow_array";
constexpr const char* stream_name = "arrow_array_stream";

/// An array, a schema or a stream that is ours now.
template <typename Structure>
struct Owned : Structure {
  Owned() : Structure{} {}
  Owned(Owned&& other) noexcept : Structure(other) { other.release = nullptr; }
  Owned& operator=(Owned&&) = delete;
  ~Owned() {
    if (this->release) this->release(this);
  }

  /// Takes over what a capsule holds, as the interface wants it: by moving it out.
  void take(void* from) {
    static_cast<Structure&>(*this) = *static_cast<Structure*>(from);
    static_cast<Structure*>(from)->release = nullptr;
  }
};

void* open_capsule(nb::handle capsule, const char* name) {
  void* pointer = PyCapsule_GetPointer(capsule.ptr(), name);
  if (!pointer) throw nb::python_error();
  return pointer;
}

struct Column {
  TextLayout layout = TextLayout::utf8;
  std::vector<Owned<ArrowArray>> chunks;
};

TextLayout require_layout(const ArrowSchema& schema) {
  if (const auto layout = find_text_layout(schema.format); layout && !schema.dictionary) return *layout;
  throw nb::type_error("the column holds no strings (utf8, large_utf8 or utf8_view)");
}

Column read_stream(nb::handle object) {
  const nb::object capsule = object.attr("__arrow_c_stream__")();
  Owned<ArrowArrayStream> stream;
  stream.take(open_capsule(capsule, stream_name));
  const auto require = [&](int outcome) {
    if (outcome == 0) return;
    const char* message = stream.get_last_error(&stream);
    throw std::runtime_error(message ? message : "the stream of Arrow arrays cannot be read");
  };
  Owned<ArrowSchema> schema;
  require(stream.get_schema(&stream, &schema));
  Column column{require_layout(schema), {}};
  while (true) {
    Owned<ArrowArray> chunk;
    require(stream.get_next(&stream, &chunk));
    if (!chunk.release) return column;
    column.chunks.push_back(std::move(chunk));
  }
}

Column read_array(nb::handle object) {
  const nb::tuple capsules = nb::cast<nb::tuple>(object.attr("__arrow_c_array__")());
  Owned<ArrowSchema> schema;
  schema.take(open_capsule(capsules[0], schema_name));
  Owned<ArrowArray> array;
  array.take(open_capsule(capsules[1], array_name));
  Column column{require_layout(schema), {}};
  column.chunks.push_back(std::move(array));
  return column;
}

Column read_column(nb::handle object) {
  if (nb::hasattr(object, "__arrow_c_array__")) return read_array(object);
  if (nb::hasattr(object, "__arrow_c_stream__")) return read_stream(object);
  throw nb::type_error(
      "a column has __arrow_c_array__ or __arrow_c_stream__, as those of pyarrow and Polars have");
}

/// Strings that were made, laid out as Arrow wants them: large_utf8.
struct Strings {
  std::vector<std::uint8_t> valid;
  std::vector<std::int64_t> offsets{0};
  std::string bytes;
  std::int64_t nulls = 0;
  const void* buffers[3] = {};

  void add(std::optional<std::string_view> text) {
    const std::size_t row = offsets.size() - 1;
    if (row % 8 == 0) valid.push_back(0);
    if (text)
      valid.back() = static_cast<std::uint8_t>(valid.back() | 1 << (row % 8));
    else
      ++nulls;
    if (text) bytes += *text;
    offsets.push_back(static_cast<std::int64_t>(bytes.size()));
  }
};

/// The rows of some chunks, one behind the other.
struct Rows {
  std::vector<TextColumn> columns;
  std::vector<std::size_t> begins;  // of each column

  std::optional<std::string_view> at(std::size_t row) const {
    const auto column =
        static_cast<std::size_t>(std::upper_bound(begins.begin(), begins.end(), row) - begins.begin()) - 1;
    return columns[column].at(row - begins[column]);
  }
};

Rows line_up(const Column& column, std::size_t& size) {
  Rows rows;
  size = 0;
  for (const ArrowArray& chunk : column.chunks) {
    if (chunk.length == 0) continue;
    rows.begins.push_back(size);
    rows.columns.emplace_back(chunk, column.layout);
    size += rows.columns.back().size();
  }
  return rows;
}

struct Piece {
  Strings strings;
  canonym_error error{};
};

Piece normalize_rows(const Rules& rules, const Rows& rows, std::size_t begin, std::size_t end) {
  Piece piece;
  for (std::size_t row = begin; row < end; ++row) {
    const std::optional<std::string_view> text = rows.at(row);
    if (!text) {
      piece.strings.add(std::nullopt);
      continue;
    }
    const Result result = rules.normalize_text(*text, piece.error);
    if (!result) return piece;
    const canonym_text made = canonym_result_text(result.get());
    piece.strings.add(std::string_view(made.data, made.length));
  }
  return piece;
}

/// As many pieces as threads, each some rows that stand together.
std::vector<Piece> normalize_pieces(const Rules& rules, const Rows& rows, std::size_t size,
                                    std::size_t threads) {
  std::vector<Piece> pieces(std::clamp<std::size_t>(threads, 1, std::max<std::size_t>(size, 1)));
  // An exception must not leave a thread; the only one here is that memory is missing.
  const auto work = [&](std::size_t i) {
    try {
      pieces[i] = normalize_rows(rules, rows, size * i / pieces.size(), size * (i + 1) / pieces.size());
    } catch (...) {
      pieces[i].error.status = CANONYM_NO_MEMORY;
    }
  };
  {
    std::vector<std::jthread> helpers;
    for (std::size_t i = 1; i < pieces.size(); ++i) helpers.emplace_back(work, i);
    work(0);
  }
  return pieces;
}

/// The first piece grows by the others; a copy of what was made, and of nothing that came in.
Strings join_pieces(std::vector<Piece> pieces) {
  Strings joined = std::move(pieces.front().strings);
  for (std::size_t i = 1; i < pieces.size(); ++i) {
    const Strings& more = pieces[i].strings;
    for (std::size_t row = 0; row + 1 < more.offsets.size(); ++row) {
      const bool is_valid = more.valid[row / 8] >> (row % 8) & 1;
      const auto begin = static_cast<std::size_t>(more.offsets[row]);
      const auto end = static_cast<std::size_t>(more.offsets[row + 1]);
      joined.add(is_valid ? std::optional(std::string_view(more.bytes).substr(begin, end - begin))
                          : std::nullopt);
    }
  }
  return joined;
}

ArrowArray* export_strings(Strings strings) {
  auto own = std::make_unique<Strings>(std::move(strings));
  auto array = std::make_unique<ArrowArray>();
  own->buffers[0] = own->valid.data();
  own->buffers[1] = own->offsets.data();
  own->buffers[2] = own->bytes.data();
  array->length = static_cast<std::int64_t>(own->offsets.size()) - 1;
  array->null_count = own->nulls;
  array->n_buffers = 3;
  array->buffers = own->buffers;
  array->private_data = own.release();
  array->release = [](ArrowArray* released) {
    delete static_cast<Strings*>(released->private_data);
    released->release = nullptr;
  };
  return array.release();
}

ArrowSchema* export_schema() {
  constexpr std::int64_t nullable = 2;
  auto schema = std::make_unique<ArrowSchema>();
  schema->format = "U";
  schema->name = "";
  schema->flags = nullable;
  schema->release = [](ArrowSchema* released) { released->release = nullptr; };
  return schema.release();
}

/// Frees what nobody has taken out of the capsule.
template <typename Structure>
nb::object make_capsule(Structure* structure, const char* name) {
  PyObject* capsule = PyCapsule_New(structure, name, [](PyObject* dying) {
    auto* own = static_cast<Structure*>(PyCapsule_GetPointer(dying, PyCapsule_GetName(dying)));
    if (own->release) own->release(own);
    delete own;
  });
  if (!capsule) throw nb::python_error();
  return nb::steal(capsule);
}

}  // namespace

nb::tuple normalize_arrow(const Rules& rules, nb::handle object, std::size_t threads) {
  const Column column = read_column(object);
  std::vector<Piece> pieces;
  {
    nb::gil_scoped_release unlocked;
    std::size_t size = 0;
    const Rows rows = line_up(column, size);
    pieces = normalize_pieces(rules, rows, size, threads);
  }
  for (const Piece& piece : pieces) raise_failure(piece.error);
  const nb::object schema = make_capsule(export_schema(), schema_name);
  return nb::make_tuple(schema, make_capsule(export_strings(join_pieces(std::move(pieces))), array_name));
}

}  // namespace canonym::python
