"""Has the programs that take exported rules load them, and compares what they find with what canonym does. What is exported
for those whose formats can be imported is imported again, and must stand for the same.

Usage: check_targets.py CANONYM BUILD_FOLDER

A program that is not installed is skipped, with a word; prh is had from npm and Vale from Go, where they are. Python's modules
are looked for here and in the virtual environment of the Python package.
"""

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.append(str(Path(__file__).parent))
from postgres import Postgres, find_postgres  # noqa: E402
from surfaces import ALONE, Canonym, run  # noqa: E402

CANONICAL = "Maksim Bahdanovich", "Zhytomyr", "First Bank", "United States", "JavaScript"


class Skipped(Exception):
    """The target is not here."""


def differences(what, expected, got):
    """A finding for each pair that differs; expected and got have one length, or that is the finding."""
    if len(expected) != len(got):
        return [f"{what}: {len(expected)} expected, {len(got)} found"]
    return ["" if a == b else f"{what}: expected {a!r}, found {b!r}" for a, b in zip(expected, got)]


def run_python(module, script, *arguments, build):
    """What a script prints, as JSON, with a Python that has the module."""
    for python in (sys.executable, "/usr/bin/python3", build / "python/bin/python"):
        if Path(python).exists() and subprocess.run([python, "-c", f"import {module}"], stderr=subprocess.DEVNULL).returncode == 0:
            return json.loads(run(python, "-c", script, *arguments))
    raise Skipped(f"there is no Python module {module}")


def install(program, *command, **environment):
    """The program that is on the path, else the one that a command puts in its place."""
    if there := shutil.which(program.name):
        return there
    if not program.exists() and shutil.which(command[0]):
        subprocess.run(command, env={**os.environ, **environment}, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL, timeout=300)
    if not program.exists():
        raise Skipped(f"there is no {program.name}, and {command[0]} has none to give")
    return program


def labels_by_record(canonym, kinds=("person", "place", "organization", "term")):
    return sorted([s["record"], s["spelling"]] for s in canonym.surfaces if s["kind"] in kinds)


def check_lists(canonym, _):
    return differences("canonym itself", canonym.expected(), canonym.normalize())


def is_other(surface):
    return surface["spelling"] != surface["replacement"]


def check_prh(canonym, build):
    program = install(build / "targets/node_modules/.bin/prh", "npm", "install", "--silent", "--prefix", build / "targets", "prh@5")
    rules = canonym.export("prh").rename(canonym.folder / "prh.yml")
    texts = canonym.folder / "lines.txt"
    texts.write_text("\n".join(canonym.lines) + "\n", encoding="utf-8")
    got = run(program, "--rules", rules, "--stdout", texts).splitlines()
    return differences("prh", canonym.expected(is_other), got)


def check_vale(canonym, build):
    program = install(build / "targets/vale", "go", "install", "github.com/vale-cli/vale/v3/cmd/vale@v3.21.0", GOBIN=build / "targets")
    styles = canonym.folder / "styles/Names"
    styles.mkdir(parents=True)
    shutil.copy(canonym.export("vale"), styles / "Names.yml")
    (canonym.folder / ".vale.ini").write_text("StylesPath = styles\n[*]\nBasedOnStyles = Names\n")
    # Vale looks for the place of a match by its text, and drops what seems to stand in one place: a file for each line.
    for number, line in enumerate(canonym.lines):
        (canonym.folder / f"{number}.txt").write_text(line + "\n", encoding="utf-8")
    alerts = json.loads(run(program, "--output=JSON", "--no-wrap", *(f"{n}.txt" for n in range(len(canonym.lines))), cwd=canonym.folder))
    got = list(canonym.lines)
    for name, [alert] in alerts.items():
        wanted = re.fullmatch(r"Write '(.*)' instead of '(.*)'\.", alert["Message"])
        got[int(name.removesuffix(".txt"))] = got[int(name.removesuffix(".txt"))].replace(wanted[2], wanted[1])
    return differences("vale", canonym.expected(is_other), got)


def check_flashtext(canonym, build):
    script = """
import json, sys, flashtext
names = json.load(open(sys.argv[1], encoding="utf-8"))
lines = open(sys.argv[2], encoding="utf-8").read().splitlines()
processor = flashtext.KeywordProcessor(case_sensitive=True)
for letter in {c for line in lines for c in line if c.isalpha() or c == "\\u0361"}:
    processor.add_non_word_boundary(letter)
processor.add_keywords_from_dict(names)
print(json.dumps([processor.replace_keywords(line) for line in lines]))
"""
    canonym.normalize()  # writes the lines
    got = run_python("flashtext", script, canonym.export("flashtext"), canonym.folder / "lines.txt", build=build)
    return differences("flashtext", canonym.expected(), got)


