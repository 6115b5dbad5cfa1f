"""Columns of pandas."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pandas

from canonym._rules import Match, RuleSet

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any

__all__ = ["annotate", "normalize"]


def normalize(texts: pandas.Series[Any], rules: RuleSet, threads: int | None = None) -> pandas.Series[Any]:
    """:meth:`canonym.RuleSet.normalize` for a Series of str: the same index, name and dtype; what is missing stays so.

    Raises TypeError for values that are neither texts nor missing.
    """
    made = rules.normalize_batch(_list_texts(texts), threads)
    return pandas.Series(made, index=texts.index, name=texts.name, dtype=texts.dtype)


def annotate(texts: pandas.Series[Any], rules: RuleSet) -> pandas.DataFrame:
    """A row for each name that is found, with the members of :class:`canonym.Match` as columns.

    The index is that of the Series, with a label as often as names stand in its text, so that ``join`` works. Offsets are
    code points.
    """
    rows = [
        (label, match)
        for label, text in zip(texts.index, _list_texts(texts))
        if text is not None
        for match in rules.annotate(text)
    ]
    index = pandas.Index([label for label, _ in rows], name=texts.index.name)
    return pandas.DataFrame([match for _, match in rows], columns=list(Match._fields), index=index)


def _list_texts(texts: pandas.Series[Any]) -> Sequence[str | None]:
    return [None if is_missing else text for text, is_missing in zip(texts, texts.isna())]
