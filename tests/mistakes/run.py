"""Seeds one mistake at a time into a clean rule set and sees whether `rules check` finds it.

Usage: run.py CANONYM [--verbose]

The rule set is in rules/, the mistakes are in table/. A mistake is caught by a finding on
its line, for the clean set has none. Fails when fewer than 195 of 200 are caught, when a row
is caught or missed though it says otherwise, and when the clean set has findings.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from table import ALL

RULES = Path(__file__).resolve().parent / "rules"
LEAST_CAUGHT = 195 / 200
TIME_LIMIT = 120  # seconds a run


def check(program, folder):
    """The findings of `rules check`, which names files as they lie in the folder."""
    done = subprocess.run([program, "rules", "check", "--format", "json", "."], cwd=folder,
                          capture_output=True, timeout=TIME_LIMIT)
    findings = [json.loads(line) for line in done.stdout.splitlines()]
    has_errors = any(finding["severity"] == "error" for finding in findings)
    if done.returncode != (2 if has_errors else 0):
        raise SystemExit(f"exit {done.returncode}: {done.stderr.decode(errors='replace')}")
    return findings


def line_of(text, position):
    return text.count("\n", 0, position) + 1


def edit(mistake, text):
    """The edited text and the line on which the mistake must be found."""
    if text.count(mistake.old) != 1:
        raise SystemExit(f"{mistake.kind}: {mistake.old!r} does not stand once in {mistake.file}")
    edited = text.replace(mistake.old, mistake.new)
    if mistake.at:
        if edited.count(mistake.at) != 1:
            raise SystemExit(f"{mistake.kind}: {mistake.at!r} does not stand once in the edited {mistake.file}")
        return edited, line_of(edited, edited.index(mistake.at))
    return edited, line_of(edited, len(os.path.commonprefix([text, edited])))


def seed(program, mistake):
    """The line of the mistake, and all findings."""
    with tempfile.TemporaryDirectory() as scratch:
        folder = Path(scratch) / "rules"
        shutil.copytree(RULES, folder)
        file = folder / mistake.file
        edited, line = edit(mistake, file.read_text(encoding="utf-8"))
        file.write_bytes(edited.encode("utf-8", "surrogateescape"))
        return line, check(program, folder)


def describe(findings):
    return "".join("\n    {file}:{line}: {message} [{code}]".format(**finding) for finding in findings) or " nothing"


def main(program, is_verbose):
    clean = check(program, RULES)
    if clean:
        print("the clean rules have findings:" + describe(clean))
    caught, wrong, elsewhere = 0, 0, 0
    with ThreadPoolExecutor(os.cpu_count()) as workers:
        results = list(workers.map(lambda mistake: seed(program, mistake), ALL))
    for mistake, (line, findings) in zip(ALL, results):
        here = [found for found in findings if (found["file"], found["line"]) == (mistake.file, line)]
        caught += bool(here)
        elsewhere += bool(here) and findings[0] not in here
        as_said = bool(here) != bool(mistake.missed)
        wrong += not as_said
        place = f"{mistake.file}:{line}: {mistake.kind}"
        if not as_said:
            print(f"FAILED {place}: " + ("not found there, but" if not here else "found, though 'missed' says it is not:")
                  + describe(findings))
        elif mistake.missed:
            print(f"missed {place}: {mistake.missed}")
        elif is_verbose:
            print(f"caught {place}" + describe(findings))
    print(f"{caught} of {len(ALL)} mistakes caught, each on its line; {elsewhere} of them after findings elsewhere")
    return 1 if clean or wrong or caught < LEAST_CAUGHT * len(ALL) else 0


if __name__ == "__main__":
    sys.exit(main(os.path.abspath(sys.argv[1]), "--verbose" in sys.argv) if len(sys.argv) > 1 else __doc__)
