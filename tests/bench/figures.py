"""Measures the figures of README.md.

Usage: figures.py CANONYM

Each figure is the median of five runs of the whole program (of what takes long: of one), processor time
and peak memory; nothing is kept. The English text is the licence of this project with an article from
README.md after each copy, one name per 1.3 kB; the names of the large rule set are made up.
"""

import os
import re
import shutil
import statistics
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
RUNS = 5
SYLLABLES = "ba ko ri ta mu ne shi vo la dze".split()


def make_name(number):
    return "".join(SYLLABLES[int(digit)] for digit in str(number)).capitalize()


def make_rules(persons):
    """Persons with five variants each, all different."""
    lines = ["canonym: 1", "title: made up", "source: made up", "names:"]
    for i in range(persons):
        variants = ", ".join(f"Anna {make_name(i + (v + 2) * persons)}" for v in range(5))
        lines.append(f"  p{i}: {{canonical: Anna {make_name(i + persons)}, variants: [{variants}]}}")
    return "\n".join(lines) + "\n"


def write_text(path, size):
    """Piece by piece: what this program needs itself would count as the memory of its children."""
    article = re.search(r"```text article.txt\n(.*?)```", (ROOT / "README.md").read_text(encoding="utf-8"), re.DOTALL)[1]
    piece = (ROOT / "LICENSE").read_text(encoding="utf-8") + article
    with open(path, "w", encoding="utf-8") as file:
        for _ in range(size // len(piece) + 1):
            file.write(piece)


def measure(*command, times=RUNS, status=0):
    """Seconds of processor time and MB of memory."""
    runs = []
    wanted = status
    for _ in range(times):
        process = os.posix_spawn(command[0], command, os.environ, file_actions=[
            (os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0), (os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0)])
        _, status, usage = os.wait4(process, 0)
        assert os.waitstatus_to_exitcode(status) == wanted, f"{command} failed"
        runs.append((usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1000))
    return [statistics.median(figures) for figures in zip(*runs)]


def review_figures(program, text, folder):
    """Of the built-in rules, pack by pack; the difference is that of one canonical spelling."""
    old, new = ROOT / "rules", Path(folder, "new")
    shutil.copytree(old, new)
    places = new / "names" / "ukraine-places.yml"
    places.write_text(re.sub(r"canonical: Kyiv$", "canonical: Kiev", places.read_text(encoding="utf-8"), flags=re.MULTILINE),
                      encoding="utf-8")
    for what, times, status, arguments in (
            ("rules check", RUNS, 0, []),
            ("rules test", RUNS, 0, []),
            ("rules test", RUNS, 0, ["--coverage"]),
            ("rules test", 1, 0, ["--mutate"]),
            ("rules diff", 1, 1, ["--no-default-rules", str(old), str(new), "--corpus", str(text)])):
        seconds, memory = measure(program, *what.split(), *arguments, times=times, status=status)
        print(" ".join([what, *arguments[:1]]) + f": {seconds:.2f} s, {memory:.0f} MB of memory")


def compiled_figures(program, folder):
    """Of 600,000 spellings: from YAML, compiled, and mapped."""
    rules, compiled = Path(folder, "large.yml"), Path(folder, "large.canon")
    rules.write_text(make_rules(100_000), encoding="utf-8")
    own = ["--no-default-rules", "--rules"]
    for what, arguments in (
            ("load 600,000 spellings", ["normalize", *own, str(rules)]),
            ("compile them", ["rules", "compile", "--no-default-rules", "-o", str(compiled), str(rules)]),
            ("map them", ["normalize", *own, str(compiled)]),
            ("load the tables of languages alone", ["normalize", "--no-default-rules"])):
        seconds, memory = measure(program, *arguments, times=RUNS if compiled.exists() else 1)
        print(f"{what}: {seconds:.2f} s, {memory:.0f} MB of memory")
    print(f"the compiled file: {compiled.stat().st_size / 600_000:.0f} bytes a spelling, {rules.stat().st_size / 600_000:.0f} of them "
          "its source")


def main(program):
    with tempfile.TemporaryDirectory() as folder:
        text, rules = Path(folder, "text"), Path(folder, "many.yml")
        write_text(text, 100_000_000)
        rules.write_text(make_rules(10_000), encoding="utf-8")
        size = text.stat().st_size / 1e6
        many = ["--no-default-rules", "--rules", str(rules)]
        review_figures(program, text, folder)
        compiled_figures(program, folder)
        for what, options in (("the built-in names", []), ("10,000 persons with 5 variants each", many)):
            start, memory = measure(program, "normalize", *options)
            print(f"load {what}: {start:.2f} s, {memory:.0f} MB of memory")
            seconds, memory = measure(program, "normalize", *options, str(text))
            print(f"then rewrite {size:.0f} MB of English: {seconds - start:.2f} s more, "
                  f"{size / (seconds - start):.0f} MB/s, {memory:.0f} MB of memory with the text")


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]) if len(sys.argv) > 1 else __doc__)
