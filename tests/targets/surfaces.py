"""What canonym exports and does, for those who compare others with it."""

import json
import subprocess
from pathlib import Path

RULES = Path(__file__).with_name("names.yml")
ALONE = ["--no-default-rules", "--rules"]


def run(*command, **options):
    """What a command writes to standard output; its failure is ours, but for findings."""
    done = subprocess.run([str(word) for word in command], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                          encoding="utf-8", stdin=options.pop("stdin", subprocess.DEVNULL), **options)
    if done.returncode not in (0, 1):
        raise AssertionError(f"{' '.join(map(str, command))}\n{done.stdout}{done.stderr}")
    return done.stdout


class Canonym:
    def __init__(self, program, folder):
        self.program = program
        self.folder = Path(folder)
        listed = self.export("jsonl").read_text(encoding="utf-8").splitlines()
        self.surfaces = [json.loads(line) for line in listed]
        # A line a surface, and what only looks like one.
        decoys = ["Bahdan", "Zhytomyrs", "Bankers", "Minsk"]
        self.lines = [f"then we saw {text} there" for text in [s["spelling"] for s in self.surfaces] + decoys]

    def export(self, target, *options):
        """The file that has the rules for a target."""
        path = self.folder / f"names.{target}"
        path.write_text(run(self.program, "rules", "export", "--to", target, *ALONE, RULES, *options), encoding="utf-8")
        return path

    def normalize(self, rules=RULES):
        """What becomes of the lines."""
        path = self.folder / "lines.txt"
        path.write_text("\n".join(self.lines) + "\n", encoding="utf-8")
        return run(self.program, "normalize", *ALONE, rules, path).splitlines()

    def expected(self, keep=lambda surface: True):
        """Line by line what a target should write that has the surfaces for which `keep` is true."""
        listed = {s["spelling"]: s["replacement"] for s in self.surfaces if keep(s)}
        before, after = "then we saw ", " there"
        return [before + listed.get(name, name) + after
                for name in (line[len(before):-len(after)] for line in self.lines)]
