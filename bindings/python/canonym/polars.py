"""Columns of Polars."""

from __future__ import annotations

import polars

from canonym._rules import Match, RuleSet

__all__ = ["annotate", "normalize"]

_STRINGS = polars.List(polars.String)
# Of the columns of annotations that hold anything but strings.
_TYPES: dict[str, polars.DataType | type[polars.DataType]] = {
    "row": polars.Int64,
    "start": polars.Int64,
    "end": polars.Int64,
    "inflected": polars.Boolean,
    "records": _STRINGS,
    "others": _STRINGS,
    "schemes": _STRINGS,
}


def normalize(texts: str | polars.Expr, rules: RuleSet) -> polars.Expr:
    """:meth:`canonym.RuleSet.normalize` for a column of strings, by its name or as an expression, to be used in
    ``with_columns`` and ``select``, of lazy frames, too. null stays null.
    """
    column = polars.col(texts) if isinstance(texts, str) else texts
    return column.map_batches(rules.normalize_arrow, return_dtype=polars.String, is_elementwise=True)


def annotate(texts: polars.Series, rules: RuleSet) -> polars.DataFrame:
    """A row for each name that is found: `row`, the place of its text in the Series, from 0, and the members of
    :class:`canonym.Match`. Offsets are code points.
    """
    rows = [
        {"row": row, **match._asdict()}
        for row, text in enumerate(texts)
        if text is not None
        for match in rules.annotate(text)
    ]
    return polars.DataFrame(rows, schema={name: _TYPES.get(name, polars.String) for name in ("row", *Match._fields)})
