"""Installs the library into a temporary folder and uses it from there.

Usage: check_package.py BUILD_FOLDER

The small programs in consumer/ and c_consumer/ are built by CMake and by pkg-config, that of C by a compiler that
finds no other library, and each public header must compile alone, without any header of ICU or a YAML library.
"""

import os
import re
import shlex
import subprocess
import sys
import tempfile
from pathlib import Path

CONSUMER = Path(__file__).parent / "consumer"
C_CONSUMER = Path(__file__).parent / "c_consumer"
SAYS = "Tsikhanouskaya said\n"
COMPILER = [os.environ.get("CXX", "c++"), "-std=c++20"]
C_COMPILER = [os.environ.get("CC", "cc"), "-std=c11", "-pedantic-errors", "-Wall", "-Wextra", "-Werror"]
FOREIGN = re.compile(r"\S*/(?:unicode/|yaml)\S*")


def run(*command, **options):
    done = subprocess.run([str(word) for word in command], stdin=subprocess.DEVNULL,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, **options)
    if done.returncode != 0:
        raise AssertionError(f"{shlex.join(map(str, command))}\n{done.stdout}{done.stderr}")
    return done.stdout


def check_cmake(prefix, source, scratch):
    run("cmake", "-S", source, "-B", scratch, "-G", "Ninja", f"-DCMAKE_PREFIX_PATH={prefix}")
    run("cmake", "--build", scratch)
    assert run(scratch / "consumer") == SAYS


def check_pkg_config(prefix, compile_main, package, scratch, *options):
    [folder] = {path.parent for path in prefix.rglob(f"{package}.pc")}
    flags = run("pkg-config", "--cflags", "--libs", *options, package,
                env={**os.environ, "PKG_CONFIG_PATH": str(folder)})
    scratch.mkdir()
    run(*compile_main, *shlex.split(flags), "-o", scratch / "consumer")
    assert run(scratch / "consumer", env={**os.environ, "LD_LIBRARY_PATH": str(folder.parent)}) == SAYS


def check_header(prefix, header):
    """-M compiles nothing, so the header is read twice: for its syntax and for what it includes."""
    run(*COMPILER, "-Wall", "-Wextra", "-fsyntax-only", "-x", "c++", "-I", prefix / "include", header)
    included = run(*COMPILER, "-M", "-x", "c++", "-I", prefix / "include", header)
    assert not FOREIGN.search(included), f"includes {FOREIGN.search(included)[0]}"


def checks(prefix, scratch):
    yield "a consumer with CMake", lambda: check_cmake(prefix, CONSUMER, scratch / "cmake")
    yield "a consumer with pkg-config", lambda: check_pkg_config(
        prefix, [*COMPILER, CONSUMER / "main.cpp"], "canonym", scratch / "pkg-config", "--static")
    yield "a consumer in C with CMake", lambda: check_cmake(prefix, C_CONSUMER, scratch / "c-cmake")
    yield "a consumer in C with pkg-config", lambda: check_pkg_config(
        prefix, [*C_COMPILER, C_CONSUMER / "main.c"], "canonym-c", scratch / "c-pkg-config")
    headers = sorted((prefix / "include" / "canonym").glob("*.h"))
    assert headers, "no header was installed"
    for header in headers:
        yield f"{header.name} alone", lambda header=header: check_header(prefix, header)


def main(build):
    passed = failed = 0
    with tempfile.TemporaryDirectory() as scratch:
        prefix = Path(scratch, "installed here")  # a space, as some folders have
        run("cmake", "--install", build, "--prefix", prefix)
        for name, check in checks(prefix, Path(scratch)):
            try:
                check()
                passed += 1
            except AssertionError as error:
                failed += 1
                print(f"FAILED: {name}: {error}")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