def check_spacy(canonym, build):
    script = """
import json, sys, spacy
nlp = spacy.blank("en")
nlp.add_pipe("entity_ruler").from_disk(sys.argv[1])
found = [[[ent.text, ent.ent_id_] for ent in nlp(line).ents] for line in open(sys.argv[2], encoding="utf-8").read().splitlines()]
print(json.dumps(found))
"""
    rules = canonym.export("spacy").rename(canonym.folder / "spacy.jsonl")
    canonym.normalize()
    got = run_python("spacy", script, rules, canonym.folder / "lines.txt", build=build)
    expected = [[[s["spelling"], s["record"]]] for s in canonym.surfaces]
    return differences("spaCy", expected, got[:len(expected)]) + differences("spaCy", [[]] * 4, got[len(expected):])


def check_skos(canonym, build):
    script = """
import json, sys, rdflib
graph = rdflib.Graph().parse(sys.argv[1], format="turtle", publicID="https://example.org/names")
skos = rdflib.Namespace("http://www.w3.org/2004/02/skos/core#")
labels = sorted([str(concept).partition("#")[2], str(label)] for name in ("prefLabel", "altLabel", "hiddenLabel")
                for concept, label in graph.subject_objects(skos[name]))
preferred = sorted(str(label) for label in graph.objects(None, skos.prefLabel) if label.language is None)
native = sorted([label.language, str(label)] for label in graph.objects(None, skos.prefLabel) if label.language)
print(json.dumps([labels, preferred, native]))
"""
    labels, preferred, native = run_python("rdflib", script, canonym.export("skos"), build=build)
    return (differences("SKOS", labels_by_record(canonym), labels) + differences("prefLabel", sorted(CANONICAL), preferred) +
            differences("prefLabel", [["be", "Максім Багдановіч"], ["uk", "Житомир"]], native))


def check_tei(canonym, build):
    script = """
import json, sys
from lxml import etree
tei, xml = "{http://www.tei-c.org/ns/1.0}", "{http://www.w3.org/XML/1998/namespace}"
root = etree.parse(sys.argv[1]).getroot()
print(json.dumps(sorted([item.get(xml + "id"), name.text] for kind in ("person", "place", "org") for item in root.iter(tei + kind)
                        for name in item)))
"""
    got = run_python("lxml", script, canonym.export("tei"), build=build)
    expected = [["_" * record[0].isdigit() + record, spelling]
                for record, spelling in labels_by_record(canonym, ("person", "place", "organization"))]
    return differences("TEI", sorted(expected), got)


def check_ftm(canonym, _):
    entities = [json.loads(line) for line in canonym.export("ftm").read_text(encoding="utf-8").splitlines()]
    got = sorted([entity["id"], name] for entity in entities for names in entity["properties"].values() for name in names)
    return (differences("FtM", labels_by_record(canonym, ("person", "organization")), got) +
            differences("FtM", ["Organization", "Person"], [entity["schema"] for entity in entities]))


def check_openrefine(canonym, _):
    [edit] = json.loads(canonym.export("openrefine").read_text(encoding="utf-8"))
    got = sorted([before, each["to"]] for each in edit["edits"] for before in each["from"])
    return differences("OpenRefine", sorted([s["spelling"], s["replacement"]] for s in canonym.surfaces if is_other(s)), got)


def check_xsyn(canonym, _):
    installed = find_postgres()
    if not installed:
        raise Skipped("there is no PostgreSQL with dict_xsyn")
    rules = canonym.export("xsyn")
    held = re.search(r"(\d+) spellings other", rules.read_text(encoding="utf-8"))[1]
    words = [s for s in canonym.surfaces if is_other(s) and all(re.fullmatch(r"[^\W_]+(-[^\W_]+)*", re.sub("\u0361", "", text))
             for text in (s["spelling"], s["replacement"]))]
    with tempfile.TemporaryDirectory() as folder:
        postgres = Postgres(installed, folder, rules)
        options = "RULES='names', KEEPORIG=true, KEEPSYNONYMS=false, MATCHORIG=true, MATCHSYNONYMS=true"
        answer = postgres.query([
            "CREATE EXTENSION dict_xsyn", f"ALTER TEXT SEARCH DICTIONARY xsyn ({options})",
            "CREATE TEXT SEARCH CONFIGURATION names (COPY = simple)",
            "ALTER TEXT SEARCH CONFIGURATION names ALTER MAPPING FOR asciiword, word, numword, hword, asciihword WITH xsyn",
            *(f"SELECT to_tsvector('names', '{s['spelling']}') AS v" for s in words)])
    got = re.findall(r'v = "(.*?)"\t', answer)
    left_out = sum(map(is_other, canonym.surfaces)) - len(words)
    return ([f"dict_xsyn: {vector} should have {s['replacement'].lower()}" * (f"'{s['replacement'].lower()}'" not in vector)
             for s, vector in zip(words, got)] + differences("dict_xsyn", [len(words), str(left_out)], [len(got), held]))


