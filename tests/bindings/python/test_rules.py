"""The Python package as its users see it."""

import concurrent.futures
import copy
import datetime
import io
import pickle
import subprocess

import canonym
import pytest
from conftest import HOUSE

@pytest.mark.parametrize(
    ("why", "text", "wanted"),
    [
        ("a variant", "in Turow", "in Turau"),
        ("bytes stay bytes", b"in Turow", b"in Turau"),
        ("other letters", "Łódź — Turow 🙂", "Łódź — Turau 🙂"),
        ("a NUL", "Turow\0Turow", "Turau\0Turau"),
        ("ill-formed bytes", b"\xff Turow \xfe", b"\xff Turau \xfe"),
        ("lone surrogates", "\udcff Turow", "\udcff Turau"),
        ("a derived spelling", "Cichanouskaja", "Tsikhanouskaya"),
        ("nothing", "", ""),
        ("no bytes", b"", b""),
    ],
)
def test_normalize(house, why, text, wanted):
    assert house.normalize(text) == wanted, why
    assert house.normalize(wanted) is wanted, "what needs no change is handed back itself"


@pytest.mark.parametrize("text", [None, 7, ["Turow"], bytearray(b"Turow")])
def test_what_is_no_text(house, text):
    for work in (house.normalize, house.annotate, house.explain):
        with pytest.raises(TypeError, match="a text is str or bytes, not"):
            work(text)


@pytest.mark.parametrize("text", ["Ü: Turow, Turau, Tikhanov, Cichanouskaja", "Ü: Turow, Turau, Tikhanov, Cichanouskaja".encode()])
def test_annotate(house, text):
    found = house.annotate(text)
    assert [text[match.start : match.end] for match in found] == [match.text for match in found]
    assert [match.action for match in found] == ["replace", "keep", "skip", "replace"]
    first, _, skip, derived = found
    as_text = str if isinstance(text, str) else str.encode
    assert first == canonym.Match(
        start=text.index(first.text), end=text.index(first.text) + 5, text=as_text("Turow"), record="turau", records=("turau",),
        others=(), canonical="Turau", replacement=as_text("Turau"), via="variant", action="replace", reason=None,
        inflected=False, schemes=(),
    )
    assert (skip.reason, skip.replacement, skip.record) == ("never", None, "tsikhanouskaya")
    assert derived.via == "derived" and derived.schemes


def test_annotations_make_the_text(house):
    text = "Ü Turow 🙂 Cichanouskaja, S. Tikhanovskaya"
    made, at = "", 0
    for match in house.annotate(text):
        made += text[at : match.start] + (match.text if match.replacement is None else match.replacement)
        at = match.end
    assert made + text[at:] == house.normalize(text)


@pytest.mark.parametrize("text", ["Ü Turow 🙂 Cichanouskaja, \udcff Tikhanov", "Ü Turow 🙂 Cichanouskaja".encode() + b"\xff", "", "nothing"])
def test_undo(house, text):
    made = house.rewrite(text)
    assert made.text == house.normalize(text) == canonym.apply_edits(text, made.edits)
    assert made.undo() == text == canonym.apply_edits(made.text, made.undo_edits)
    assert bool(made.edits) == (made.text != text) and len(made.edits) == len(made.undo_edits)
    kept = pickle.loads(pickle.dumps(made))
    assert kept == made and type(kept.undo()) is type(text)


@pytest.mark.parametrize("edits", [[(0, 2, ""), (1, 3, "")], [(2, 3, ""), (0, 1, "")], [(0, 9, "")], [(2, 1, "")], [(-1, 1, "")]], ids=str)
def test_wrong_edits(edits):
    with pytest.raises(ValueError):
        canonym.apply_edits("text", edits)
    with pytest.raises(TypeError):
        canonym.apply_edits("text", [(0, 1, b"")])


class Trickle(io.BytesIO):
    """Gives a byte at a time, whatever it is asked for."""

    def read(self, size=-1):
        return super().read(min(size, 1))


@pytest.mark.parametrize("source", [io.BytesIO, Trickle])
def test_stream(house, source):
    text = "Ü Turow 🙂\n".encode() * 1000 + b"\xff Cichanouskaja"
    target = io.BytesIO()
    house.with_options(write="id").normalize_stream(source(text), target)
    assert target.getvalue() == house.with_options(write="id").normalize(text)


def test_streams_that_fail(house):
    class Broken:
        def read(self, size):
            raise ZeroDivisionError

        def write(self, data):
            raise KeyError("full")

    for source, target, failure in (
        (Broken(), io.BytesIO(), ZeroDivisionError),
        (io.BytesIO(b"Turow"), Broken(), KeyError),
        (io.StringIO("Turow"), io.BytesIO(), TypeError),
        (io.BytesIO(b"Turow"), io.StringIO(), TypeError),
    ):
        with pytest.raises(failure):
            house.normalize_stream(source, target)


def test_explain(house):
    text = "Łódź, Turow"
    [name] = house.explain(text)["names"]
    assert text[name["start"] : name["end"]] == "Turow" and name["records"] == ["turau"]
    [name] = house.explain(text.encode())["names"]
    assert text.encode()[name["start"] : name["end"]] == b"Turow"


def test_records(house):
    assert house.records == [
        canonym.Record("tsikhanouskaya", "Sviatlana Tsikhanouskaya", "person"),
        canonym.Record("turau", "Turau", "place"),
    ]
    assert len(house) == 2


