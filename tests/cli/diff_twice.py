"""What `rules diff --corpus` tells must be what two plain runs of `annotate` differ in.

Usage: diff_twice.py CANONYM

The texts are those of tests/texts, many of them twice, so that several are read at a time.
"""

import json
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

TEXTS = sorted((Path(__file__).parents[1] / "texts").glob("*.in.txt"))
HEAD = "canonym: 1\ntitle: t\nsource: s\nnames:\n"
OLD = HEAD + ("  lost: {kind: term, canonical: and}\n"
              "  said: {kind: term, canonical: said, variants: [told]}\n"
              "  house: {kind: organization, canonical: Green Party, variants: [Greens]}\n")
NEW = HEAD + ("  said: {kind: term, canonical: declared, variants: [said, told, asked]}\n"
              "  monday: {kind: term, canonical: Monday, variants: [Tuesday]}\n"
              "  minister: {kind: term, canonical: prime minister, never: [{spelling: minister, why: a test}]}\n"
              "  kyiv-city: {kind: place, canonical: Kyiv, variants: [Minsk-Kyiv]}\n")


def run(program, folder, *arguments, status):
    done = subprocess.run([program, *arguments], cwd=folder, capture_output=True, timeout=300)
    assert done.returncode == status, (arguments, done.returncode, done.stderr.decode())
    return done.stdout


def annotate(program, folder, rules, files):
    """Hits by file: (start, end, records, via, action, reason, replacement)."""
    hits = {file: [] for file in files}
    for line in run(program, folder, "annotate", "--rules", rules, *files, status=0).splitlines():
        found = json.loads(line)
        records = [found["record"]] if "record" in found else found["records"]
        hits[found["file"]].append((found["start"], found["end"], tuple(records), found["via"], found["action"],
                                    found["reason"], found["replacement"]))
    return hits


def count_places(before, after):
    """Places, and by record and kind how many."""
    changed = sorted([(hit, "before") for hit in before if hit not in after] +
                     [(hit, "after") for hit in after if hit not in before])
    places, end = [], -1
    for hit, side in changed:
        if hit[0] >= end:
            places.append({"before": set(), "after": set()})
        places[-1][side].update(hit[2])
        end = max(end, hit[1])
    counts = Counter()
    for place in places:
        for record in place["before"] | place["after"]:
            kind = "changed" if record in place["before"] & place["after"] else \
                "lost" if record in place["before"] else "added"
            counts[record, kind] += 1
    return len(places), counts


def main(program):
    program = str(Path(program).resolve())
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "old.yml").write_text(OLD)
        (folder / "new.yml").write_text(NEW)
        (folder / "texts").mkdir()
        for number in range(2):
            for text in TEXTS:
                shutil.copy(text, folder / "texts" / f"{number}-{text.name}")
        files = sorted(f"texts/{file.name}" for file in (folder / "texts").iterdir())
        told = run(program, folder, "rules", "diff", "--format", "json", "old.yml", "new.yml", "--corpus", "texts", status=1)
        again = run(program, folder, "rules", "diff", "--format", "json", "old.yml", "new.yml", "--corpus", *files, status=1)
        assert told == again, "files and their folder are told differently"
        old_hits = annotate(program, folder, "old.yml", files)
        new_hits = annotate(program, folder, "new.yml", files)
    corpus = json.loads(told)["corpus"]
    places, counts = 0, Counter()
    for file in files:
        more, of_file = count_places(old_hits[file], new_hits[file])
        places += more
        counts += of_file
    got = Counter({(record["record"], kind): record[kind] for record in corpus["records"]
                   for kind in ("added", "lost", "changed") if record[kind]})
    assert places > 20 and len({kind for _, kind in counts}) == 3, (places, counts)
    assert corpus["places"] == places, (corpus["places"], places)
    assert got == counts, (got - counts, counts - got)
    assert corpus["hits_before"] == sum(map(len, old_hits.values()))
    assert corpus["hits_after"] == sum(map(len, new_hits.values()))
    print("1 passed, 0 failed")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]) if len(sys.argv) == 2 else __doc__)
