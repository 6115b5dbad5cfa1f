"""The component of spaCy pipelines."""

import pytest
import spacy
from spacy.tokens import Span


@pytest.fixture(scope="session")
def nlp(tmp_path_factory, house_text):
    path = tmp_path_factory.mktemp("rules") / "house.yml"
    path.write_text(house_text, encoding="utf-8")
    made = spacy.blank("en")
    # By its name alone: the package tells spaCy of it.
    made.add_pipe("canonym", config={"rules": [str(path)], "builtin_names": False})
    return made


def entities(doc):
    return [(ent.text, ent.label_, ent.kb_id_) for ent in doc.ents]


@pytest.mark.parametrize(
    ("why", "text", "wanted"),
    [
        ("a place and a person", "Cichanouskaja in Turow.", [("Cichanouskaja", "PERSON", "tsikhanouskaya"), ("Turow", "GPE", "turau")]),
        ("what is right already", "Turau", [("Turau", "GPE", "turau")]),
        ("characters, not bytes", "Łódź, Turow’s", [("Turow", "GPE", "turau")]),
        ("a look-alike", "Tikhanov", []),
        ("nothing", "", []),
    ],
)
def test_entities(nlp, why, text, wanted):
    assert entities(nlp(text)) == wanted, why


def test_what_is_written(nlp):
    [ent] = nlp("in Turow").ents
    assert ent._.canonym.replacement == "Turau" and ent._.canonym.via == "variant"


def test_other_entities_stay(nlp):
    doc = nlp.make_doc("Somebody in Turow")
    doc.ents = [Span(doc, 0, 1, label="PERSON")]
    assert entities(nlp(doc)) == [("Somebody", "PERSON", ""), ("Turow", "GPE", "turau")]


def test_many(nlp):
    assert [entities(doc) for doc in nlp.pipe(["Turow"] * 3)] == [[("Turow", "GPE", "turau")]] * 3
