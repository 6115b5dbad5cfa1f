"""What is told of the progress of a work that takes longer than two seconds, on a terminal and elsewhere.

Usage: progress.py PROGRAM
"""

import os
import pty
import subprocess
import sys
import time

PART = b"Svetlana Tikhanovskaya spoke in Vilnius.\n" * 40_000  # more than a part of a text


def run(program, stderr):
    """The program with a text that comes slowly; what it writes to standard output."""
    environment = dict(os.environ, TERM="xterm")
    command = [program, "normalize", "no such file", "-"]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=stderr, env=environment)
    reader = subprocess.Popen(["wc", "-c"], stdin=process.stdout, stdout=subprocess.PIPE)
    for _ in range(2):
        process.stdin.write(PART)
        process.stdin.flush()
        time.sleep(2.3)
    process.stdin.write(PART)
    process.stdin.close()
    process.wait()
    return reader.communicate()[0]


def read_terminal(descriptor):
    told = b""
    try:
        while block := os.read(descriptor, 1 << 16):
            told += block
    except OSError:  # the other end is closed
        pass
    return told.decode()


def main(program):
    ours, theirs = pty.openpty()
    on_terminal = run(program, theirs)
    os.close(theirs)
    told = read_terminal(ours)
    with open("/dev/null", "wb") as nowhere:
        elsewhere = run(program, nowhere)
    checks = [
        ("the text is the same with a terminal and without one", on_terminal == elsewhere),
        ("bytes and rate are told", "MB, " in told and "B/s" in told),
        ("the line is taken away in the end", told.endswith("\r\x1b[K")),
        ("errors are still told", "no such file" in told),
    ]
    for what, holds in checks:
        print("ok" if holds else "FAILED", what)
    return 0 if all(holds for _, holds in checks) else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]) if len(sys.argv) == 2 else __doc__)
