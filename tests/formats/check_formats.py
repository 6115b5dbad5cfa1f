"""Reads what every format prints about hostile names, as the programs do that it is meant for.

Usage: check_formats.py CANONYM
"""

import json
import os
import re
import subprocess
import sys
import tempfile
import urllib.parse
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from sarif_shape import faults

FILES = [  # why, name of a file as bytes
    ("a plain name", b"a.txt"),
    ("letters that need percent signs in a URI", "мінск 100%?#.txt".encode()),
    ("a folder that looks like a scheme", b"c:x/y.txt"),
    ("a workflow command", b"::error::pwned.txt"),
    ("properties of one", b"a,line=9,title=x::y.txt"),
    ("line breaks", b"a\n::error::b\r\n::warning::c.txt"),
    ("line breaks that a workflow decodes", b"a%0A::error::b%0D.txt"),
    ("the end of an XML section, markup, quotes", b"]]><x a='1' b=\"2\">&amp;.txt"),
    ("escape sequences of terminals", b"\x1b[31m\x1b]0;title\x07red.txt"),
    ("control characters that XML cannot have", b"a\x01\x0b\x0c\x1f.txt"),
    ("bytes that are no UTF-8", b"a\xff\xc3.txt"),
    ("characters that XML cannot have", "a\ufffe\uffff.txt".encode()),
    ("line separators, bidi controls, invisible characters", "a\u2028b\u202ec\u200bd\u0085e.txt".encode()),
]

TEXT = ("::error::Kiev and Lukashenka.\r\n\t😀 Kiev\u2028Kiev ]]> %0A::error::\x1b[31mKiev\x01\n"
        "漢字 Kie\u0301v Kiev").encode() + b" \xff Kiev\n"

# The two lines of RULES carry hostile text into messages: a key, a spelling, an id, a note.
RULES = """canonym: 1
title: Hostile
source: a test
names:
  a:
    kind: place
    canonical: Aa
    "::error::pwned%0A::error::]]><x>": 1
    variants: ["x\\n::error::y\\e[31m", "А::error::a", "%0A::error::а]]>&a", Aa]
  "::warning title=x::y,%0D": {canonical: Bb}
"""

ERROR_LINE = re.compile(r"::(error|warning) (?:file=([^,:]*),line=\d+,endLine=\d+(?:,col=\d+,endColumn=\d+)?,)?"
                        r"title=[a-z-]+::([^\r\n]*)|::notice title=canonym::[^\r\n]*")
UNSEEN = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u200b]")


class Sums:
    def __init__(self):
        self.passed = self.failed = 0

    def check(self, is_well, what):
        self.passed, self.failed = self.passed + bool(is_well), self.failed + (not is_well)
        if not is_well:
            print(f"FAILED: {what}")


def run(program, arguments, folder):
    done = subprocess.run([program, *arguments], cwd=folder, capture_output=True, timeout=120,
                          env={"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"})
    return done.stdout


def region_text(content, region):
    """What a region of SARIF has, counted in code points as columnKind says; an ill-formed byte is one."""
    lines = content.decode(errors="surrogateescape").split("\n")
    begin, end = (region["startLine"], region["startColumn"]), (region["endLine"], region["endColumn"])
    picked = lines[begin[0] - 1:end[0]]
    picked[-1] = picked[-1][:end[1] - 1]
    picked[0] = picked[0][begin[1] - 1:]
    return "\n".join(picked).encode(errors="surrogateescape")


def file_of(result):
    uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    return urllib.parse.unquote_to_bytes(uri)


def apply_fixes(content, results):
    for result in reversed(results):
        for change in result["fixes"][0]["artifactChanges"]:
            for new in change["replacements"]:
                at, size = new["deletedRegion"]["byteOffset"], new["deletedRegion"]["byteLength"]
                content = content[:at] + new["insertedContent"]["text"].encode() + content[at + size:]
    return content


def check_sarif(sums, what, output, contents, fixed=None):
    """Gives the number of findings. `fixed` is what the fixes make of each file."""
    log = json.loads(output)
    sums.check(not faults(log, "log"), f"{what}: {faults(log, 'log')[:3]}")
    results = log["runs"][0]["results"]
    rules = log["runs"][0]["tool"]["driver"]["rules"]
    sums.check(all(rules[r["ruleIndex"]]["id"] == r["ruleId"] for r in results), f"{what}: ruleIndex")
    sums.check({file_of(result) for result in results} == set(contents), f"{what}: other files than {list(contents)}")
    for name, content in contents.items():
        own = [result for result in results if file_of(result) == name]
        marks = {result["partialFingerprints"]["canonym/v1"] for result in own}
        sums.check(len(marks) == len(own), f"{name}: fingerprints repeat")
        for result in own:
            region = result["locations"][0]["physicalLocation"]["region"]
            at = region["byteOffset"]
            sums.check(region_text(content, region) == content[at:at + region["byteLength"]], f"{name}: {region}")
        sums.check(fixed is None or apply_fixes(content, own) == fixed, f"{name}: fixes")
    return len(results)


