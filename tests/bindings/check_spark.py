"""Runs canonym.spark on a real cluster of two executors on this machine, and the page about it.

Usage: check_spark.py BUILD_FOLDER [ROWS]     default: 20,000 rows; by hand 1,000,000

It takes the virtual environment and the package of check_python.py. Skipped where Java or pyspark is not there; pyspark is large, so
nothing installs it (`build/dev/python/bin/pip install pyspark==4.0.1`).
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from check_python import ROOT, SKIPPED, check_docs, install_package, run

PAGE = "docs/in-spark.md"
NEEDED = ["canonym", "pyarrow", "pyspark"]


def make_spark_home(folder, python):
    """That of the package, but with a folder of its own to work in."""
    package = subprocess.run([python, "-c", "import pyspark; print(pyspark.__path__[0])"], capture_output=True, text=True, check=True)
    folder.mkdir()
    for entry in Path(package.stdout.strip()).iterdir():
        (folder / entry.name).symlink_to(entry)
    return folder


def main(build, rows="20000"):
    build = Path(build).resolve()
    python = build / "python/bin/python"
    if not shutil.which("java"):
        print("SKIPPED: there is no Java")
        return SKIPPED
    if not python.exists() or run(python, "-c", "import nanobind, pyarrow, pyspark, scikit_build_core").returncode != 0:
        print(f"SKIPPED: {python} has no pyspark")
        return SKIPPED
    with tempfile.TemporaryDirectory() as scratch:
        scratch = Path(scratch)
        installed = check_docs.Installed(build, str(scratch / "prefix"))
        install_package(python, build, scratch / "prefix")
        installed.environment |= {"PATH": f"{python.parent}:{installed.environment['PATH']}", "PYSPARK_PYTHON": str(python),
                                  "SPARK_LOCAL_IP": "127.0.0.1", "SPARK_HOME": str(make_spark_home(scratch / "spark", python))}
        job = run(python, ROOT / "tests/bindings/spark_cluster.py", rows, cwd=scratch, env={**os.environ, **installed.environment})
        print(job.stdout if job.returncode else job.stdout.strip().rpartition("\n")[2])
        page = scratch / "page"
        page.mkdir()
        passed, failed = check_docs.count(check_docs.check_document(PAGE, str(page), installed, False))
    failed += job.returncode != 0
    passed += job.returncode == 0
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]) if len(sys.argv) > 1 else __doc__)
