"""Columns of Spark data frames, where one machine is not enough. The package must be installed where executors run."""

from __future__ import annotations

import atexit
import hashlib
import os
import shutil
import tempfile
import warnings
from collections.abc import Callable, Iterable, Iterator
from datetime import date as Day
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

import pyarrow
from pyspark import SparkFiles
from pyspark.sql import DataFrame
from pyspark.sql.types import ArrayType, BooleanType, IntegerType, StringType, StructField, StructType

from canonym._rules import RuleSet, Script, Write, load

__all__ = ["normalize"]

_SPAN = StructType(
    [
        StructField("start", IntegerType(), False),
        StructField("end", IntegerType(), False),
        StructField("text", StringType(), False),
        StructField("record", StringType(), True),
        StructField("replacement", StringType(), True),
        StructField("via", StringType(), False),
        StructField("action", StringType(), False),
        StructField("reason", StringType(), True),
        StructField("inflected", BooleanType(), False),
    ]
)
_ARROW_TYPES: dict[type[Any], Any] = {
    IntegerType: pyarrow.int32(),
    BooleanType: pyarrow.bool_(),
    StringType: pyarrow.string(),
}
_ARROW_SPANS = pyarrow.list_(
    pyarrow.struct([pyarrow.field(field.name, _ARROW_TYPES[type(field.dataType)], field.nullable) for field in _SPAN])
)


class _Work(NamedTuple):
    """What an executor is told: plain values, for it is pickled."""

    name: str  # of the rules, among the files of the application
    checksum: str
    options: tuple[tuple[str, Any], ...]
    column: str
    out: str
    spans: str  # "" for none
    fault: str


def normalize(
    frame: DataFrame,
    column: str,
    rules: str | os.PathLike[str],
    *,
    out: str | None = None,
    spans: bool = False,
    fault: str = "canonym_fault",
    style: str | None = None,
    date: str | Day | None = None,
    script: Script = "same",
    write: Write = "canonical",
    ignore_case: bool = False,
) -> DataFrame:
    """The data frame with a column of strings normalized, as :meth:`canonym.RuleSet.normalize` does a text; null stays null.

    :param rules: a compiled set (``canonym rules compile``). It travels to the executors with ``addFile``, and each Python worker maps
        it once and checks that it is the one of the driver.
    :param out: the column for the texts that are made; `column` itself by default.
    :param spans: another column, `out` + ``_spans``: the names that were found, an array of structs with members of
        :class:`canonym.Match`; offsets are code points of the text that was given. Bytes that are no UTF-8 are seen as U+FFFD there.
    :param fault: the column that says why a row could not be worked on (its rules are missing or others, there is no memory);
        null where all went well. In rows with a fault `out` is null.
    :raises TypeError: `column` holds no strings.
    :raises ValueError: there is no such column, a column to be made is there already, two columns have one name, the set is older
        than its sources, or an option is wrong as for :func:`canonym.load`.
    :raises OSError: the file cannot be read or is no sound compiled set.

    The other parameters are those of :func:`canonym.load`. A style without `date` is that of the day of this call, on all machines.
    """
    if style and not date:
        date = Day.today()
    options = {"style": style, "date": str(date or "") or None, "script": script, "write": write, "ignore_case": ignore_case}
    out = out or column
    _check_columns(frame, column, [out] * (out != column) + [out + "_spans"] * spans + [fault])
    _check_rules(rules, options)
    fields = {field.name: field for field in frame.schema}
    metadata = fields[out].metadata if out in fields else None  # of the column itself, which keeps its place
    fields[out] = StructField(out, fields[column].dataType, True, metadata)
    if spans:
        fields[out + "_spans"] = StructField(out + "_spans", ArrayType(_SPAN, False), True)
    schema = StructType([*fields.values(), StructField(fault, StringType(), True)])
    name, checksum = _send(frame, Path(rules))
    work = _Work(name, checksum, tuple(options.items()), column, out, out + "_spans" if spans else "", fault)
    return frame.mapInArrow(_make_worker(work, schema.names), schema)


