"""Lets each system call of a program fail in turn while it rewrites a file.

Usage: faults.py COMMAND ARGUMENT…      {} stands for the file to rewrite

After each run the file must be whole, the old or the new one, with the mode it
had, and nothing else may lie in the folder but a whole backup; only SIGKILL may
leave a temporary file. A program that reports success must have written the new
file. The last line gives the counts. Needs strace.
"""

import collections
import os
import re
import subprocess
import sys
import tempfile

CALLS = ("open openat creat read pread64 write writev pwrite64 close fstat newfstatat statx lseek "
         "fsync fdatasync rename renameat renameat2 link linkat unlink unlinkat ftruncate "
         "fchmod fchmodat fchown fchownat flistxattr fgetxattr fsetxattr fremovexattr getrandom").split()
FAULTS = {"ENOSPC": "error=ENOSPC", "EIO": "error=EIO", "SIGKILL": "signal=KILL"}
OLD = b"Svetlana Tikhanovskaya said so.\r\n\xff" * 3000
MODE = 0o640
NAME = "article.txt"
TIME_LIMIT = 60  # seconds a run; an error must not become a loop


class Run:
    """One run of the command on a fresh file, in a folder of its own."""

    def __init__(self, command, inject=None):
        with tempfile.TemporaryDirectory() as outer:
            folder = os.path.join(outer, "folder")
            log = os.path.join(outer, "log")
            os.mkdir(folder)
            path = os.path.join(folder, NAME)
            with open(path, "wb") as file:
                file.write(OLD)
            os.chmod(path, MODE)
            strace = ["strace", "-f", "-qq", "-o", log, "-e", "trace=" + ",".join("?" + c for c in CALLS)]
            if inject:
                strace += ["-e", "inject=" + inject]
            done = subprocess.run(strace + [path if word == "{}" else word for word in command],
                                  stdin=subprocess.DEVNULL, capture_output=True, timeout=TIME_LIMIT)
            self.status, self.stderr = done.returncode, done.stderr.decode(errors="replace")
            self.log = read(log).decode(errors="replace") if os.path.exists(log) else ""
            self.files = {name: read(os.path.join(folder, name)) for name in os.listdir(folder)}
            self.mode = os.stat(path).st_mode & 0o7777 if NAME in self.files else None

    def problems(self, new, killed):
        content = self.files.get(NAME)
        if content not in (OLD, new):
            yield "the file is neither the old nor the new one"
        elif self.mode != MODE:
            yield f"the mode became {self.mode:o}"
        if self.status == 0 and content != new:
            yield "success reported, but the file is not the new one"
        for name, other in self.files.items():
            if name == NAME or (killed and re.fullmatch(r"\.canonym-[0-9a-f]{16}", name)):
                continue
            if name.startswith(".") or other != OLD:
                yield f"{name} was left behind"


def read(path):
    with open(path, "rb") as file:
        return file.read()


def can_trace():
    try:
        return subprocess.run(["strace", "-qq", "-o", os.devnull, "true"], capture_output=True).returncode == 0
    except FileNotFoundError:
        return False


def try_faults(command, new, counts):
    """Yields for each fault its description, the problems and the exit status."""
    for call, count in sorted(counts.items()):
        for fault, inject in FAULTS.items():
            for number in range(1, count + 1):
                run = Run(command, f"{call}:{inject}:when={number}")
                killed = fault == "SIGKILL"
                if killed and run.status == 0:
                    continue  # strace itself may end so: then nothing was tried
                yield f"{call} #{number} {fault}", list(run.problems(new, killed)), run


def main():
    command = sys.argv[1:]
    if not can_trace():
        print("SKIPPED: strace cannot trace programs here\n0 passed, 0 failed")
        return 0
    plain = Run(command)
    new = plain.files.get(NAME)
    if plain.status != 0 or new in (None, OLD):
        print(f"without any fault: exit {plain.status}, {plain.stderr}\n0 passed, 1 failed")
        return 1
    counts = collections.Counter(re.findall(r"^\d+ +(\w+)\(", plain.log, re.MULTILINE))
    tried = failed = replaced = 0
    for fault, problems, run in try_faults(command, new, counts):
        tried += 1
        failed += bool(problems)
        replaced += run.files.get(NAME) == new
        for problem in problems:
            print(f"{fault}: {problem}: exit {run.status} {run.stderr}")
    print(f"{tried} faults tried in {len(counts)} kinds of call, {tried - failed} survived: "
          f"{tried - failed - replaced} with the old file, {replaced} with the new one")
    print(f"{tried - failed} passed, {failed} failed")
    return 1 if failed or not tried else 0


if __name__ == "__main__":
    sys.exit(main())
