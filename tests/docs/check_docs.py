"""Holds the documentation to what the program and its source say.

Usage: check_docs.py CANONYM [--update]

In README.md, docs/rule-format.md, docs/explain.md and docs/texts.md

    ```yaml               is a rule file, or a piece of one, and has no problem
    ```yaml house.yml     becomes a file; so does every block with a name
    ```console            runs the lines that begin with `$ ` in a folder with these files, and
                          shows what they write to standard output and standard error
    ```cpp                compiles

A rule file with a name must be checked by a console block, which may show problems. docs/checks.md
is what `canonym rules explain --format markdown` prints, the tables of keys are those of
engine/src/rules/parse_*.cpp; the JSON Schema knows the same. --update writes what the
commands print now into the documents; read the difference before you keep it.
"""

import difflib
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
DOCUMENTS = ["README.md", "docs/rule-format.md", "docs/explain.md", "docs/texts.md"]
REFERENCE = "docs/rule-format.md"
CHECKS = "docs/checks.md"
SCHEMA = "rules/schema/canonym.schema.json"
HEADER = "canonym: 1\ntitle: a piece\nsource: the documentation\n"
BLOCK = re.compile(r"^```(\w+)(?: ([\w.-]+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)
KEY_TABLE = re.compile(r"std::array<Key<([^\n]*?)>, (\d+)> (?!ends_)\w+\{\{\n(.*?)^ *\}\};$", re.MULTILINE | re.DOTALL)
LANGUAGE_TABLE = re.compile(r"auto (\w+) = with_common_keys\(std::array<Key<FileDraft>, (\d+)>\{\{\n(.*?)^\}\}\);$",
                            re.MULTILINE | re.DOTALL)
COMMON_KEYS = re.compile(r"common_table_keys\{\{\n(.*?)^\}\};$", re.MULTILINE | re.DOTALL)
KEY = re.compile(r'\{"([\w-]+)", Shape::')
KEY_ROWS = re.compile(r"^\| key \|.*\n\|-.*\n((?:\|.*\n)+)", re.MULTILINE)
TIME_LIMIT = 120  # seconds a command

# What a table of keys fills: the heading in the reference, the way to it in the schema.
KEYS = {
    "FileDraft": ("The file", ["$defs", "names-file"]),
    "Include": ("Includes", ["$defs", "include", "oneOf", 1]),
    "std::vector<Written>": ("Endings of patronymics", ["$defs", "names-file", "properties", "patronymics"]),
    "Record": ("Records", ["$defs", "record"]),
    "Variant": ("Variants", ["$defs", "variant", "oneOf", 1]),
    "StyleSpelling": ("Styles of a record", ["$defs", "style", "oneOf", 1]),
    "Never": ("Look-alikes", ["$defs", "never", "oneOf", 1]),
    "ExampleDraft": ("Examples", ["$defs", "examples", "items"]),
    "Paradigm": ("Paradigms", ["$defs", "paradigm"]),
}

# The tables of languages have the common keys and their own.
LANGUAGE_TABLES = {
    "guard_keys": ("Guards", "guard-file"),
    "inflection_keys": ("Inflections", "inflection-file"),
    "scheme_keys": ("Schemes", "scheme-file"),
    "correspondences_keys": ("Correspondences", "correspondences-file"),
    "relation_keys": ("Relations", "relation-file"),
}


def read(path):
    return (ROOT / path).read_text(encoding="utf-8")


def difference(expected, got, name):
    lines = [text.splitlines() if isinstance(text, str) else text for text in (expected, got)]
    return "\n".join(difflib.unified_diff(*lines, name, "now", lineterm="", n=2))


def run(command, folder, path):
    environment = {"PATH": path, "HOME": folder, "LC_ALL": "C.UTF-8"}
    done = subprocess.run(["sh", "-c", command], cwd=folder, env=environment, stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=TIME_LIMIT)
    return done.stdout.decode()


def run_console(block, folder, path):
    """The block as it turns out now."""
    commands = [line for line in block.splitlines() if line.startswith("$ ")]
    return "".join(f"{line}\n{run(line[2:], folder, path)}" for line in commands)


def check_rule_file(text, folder, path):
    whole = text if re.search("^canonym:", text, re.MULTILINE) else HEADER + text
    Path(folder, "piece.yml").write_text(whole, encoding="utf-8")
    problems = run("canonym rules check piece.yml", folder, path)
    return f"{problems}{text}" if problems else ""


def check_cpp(text, folder):
    Path(folder, "piece.cpp").write_text(text, encoding="utf-8")
    compiler = os.environ.get("CXX", "c++")
    return run(f"{compiler} -std=c++20 -fsyntax-only -I '{ROOT}/engine/include' piece.cpp", folder, os.environ["PATH"])


def check_document(name, folder, path, update):
    """Yields what is wrong with each block, "" where nothing is."""
    text = read(name)
    blocks = BLOCK.findall(text)
    consoles = [block for kind, _, block in blocks if kind == "console"]
    for _, file, block in blocks:
        if file:
            Path(folder, file).write_text(block, encoding="utf-8")
    for kind, file, block in blocks:
        if kind == "console":
            now = run_console(block, folder, path)
            text = text.replace(f"```console\n{block}```", f"```console\n{now}```", 1)
            yield "" if update else difference(block, now, name)
        elif kind == "cpp":
            yield check_cpp(block, folder)
        elif kind == "yaml" and file:
            is_checked = any(f"canonym rules check {file}" in console for console in consoles)
            yield "" if is_checked else f"{name}: no console block checks {file}"
        elif kind == "yaml":
            yield check_rule_file(block, folder, path)
    if update:
        (ROOT / name).write_text(text, encoding="utf-8")


def check_checks(program, update):
    page = subprocess.run([program, "rules", "explain", "--format", "markdown"], capture_output=True, check=True).stdout
    if update:
        (ROOT / CHECKS).write_bytes(page)
    yield difference(read(CHECKS), page.decode(), CHECKS)
    lines = subprocess.run([program, "rules", "explain", "--format", "json"], capture_output=True, check=True).stdout
    known = [json.loads(line) for line in lines.splitlines()]
    known = [check for check in known if check["code"] != "other-spelling"]  # of texts, not of rule files
    schema = json.loads(read(SCHEMA))["$defs"]["checks"]
    yield difference(["all"] + [check["code"] for check in known], schema["propertyNames"]["enum"], SCHEMA)
    lowerable = [f"{check['code']} {check['severity']}" for check in known if check["may_be_lowered"]]
    described = [f"{code} {check['default']}" for code, check in schema["properties"].items() if code != "all"]
    yield difference(lowerable, described, SCHEMA)


def section(heading):
    """Of the reference, up to the next heading."""
    found = re.search(rf"^#+ {re.escape(heading)}\n(.*?)(?=^#)", read(REFERENCE) + "\n#", re.MULTILINE | re.DOTALL)
    return found[1] if found else ""


def check_keys():
    source = "".join(read(path) for path in sorted((ROOT / "engine/src/rules").glob("parse_*.cpp")))
    tables = KEY_TABLE.findall(source)
    yield "" if {target for target, *_ in tables} == set(KEYS) else f"tables of keys: {[t for t, *_ in tables]}"
    for target, count, rows in tables:
        heading, way = KEYS[target]
        known = sorted(KEY.findall(rows))
        assert len(known) == int(count), f"{target}: {known}"
        yield difference(known, listed_keys(heading), f"{REFERENCE}: {heading}")
        schema = json.loads(read(SCHEMA))
        for step in way:
            schema = schema[step]
        yield difference(known, sorted(schema["properties"]), f"{SCHEMA}: {heading}")


    common = KEY.findall(COMMON_KEYS.search(read("engine/src/rules/table_keys.h"))[1])
    tables = LANGUAGE_TABLE.findall(source)
    yield "" if {name for name, *_ in tables} == set(LANGUAGE_TABLES) else f"tables of languages: {[n for n, *_ in tables]}"
    for name, count, rows in tables:
        own = KEY.findall(rows)
        assert len(own) == int(count), f"{name}: {own}"
        heading, definition = LANGUAGE_TABLES[name]
        yield difference(sorted(common + own), listed_keys(heading), f"{REFERENCE}: {heading}")
        described = json.loads(read(SCHEMA))["$defs"][definition]["properties"]
        yield difference(sorted(common + own), sorted(described), f"{SCHEMA}: {heading}")


def listed_keys(heading):
    return sorted(re.findall(r"^\| `([\w-]+)` \|", "".join(KEY_ROWS.findall(section(heading))), re.MULTILINE))


def findings(program, update):
    for name in DOCUMENTS:
        with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as programs:
            Path(programs, "canonym").symlink_to(Path(program).resolve())
            yield from check_document(name, folder, f"{programs}:{os.environ['PATH']}", update)
    yield from check_checks(str(Path(program).resolve()), update)
    yield from check_keys()


def main(program, *arguments):
    passed = failed = 0
    for finding in findings(program, "--update" in arguments):
        passed, failed = passed + (not finding), failed + bool(finding)
        if finding:
            print(f"FAILED: {finding}")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]) if len(sys.argv) > 1 else __doc__)