def _check_columns(frame: DataFrame, column: str, new: list[str]) -> None:
    if column not in frame.columns:
        raise ValueError(f"there is no column {column!r}")
    if not isinstance(frame.schema[column].dataType, StringType):
        raise TypeError(f"the column {column!r} holds no strings")
    is_exact = frame.sparkSession.conf.get("spark.sql.caseSensitive") == "true"
    there: set[str] = set()
    for name in frame.columns + new:
        known_as = name if is_exact else name.lower()
        if known_as in there:
            raise ValueError(f"there is a column {name!r} already" if name in new else f"two columns have the name {name!r}")
        there.add(known_as)


def _check_rules(rules: str | os.PathLike[str], options: dict[str, Any]) -> None:
    """Mistakes are told where they can be mended: on the driver, before anything is sent."""
    with open(rules, "rb") as file:
        if file.read(8) != b"\x8ecanon\r\n":
            raise OSError(f"{os.fspath(rules)} is no compiled rule set")
    with warnings.catch_warnings():
        warnings.simplefilter("error", UserWarning)
        try:
            load(rules, **options)
        except UserWarning as older:
            raise ValueError(f"{str(older).partition(':')[0]}: compile it again") from None


@lru_cache(maxsize=1)
def _folder() -> Path:
    """Where the driver keeps what executors fetch, as long as it lives."""
    folder = tempfile.mkdtemp(prefix="canonym-spark-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return Path(folder)


def _send(frame: DataFrame, rules: Path) -> tuple[str, str]:
    """A name for each content: Spark keeps one file of a name."""
    with rules.open("rb") as source, tempfile.NamedTemporaryFile(dir=_folder(), delete=False) as copied:
        shutil.copyfileobj(source, copied)
    checksum = _checksum_of(copied.name)  # of what is sent, whatever becomes of the other
    copy = Path(copied.name).rename(_folder() / f"{checksum[:32]}.canon")
    context = frame.sparkSession.sparkContext
    if not any(file.endswith(f"/{copy.name}") for file in context.listFiles):
        context.addFile(str(copy))
    return copy.name, checksum


def _checksum_of(path: str | Path) -> str:
    with open(path, "rb") as file:
        checksum = hashlib.sha256()
        while block := file.read(1 << 20):
            checksum.update(block)
    return checksum.hexdigest()


@lru_cache(maxsize=8)
def _open(path: str, checksum: str, options: tuple[tuple[str, Any], ...]) -> RuleSet:
    """On an executor: once for each worker, which lives longer than a task."""
    found = _checksum_of(path)
    if found != checksum:
        raise OSError(f"the rules on this executor are others: SHA-256 {found}, not {checksum}")
    return load(path, as_compiled=True, **dict(options))


def _make_worker(
    work: _Work, names: list[str]
) -> Callable[[Iterable[pyarrow.RecordBatch]], Iterator[pyarrow.RecordBatch]]:
    def run(batches: Iterable[pyarrow.RecordBatch]) -> Iterator[pyarrow.RecordBatch]:
        for batch in batches:
            columns = dict(zip(batch.schema.names, batch.columns))
            columns.update(_work_on(columns[work.column], work))
            yield pyarrow.RecordBatch.from_arrays([columns[name] for name in names], names)

    return run


def _work_on(texts: pyarrow.Array, work: _Work) -> dict[str, pyarrow.Array]:
    """The columns that are made of one; where anything goes wrong they say so, and the job goes on."""
    no_fault = pyarrow.nulls(len(texts), pyarrow.string())
    try:
        rules = _open(SparkFiles.get(work.name), work.checksum, work.options)
        made = {work.out: rules.normalize_arrow(texts, threads=1).cast(texts.type), work.fault: no_fault}
        if work.spans:
            made[work.spans] = pyarrow.array([_list_spans(rules, text.as_buffer()) for text in texts], _ARROW_SPANS)
        return made
    except Exception as error:
        faults = pyarrow.array([f"{type(error).__name__}: {error}"] * len(texts), pyarrow.string())
        nothing = {work.out: pyarrow.nulls(len(texts), texts.type), work.fault: faults}
        return nothing | ({work.spans: pyarrow.nulls(len(texts), _ARROW_SPANS)} if work.spans else {})


def _list_spans(rules: RuleSet, text: pyarrow.Buffer | None) -> list[dict[str, Any]] | None:
    if text is None:
        return None
    found = rules.annotate(str(text, "utf-8", "replace"))
    return [{name: getattr(match, name) for name in _SPAN.names} for match in found]
