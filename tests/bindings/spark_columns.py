"""Which columns a data frame may have, and what becomes of them."""

import subprocess
from datetime import datetime
from decimal import Decimal

import canonym.spark

OTHERS = "at timestamp, price decimal(10, 2), tags array<string>, place struct<town: string>"


def check_columns(session, rules, check):
    """More partitions than rows; bytes that are no UTF-8; columns of other types beside it."""
    rest = (datetime(2026, 1, 2, 3, 4, 5), Decimal("1.50"), ["Kiev", None], ("Kiev",))
    rows = [(1, bytearray(b"\xFF Kiev"), *rest), (2, None, None, None, None, None), (3, bytearray(b""), *rest), (4, bytearray("Ü: S. Tikhanovskaya".encode()), *rest)]
    frame = session.createDataFrame(rows, "id int, bytes binary, " + OTHERS)
    frame = frame.selectExpr("id", "cast(bytes AS string) AS text", "at", "price", "tags", "place").repartition(6)
    made = canonym.spark.normalize(frame, "text", rules, spans=True)
    check(made.columns == [*frame.columns, "text_spans", "canonym_fault"] and made.schema["text"].nullable, "the columns that come out")
    got = sorted(tuple(row) for row in made.selectExpr("id", "cast(text AS binary)", "text_spans", "at", "price", "tags", "place", "canonym_fault").collect())
    check([row[1] and bytes(row[1]) for row in got] == [b"\xFF Kyiv", None, b"", "Ü: S. Tsikhanouskaya".encode()], "the column itself is rewritten")
    spans = [row[2] and [(span.start, span.end, span.record, span.replacement) for span in row[2]] for row in got]
    check(spans == [[(2, 6, "kyiv", "Kyiv")], None, [], [(3, 19, "tsikhanouskaya", "S. Tsikhanouskaya")]], "spans")
    check([row[3:7] for row in got] == [rest, (None,) * 4, rest, rest], "other columns stay")
    check([row[7] for row in got] == [None] * 4, "no faults")
    check(canonym.spark.normalize(frame.where("false"), "text", rules).collect() == [], "no rows")


def check_mistakes(session, rules, check):
    """They are told by the driver, before anything runs."""
    frame = session.createDataFrame([(1, "Kiev")], "id int, text string")
    subprocess.run(["sh", "-c", "echo 'canonym: 1' >rules.yml"], check=True)
    for why, mistaken, column, options, error in [
        ("no such column", frame, "title", {}, ValueError),
        ("a column of numbers", frame, "id", {}, TypeError),
        ("a column that is there", frame, "text", {"out": "id"}, ValueError),
        ("the same in other letters", frame, "text", {"out": "ID"}, ValueError),
        ("a column for two things", frame, "text", {"out": "canonym_fault"}, ValueError),
        ("two columns of one name", frame.selectExpr("text", "id", "id"), "text", {}, ValueError),
        ("a style that there is not", frame, "text", {"style": "klingon"}, ValueError),
        ("rules that are not there", frame, "text", {"rules": "nowhere.canon"}, OSError),
        ("rules that are not compiled", frame, "text", {"rules": "rules.yml"}, OSError),
    ]:
        try:
            canonym.spark.normalize(mistaken, column, **{"rules": rules, **options})
            said = None
        except Exception as raised:
            said = raised
        check(isinstance(said, error), f"{why}: {said}")
