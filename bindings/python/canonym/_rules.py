"""Rule sets, and what they say of texts."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date as Day
from importlib import import_module
from typing import Any, BinaryIO, Generic, Literal, NamedTuple, TypeVar

from canonym import _core

Text = TypeVar("Text", str, bytes)
OptionalText = TypeVar("OptionalText", str, bytes, "str | None", "bytes | None")
Script = Literal["same", "latin"]
Write = Literal["canonical", "id"]


class Match(NamedTuple):
    """A name that was found in a text, and what becomes of it."""

    start: int  #: code points of a str, bytes of bytes; from 0
    end: int  #: behind it
    text: str | bytes  #: as it stands there
    record: str | None  #: id of the record that was decided on
    records: tuple[str, ...]  #: all that are meant: several that write the same, or ambiguous ones
    others: tuple[str, ...]  #: records that it could stand for too, less certainly
    canonical: str | None  #: the record's canonical spelling; None where records differ in it
    replacement: str | bytes | None  #: what stands there afterwards; None for a skip
    via: Literal["canonical", "variant", "part", "derived"]  #: how the spelling is known
    action: Literal["replace", "keep", "skip"]
    reason: str | None  #: of a skip, such as "never" or "ambiguous"
    inflected: bool  #: in another case than its base form
    schemes: tuple[str, ...]  #: of a derived spelling: those that explain it best, or "mixed"


class Record(NamedTuple):
    """A named thing of a rule set."""

    id: str
    canonical: str
    kind: Literal["person", "place", "organization", "term"]


class Edit(NamedTuple):
    """What is written in the place of a piece of a text."""

    start: int  #: code points of a str, bytes of bytes; from 0
    end: int  #: behind it
    replacement: str | bytes


def apply_edits(text: Text, edits: Iterable[Edit | tuple[int, int, str | bytes]]) -> Text:
    """The text with edits made, such as the `edits` and `undo_edits` of :class:`Rewritten`.

    Raises ValueError for edits that overlap, are out of order or lie outside of the text, TypeError for a replacement of another
    type than the text.
    """
    pieces: list[Any] = []
    at = 0
    for start, end, replacement in edits:
        if not at <= start <= end <= len(text):
            raise ValueError("the edits overlap, are out of order, or lie outside of the text")
        pieces += [text[at:start], replacement]
        at = end
    return text[:0].join([*pieces, text[at:]])


@dataclass(frozen=True)
class Rewritten(Generic[Text]):
    """A text with every name in its chosen spelling, and how it came about."""

    text: Text
    edits: tuple[Edit, ...]  #: of the text that was given, in order
    undo_edits: tuple[Edit, ...]  #: of this text, in order; to be kept where the old text is not

    def undo(self) -> Text:
        """The text that was given."""
        return apply_edits(self.text, self.undo_edits)


class ArrowStrings:
    """A column of large_utf8 strings, for one library that speaks the Arrow C data interface to take over."""

    __slots__ = ("_capsules",)

    def __init__(self, schema: object, array: object) -> None:
        self._capsules = (schema, array)

    def __arrow_c_array__(self, requested_schema: object = None) -> tuple[object, object]:
        return self._capsules

    def as_of(self, column: Any) -> Any:
        """As the library of another column has it."""
        library = type(column).__module__.partition(".")[0]
        if library == "pyarrow":
            return import_module("pyarrow").array(self)
        if library == "polars":
            return import_module("polars").Series(self).alias(column.name)
        return self


class _Choice(NamedTuple):
    """All that a rule set is loaded by, as plain values; what is pickled."""

    rules: tuple[str, ...]
    files: tuple[tuple[str, str | bytes], ...]
    builtin_names: bool
    as_compiled: bool
    style: str
    date: str
    script: Script
    write: Write
    ignore_case: bool

    def options(self) -> _core.Options:
        for value, known in ((self.script, ("same", "latin")), (self.write, ("canonical", "id"))):
            if value not in known:
                raise ValueError(f"{value!r} is none of {', '.join(known)}")
        return _core.Options(self.style, self.date, self.script == "latin", self.write == "id", self.ignore_case)


class RuleSet:
    """Checked, immutable rules; made by :func:`load`.

    Threads may share one: work on texts is done without Python's global lock, but for short ones. A pickled rule set holds the paths of its
    rules, not their contents (but those of `files`), and is loaded anew; a compiled set is then mapped, and shared in memory.
    """

    __slots__ = ("_choice", "_core")

    def __init__(self, choice: _Choice, core: _core.Rules) -> None:
        self._choice = choice
        self._core = core

    def normalize(self, text: Text) -> Text:
        """The text with every name in its chosen spelling; all else is as it was. Twice is once.

        A text without anything to replace is handed back itself. The empty text is the empty text.
        """
        return self._core.normalize(text)

    def rewrite(self, text: Text) -> Rewritten[Text]:
        """:meth:`normalize` with the edits that it takes, and those that lead back."""
        made, edits, undo_edits = self._core.rewrite(text)
        return Rewritten(made, tuple(Edit(*edit) for edit in edits), tuple(Edit(*edit) for edit in undo_edits))

    def normalize_stream(self, source: BinaryIO, target: BinaryIO) -> None:
        """:meth:`normalize` for a file of any size, in bounded memory: what is read from `source` is written to `target`.

        Both are open in binary mode, and stay open; neither needs to be a file, a `read` and a `write` are enough. What they raise
        comes through, and what was written by then is the beginning of the text. An unbuffered `target` must take all it is
        given.
        """
        self._core.normalize_stream(source.read, target.write)

    def normalize_batch(self, texts: Iterable[OptionalText], threads: int | None = None) -> list[OptionalText]:
        """:meth:`normalize` for each text, in order, on several threads (as many as there are cores, or `threads`).

        A text by itself: names in one say nothing about the next. None stays None.
        """
        return self._core.normalize_batch(texts, threads or os.cpu_count() or 1)

    def normalize_arrow(self, column: Any, threads: int | None = None) -> Any:
        """:meth:`normalize` for a column of strings of pyarrow, Polars or whatever else speaks the Arrow C data interface.

        `column` has ``__arrow_c_array__`` or ``__arrow_c_stream__`` and holds utf8, large_utf8 or utf8_view; it is read where
        it is, not copied. What comes back is of its library, of the same length and order, with null for null: a pyarrow
        array (large_utf8) for an array or a chunked array of pyarrow, a Polars series of the same name for one of Polars,
        else an :class:`canonym.ArrowStrings`. Raises TypeError for a column of anything else.
        """
        made = ArrowStrings(*self._core.normalize_arrow(column, threads or os.cpu_count() or 1))
        return made.as_of(column)

    def annotate(self, text: str | bytes) -> list[Match]:
        """All that is found in a text, in order: replaced, kept or skipped. Matches do not overlap."""
        return [Match(*found) for found in self._core.annotate(text)]

    def explain(self, text: str | bytes) -> dict[str, Any]:
        """Why each name was replaced or left, and what comes nearest to capitalized words that are no known names.

        The object that ``canonym explain --format json`` prints, with ``start`` and ``end`` in the units of the text.
        Takes up to some hundred milliseconds a word.
        """
        explained: dict[str, Any] = json.loads(self._core.explain(text).decode("utf-8", "replace"))
        if isinstance(text, str) and not text.isascii():
            _count_code_points(explained, text.encode("utf-8", "surrogatepass"))
        return explained

    @property
    def records(self) -> list[Record]:
        """The records, by id."""
        return [Record(*record) for record in self._core.records()]

    def with_options(
        self,
        *,
        style: str | None = None,
        date: str | Day | None = None,
        script: Script = "same",
        write: Write = "canonical",
        ignore_case: bool = False,
    ) -> RuleSet:
        """The same rules with other options, which are those of :func:`load`; nothing is loaded anew."""
        choice = self._choice._replace(
            style=style or "", date=str(date or ""), script=script, write=write, ignore_case=ignore_case
        )
        return RuleSet(choice, self._core.with_options(choice.options()))

    def __len__(self) -> int:
        return len(self._core.records())

    def __reduce__(self) -> tuple[Any, ...]:
        return _load, (self._choice,)

    def __repr__(self) -> str:
        rules = [repr(rule) for rule in self._choice.rules] + [repr(name) for name, _ in self._choice.files]
        return f"<canonym.RuleSet of {', '.join(rules) or 'the built-in rules'}: {len(self)} records>"


def load(
    *rules: str | os.PathLike[str],
    files: Mapping[str, str | bytes] | None = None,
    builtin_names: bool = True,
    as_compiled: bool = False,
    style: str | None = None,
    date: str | Day | None = None,
    script: Script = "same",
    write: Write = "canonical",
    ignore_case: bool = False,
) -> RuleSet:
    """Loads rules; without arguments, the built-in ones. Takes some tenths of a second, or some milliseconds for a compiled set.

    :param rules: files, folders, and ``"builtin:english-us"`` for a pack of the built-in rules; or one compiled set (``canonym rules
        compile``) and nothing else, which is mapped: do not write into the file, put another one in its place.
    :param files: rule files that are not on disk: YAML by name, or the bytes of one compiled set.
    :param builtin_names: False for the rules given here alone.
    :param as_compiled: take a compiled set as it is; else its sources are loaded where they have changed since, with a warning.
    :param style: write the spellings of this style where a record has it.
    :param date: the day on which styles must be in force, ``YYYY-MM-DD``; today by default.
    :param script: "same" writes Latin names in Latin text and native ones in native text; "latin" always Latin.
    :param write: "canonical" for spellings, "id" for the ids of records.
    :param ignore_case: match names in all lower case, too.
    :raises ValueError: errors in the rules (the first, with file, line and column), an unknown style, no such day.
    :raises OSError: a file or pack that is not there, a compiled set that is damaged or of another version.

    Warnings about the rules are Python warnings.
    """
    choice = _Choice(
        rules=tuple(os.fspath(rule) for rule in rules),
        files=tuple((files or {}).items()),
        builtin_names=builtin_names,
        as_compiled=as_compiled,
        style=style or "",
        date=str(date or ""),
        script=script,
        write=write,
        ignore_case=ignore_case,
    )
    return _load(choice)


def _load(choice: _Choice) -> RuleSet:
    core = _core.Rules(choice.rules, choice.files, not choice.builtin_names, choice.as_compiled, choice.options())
    return RuleSet(choice, core)


def _count_code_points(value: Any, text: bytes) -> None:
    """Turns all offsets in an explanation from bytes into code points."""
    if isinstance(value, list):
        for item in value:
            _count_code_points(item, text)
    elif isinstance(value, dict):
        for key, item in value.items():
            if key in ("start", "end"):
                value[key] = len(text[:item].decode("utf-8", "surrogatepass"))
            else:
                _count_code_points(item, text)
