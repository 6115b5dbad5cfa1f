"""Compares texts with what normalize must make of them, and holds its promises to them.

Usage: run.py CANONYM [--update] [NAME…]     default: all beside this file

NAME.in.txt becomes NAME.out.txt, with the options in NAME.options and the rules in
NAME.rules.yml instead of the built-in ones where these files are. Of each text:
normalize twice is once, the spans that annotate replaces are the whole difference,
check finds the same ones, and nothing in the result. --update writes the results
down as they are now; read the difference before you keep it.
"""

import difflib
import json
import shlex
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

TIME_LIMIT = 300  # seconds a command


class Texts:
    """Texts with the same options, in a folder of their own: each command reads all of them at once."""

    def __init__(self, program, options, folder, texts):
        self.program, self.options, self.folder = program, options, Path(folder)
        self.names = list(texts)
        for name, text in texts.items():
            (self.folder / name).write_bytes(text)

    def run(self, command, *more):
        line = [self.program, command, *self.options, *more, *self.names]
        done = subprocess.run(line, cwd=self.folder, capture_output=True, timeout=TIME_LIMIT)
        if done.returncode == 2:
            raise SystemExit(f"{shlex.join(line)}: {done.stderr.decode(errors='replace')}")
        return done.stdout

    def found(self, command, *more):
        """The objects that a command prints, by name of the text."""
        by_name = defaultdict(list)
        for line in self.run(command, *more).splitlines():
            found = json.loads(line)
            by_name[found["file"]].append(found)
        return by_name

    def replacements(self):
        """Span and replacement of everything that annotate would replace, and that check finds."""
        annotated, checked = self.found("annotate"), self.found("check", "--format", "json")
        return {name: (
            [(a["start"], a["end"], a["replacement"]) for a in annotated[name] if a["action"] == "replace"],
            [(f["start"], f["end"], f["fix"]["text"]) for f in checked[name]],
        ) for name in self.names}

    def normalize(self):
        """The texts as they are afterwards."""
        self.run("normalize", "-i")
        return {name: (self.folder / name).read_bytes() for name in self.names}


def replace_spans(text, replacements):
    result, done = b"", 0
    for start, end, replacement in replacements:
        result += text[done:start] + replacement.encode()
        done = end
    return result + text[done:]


def check_promises(program, options, texts):
    """The results of texts with the same options, and what is wrong with each in words."""
    problems = defaultdict(list)
    with tempfile.TemporaryDirectory() as folder:
        files = Texts(program, options, folder, texts)
        found = files.replacements()
        results = files.normalize()
        found_after = files.replacements()
        results_after = files.normalize()
    for name, text in texts.items():
        annotated, checked = found[name]
        if replace_spans(text, annotated) != results[name]:
            problems[name].append("it differs outside the annotated spans")
        if annotated != checked:
            problems[name].append("check does not find what annotate replaces")
        if results_after[name] != results[name] or found_after[name] != ([], []):
            problems[name].append("a second run finds something to do")
    return results, problems


def show_difference(want, got, name):
    sides = [[line.decode(errors="backslashreplace") for line in text.split(b"\n")] for text in (want, got)]
    print("\n".join(difflib.unified_diff(*sides, name, "now", lineterm="")))


def options_of(folder, name):
    options, rules = folder / f"{name}.options", folder / f"{name}.rules.yml"
    own_rules = ("--no-default-rules", "--rules", str(rules)) if rules.exists() else ()
    return own_rules + tuple(shlex.split(options.read_text(encoding="utf-8")) if options.exists() else ())


def compare(folder, name, result, update):
    """What is wrong with the result, in words."""
    wanted = folder / f"{name}.out.txt"
    if update:
        wanted.write_bytes(result)
    if result == wanted.read_bytes():
        return []
    show_difference(wanted.read_bytes(), result, wanted.name)
    return ["it does not come out as it must"]


def main(program, *arguments):
    update = "--update" in arguments
    folder = Path(__file__).resolve().parent
    chosen = [name for name in arguments if name != "--update"]
    groups = defaultdict(dict)
    for name in chosen or sorted(path.name.removesuffix(".in.txt") for path in folder.glob("*.in.txt")):
        groups[options_of(folder, name)][name] = (folder / f"{name}.in.txt").read_bytes()
    passed = failed = 0
    for options, texts in groups.items():
        results, problems = check_promises(str(Path(program).resolve()), options, texts)
        for name, result in results.items():
            problems[name] += compare(folder, name, result, update)
            for problem in problems[name]:
                print(f"{name}: {problem}")
            failed += bool(problems[name])
            passed += not problems[name]
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]) if len(sys.argv) > 1 else __doc__)
