import canonym
import pytest

HOUSE = """canonym: 1
title: a house
source: a test
styles: {de: German}
names:
  turau: {kind: place, canonical: Turau, variants: [Turow], styles: {de: {spelling: Turow-Stadt, until: 2020-01-01, why: a test}}}
  tsikhanouskaya:
    kind: person
    canonical: Sviatlana Tsikhanouskaya
    native: {ru: Светлана Тихановская}
    never: [{spelling: Tikhanov, why: a coach}]
"""


@pytest.fixture(scope="session")
def house():
    return canonym.load(files={"house.yml": HOUSE}, builtin_names=False)


@pytest.fixture(scope="session")
def house_text():
    return HOUSE
