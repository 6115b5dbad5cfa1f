"""Builds the wheel of the Python package around the library that is built already, installs it into a virtual environment,
and runs its tests, the checks of its types and the pages about it there.

Usage: check_python.py BUILD_FOLDER [--update]

--update writes what the pages' commands print now into them, as that of check_docs.py does. Where the tools are not there
and no package index can be reached the test is skipped.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.append(str(ROOT / "tests/docs"))
import check_docs  # noqa: E402

SKIPPED = 77  # what ctest is told
PAGES = ["docs/from-python.md", "docs/in-spacy.md"]
# What nanobind makes are no functions and classes of Python's own; their members are compared.
KNOWN_DIFFERENCES = "canonym._core.version\ncanonym._core.Options\ncanonym._core.Rules\n"
# pyspark is large, and need not be there; pyarrow has no types.
MYPY_SETTINGS = "[mypy]\n[mypy-pyspark.*]\nignore_missing_imports = True\n[mypy-pyarrow.*]\nignore_missing_imports = True\n"
TOOLS = ["flashtext", "mypy", "nanobind", "pandas", "pandas-stubs", "polars", "pyarrow", "pytest", "pyyaml", "scikit-build-core", "spacy"]


def run(*command, **options):
    return subprocess.run([str(word) for word in command], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True, **options)


def must(*command, **options):
    done = run(*command, **options)
    if done.returncode != 0:
        raise AssertionError(f"{' '.join(map(str, command))}\n{done.stdout}")
    return done.stdout


class NoPackageIndex(Exception):
    pass


def install_tools(python):
    installed = run(python, "-m", "pip", "install", "--quiet", *TOOLS)
    if installed.returncode == 0:
        return
    with tempfile.TemporaryDirectory() as scratch:
        if run(python, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", scratch, "nanobind").returncode != 0:
            raise NoPackageIndex
    raise AssertionError(installed.stdout)


def prepare_environment(folder):
    """A virtual environment with the tools, kept from run to run."""
    python = folder / "bin/python"
    if not python.exists():
        shutil.rmtree(folder, ignore_errors=True)
        must(sys.executable, "-m", "venv", folder)
    missing = run(python, "-c", "import sys, importlib.metadata as m; [m.version(n) for n in sys.argv[1:]]", *TOOLS)
    if missing.returncode != 0:
        install_tools(python)
    return python


def install_package(python, build, prefix):
    must(python, "-m", "pip", "install", "--quiet", "--force-reinstall", "--no-deps", "--no-build-isolation",
         "-C", f"cmake.define.CANONYM_PREFIX={prefix}", "-C", "cmake.build-type=Debug",
         "-C", f"build-dir={build / 'python-package'}", ROOT / "bindings/python")


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


def check_pages(installed, python, update):
    installed.environment["PATH"] = f"{python.parent}:{installed.environment['PATH']}"
    for page in PAGES:
        with tempfile.TemporaryDirectory() as folder:
            yield from check_docs.check_document(page, folder, installed, update)


def main(build, *arguments):
    build = Path(build).resolve()
    try:
        python = prepare_environment(build / "python")
    except NoPackageIndex:
        print(f"SKIPPED: no package index can be reached, and not all of these are there: {', '.join(TOOLS)}")
        return SKIPPED
    with tempfile.TemporaryDirectory() as scratch:
        scratch = Path(scratch)
        installed = check_docs.Installed(build, str(scratch / "prefix"))
        install_package(python, build, scratch / "prefix")
        counts = [run_tests(python, installed, scratch), check_docs.count(check_types(python, scratch)),
                  check_docs.count(check_pages(installed, python, "--update" in arguments))]
    passed, failed = map(sum, zip(*counts))
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]) if len(sys.argv) > 1 else __doc__)
