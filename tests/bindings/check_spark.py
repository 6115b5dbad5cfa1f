"""Runs canonym.spark on a real cluster of two executors on this machine, and the page about it.

Usage: check_spark.py BUILD_FOLDER [ROWS] [--update]     default: 4,000 rows; by hand 1,000,000

It takes the virtual environment of check_python.py, with pyspark besides. Skipped where there is no Java, or pyspark cannot be had.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from python_environment import ROOT, SKIPPED, NoPackageIndex, check_docs, installed_package, run, tell_missing

PAGE = "docs/in-spark.md"
TOOLS = ["pyspark==4.0.1"]
QUICK_START = "-XX:+UseSerialGC -XX:TieredStopAtLevel=1"  # a short job ends before its code is compiled well


def make_spark_home(folder, python):
    """That of the package, but with a folder of its own to work in."""
    package = subprocess.run([python, "-c", "import pyspark; print(pyspark.__path__[0])"], capture_output=True, text=True, check=True)
    folder.mkdir()
    for entry in Path(package.stdout.strip()).iterdir():
        (folder / entry.name).symlink_to(entry)
    return folder


def main(build, *arguments):
    rows = next((word for word in arguments if word.isdigit()), "4000")
    if not shutil.which("java"):
        print("SKIPPED: there is no Java")
        return SKIPPED
    try:
        with installed_package(build, TOOLS) as (python, installed, scratch):
            installed.environment |= {"PYSPARK_PYTHON": str(python), "SPARK_LOCAL_IP": "127.0.0.1", "JAVA_TOOL_OPTIONS": QUICK_START,
                                      "SPARK_HOME": str(make_spark_home(scratch / "spark", python))}
            job = run(python, ROOT / "tests/bindings/spark_cluster.py", rows, cwd=scratch, env={**os.environ, **installed.environment})
            print(job.stdout if job.returncode else job.stdout.strip().rpartition("\n")[2])
            page = scratch / "page"
            page.mkdir()
            passed, failed = check_docs.count(check_docs.check_document(PAGE, str(page), installed, "--update" in arguments))
    except NoPackageIndex:
        return tell_missing(TOOLS)
    passed += job.stdout.count("passed: ")
    failed += job.returncode != 0
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]) if len(sys.argv) > 1 else __doc__)
