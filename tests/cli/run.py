"""Runs the command-line scenarios: NAME.scenario files that read like a session.

Usage: run.py CANONYM [--update] [SCENARIO…]     default: all beside this file

    # why this matters          a remark
    + article.txt               makes a file in a folder of the scenario's own
    | Tikhanovskaya said        with these lines
    $ canonym check article.txt runs a command line (sh, canonym on PATH)
    | line on stdout            what it must write there: nothing where nothing stands
    ! line on stderr
    ? 1                         its exit status: 0 where nothing stands

A lone `\\` at the end of a line of text: no line break follows. `\\xNN` is a byte, and
`\\t`, `\\r` and `\\\\` are as in C. --update writes what the commands do now into the
scenarios; read the difference before you keep it.
"""

import difflib
import os
import re
import subprocess
import sys
import tempfile
import unicodedata
from pathlib import Path

ESCAPES = {b"\\": b"\\", b"t": b"\t", b"r": b"\r"}
ESCAPE = re.compile(rb"\\(x[0-9A-Fa-f]{2}|[\\tr])")
NAMES = {"\\": "\\\\", "\t": "\\t", "\r": "\\r"}
UNSEEN = ("C", "Zl", "Zp")  # Unicode categories of what nobody would see in a file
TIME_LIMIT = 120  # seconds a command


def decode(lines):
    """The bytes that lines of text stand for."""
    def unescape(match):
        return ESCAPES.get(match[1]) or bytes.fromhex(match[1][1:].decode())

    text = b""
    for line in lines:
        body, backslashes = re.fullmatch(rb"(.*?)(\\*)", line.encode(), re.DOTALL).groups()
        goes_on = len(backslashes) % 2 == 1
        text += ESCAPE.sub(unescape, body + backslashes[goes_on:]) + (b"" if goes_on else b"\n")
    return text


def encode_character(c):
    if c in NAMES:
        return NAMES[c]
    if unicodedata.category(c).startswith(UNSEEN) or (c.isspace() and c != " "):
        return "".join(f"\\x{byte:02X}" for byte in c.encode(errors="surrogateescape"))
    return c


def encode(text):
    """The lines of text that stand for bytes; the inverse of decode."""
    *lines, last = text.decode(errors="surrogateescape").split("\n")
    encoded = ["".join(map(encode_character, line)) for line in lines]
    encoded = [re.sub(" $", r"\\x20", line) for line in encoded]
    return encoded + ["".join(map(encode_character, last)) + "\\"] if last else encoded


def marked(mark, lines):
    return [f"{mark} {line}".rstrip() for line in lines]


def read_blocks(lines):
    """The lines in blocks: each begins with a line that is not marked `|`, `!` or `?`."""
    blocks = []
    for line in lines:
        if blocks and line[:1] in ("|", "!", "?"):
            blocks[-1].append(line)
        else:
            blocks.append([line])
    return blocks


def run_command(command, folder, path):
    environment = {"PATH": path, "HOME": folder, "LC_ALL": "C.UTF-8"}
    done = subprocess.run(["sh", "-c", command], cwd=folder, env=environment, stdin=subprocess.DEVNULL,
                          capture_output=True, timeout=TIME_LIMIT)
    status = [f"? {done.returncode}"] if done.returncode else []
    return [f"$ {command}"] + marked("|", encode(done.stdout)) + marked("!", encode(done.stderr)) + status


def run_scenario(lines, folder, path):
    """Yields each block as it stands in the scenario, and as it turns out."""
    for block in read_blocks(lines):
        head, body = block[0], [line[2:] for line in block[1:]]
        if head.startswith("$ "):
            yield block, run_command(head[2:], folder, path)
            continue
        if head.startswith("+ "):
            file = Path(folder, head[2:])
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(decode(body))
        elif body or (head and not head.startswith("#")):
            raise SystemExit(f"not a line of a scenario: {head}")
        yield block, block


def put_on_path(program, folder):
    (Path(folder) / "canonym").symlink_to(Path(program).resolve())
    return f"{folder}:{os.environ['PATH']}"


def main(program, *arguments):
    update = "--update" in arguments
    chosen = [Path(name) for name in arguments if name != "--update"]
    passed = failed = 0
    for scenario in chosen or sorted(Path(__file__).parent.glob("*.scenario")):
        with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as programs:
            lines = scenario.read_text(encoding="utf-8").rstrip("\n").split("\n")
            blocks = list(run_scenario(lines, folder, put_on_path(program, programs)))
        for expected, got in blocks:
            if expected != got and not update:
                failed += 1
                print("\n".join(difflib.unified_diff(expected, got, scenario.name, "now", lineterm="", n=99)))
            elif got[0].startswith("$ "):
                passed += 1
        if update:
            scenario.write_text("".join(line + "\n" for _, got in blocks for line in got), encoding="utf-8")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed or not passed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]) if len(sys.argv) > 1 else __doc__)
