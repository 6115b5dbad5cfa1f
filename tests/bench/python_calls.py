"""What a call from Python costs, and the package flashtext beside it: processor time of one thread, in one run.

Usage: python_calls.py [MEGABYTES]     with a Python that has canonym and flashtext, such as build/dev/python/bin/python

First short strings with the built-in rules, nanoseconds a call; then 10,000 invented spellings over a made text (4 MB
by default) in pieces of several lengths, MB/s. The figures of a package that was not built as Release mean nothing.
"""

import subprocess
import sys
import tempfile
import time
from pathlib import Path

import canonym
import flashtext

MADE = Path(__file__).parent / "made"
SHORT = ["", "in Kyiv today", "in Kiev today", "The weather was fine and nobody said anything."]
PIECES = [100, 1_000, 4_000, 16_000]  # characters; a longer piece takes flashtext the square of its length
CALLS = 200_000


def best_seconds(work, runs=5):
    """Processor time of the quickest run."""
    taken = []
    for _ in range(runs):
        begin = time.process_time()
        work()
        taken.append(time.process_time() - begin)
    return min(taken)


def call_again(function, text):
    for _ in range(CALLS):
        function(text)


def tell_calls():
    rules = canonym.load()
    nothing = best_seconds(lambda: call_again(len, ""))
    for text in SHORT:
        seconds = best_seconds(lambda: call_again(rules.normalize, text)) - nothing
        print(f"{seconds / CALLS * 1e9:6.0f} ns a call  {text!r}")


def make_inputs(folder, megabytes):
    table, rules, text = folder / "names.tsv", folder / "names.yml", folder / "text"
    for script, *arguments in (("make_names.py", "en", 10_000, table, rules), ("make_text.py", "en", megabytes, table, text)):
        subprocess.run([sys.executable, MADE / script, *map(str, arguments)], check=True)
    processor = flashtext.KeywordProcessor(case_sensitive=True)
    for line in table.read_text(encoding="utf-8").splitlines():
        processor.add_keyword(*line.split("\t"))
    return canonym.load(rules, builtin_names=False), processor, text.read_text(encoding="utf-8")


def main(megabytes=4):
    tell_calls()
    with tempfile.TemporaryDirectory() as folder:
        rules, processor, text = make_inputs(Path(folder), int(megabytes))
    print("\ncharacters   canonym  flashtext  ratio")
    for length in PIECES:
        pieces = [text[at:at + length] for at in range(0, len(text), length)]
        own, other = (
            len(text.encode()) / best_seconds(lambda: [work(piece) for piece in pieces], runs=3) / 1e6
            for work in (rules.normalize, processor.replace_keywords)
        )
        print(f"{length:10} {own:9.1f} {other:10.1f} {own / other:6.1f}")


if __name__ == "__main__":
    main(*sys.argv[1:])
