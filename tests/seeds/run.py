"""Puts the five seed articles through the program, and looks at what became of them.

Usage: run.py CANONYM

The articles lie beside the project, in ../shared/seeds or $CANONYM_SHARED/seeds; without
them the test is skipped. They are nobody's to copy, so nothing of them stands here but
the names that must be found.
"""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

CHALLENGER = "Sviatlana Tsikhanouskaya"
FAMILY = CHALLENGER.split()[1]
OTHER_SPELLING = re.compile(r"(Svetlana |Sviatlana )?(Ts?ikhanovskaya)")
NAMES = [FAMILY, "Lukashenko", "Putin", "Latushko", "Klaskousky", "Ambrazevich", "Karmanau",
         "Isachenkov", "Stasevich", "Bachelet", "Minsk", "Kyiv", "Sochi"]
APOSTROPHES = "'’"
TIME_LIMIT = 120  # seconds a command


def run(program, command, text):
    done = subprocess.run([program, command], input=text, capture_output=True, timeout=TIME_LIMIT, check=True)
    return done.stdout


def replace_spans(text, annotations):
    result, done = b"", 0
    for found in annotations:
        if found["action"] == "replace":
            result += text[done:found["start"]] + found["replacement"].encode()
            done = found["end"]
    return result + text[done:]


def count_apostrophes(text):
    return [text.count(c) for c in APOSTROPHES]


def names_not_annotated(text, annotations):
    """The names of the list that stand somewhere in the text without having been found there."""
    spans = [(found["start"], found["end"]) for found in annotations]
    for name in NAMES:
        for match in re.finditer(rf"\b{name}\b".encode(), text, re.IGNORECASE):
            if not any(start <= match.start() and match.end() <= end for start, end in spans):
                yield f"{name} at byte {match.start()}"


def with_challenger(text):
    """What the article must become, as far as the challenger goes."""
    return OTHER_SPELLING.sub(lambda match: CHALLENGER if match[1] else FAMILY, text)


def check_article(program, article):
    """What is wrong, in words."""
    text = article.read_bytes()
    result = run(program, "normalize", text)
    annotations = [json.loads(line) for line in run(program, "annotate", text).splitlines()]
    before, after = text.decode(), result.decode()
    if CHALLENGER not in after:
        yield f"{CHALLENGER} does not stand in it"
    if after != with_challenger(before):
        yield "something else than the challenger's name has changed, or not all of it"
    if count_apostrophes(before) != count_apostrophes(after):
        yield "apostrophes have changed"
    if replace_spans(text, annotations) != result:
        yield "it differs outside the annotated spans"
    if run(program, "normalize", result) != result:
        yield "a second run changes it again"
    for name in names_not_annotated(text, annotations):
        yield f"not annotated: {name}"


def seeds_folder():
    beside = Path(__file__).resolve().parents[3] / "shared"
    return Path(os.environ.get("CANONYM_SHARED", beside)) / "seeds"


def main(program):
    articles = sorted(seeds_folder().glob("*.txt"))
    if not articles:
        print(f"SKIPPED: no seed articles in {seeds_folder()}\n0 passed, 0 failed")
        return 0
    problems = {article.name: list(check_article(program, article)) for article in articles}
    everything = "".join(article.read_text(encoding="utf-8") for article in articles)
    missing = [name for name in NAMES if name.lower() not in everything.lower()]
    problems["all articles"] = [f"they are not about {name}" for name in missing]
    for name, found in problems.items():
        for problem in found:
            print(f"{name}: {problem}")
    failed = sum(map(bool, problems.values()))
    print(f"{len(problems) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]) if len(sys.argv) > 1 else __doc__)
