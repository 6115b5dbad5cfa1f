"""Columns of other libraries, which are there wherever these tests run."""

import canonym
import canonym.pandas
import canonym.polars
import pandas
import polars
import pyarrow
import pytest

LONG = "a text that is longer than twelve bytes, in Turow"
TEXTS = ["Turow", None, "", "Łódź", LONG, "nothing"] * 3
WANTED = ["Turau", None, "", "Łódź", LONG.replace("Turow", "Turau"), "nothing"] * 3


@pytest.mark.parametrize("threads", [None, 1, 2, 100])
@pytest.mark.parametrize("type_", [pyarrow.utf8(), pyarrow.large_utf8(), pyarrow.string_view()], ids=str)
def test_pyarrow(house, type_, threads):
    made = house.normalize_arrow(pyarrow.array(TEXTS, type_), threads)
    assert isinstance(made, pyarrow.Array) and made.type == pyarrow.large_utf8()
    made.validate(full=True)
    assert made.to_pylist() == WANTED and made.null_count == 3


@pytest.mark.parametrize("type_", [pyarrow.utf8(), pyarrow.large_utf8(), pyarrow.string_view()], ids=str)
def test_slices(house, type_):
    for begin, size in ((0, 0), (1, 1), (3, 9), (9, 9), (17, 1)):
        made = house.normalize_arrow(pyarrow.array(TEXTS, type_).slice(begin, size), 2)
        made.validate(full=True)
        assert made.to_pylist() == WANTED[begin : begin + size]


def test_chunks(house):
    chunks = pyarrow.chunked_array([TEXTS[:4], [], TEXTS[4:9], TEXTS[9:]], pyarrow.utf8())
    assert house.normalize_arrow(chunks).to_pylist() == WANTED
    assert house.normalize_arrow(pyarrow.chunked_array([], pyarrow.utf8())).to_pylist() == []


def test_polars(house):
    made = house.normalize_arrow(polars.Series("title", TEXTS))
    assert made.name == "title" and made.dtype == polars.String and made.to_list() == WANTED
    assert house.normalize_arrow(polars.Series("title", [], dtype=polars.String)).to_list() == []


def test_another_library(house):
    class Foreign:
        def __arrow_c_array__(self, requested_schema=None):
            return pyarrow.array(TEXTS).__arrow_c_array__()

    made = house.normalize_arrow(Foreign())
    assert isinstance(made, canonym.ArrowStrings) and pyarrow.array(made).to_pylist() == WANTED
    del made
    house.normalize_arrow(Foreign())  # what nobody takes is freed


@pytest.mark.parametrize("column", [["Turow"], "Turow", None, pyarrow.array([1]), pyarrow.array(["a"]).dictionary_encode(), polars.Series([1])], ids=repr)
def test_what_is_no_column_of_strings(house, column):
    with pytest.raises(TypeError):
        house.normalize_arrow(column)


def test_the_column_lives_as_long_as_it_is_read(house):
    made = house.normalize_arrow(pyarrow.array(TEXTS * 1000))
    assert made.to_pylist() == WANTED * 1000


@pytest.mark.parametrize("dtype", [None, object, "string"], ids=str)
def test_pandas(house, dtype):
    texts = pandas.Series(TEXTS, dtype=dtype, name="title", index=range(100, 118))
    made = canonym.pandas.normalize(texts, house)
    wanted = pandas.Series(WANTED, dtype=dtype, name="title", index=range(100, 118))
    pandas.testing.assert_series_equal(made, wanted)
    with pytest.raises(TypeError):
        canonym.pandas.normalize(pandas.Series([1]), house)


def test_pandas_annotations(house):
    texts = pandas.Series(["Turow, Turau", None, "", "in Turow"], index=list("abcd"))
    found = canonym.pandas.annotate(texts, house)
    assert list(found.index) == ["a", "a", "d"] and list(found.columns) == list(canonym.Match._fields)
    assert list(found["start"]) == [0, 7, 3] and list(found["action"]) == ["replace", "keep", "replace"]
    assert canonym.pandas.annotate(texts.iloc[1:3], house).empty


def test_polars_expressions(house):
    frame = polars.DataFrame({"title": TEXTS, "id": range(18)})
    for made in (
        frame.with_columns(canonym.polars.normalize("title", house)),
        frame.lazy().with_columns(canonym.polars.normalize(polars.col("title"), house)).collect(),
    ):
        assert made["title"].to_list() == WANTED and made.schema == frame.schema


def test_polars_annotations(house):
    found = canonym.polars.annotate(polars.Series(["Turow, Turau", None, "", "in Turow"]), house)
    assert found["row"].to_list() == [0, 0, 3] and found.columns == ["row", *canonym.Match._fields]
    assert found["records"].to_list() == [["turau"]] * 3
    assert canonym.polars.annotate(polars.Series([], dtype=polars.String), house).schema == found.schema