def check_github(sums, what, output):
    lines = output.decode().removesuffix("\n").split("\n")
    sums.check(all(ERROR_LINE.fullmatch(line) for line in lines), f"{what}: {output!r}")
    sums.check(not UNSEEN.search(output.decode()), f"{what}: hidden characters in {output!r}")
    kinds = [line[2:].split(" ")[0] for line in lines]
    sums.check(kinds == sorted(kinds, key=["error", "warning", "notice"].index), f"{what}: the worst come first")
    sums.check(all(kinds.count(kind) <= 10 for kind in kinds), f"{what}: {kinds}")


def check_text(sums, what, output):
    text = output.decode()
    sums.check(not UNSEEN.search(text), f"{what}: hidden characters in {output!r}")
    sums.check(not any(line.lstrip().startswith("::") for line in text.split("\n")), f"{what}: a command in {text}")


def check_xml(sums, what, output, root, files):
    tree = ElementTree.fromstring(output)
    sums.check(tree.tag == root, f"{what}: {tree.tag}")
    shown = [re.sub("[\x00-\x08\x0b\x0c\x0e-\x1f\udc80-\udcff\ufffe\uffff]", "\ufffd",
                    name.decode(errors="surrogateescape")) for name in files]
    names = [element.get("name") for element in tree]
    sums.check(names == shown, f"{what}: {names} are not {shown!r}")


def check_files(sums, program, folder):
    names = [name for _, name in FILES]
    for name in names:
        path = Path(os.fsdecode(os.path.join(os.fsencode(folder), name)))
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(TEXT)
    fixed = run(program, ["normalize", os.fsdecode(names[0])], folder)
    sums.check(fixed != TEXT, "nothing was found")
    output = {form: run(program, ["check", "--format", form, "--", *map(os.fsdecode, names)], folder)
              for form in ("text", "json", "sarif", "github", "checkstyle", "junit")}
    count = check_sarif(sums, "files", output["sarif"], {name: TEXT for name in names}, fixed)
    check_github(sums, "files", output["github"])
    check_text(sums, "files", output["text"])
    check_xml(sums, "files", output["checkstyle"], "checkstyle", names)
    check_xml(sums, "files", output["junit"], "testsuites", names)
    objects = [json.loads(line) for line in output["json"].removesuffix(b"\n").split(b"\n")]
    sums.check(len(objects) == count, f"{len(objects)} findings in JSON")
    cases = ElementTree.fromstring(output["junit"]).findall("testsuite/testcase/failure")
    sums.check(len(cases) == count, f"{len(cases)} findings in JUnit")


def check_rules(sums, program, folder):
    Path(folder, "rules.yml").write_text(RULES, encoding="utf-8")
    output = {form: run(program, ["rules", "check", "--format", form, "rules.yml"], folder)
              for form in ("text", "sarif", "github", "checkstyle", "junit")}
    count = check_sarif(sums, "rules", output["sarif"], {b"rules.yml": RULES.encode()})
    sums.check(count >= 4, f"rules: only {count} findings")
    check_github(sums, "rules", output["github"])
    check_text(sums, "rules", output["text"])
    check_xml(sums, "rules", output["checkstyle"], "checkstyle", [b"rules.yml"])
    check_xml(sums, "rules", output["junit"], "testsuites", [b"rules.yml"])


def check_moved_lines(sums, program, folder):
    def marks(text):
        Path(folder, "moved.txt").write_text(text, encoding="utf-8")
        log = json.loads(run(program, ["check", "--format", "sarif", "moved.txt"], folder))
        return {result["partialFingerprints"]["canonym/v1"] for result in log["runs"][0]["results"]}

    before = marks("In Kiev.\nKiev and Kiev.\n")
    sums.check(len(before) == 3, f"fingerprints: {before}")
    sums.check(marks("A new line.\n\n  Kiev and Kiev.\nAnother.\nIn Kiev.\n") == before, "fingerprints do not move along")
    sums.check(len(marks("In Kyiv.\nKiev, not Kiev.\n") & before) == 0, "fingerprints of other lines are the same")


def check_limits(sums, program, folder):
    Path(folder, "many.txt").write_text("Kiev\n" * 25, encoding="utf-8")
    lines = run(program, ["check", "--format", "github", "many.txt"], folder).decode().splitlines()
    sums.check(len(lines) == 11, f"limit: {len(lines)} lines")
    sums.check(lines[-1] == "::notice title=canonym::15 more warnings than GitHub shows of one step", lines[-1])
    for form, root in (("checkstyle", "checkstyle"), ("junit", "testsuites")):
        Path(folder, "well.txt").write_text("Kyiv\n", encoding="utf-8")
        tree = ElementTree.fromstring(run(program, ["check", "--format", form, "well.txt"], folder))
        sums.check(tree.tag == root and not tree.findall(".//failure") and not tree.findall(".//error"), form)
    log = json.loads(run(program, ["check", "--format", "sarif", "well.txt"], folder))
    sums.check(log["runs"][0]["results"] == [], "SARIF of nothing")


def main(program):
    sums = Sums()
    for part in (check_files, check_rules, check_moved_lines, check_limits):
        with tempfile.TemporaryDirectory() as folder:
            part(sums, str(Path(program).resolve()), folder)
    print(f"{sums.passed} passed, {sums.failed} failed")
    return 1 if sums.failed or not sums.passed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]) if len(sys.argv) > 1 else __doc__)
