"""A job on a cluster of two executors, held to what the command line writes: whole, with an executor that is killed, with an
executor whose rules are others, and through a pipe.

Usage: spark_cluster.py ROWS     run by check_spark.py; `canonym` is on the path
"""

import json
import os
import subprocess
import sys
import threading
import time
from pathlib import Path

import canonym.spark
import pyarrow
from pyspark.sql import SparkSession
from spark_columns import check_columns, check_mistakes
from spark_faults import kill_an_executor, spoil_rules

TEXTS = ["in Kiev", None, "", "Lukaschenko and S. Tikhanovskaya’s 🙂 and Cichanouskaja", "Nothing to be found here.", "Михаила Богдановича в Киеве",
         "quoted \"Kiev\"\t\\ \u2028 Kiev", "Viktor Tikhanov, K\u00edev, \u0000 Kiev"]
RULES = "built-in.canon"
SETTINGS = {
    "spark.ui.enabled": "false",
    "spark.ui.showConsoleProgress": "false",
    "spark.driver.host": "127.0.0.1",
    "spark.driver.memory": "2g",
    "spark.driver.maxResultSize": "0",
    "spark.shuffle.io.maxRetries": "1",  # what a killed executor had is asked for in vain
    "spark.shuffle.io.retryWait": "100ms",
    "spark.sql.shuffle.partitions": "2",
    "spark.sql.execution.arrow.maxRecordsPerBatch": "1000",
}


def make_rows(count):
    return [text and f"{text} {number}" for number in range(count) for text in [TEXTS[number % len(TEXTS)]]]


def run_command_line(texts):
    lines = "".join(json.dumps({"text": text}, ensure_ascii=number % 2 == 0) + "\n" for number, text in enumerate(texts))
    command = ["canonym", "normalize", "--rules", RULES, "--format", "jsonl", "--field", "text"]
    made = subprocess.run(command, input=lines.encode(), stdout=subprocess.PIPE, check=True).stdout
    return lines, made.decode()


def normalize(frame, partitions, rules=RULES):
    return canonym.spark.normalize(frame.repartition(partitions), "text", rules, out="written")


def collect(frame):
    table = frame.toArrow().sort_by("id")
    return table["written"].to_pylist(), table["canonym_fault"].to_pylist()


def check(holds, what):
    if not holds:
        raise SystemExit(f"FAILED: {what}")
    print(f"passed: {what}", flush=True)


def check_partitions(frame, wanted):
    for partitions in (1, 2, 7):
        begin = time.time()
        written, faults = collect(normalize(frame, partitions))
        check(written == wanted and not any(faults), f"{len(wanted)} rows in {partitions} partitions, {time.time() - begin:.1f} s")


def check_killed_executor(frame, wanted):
    killed = []
    killer = threading.Thread(target=kill_an_executor, args=[frame.sparkSession.sparkContext, killed])
    killer.start()
    written, faults = collect(normalize(frame, 40))
    killer.join()
    check(killed and written == wanted and not any(faults), "an executor that is killed")


def check_other_rules(frame, texts):
    context = frame.sparkSession.sparkContext
    subprocess.run(["canonym", "rules", "compile", "--no-default-rules", "-o", "words.canon", "builtin:english-us"], check=True)
    sent = set(context.listFiles)
    frame = normalize(frame, 8, "words.canon")
    [name] = [Path(file).name for file in set(context.listFiles) - sent]
    spoil = spoil_rules(name, str(Path("mark").resolve()))
    executors = set(context.parallelize(range(8), 8).mapPartitions(spoil).collect())
    written, faults = collect(frame)
    told = {fault for fault in faults if fault}
    check(len(executors) == 2 and len(told) == 1 and "the rules on this executor are others" in told.pop(), "other rules on one executor are told")
    check(all((made is None) if fault else (made == text) for made, text, fault in zip(written, texts, faults))
          and not all(faults), "rows of the other executor are well")


def check_pipe(context, lines, made):
    command = f"canonym normalize --rules {Path(RULES).resolve()} --format jsonl --field text"
    piped = context.parallelize(lines.split("\n")[:-1], 4).pipe(command, env=dict(os.environ), checkCode=True)
    check(piped.collect() == made.split("\n")[:-1], "RDD.pipe")


def main(count):
    subprocess.run(["canonym", "rules", "compile", "-o", RULES], check=True)
    texts = make_rows(count)
    lines, made = run_command_line(texts)
    wanted = [json.loads(line)["text"] for line in made.splitlines()]
    session = SparkSession.builder.master("local-cluster[2,1,1024]").config(map=SETTINGS).getOrCreate()
    table = pyarrow.table({"id": range(count), "text": pyarrow.array(texts, pyarrow.string())})
    frame = session.createDataFrame(table).cache()
    check_partitions(frame, wanted)
    check_columns(session, RULES, check)
    check_mistakes(session, RULES, check)
    check_pipe(session.sparkContext, lines, made)
    check_killed_executor(frame, wanted)
    check_other_rules(frame, texts)
    session.stop()
    print(f"all passed with {count} rows")


if __name__ == "__main__":
    main(int(sys.argv[1]))
