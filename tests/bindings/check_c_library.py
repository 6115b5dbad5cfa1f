"""Holds the shared library of the C interface to its header.

Usage: check_c_library.py LIBRARY

It exports the functions that canonym.h declares and nothing else; descriptions of the ABI name each of them; its
soname carries the major number.
"""

import re
import subprocess
import sys
from pathlib import Path

FOLDER = Path(__file__).parents[2] / "bindings/c"
HEADER = (FOLDER / "include/canonym.h").read_text(encoding="utf-8")


def run(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def exported(library):
    """Names of functions and data, without the names of versions themselves."""
    lines = run("nm", "--dynamic", "--defined-only", "--with-symbol-versions", library).splitlines()
    names = [line.split()[-1].split("@") for line in lines if line.split()[-2] != "A"]
    return {name for name, *_ in names}, {version for _, *versions in names for version in versions if version}


def described():
    return {name for file in FOLDER.glob("abi/abi_*.c") for name in re.findall(r"\.\w+ = (\w+),", file.read_text())}


def main(library):
    declared = set(re.findall(r"^CANONYM_API [^;(]*?\b(\w+)\(", HEADER, re.MULTILINE))
    major, minor = (re.search(rf"^#define CANONYM_ABI_{which} (\d+)$", HEADER, re.MULTILINE)[1] for which in ("MAJOR", "MINOR"))
    names, versions = exported(library)
    soname = re.search(r"SONAME.*\[(.*)\]", run("readelf", "--dynamic", library))[1]
    checks = {
        "the header declares functions": len(declared) > 10,
        f"exported and not declared: {sorted(names - declared)}": names <= declared,
        f"declared and not exported: {sorted(declared - names)}": declared <= names,
        f"declared and not described in abi/: {sorted(declared - described())}": declared <= described(),
        f"descriptions of the ABI: {sorted(file.name for file in FOLDER.glob('abi/*'))}":
            {file.name for file in FOLDER.glob("abi/*")} >= {f"abi_{major}_{number}.c" for number in range(int(minor) + 1)},
        f"the soname: {soname}": soname == f"libcanonym.so.{major}",
        f"versions of symbols: {versions}": versions == {f"CANONYM_{major}.{number}" for number in range(int(minor) + 1)},
    }
    for what, holds in checks.items():
        if not holds:
            print(f"FAILED: {what}")
    failed = list(checks.values()).count(False)
    print(f"{len(checks) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]) if len(sys.argv) > 1 else __doc__)
