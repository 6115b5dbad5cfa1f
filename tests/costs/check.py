"""Counts the instructions that texts of many kinds cost, and holds them against costs.tsv.

Usage: check.py PROGRAM TABLE [--write]

PROGRAM is costs_program, run under valgrind's callgrind, whose counts are the same on a busy machine. Twice the
text may cost at most 2.3 times as much, for every kind; and no kind more than 5 % over what TABLE says, which holds for the
dev preset with GCC 12 on Debian 12. --write makes the table anew: do so when a change is worth what it costs,
or has made texts cheaper.
"""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

SMALLEST = 1500  # bytes; below, what a text costs once still shows
MOST_A_DOUBLING = 2.3
MOST_ABOVE_TABLE = 1.05


def count(program):
    """Instructions by kind of text and bytes."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["valgrind", "--quiet", "--tool=callgrind", "--instr-atstart=no", f"--callgrind-out-file={folder}/out",
                        program, str(SMALLEST)], stdout=subprocess.DEVNULL, check=True)
        counts = {}
        for path in Path(folder).iterdir():
            dump = path.read_text(encoding="utf-8", errors="replace")
            kind = re.search(r"Client Request: (.*)\t(\d+)", dump)
            total = re.search(r"^(?:summary|totals): (\d+)", dump, re.MULTILINE)
            if kind:
                counts.setdefault(kind[1], {})[int(kind[2])] = int(total[1])
        return counts


def find_steep(counts):
    for kind, sizes in sorted(counts.items()):
        costs = [sizes[size] for size in sorted(sizes)]
        for once, twice in zip(costs, costs[1:]):
            if twice > MOST_A_DOUBLING * once:
                yield f"{kind}: twice the text costs {twice / once:.2f} times as much ({once:,} and {twice:,} instructions)"


def largest(sizes):
    return sizes[max(sizes)]


def find_dear(counts, table):
    known = dict(line.split("\t") for line in table.read_text(encoding="utf-8").splitlines())
    for kind, sizes in sorted(counts.items()):
        if kind not in known:
            yield f"{kind}: not in {table.name}; write it with --write"
        elif largest(sizes) > MOST_ABOVE_TABLE * int(known[kind]):
            yield f"{kind}: {largest(sizes):,} instructions, {largest(sizes) / int(known[kind]):.2f} times the {int(known[kind]):,} of {table.name}"
        elif largest(sizes) * MOST_ABOVE_TABLE < int(known[kind]):
            print(f"cheaper, keep it with --write: {kind}, {largest(sizes) / int(known[kind]):.2f} times {table.name}")


def main(program, table, option=""):
    table = Path(table)
    counts = count(program)
    if option == "--write":
        table.write_text("".join(f"{kind}\t{largest(counts[kind])}\n" for kind in sorted(counts)), encoding="utf-8")
    problems = [*find_steep(counts), *find_dear(counts, table)]
    print("\n".join(problems))
    print(f"{len(counts) - len(problems)} passed, {len(problems)} failed")
    return 1 if problems or not counts else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]) if len(sys.argv) in (3, 4) else __doc__)
