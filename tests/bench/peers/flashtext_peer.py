"""The package flashtext: words, case kept, line by line: its time grows with the square of the length.

Arguments and output as in measure.h.
"""

import json
import resource
import sys
import time

from flashtext import KeywordProcessor


def measure(way, text, runs, load, read):
    seconds = []
    for _ in range(runs):
        begin = time.process_time()
        hits, written = read()
        seconds.append(time.process_time() - begin)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
    print(json.dumps({"peer": "flashtext", "way": way, "bytes": len(text.encode()), "load": load, "seconds": seconds,
                      "hits": hits, "written": written, "peak": peak}))


def main(names, path, runs):
    with open(path, encoding="utf-8") as file:
        text = file.read()
    begin = time.process_time()
    processor = KeywordProcessor(case_sensitive=True)
    with open(names, encoding="utf-8") as file:
        for line in file:
            processor.add_keyword(*line.rstrip("\n").split("\t"))
    load = time.process_time() - begin
    lines = text.splitlines(keepends=True)
    measure("scan", text, int(runs), load, lambda: (sum(len(processor.extract_keywords(line)) for line in lines), 0))
    measure("replace", text, int(runs), load, lambda: (0, len("".join(map(processor.replace_keywords, lines)).encode())))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]) if len(sys.argv) == 4 else __doc__)
