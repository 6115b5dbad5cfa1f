"""Holds the JSON Schema of rule files and the loader against each other.

Usage: check_schema.py CANONYM

Every rule file of the project must please the schema, as it pleases the loader. Each
document of documents.yml pleases both; it is then broken at every key: misspelled, left
out, or with a value of another shape. What one of the two refuses the other must refuse,
but for what only the loader can know, which stands in a table with its reason.
"""

import copy
import itertools
import json
import os
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import jsonschema
import yaml

ROOT = Path(__file__).parents[2]
SCHEMA = json.loads((ROOT / "rules/schema/canonym.schema.json").read_text(encoding="utf-8"))
LOADER_KNOWS = [  # way of the key, what only the loader can know of it
    (r"names/parts(/given(/Olena)?)?", "the key `given` of a record must stand in a group"),
    (r"names/names/zelenska/(canonical|family|given)", "family and given name must stand in the canonical spelling"),
    (r"relation/rows/.*", "letters have no blanks in them"),
    (r"inflection/checks(/all)?", "silences what is not for this test"),
    (r"inflection/classes(/C)?", "a base names classes of the file"),
    (r"inflection/(cases|paradigms/0/forms/gen|samples/0/(nom|gen))", "forms name cases of the file"),
    (r"inflection/(paradigms|samples)/0/of", "a list of four words"),
    (r"inflection/paradigms/0/base", "a pattern has no blanks outside parentheses"),
]
OTHER_SHAPES = {"a list": [["x"]], "a mapping": {"x": {"x": "x"}}, "null": None, "text": "x x"}
CHANGES = ["misspelled", "left out", *OTHER_SHAPES]
TIME_LIMIT = 60  # seconds a command


class Reader(yaml.SafeLoader):
    """The core schema of YAML 1.2, as editors read: `no` and dates are text."""


Reader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if not tag.endswith((":bool", ":timestamp", ":int"))]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}
Reader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile(r"^(?:true|false)$"), list("tf"))
Reader.add_implicit_resolver("tag:yaml.org,2002:int", re.compile(r"^[0-9]+$"), list("0123456789"))


def with_text_keys(value):
    if isinstance(value, dict):
        return {str(key): with_text_keys(member) for key, member in value.items()}
    return [with_text_keys(item) for item in value] if isinstance(value, list) else value


def read(path):
    return with_text_keys(yaml.load(path.read_text(encoding="utf-8"), Reader))


def ways(value, before=()):
    members = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, member in members:
        yield before + (key,)
        yield from ways(member, before + (key,))


def change(document, way, what):
    changed = copy.deepcopy(document)
    parent = changed
    for step in way[:-1]:
        parent = parent[step]
    if what in OTHER_SHAPES:
        parent[way[-1]] = OTHER_SHAPES[what]
    elif what == "left out":
        del parent[way[-1]]
    elif isinstance(parent, dict):
        members = list(parent.items())
        parent.clear()
        parent.update((key + "x" if key == way[-1] else key, member) for key, member in members)
    return changed


def broken(documents):
    """Two changes at every key, another two at the next: all of them would take minutes."""
    turn = itertools.cycle(itertools.combinations(CHANGES, 2))
    for name, document in documents.items():
        for way in ways(document):
            for what in next(turn):
                yield f"{name}/{'/'.join(map(str, way))}", what, change(document, way, what)


def loader_takes(canonym, document):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "rules.yml"
        path.write_text(json.dumps(document, ensure_ascii=False, indent=1), encoding="utf-8")
        command = [canonym, "rules", "check", "--no-default-rules", "--format", "json", path]
        run = subprocess.run(command, capture_output=True, text=True, timeout=TIME_LIMIT)
    if run.returncode not in (0, 1, 2) or run.stderr and not run.stdout:
        raise RuntimeError(run.stderr)
    return '"error"' not in run.stdout


def compare(canonym, validator):
    documents = read(Path(__file__).with_name("documents.yml"))
    cases = [(name, "whole", document) for name, document in documents.items()] + list(broken(documents))
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        taken = list(pool.map(lambda case: loader_takes(canonym, case[2]), cases))
    for (way, what, document), is_taken in zip(cases, taken):
        is_valid = validator.is_valid(document)
        excused = is_valid and any(re.fullmatch(pattern, way) for pattern, _ in LOADER_KNOWS)
        wrong = is_valid != is_taken and not excused or what == "whole" and not is_valid
        yield f"{way}, {what}: the schema {'takes' if is_valid else 'refuses'} it, the loader does not agree" if wrong else ""


def check_rule_files(validator):
    for path in sorted(itertools.chain((ROOT / "rules").rglob("*.yml"), (ROOT / "docs").rglob("rules/**/*.yml"))):
        worst = jsonschema.exceptions.best_match(validator.iter_errors(read(path)))
        yield f"{path}: {worst.json_path}: {worst.message[:200]}" if worst else ""


def main():
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    validator = jsonschema.Draft202012Validator(SCHEMA)
    results = [*check_rule_files(validator), *compare(sys.argv[1], validator)]
    problems = [problem for problem in results if problem]
    for problem in problems:
        print(f"FAILED: {problem}")
    print(f"{len(results) - len(problems)} passed, {len(problems)} failed")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
