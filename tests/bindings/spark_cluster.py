"""A job on a cluster of two executors, held to what the command line writes: whole, with an executor that is killed, with an
executor whose rules are others, and through a pipe.

Usage: spark_cluster.py ROWS     run by check_spark.py; `canonym` is on the path
"""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from pathlib import Path

import canonym.spark
import pyarrow
from pyspark import SparkFiles
from pyspark.sql import SparkSession

TEXTS = ["in Kiev", None, "", "Lukaschenko and S. Tikhanovskaya’s 🙂 and Cichanouskaja", "Nothing to be found here.", "Михаила Богдановича в Киеве",
         "quoted \"Kiev\"\t\\ \u2028 Kiev", "Viktor Tikhanov, K\u00edev, \u0000 Kiev"]


def make_rows(count):
    return [text and f"{text} {number}" for number in range(count) for text in [TEXTS[number % len(TEXTS)]]]


def run_command_line(rules, texts):
    lines = "".join(json.dumps({"text": text}, ensure_ascii=number % 2 == 0) + "\n" for number, text in enumerate(texts))
    command = ["canonym", "normalize", "--rules", rules, "--format", "jsonl", "--field", "text"]
    made = subprocess.run(command, input=lines.encode(), stdout=subprocess.PIPE, check=True).stdout
    return lines, made.decode()


def collect(frame):
    table = frame.toArrow().sort_by("id")
    return table["written"].to_pylist(), table["canonym_fault"].to_pylist()


def find_executors(application):
    """Processes of this application alone."""
    for folder in Path("/proc").iterdir():
        if folder.name.isdigit():
            try:
                words = (folder / "cmdline").read_bytes().split(b"\0")
            except OSError:
                continue
            if application.encode() in words and any(word.endswith(b"CoarseGrainedExecutorBackend") for word in words):
                yield int(folder.name)


def kill_an_executor(context):
    """As soon as tasks run."""
    tracker = context.statusTracker()
    while not any((info := tracker.getStageInfo(stage)) and info.numActiveTasks for stage in tracker.getActiveStageIds()):
        time.sleep(0.02)
    os.kill(min(find_executors(context.applicationId)), signal.SIGKILL)


def spoil_rules(name, mark):
    """A job that puts other rules in the place of a file of the executor that comes first, which `mark` tells to all tasks."""
    def run(_):
        path = Path(SparkFiles.get(name))
        try:
            with open(mark, "x") as file:
                file.write(str(path.parent))
            other = path.with_suffix(".new")
            other.write_bytes(path.read_bytes()[:-1] + b"?")
            other.rename(path)
        except FileExistsError:
            pass
        time.sleep(0.5)  # so that each executor gets some
        yield str(path)
    return run


def check(holds, what):
    if not holds:
        raise SystemExit(f"FAILED: {what}")
    print(f"passed: {what}", flush=True)


def main(count):
    subprocess.run(["canonym", "rules", "compile", "-o", "built-in.canon"], check=True)
    texts = make_rows(count)
    lines, made = run_command_line("built-in.canon", texts)
    wanted = [json.loads(line)["text"] for line in made.splitlines()]
    session = (SparkSession.builder.master("local-cluster[2,1,1024]").config("spark.ui.enabled", "false")
               .config("spark.driver.host", "127.0.0.1").config("spark.driver.memory", "2g").config("spark.driver.maxResultSize", "0")
               .config("spark.sql.execution.arrow.maxRecordsPerBatch", "1000").getOrCreate())
    context = session.sparkContext
    frame = session.createDataFrame(pyarrow.table({"id": range(count), "text": pyarrow.array(texts, pyarrow.string())})).cache()

    def normalize(partitions, rules="built-in.canon", **options):
        return canonym.spark.normalize(frame.repartition(partitions), "text", rules, out="written", **options)

    for partitions in (1, 2, 7):
        begin = time.time()
        written, faults = collect(normalize(partitions))
        check(written == wanted and not any(faults), f"{count} rows in {partitions} partitions, {time.time() - begin:.1f} s")

    killer = threading.Thread(target=kill_an_executor, args=[context])
    killer.start()
    written, faults = collect(normalize(40))
    killer.join()
    check(written == wanted and not any(faults), "an executor that is killed")

    [row] = canonym.spark.normalize(frame.where("id = 3"), "text", "built-in.canon", out="written", spans=True).collect()
    spans = row.written_spans
    check([span.record for span in spans] == ["lukashenko", "tsikhanouskaya", "tsikhanouskaya"], "spans")

    subprocess.run(["canonym", "rules", "compile", "--no-default-rules", "-o", "words.canon", "builtin:english-us"], check=True)
    sent = set(context.listFiles)
    frame_with_others = normalize(8, "words.canon")
    [name] = [Path(file).name for file in set(context.listFiles) - sent]
    spoil = spoil_rules(name, str(Path("mark").resolve()))
    executors = set(context.parallelize(range(8), 8).mapPartitions(spoil).collect())
    written, faults = collect(frame_with_others)
    told = {fault for fault in faults if fault}
    check(len(executors) == 2 and len(told) == 1 and "the rules on this executor are others" in told.pop(), "other rules on one executor are told")
    check(all((made is None) if fault else (made == text) for made, text, fault in zip(written, texts, faults))
          and not all(faults), "rows of the other executor are well")

    absolute = Path("built-in.canon").resolve()
    piped = context.parallelize(lines.split("\n")[:-1], 4).pipe(f"canonym normalize --rules {absolute} --format jsonl --field text", env=dict(os.environ))
    check(piped.collect() == made.split("\n")[:-1], "RDD.pipe")
    session.stop()
    print(f"all passed with {count} rows")


if __name__ == "__main__":
    main(int(sys.argv[1]))
