"""Holds the documentation to what the program and its source say.

Usage: check_docs.py BUILD_FOLDER [--update]

The program, the libraries and all else are installed into a temporary folder, where the commands find them. In
README.md and the pages of docs/

    ```yaml               is a rule file, or a piece of one, and has no problem
    ```yaml house.yml     becomes a file; so does every block with a name
    ```console            runs the lines that begin with `$ ` in a folder with these files, and
                          shows what they write to standard output and standard error
    ```cpp                compiles
    ```c                  compiles

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
DOCUMENTS = ["README.md", "docs/rule-format.md", "docs/explain.md", "docs/texts.md",
             "docs/from-c.md", "docs/from-cpp.md", "docs/in-sql.md", "docs/export.md",
             "docs/import.md", "docs/in-elasticsearch.md"]
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


class Installed:
    """Where the commands of the documents run, and what they find there."""

    def __init__(self, build, prefix):
        subprocess.run(["cmake", "--install", build, "--prefix", prefix, "--strip"], stdout=subprocess.DEVNULL, check=True)
        [packages] = {path.parent for path in Path(prefix).rglob("canonym.pc")}
        self.program = str(Path(prefix, "bin/canonym"))
        self.include = str(Path(prefix, "include"))
        self.environment = {"PATH": f"{prefix}/bin:{os.environ['PATH']}", "LC_ALL": "C.UTF-8",
                            "PKG_CONFIG_PATH": str(packages), "LD_LIBRARY_PATH": f"{packages.parent}:{packages.parent}/sqlite3"}

    def run(self, command, folder):
        done = subprocess.run(["sh", "-c", command], cwd=folder, env={**self.environment, "HOME": folder},
                              stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                              timeout=TIME_LIMIT)
        return done.stdout.decode()


def run_console(block, folder, installed):
    """The block as it turns out now."""
    commands = [line for line in block.splitlines() if line.startswith("$ ")]
    return "".join(f"{line}\n{installed.run(line[2:], folder)}" for line in commands)


def check_rule_file(text, folder, installed):
    whole = text if re.search("^canonym:", text, re.MULTILINE) else HEADER + text
    Path(folder, "piece.yml").write_text(whole, encoding="utf-8")
    problems = installed.run("canonym rules check piece.yml", folder)
    return f"{problems}{text}" if problems else ""


def check_program(kind, text, folder, installed):
    compiler = {"c": "${CC:-cc} -std=c11 -pedantic-errors", "cpp": "${CXX:-c++} -std=c++20"}[kind]
    Path(folder, f"piece.{kind}").write_text(text, encoding="utf-8")
    return installed.run(f"{compiler} -Wall -Werror -fsyntax-only -I '{installed.include}' piece.{kind}", folder)


def check_document(name, folder, installed, update):
    """Yields what is wrong with each block, "" where nothing is."""
    text = read(name)
    blocks = BLOCK.findall(text)
    consoles = [block for kind, _, block in blocks if kind == "console"]
    for _, file, block in blocks:
        if file:
            Path(folder, file).write_text(block, encoding="utf-8")
    for kind, file, block in blocks:
        if kind == "console":
            now = run_console(block, folder, installed)
            text = text.replace(f"```console\n{block}```", f"```console\n{now}```", 1)
            yield "" if update else difference(block, now, name)
        elif kind in ("c", "cpp"):
            yield check_program(kind, block, folder, installed)
        elif kind == "yaml" and file:
            is_checked = any(f"canonym rules check {file}" in console for console in consoles)
            yield "" if is_checked else f"{name}: no console block checks {file}"
        elif kind == "yaml":
            yield check_rule_file(block, folder, installed)
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


def findings(build, update):
    with tempfile.TemporaryDirectory() as prefix:
        installed = Installed(build, prefix)
        for name in DOCUMENTS:
            with tempfile.TemporaryDirectory() as folder:
                yield from check_document(name, folder, installed, update)
        yield from check_checks(installed.program, update)
    yield from check_keys()


def count(findings):
    """How many say nothing, and how many something, which is printed."""
    passed = failed = 0
    for finding in findings:
        passed, failed = passed + (not finding), failed + bool(finding)
        if finding:
            print(f"FAILED: {finding}")
    return passed, failed


def main(build, *arguments):
    passed, failed = count(findings(build, "--update" in arguments))
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]) if len(sys.argv) > 1 else __doc__)
