"""Exported rules, read by the tools that they are for; `canonym` is on the path."""

import json
import re
import subprocess

import flashtext
import pytest
import spacy
import yaml

TEXT = "In Turow, Davyd-Haradok and Dawidgrodek: Svetlana Tikhanovskaya and Tichanowskaja. Viktor Tikhanov."


@pytest.fixture(scope="session")
def export(tmp_path_factory, house_text):
    folder = tmp_path_factory.mktemp("export")
    (folder / "house.yml").write_text(house_text, encoding="utf-8")

    def run(target):
        command = ["canonym", "rules", "export", "--to", target, "--no-default-rules", "--rules", folder / "house.yml"]
        return subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout

    return run


def test_flashtext_writes_the_same(export, house):
    processor = flashtext.KeywordProcessor(case_sensitive=True)
    processor.add_keywords_from_dict(json.loads(export("flashtext")))
    assert processor.replace_keywords(TEXT) == house.normalize(TEXT) != TEXT


def test_spacy_finds_the_same(export, house):
    nlp = spacy.blank("en")
    ruler = nlp.add_pipe("entity_ruler")
    ruler.add_patterns([json.loads(line) for line in export("spacy").splitlines()])
    found = [(ent.text, ent.ent_id_) for ent in nlp(TEXT).ents]
    assert found == [(match.text, match.record) for match in house.annotate(TEXT) if match.action != "skip"]


def spelling_of(pattern):
    """What a pattern between boundaries of words stands for; the programs themselves run in tests/targets."""
    before, behind = r"(?<![\p{L}\p{M}\p{N}])", r"(?![\p{L}\p{M}\p{N}])"
    assert pattern.startswith(before) and pattern.endswith(behind)
    return re.sub(r"\\(.)", r"\1", pattern[len(before) : -len(behind)])


def test_what_prh_reads(export, house):
    rules = yaml.safe_load(export("prh"))
    assert rules["version"] == 1 and rules["rules"]
    for rule in rules["rules"]:
        assert all(house.normalize(spelling_of(pattern.strip("/"))) == rule["expected"] for pattern in rule["patterns"])


def test_what_vale_reads(export, house):
    rule = yaml.safe_load(export("vale"))
    assert rule["extends"] == "substitution" and rule["swap"]
    assert all(house.normalize(spelling_of(pattern)) == wanted for pattern, wanted in rule["swap"].items())


def test_what_lucene_reads(export, house):
    for line in export("solr").splitlines():
        if line.startswith("#"):
            continue
        spellings, replacement = re.split(r" => ", line)
        assert all(house.normalize(spelling) == replacement for spelling in spellings.split(", "))


@pytest.mark.parametrize("target", ["tsv", "jsonl"])
def test_tables(export, house, target):
    lines = export(target).splitlines()
    if target == "tsv":
        assert lines.pop(0) == "spelling\treplacement\trecord"
        rows = [line.split("\t") for line in lines]
    else:
        rows = [[row["spelling"], row["replacement"], row["record"]] for row in map(json.loads, lines)]
    assert len(rows) > 10
    for spelling, replacement, record in rows:
        assert house.normalize(spelling) == replacement
        assert [match.record for match in house.annotate(spelling)] == [record]