def check_mailmap(canonym, _):
    if not shutil.which("git"):
        raise Skipped("there is no git")
    authors = canonym.folder / "authors.txt"
    names = [s["spelling"] for s in canonym.surfaces if s["kind"] == "person"] + ["Ada Lovelace"]
    authors.write_text("".join(f"{name} <{number}@example.org>\n" for number, name in enumerate(names)), encoding="utf-8")
    canonym.export("mailmap", "--authors", authors).rename(canonym.folder / ".mailmap")
    run("git", "init", "--quiet", canonym.folder)
    with authors.open() as lines:
        got = run("git", "-C", canonym.folder, "check-mailmap", "--stdin", stdin=lines).splitlines()
    written = {s["spelling"]: s["replacement"] for s in canonym.surfaces}
    return differences("git", [f"{written.get(name, name)} <{number}@example.org>" for number, name in enumerate(names)], got)


def read_synonyms(text):
    """As Lucene's SolrSynonymParser does."""
    rules = {}
    for line in text.splitlines():
        if not line or line.startswith("#"):
            continue
        left, right = re.split(r"(?<!\\)=>", line)
        unescape = lambda side: [re.sub(r"\\(.)", r"\1", part).strip() for part in re.split(r"(?<!\\),", side.strip())]  # noqa: E731
        [target] = unescape(right)
        rules.update((source, target) for source in unescape(left))
    return rules


def check_solr(canonym, _):
    got = read_synonyms(canonym.export("solr").read_text(encoding="utf-8").replace("\\\\", "\0")).items()
    got = sorted([a.replace("\0", "\\"), b] for a, b in got)
    return differences("Solr", sorted([s["spelling"], s["replacement"]] for s in canonym.surfaces if is_other(s)), got)


def check_elasticsearch(*_):
    """The settings in the documentation name only what they have, or Elasticsearch does."""
    page = Path(__file__).parents[2] / "docs/in-elasticsearch.md"
    blocks = [json.loads(block) for block in re.findall(r"^```json\n(.*?)^```$", page.read_text(encoding="utf-8"), re.M | re.S)]
    for block in blocks:
        analysis, fields = block["settings"]["analysis"], block["mappings"]["properties"].values()
        used = {name for analyzer in analysis["analyzer"].values() for name in analyzer["filter"]} - {"lowercase", "flatten_graph"}
        yield from differences("filters", [sorted(analysis["filter"])], [sorted(used)])
        analyzers = {field[key] for field in fields for key in ("analyzer", "search_analyzer")}
        yield from differences("analyzers", [sorted(analysis["analyzer"])], [sorted(analyzers)])
    yield "" if blocks else "no settings"


def check_round_trip(target):
    def check(canonym, _):
        imported = canonym.folder / "imported.yml"
        run(canonym.program, "rules", "import", "--from", target, "-o", imported, canonym.export(target))
        problems = run(canonym.program, "rules", "check", imported) + run(canonym.program, "rules", "fmt", "--check", imported)
        return [problems] + differences(f"{target} and back", canonym.normalize(), canonym.normalize(imported))
    return check


CHECKS = {"lists": check_lists, "prh": check_prh, "vale": check_vale, "flashtext": check_flashtext, "spacy": check_spacy,
          "skos": check_skos, "tei": check_tei, "ftm": check_ftm, "openrefine": check_openrefine, "xsyn": check_xsyn,
          "mailmap": check_mailmap, "solr": check_solr, "elasticsearch": check_elasticsearch,
          **{f"{target} round trip": check_round_trip(target) for target in ("tsv", "flashtext", "prh", "vale", "solr")}}


def main(program, build):
    passed = failed = skipped = 0
    for name, check in CHECKS.items():
        with tempfile.TemporaryDirectory() as folder:
            try:
                findings = [finding for finding in check(Canonym(Path(program).resolve(), folder), Path(build).resolve()) if finding]
            except Skipped as why:
                print(f"SKIPPED: {name}: {why}")
                skipped += 1
                continue
        for finding in findings:
            print(f"FAILED: {name}: {finding}")
        passed, failed = passed + (not findings), failed + bool(findings)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]) if len(sys.argv) == 3 else __doc__)
