"""The virtual environment that holds the Python package and what it is tested with, kept from run to run."""

import contextlib
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path.append(str(ROOT / "tests/docs"))
import check_docs  # noqa: E402

SKIPPED = 77  # what ctest is told
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


def install_tools(python, tools):
    installed = run(python, "-m", "pip", "install", "--quiet", *tools)
    if installed.returncode == 0:
        return
    with tempfile.TemporaryDirectory() as scratch:
        if run(python, "-m", "pip", "download", "--quiet", "--no-deps", "--dest", scratch, "nanobind").returncode != 0:
            raise NoPackageIndex
    raise AssertionError(installed.stdout)


def prepare_environment(folder, tools):
    """The Python of a virtual environment with the tools."""
    python = folder / "bin/python"
    if not python.exists():
        shutil.rmtree(folder, ignore_errors=True)
        must(sys.executable, "-m", "venv", folder)
    missing = run(python, "-c", "import sys, importlib.metadata as m; [m.version(n) for n in sys.argv[1:]]",
                  *(tool.partition("==")[0] for tool in tools))
    if missing.returncode != 0:
        install_tools(python, tools)
    return python


def install_package(python, build, prefix):
    must(python, "-m", "pip", "install", "--quiet", "--force-reinstall", "--no-deps", "--no-build-isolation",
         "-C", f"cmake.define.CANONYM_PREFIX={prefix}", "-C", "cmake.build-type=Debug",
         "-C", f"build-dir={build / 'python-package'}", ROOT / "bindings/python")


@contextlib.contextmanager
def installed_package(build, more_tools=()):
    """Installs the package that is built; gives its Python, what is installed beside it, and a folder that goes afterwards.

    Raises NoPackageIndex where something is missing that cannot be had.
    """
    build = Path(build).resolve()
    python = prepare_environment(build / "python", [*TOOLS, *more_tools])
    with tempfile.TemporaryDirectory() as scratch:
        scratch = Path(scratch)
        installed = check_docs.Installed(build, str(scratch / "prefix"))
        install_package(python, build, scratch / "prefix")
        installed.environment["PATH"] = f"{python.parent}:{installed.environment['PATH']}"
        yield python, installed, scratch


def tell_missing(tools):
    """What a test that is skipped ends with."""
    print(f"SKIPPED: no package index can be reached, and not all of these are there: {', '.join(tools)}")
    return SKIPPED
