"""Runs what reviewers' tools are given: pre-commit hooks, the GitHub action, the problem
matcher and the example repository, with the program in place of cli/run.

Usage: check_tools.py CANONYM
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import yaml

ROOT = Path(__file__).parents[2]
EXAMPLE = ROOT / "docs/examples/rule-repository"
ACTION = ROOT / ".github/actions/canonym"
MATCHER = json.loads((ACTION / "problem-matcher.json").read_text())["problemMatcher"][0]["pattern"][0]
SLIP = ("rules/composers.yml", "canonical: Sergei Rachmaninoff", "canonical: Sergei Rachmaninof\u0444")
CHANGE = ("rules/composers.yml", "canonical: Alexander Scriabin", "canonical: Aleksandr Skryabin")
TIME_LIMIT = 120  # seconds a command


def read_yaml(path):
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def run(command, folder, **variables):
    return subprocess.run([str(word) for word in command], cwd=folder, capture_output=True, text=True, timeout=TIME_LIMIT,
                          env={**os.environ, **variables})


def result(name, is_right, found=""):
    return "" if is_right else f"{name}: {found}"


def edit(folder, change):
    path, old, new = change
    text = (folder / path).read_text(encoding="utf-8")
    assert old in text, old
    (folder / path).write_text(text.replace(old, new), encoding="utf-8")


def git(folder, *words):
    identity = ["-c", "user.name=A desk", "-c", "user.email=desk@example.org", "-c", "init.defaultBranch=main"]
    subprocess.run(["git", *identity, *words], cwd=folder, check=True, capture_output=True, timeout=TIME_LIMIT)


def copy_example(folder):
    shutil.copytree(EXAMPLE, folder / "copy")
    return folder / "copy"


def check_example(canonym):
    for words in (["rules", "check", "rules"], ["rules", "fmt", "--check", "rules"],
                  ["rules", "test", "--min-coverage", "100", "rules"],
                  ["check", "--rules", "rules", "texts/autumn.md"]):
        done = run([canonym, *words], EXAMPLE)
        yield result(f"example: {' '.join(words)}", done.returncode == 0, done.stdout + done.stderr)
    used = {hook["id"] for repo in read_yaml(EXAMPLE / ".pre-commit-config.yaml")["repos"] for hook in repo["hooks"]}
    offered = {hook["id"] for hook in read_yaml(ROOT / ".pre-commit-hooks.yaml")}
    yield result("example: its hooks", used <= offered, used - offered)
    task = json.loads((EXAMPLE / ".vscode/tasks.json").read_text())["tasks"][0]["problemMatcher"]["pattern"]
    yield result("example: its problem matcher", task == MATCHER, task)


def check_hooks(canonym, folder):
    """Each hook passes on the example and stops the slip that it is for."""
    files = {"canonym-rules-fmt": ["rules/composers.yml"], "canonym-check": ["--rules", "rules", "texts/autumn.md"]}
    slips = {
        "canonym-rules-check": SLIP,
        "canonym-rules-fmt": ("rules/composers.yml", "    native: {ru: Сергей", "    native:   {ru: Сергей"),
        "canonym-check": ("texts/autumn.md", "Rachmaninoff", "Rakhmaninov"),
    }
    for hook in read_yaml(ROOT / ".pre-commit-hooks.yaml"):
        program, *words = hook["entry"].split()
        yield result(f"hook {hook['id']}: entry", os.access(ROOT / program, os.X_OK), program)
        command = [canonym, *words, *hook.get("args", []), *files.get(hook["id"], [])]
        copy = copy_example(folder / hook["id"])
        for is_clean in (True, False):
            if not is_clean:
                edit(copy, slips[hook["id"]])
            before = {path: path.read_bytes() for path in copy.rglob("*.*") if path.is_file()}
            done = run(command, copy)
            is_silent = done.returncode == 0 and all(path.read_bytes() == text for path, text in before.items())
            yield result(f"hook {hook['id']}, {'clean' if is_clean else 'with a slip'}", is_silent == is_clean,
                         done.stdout + done.stderr)


def check_action(canonym, folder):
    for step in read_yaml(ACTION / "action.yml")["runs"]["steps"]:
        yield result(f"action: {step['name']}", "${{" not in step["run"], "a script must not be put together of inputs")
    copy = copy_example(folder)
    inputs = {"CANONYM": str(canonym), "RULES": "rules", "TEXTS": "texts", "MIN_COVERAGE": "100"}
    done = run([ACTION / "check"], copy, **inputs)
    yield result("action: a clean repository", done.returncode == 0, done.stdout + done.stderr)
    edit(copy, SLIP)
    done = run([ACTION / "check"], copy, **inputs)
    yield result("action: a slip stands at its line",
                 done.returncode == 1 and re.search(r"^::error file=rules/composers.yml,line=\d+", done.stdout, re.M),
                 done.stdout + done.stderr)


def check_report(canonym, folder):
    """In a real repository with a real change; gh is a script that keeps what it was given."""
    copy = copy_example(folder)
    git(copy, "init", "-q")
    git(copy, "add", "-A")
    git(copy, "commit", "-q", "-m", "Rules")
    edit(copy, CHANGE)
    git(copy, "commit", "-q", "-a", "-m", "Another spelling")
    tools = folder / "bin"
    tools.mkdir()
    (tools / "gh").write_text(f'#!/bin/sh\ncp "$5" "{folder}/comment"\n')
    (tools / "gh").chmod(0o755)
    done = run([ACTION / "report"], copy, CANONYM=str(canonym), RULES="rules", CORPUS="corpus", BASE="HEAD~1", COMMENT="true",
               PULL_REQUEST="7", GITHUB_STEP_SUMMARY=str(folder / "summary"), PATH=f"{tools}:{os.environ['PATH']}")
    yield result("report: its exit code", done.returncode == 0, done.stdout + done.stderr)
    summary = (folder / "summary").read_text(encoding="utf-8")
    yield result("report: the change", "Skryabin" in summary and "scriabin" in summary, summary)
    yield result("report: the comment", (folder / "comment").read_text(encoding="utf-8") == summary)
    done = run([ACTION / "report"], copy, CANONYM=str(canonym), RULES="rules", BASE="no-such-revision")
    yield result("report: an unknown revision", done.returncode == 2, done.stdout + done.stderr)


def check_matcher(canonym, folder):
    copy = copy_example(folder)
    edit(copy, SLIP)
    done = run([canonym, "rules", "check", "rules"], copy)
    found = [match for match in map(re.compile(MATCHER["regexp"]).match, done.stdout.splitlines()) if match]
    yield result("problem matcher", found and found[0][1] == "rules/composers.yml" and found[0][4] == "error", done.stdout)


def main():
    canonym = Path(sys.argv[1]).resolve()
    results = list(check_example(canonym))
    for check in (check_hooks, check_action, check_report, check_matcher):
        with tempfile.TemporaryDirectory() as folder:
            results += check(canonym, Path(folder))
    problems = [problem for problem in results if problem]
    for problem in problems:
        print(f"FAILED: {problem}")
    print(f"{len(results) - len(problems)} passed, {len(problems)} failed")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
