"""Builds the wheel of the Python package around the library that is built already, installs it into a virtual environment,
and runs its tests, the checks of its types and the pages about it there.

Usage: check_python.py BUILD_FOLDER [--update]

--update writes what the pages' commands print now into them, as that of check_docs.py does. Where the tools are not there
and no package index can be reached the test is skipped.
"""

import os
import re
import sys
import tempfile

from python_environment import ROOT, TOOLS, NoPackageIndex, check_docs, installed_package, run, tell_missing

PAGES = ["docs/from-python.md", "docs/in-spacy.md"]
# What nanobind makes are no functions and classes of Python's own; their members are compared.
KNOWN_DIFFERENCES = "canonym._core.version\ncanonym._core.Options\ncanonym._core.Rules\n"
# pyspark is large, and need not be there; pyarrow has no types.
MYPY_SETTINGS = "[mypy]\n[mypy-pyspark.*]\nignore_missing_imports = True\n[mypy-pyarrow.*]\nignore_missing_imports = True\n"


def check_types(python, scratch):
    """Yields what is wrong, "" where nothing is."""
    known = scratch / "known"
    known.write_text(KNOWN_DIFFERENCES)
    settings = scratch / "mypy.ini"
    settings.write_text(MYPY_SETTINGS)
    mypy = [python, "-m", "mypy", "--strict", "--cache-dir", scratch / "mypy", "--config-file", settings]
    for command in ([*mypy, "-p", "canonym"], [*mypy, ROOT / "tests/bindings/python/typed_use.py"],
                    [python, "-m", "mypy.stubtest", "canonym._core", "--allowlist", known]):
        done = run(*command, cwd=scratch)
        yield done.stdout if done.returncode else ""


def run_tests(python, installed, scratch):
    """Passed and failed; not in the source tree, where the package could be found without being installed."""
    done = run(python, "-m", "pytest", "-q", "-p", "no:cacheprovider", ROOT / "tests/bindings/python", cwd=scratch,
               env={**os.environ, **installed.environment})
    if done.returncode != 0:
        print(done.stdout)
    counts = {what: int(number) for number, what in re.findall(r"(\d+) (passed|failed|error)", done.stdout)}
    failed = counts.get("failed", 0) + counts.get("error", 0)
    return counts.get("passed", 0), failed or int(done.returncode != 0)


def check_pages(installed, update):
    for page in PAGES:
        with tempfile.TemporaryDirectory() as folder:
            yield from check_docs.check_document(page, folder, installed, update)


def main(build, *arguments):
    try:
        with installed_package(build) as (python, installed, scratch):
            counts = [run_tests(python, installed, scratch), check_docs.count(check_types(python, scratch)),
                      check_docs.count(check_pages(installed, "--update" in arguments))]
    except NoPackageIndex:
        return tell_missing(TOOLS)
    passed, failed = map(sum, zip(*counts))
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]) if len(sys.argv) > 1 else __doc__)
