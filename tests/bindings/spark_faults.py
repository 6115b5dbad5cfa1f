"""What can befall an executor of a cluster on this machine."""

import os
import signal
import time
from pathlib import Path

from pyspark import SparkFiles


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


def kill_an_executor(context, killed):
    """As soon as tasks run; adds its process to `killed`."""
    tracker = context.statusTracker()
    while not any((info := tracker.getStageInfo(stage)) and info.numActiveTasks for stage in tracker.getActiveStageIds()):
        time.sleep(0.02)
    process = min(find_executors(context.applicationId))
    os.kill(process, signal.SIGKILL)
    killed.append(process)


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