@pytest.mark.parametrize("threads", [None, 1, 2, 7])
def test_batch(house, threads):
    texts = [f"Turow {i}" for i in range(100)] + [None, "", "Łódź"]
    assert house.normalize_batch(texts, threads) == [text and house.normalize(text) for text in texts]
    assert house.normalize_batch((b"Turow" for _ in range(2)), threads) == [b"Turau"] * 2
    assert house.normalize_batch([], threads) == []
    with pytest.raises(TypeError):
        house.normalize_batch(["Turow", 7], threads)


def test_options(house):
    assert house.with_options(write="id").normalize("Turow") == "turau"
    assert house.with_options(ignore_case=True).normalize("turow") == "Turau"
    assert house.with_options(style="de").normalize("Turow") == "Turau", "the style is over"
    assert house.with_options(style="de", date=datetime.date(2019, 1, 1)).normalize("Turau") == "Turow-Stadt"
    assert house.with_options(script="latin").normalize("Тихановская") == "Tsikhanouskaya"
    assert house.normalize("Turow") == "Turau", "the first one has its own options still"


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"style": "klingon"}, "no record has a style 'klingon'"),
        ({"style": "de", "date": "2020-02-30"}, "the date is no day"),
        ({"script": "greek"}, "'greek' is none of"),
        ({"write": "html"}, "'html' is none of"),
    ],
)
def test_wrong_options(house, options, message):
    with pytest.raises(ValueError, match=message):
        house.with_options(**options)
    with pytest.raises(ValueError, match=message):
        canonym.load(files={"house.yml": HOUSE}, builtin_names=False, **options)


def test_wrong_rules(tmp_path):
    with pytest.raises(OSError, match="nowhere.yml"):
        canonym.load("nowhere.yml")
    with pytest.raises(OSError, match="klingon"):
        canonym.load("builtin:klingon")
    broken = tmp_path / "broken.yml"
    broken.write_text("canonym: 1\ntitle: a\nsource: b\nnames:\n  minsk: {kind: city, canonical: Minsk}\n")
    with pytest.raises(ValueError, match=r"broken\.yml:5:"):
        canonym.load(broken)


def test_warnings():
    # A record without a source, in a file without one.
    with pytest.warns(UserWarning, match=r"a\.yml:\d+:\d+: "):
        canonym.load(files={"a.yml": "canonym: 1\ntitle: a\nnames:\n  turau: {kind: place, canonical: Turau}\n"}, builtin_names=False)


def test_builtin_rules(tmp_path):
    own = tmp_path / "own.yml"
    own.write_text(HOUSE.replace("tsikhanouskaya", "somebody").replace("Ts", "Z"))
    assert canonym.load().normalize("Kiev") == "Kyiv"
    assert canonym.load("builtin:english-us", builtin_names=False).normalize("Kiev criticised") == "Kiev criticized"
    assert canonym.load(style="de").normalize("Kiev") == "Kiew"


def test_copies_and_pickles(house):
    for rules in (pickle.loads(pickle.dumps(house)), copy.copy(house), copy.deepcopy(house)):
        assert rules.normalize("Turow") == "Turau" and rules.records == house.records
    styled = house.with_options(style="de", date="2019-01-01")
    assert pickle.loads(pickle.dumps(styled)).normalize("Turow") == "Turow-Stadt"
    match = house.annotate("Turow")[0]
    assert pickle.loads(pickle.dumps(match)) == match


@pytest.fixture
def compiled(tmp_path):
    source, path = tmp_path / "house.yml", tmp_path / "house.canon"
    source.write_text(HOUSE, encoding="utf-8")
    subprocess.run(["canonym", "rules", "compile", "--no-default-rules", "-o", path, source], check=True)
    return path


def test_compiled_rules(compiled, house):
    mapped = canonym.load(compiled)
    in_memory = canonym.load(files={"any name": compiled.read_bytes()})
    for rules in (mapped, in_memory, pickle.loads(pickle.dumps(mapped)), pickle.loads(pickle.dumps(in_memory))):
        assert rules.records == house.records
        assert rules.normalize("Turow, Cichanouskaja, Kiev") == "Turau, Tsikhanouskaya, Kiev"
    assert mapped.with_options(style="de", date="2019-01-01").normalize("Turow") == "Turow-Stadt"
    with concurrent.futures.ProcessPoolExecutor(1) as pool:
        assert pool.submit(mapped.normalize, "Turow").result() == "Turau"


def test_compiled_rules_that_are_older(compiled):
    source = compiled.with_name("house.yml")
    source.write_text(source.read_text(encoding="utf-8").replace("Turow]", "Turow, Turov]"), encoding="utf-8")
    with pytest.warns(UserWarning, match=r"house\.canon is older than .*house\.yml: its sources are read instead"):
        assert canonym.load(compiled).normalize("Turov") == "Turau"
    as_compiled = canonym.load(compiled, as_compiled=True)
    assert pickle.loads(pickle.dumps(as_compiled)).normalize("Turov") == "Turov"


def test_wrong_compiled_rules(compiled):
    cut = compiled.read_bytes()[:-9]
    for load in (
        lambda: canonym.load(files={"cut.canon": cut}),
        lambda: canonym.load(compiled, "builtin:english-us"),
        lambda: canonym.load(compiled, files={"a.yml": HOUSE}),
    ):
        with pytest.raises(OSError, match=r"\.canon is "):
            load()


def test_threads(house):
    with concurrent.futures.ThreadPoolExecutor(4) as pool:
        assert set(pool.map(house.normalize, ["Turow, Cichanouskaja"] * 200)) == {"Turau, Tsikhanouskaya"}


def test_other_processes(house):
    with concurrent.futures.ProcessPoolExecutor(1) as pool:
        assert pool.submit(house.normalize, "Turow").result() == "Turau"


def test_repr(house):
    assert repr(house) == "<canonym.RuleSet of 'house.yml': 2 records>"
