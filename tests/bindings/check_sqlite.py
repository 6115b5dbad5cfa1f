"""Asks SQLite's own program for what the extension does.

Usage: check_sqlite.py EXTENSION
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

HOUSE = """canonym: 1
title: a house
source: a test
styles: {de: German}
names:
  turau: {kind: place, canonical: Turau, variants: [Turow], styles: {de: {spelling: Turov-Stadt, until: 2020-01-01, why: a test}}}
  davyd: {kind: place, canonical: Davyd-Haradok, variants: [Dawidgrodek]}
"""
BROKEN = "canonym: 1\ntitle: a\nsource: b\nnames:\n  minsk: {kind: city, canonical: Minsk}\n"
SPANS = "SELECT start, length, spelling, record, replacement, action FROM canonym_spans("

# why, what is asked, what is answered. Rows marked with an exclamation mark must fail with a message that holds it.
ROWS = [
    ("the built-in rules, with no set-up", "SELECT canonym('Kiev, KIEV');", "Kyiv, KYIV"),
    ("nothing to do", "SELECT canonym('nothing');", "nothing"),
    ("no text", "SELECT canonym('') = '';", "1"),
    ("NULL", "SELECT canonym(NULL) IS NULL;", "1"),
    ("a number stays one", "SELECT typeof(canonym(7));", "integer"),
    ("a blob is no text", "SELECT typeof(canonym(x'4B696576'));", "blob"),
    ("a NUL inside", "SELECT hex(canonym('Kiev' || char(0) || 'Kiev'));", "4B796976004B796976"),
    ("ill-formed bytes", "SELECT hex(canonym(CAST(x'FF204B696576' AS TEXT)));", "FF204B796976"),
    ("a style", "SELECT canonym('Tikhanovskaya', 'de');", "Tichanowskaja"),
    ("no style", "SELECT canonym('Tikhanovskaya', NULL);", "Tsikhanouskaya"),
    ("a style that there is not", "SELECT canonym('Kiev', 'klingon');", "!no record has a style 'klingon'"),
    ("a day that there is not", "SELECT canonym('Kiev', 'de', '2020-02-30');", "!the date is no day"),
    ("own rules beside the built-in ones", "SELECT canonym_load('house.yml') > 400; SELECT canonym('Turow, Kiev');",
     "1\nTurau, Kyiv"),
    ("own rules alone", "SELECT canonym_load_only('house.yml'); SELECT canonym('Turow, Kiev');", "2\nTurau, Kiev"),
    ("a pack", "SELECT canonym_load_only('builtin:english-us') > 1000; SELECT canonym('Kiev criticised');",
     "1\nKiev criticized"),
    ("back to the built-in rules", "SELECT canonym_load_only('house.yml'); SELECT canonym_load() > 400; "
     "SELECT canonym('Turow, Kiev');", "2\n1\nTurow, Kyiv"),
    ("a style that is over", "SELECT canonym_load_only('house.yml'); SELECT canonym('Turow', 'de'), "
     "canonym('Turow', 'de', '2019-01-01');", "2\nTurau|Turov-Stadt"),
    ("a file that there is not", "SELECT canonym_load('nowhere.yml');", "!nowhere.yml"),
    ("errors in rules, and where", "SELECT canonym_load('broken.yml');", "!broken.yml:5:"),
    ("an index, for which a function must be deterministic",
     "CREATE TABLE t(x); CREATE INDEX i ON t(canonym(x)); INSERT INTO t VALUES('Kiev'),('Lvov'); "
     "SELECT x FROM t WHERE canonym(x) = 'Kyiv';", "Kiev"),
    ("a generated column", "CREATE TABLE t(x TEXT, y TEXT AS (canonym(x)) STORED); INSERT INTO t VALUES('Kiev'); "
     "SELECT y FROM t;", "Kyiv"),
    ("a style without a day is not deterministic", "CREATE TABLE t(x); CREATE INDEX i ON t(canonym(x, 'de'));",
     "!non-deterministic"),
    ("a view may not load files",
     "CREATE VIEW v AS SELECT canonym_load('house.yml'); SELECT * FROM v;", "!unsafe use of canonym_load"),
    ("a view may normalize when schemas are not trusted",
     "PRAGMA trusted_schema=0; CREATE VIEW v AS SELECT canonym('Kiev'), (SELECT count(*) FROM canonym_spans('Kiev')); "
     "SELECT * FROM v;", "Kyiv|1"),
    ("spans, in characters, from 1", SPANS + "'Ü: Kiev, Minsk');", "4|4|Kiev|kyiv|Kyiv|replace\n10|5|Minsk|minsk|Minsk|keep"),
    ("spans go with substr()", "SELECT substr(t, start, length) FROM (SELECT 'Łódź — Kiev' AS t), canonym_spans(t);", "Kiev"),
    ("ill-formed bytes are counted as substr() counts them",
     "SELECT substr(t, start, length) FROM (SELECT CAST(x'FFBF80E2204B696576' AS TEXT) AS t), canonym_spans(t);", "Kiev"),
    ("spans of a table", "CREATE TABLE t(id, x); INSERT INTO t VALUES(1,'Kiev'),(2,''),(3,NULL),(4,'Lvov and Kiev'); "
     "SELECT id, record FROM t, canonym_spans(t.x);", "1|kyiv\n4|lviv\n4|kyiv"),
    ("spans with a style", "SELECT replacement FROM canonym_spans('Kiev', 'de');", "Kiew"),
    ("spans without a text", "SELECT count(*) FROM canonym_spans;", "0"),
    ("spans of a wrong style", "SELECT * FROM canonym_spans('Kiev', 'klingon');", "!no record has a style"),
    ("what a skip says", "SELECT action, reason, replacement IS NULL FROM canonym_spans('Viktor Tikhanov') ;", "skip|never|1"),
    ("lists are JSON", "SELECT json_array_length(records), json_extract(schemes, '$[0]') IS NOT NULL FROM "
     "canonym_spans('Cichanouskaja');", "1|1"),
    ("its version", "SELECT canonym_version() LIKE '_%._%._%';", "1"),
]


def ask(extension, sql, folder, **environment):
    done = subprocess.run(["sqlite3", "-batch", "-cmd", f".load {extension}", ":memory:", sql], cwd=folder, text=True,
                          stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                          env={**os.environ, **environment}, errors="replace")
    return done.returncode, done.stdout.strip()


def outcomes(extension, folder):
    """Yields for each row why it is there, what was wanted, and what came."""
    for why, sql, wanted in ROWS:
        status, said = ask(extension, sql, folder)
        holds = status != 0 and wanted[1:] in said if wanted[0] == "!" else (status, said) == (0, wanted)
        yield holds, why, wanted, said
    for why, rules, sql, wanted in [
        ("rules by the environment", "house.yml", "SELECT canonym('Turow, Kiev');", "Turau, Kyiv"),
        ("several of them", "builtin:english-us:house.yml", "SELECT canonym('Turow criticised');", "Turau criticized"),
        ("rules that are not there", "nowhere.yml", "SELECT canonym('Turow');", "nowhere.yml"),
    ]:
        _, said = ask(extension, sql, folder, CANONYM_RULES=rules)
        yield wanted in said, why, wanted, said


def main(extension):
    passed = failed = 0
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "house.yml").write_text(HOUSE, encoding="utf-8")
        Path(folder, "broken.yml").write_text(BROKEN, encoding="utf-8")
        for holds, why, wanted, said in outcomes(os.path.abspath(extension), folder):
            passed, failed = passed + holds, failed + (not holds)
            if not holds:
                print(f"FAILED: {why}: wanted {wanted!r}, got {said!r}")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]) if len(sys.argv) > 1 else __doc__)
