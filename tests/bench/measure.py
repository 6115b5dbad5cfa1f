"""Runs a command and tells what it took.

Usage: measure.py RESULT COMMAND…

Writes user seconds, elapsed seconds and peak memory in bytes to the file RESULT, in one line.
The command has our standard input and output; its status becomes ours.
"""

import resource
import subprocess
import sys
import time


def main(result, *command):
    begin = time.monotonic()
    status = subprocess.run(command).returncode
    elapsed = time.monotonic() - begin
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    with open(result, "w", encoding="ascii") as file:
        print(f"{used.ru_utime:.2f} {elapsed:.2f} {used.ru_maxrss * 1024}", file=file)
    return status


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]) if len(sys.argv) > 2 else __doc__)
