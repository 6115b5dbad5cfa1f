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
from pathlib import Path

TIME_LIMIT = 120  # seconds a command


class Program:
    """canonym with the options of one text."""

    def __init__(self, path, options):
        self.path, self.options = path, options

    def run(self, command, text, *more):
        line = [self.path, command, *self.options, *more]
        done = subprocess.run(line, input=text, capture_output=True, timeout=TIME_LIMIT)
        if done.returncode == 2:
            raise SystemExit(f"{shlex.join(line)}: {done.stderr.decode(errors='replace')}")
        return done

    def normalize(self, text):
        return self.run("normalize", text).stdout

    def replacements(self, text):
        """Span and replacement of everything that annotate would replace."""
        found = map(json.loads, self.run("annotate", text).stdout.splitlines())
        return [(a["start"], a["end"], a["replacement"]) for a in found if a["action"] == "replace"]

    def findings(self, text):
        done = self.run("check", text, "--format", "json")
        found = [json.loads(line) for line in done.stdout.splitlines()]
        return done.returncode, [(f["start"], f["end"], f["fix"]["text"]) for f in found]


def replace_spans(text, replacements):
    result, done = b"", 0
    for start, end, replacement in replacements:
        result += text[done:start] + replacement.encode()
        done = end
    return result + text[done:]


def check_promises(program, text, result):
    """What is wrong with the result of a text, in words."""
    replacements = program.replacements(text)
    if program.normalize(result) != result:
        yield "a second run changes the text again"
    if replace_spans(text, replacements) != result:
        yield "the text differs outside the annotated spans"
    if program.findings(text) != (1 if replacements else 0, replacements):
        yield "check does not find what annotate replaces"
    if program.findings(result) != (0, []):
        yield "check finds something in the result"


def show_difference(want, got, name):
    sides = [[line.decode(errors="backslashreplace") for line in text.split(b"\n")] for text in (want, got)]
    print("\n".join(difflib.unified_diff(*sides, name, "now", lineterm="")))


def options_of(folder, name):
    options, rules = folder / f"{name}.options", folder / f"{name}.rules.yml"
    own_rules = ["--no-default-rules", "--rules", str(rules)] if rules.exists() else []
    return own_rules + (shlex.split(options.read_text(encoding="utf-8")) if options.exists() else [])


def check_text(program, folder, name, update):
    """Whether the text of this name comes out right."""
    program = Program(program, options_of(folder, name))
    text, wanted = (folder / f"{name}.in.txt").read_bytes(), folder / f"{name}.out.txt"
    result = program.normalize(text)
    if update:
        wanted.write_bytes(result)
    problems = list(check_promises(program, text, result))
    if result != wanted.read_bytes():
        problems.append("the text does not come out as it must")
        show_difference(wanted.read_bytes(), result, wanted.name)
    for problem in problems:
        print(f"{name}: {problem}")
    return not problems


def main(program, *arguments):
    update = "--update" in arguments
    folder = Path(__file__).resolve().parent
    chosen = [name for name in arguments if name != "--update"]
    names = chosen or sorted(path.name[:-len(".in.txt")] for path in folder.glob("*.in.txt"))
    results = [check_text(program, folder, name, update) for name in names]
    passed = sum(results)
    print(f"{passed} passed, {len(results) - passed} failed")
    return 0 if results and all(results) else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]) if len(sys.argv) > 1 else __doc__)
