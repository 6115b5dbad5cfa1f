"""Runs this engine and its peers over made texts and prints their figures side by side.

Usage: run_peers.py PROGRAMS WORK [--megabytes N] [--sets A,B] [--peers A,B] [--runs N]

PROGRAMS is where the C++ programs were built, WORK where the other peers are and where texts and results go.
All run on one core, one after the other; a figure is the median of the runs' processor time. See tests/bench/run.
"""

import argparse
import json
import os
import re
import statistics
import subprocess
import sys
from pathlib import Path

from table import print_tables

HERE = Path(__file__).parent
SETS = {  # name: language, spellings, megabytes of text
    "en-100": ("en", 100, 200),
    "en-10000": ("en", 10_000, 200),
    "en-100000": ("en", 100_000, 200),
    "en-600000": ("en", 600_000, 200),
    "ru-10000": ("ru", 10_000, 60),
    "mixed-10000": ("mixed", 10_000, 60),
    "natives-10000": ("natives", 10_000, 60),  # records with native forms, read by derivation too
    "listed-10000": ("listed", 10_000, 60),  # the same records and text, without derivation
}
# Slow peers read a beginning of the text, once; they carry so many names, and no more.
SLOW = {"flashtext": 8, "prh": 0.2}
MOST_NAMES = {"re2": 10_000, "prh": 100}


def peers(programs, work):
    """How each peer is called, and the file that must be there for it."""
    rust = work / "cargo/release/canonym-bench-peers"
    node = (work / "node").resolve()  # node's own imports start from where the peer stands
    python = work / "python/bin/python"
    return {
        "memory": ([programs / "bench_memory"], programs / "bench_memory"),
        "canonym": ([programs / "bench_canonym"], programs / "bench_canonym"),
        "hyperscan": ([programs / "bench_hyperscan"], programs / "bench_hyperscan"),
        "daachorse": ([rust, "daachorse"], rust),
        "daachorse charwise": ([rust, "daachorse charwise"], rust),
        "aho-corasick": ([rust, "aho-corasick"], rust),
        "re2": ([programs / "bench_re2"], programs / "bench_re2"),
        "flashtext": ([python, HERE / "peers/flashtext_peer.py"], python),
        "prh": (["node", HERE / "peers/prh_peer.cjs", node], node / "node_modules/prh"),
    }


def write_natives(count, table, rules, listed):
    """Persons with native forms, from ../shared/data; their canonical spellings stand in the text."""
    made = subprocess.run([sys.executable, HERE / "make_natives.py", str(count)], capture_output=True, text=True, check=True).stdout
    rules.write_text(re.sub("(?m)^    kind: person$", r"\g<0>\n    derive: false", made) if listed else made, encoding="utf-8")
    names = dict.fromkeys(json.loads(spelling) for spelling in re.findall("(?m)^    canonical: (.*)$", made))
    table.write_text("".join(f"{name}\t{name}\n" for name in names), encoding="utf-8")


def make_inputs(work, name, megabytes):
    """The table, the rule file and the text of a set, made once."""
    language, count, most = SETS[name]
    size = min(megabytes or most, most)
    table, rules, text = work / f"{name}.tsv", work / f"{name}.yml", work / f"{name}-{size}.txt"
    if language in ("natives", "listed"):
        language, listed = "en", language == "listed"
        write_natives(count, table, rules, listed)
    elif not rules.exists():
        subprocess.run([sys.executable, HERE / "made/make_names.py", language, str(count), table, rules], check=True)
    if not text.exists():
        subprocess.run([sys.executable, HERE / "made/make_text.py", language, str(size), table, text], check=True)
    return table, rules, text


def cut(text, megabytes):
    """The beginning of a text, in a file of its own."""
    path = text.with_suffix(f".{megabytes}.cut")
    with open(text, "rb") as file:
        path.write_bytes(file.read(int(megabytes * 1e6)).rpartition(b" ")[0])
    return path


def run_peer(peer, command, inputs, runs):
    """The lines that a peer prints, with the median of its runs in them."""
    table, rules, text = inputs
    if peer in SLOW:
        text, runs = cut(text, SLOW[peer]), 1
    done = subprocess.run(["taskset", "-c", str(max(os.sched_getaffinity(0))), *command, rules if peer == "canonym" else table,
                           text, str(runs)], capture_output=True, text=True, check=False)
    if done.returncode != 0:
        print(f"{peer} failed: {done.stderr.strip()[:200]}", file=sys.stderr)
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    for line in lines:
        line["megabytes_a_second"] = line["bytes"] / 1e6 / max(statistics.median(line["seconds"]), 1e-9)
    return lines


def main():
    parser = argparse.ArgumentParser(usage=__doc__)
    parser.add_argument("programs", type=Path)
    parser.add_argument("work", type=Path)
    parser.add_argument("--megabytes", type=int)
    parser.add_argument("--sets", default=",".join(SETS))
    parser.add_argument("--peers")
    parser.add_argument("--runs", type=int, default=5)
    options = parser.parse_args()
    known = peers(options.programs, options.work)
    chosen = options.peers.split(",") if options.peers else list(known)
    missing = [peer for peer in chosen if not known[peer][1].exists()]
    results = {}
    for name in options.sets.split(","):
        inputs = make_inputs(options.work, name, options.megabytes)
        for peer in chosen:
            if peer not in missing and SETS[name][1] <= MOST_NAMES.get(peer, SETS[name][1]):
                print(f"{name}: {peer}", file=sys.stderr)
                results.setdefault(name, []).extend(run_peer(peer, known[peer][0], inputs, options.runs))
    (options.work / "results.json").write_text(json.dumps({"missing": missing, "sets": results}, indent=1), encoding="utf-8")
    print_tables(results, missing)


if __name__ == "__main__":
    sys.exit(main())
