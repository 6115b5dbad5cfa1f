"""Writes a rule file of persons with native forms and no variants, the same one each time.

Usage: make_natives.py COUNT [VARIANTS] >FILE

Given names of ../shared/data/variants.dev.tsv, or VARIANTS, are combined with family names: those of the
file, and its places with the endings of family names. So native words recur as they do among real people:
100,000 persons have 27,000 different ones.
"""

import csv
import json
import random
import sys
from pathlib import Path

SEED = 2020
DATA = Path(__file__).parents[3] / "shared/data/variants.dev.tsv"
ENDINGS = [("ов", "ov"), ("ев", "ev"), ("енко", "enko"), ("ский", "sky"), ("ук", "uk"), ("ович", "ovich"), ("ин", "in")]
VOWELS = "аеёиіїйоуыэєюяь"


def read_names(path):
    """Given and family names by language, each with its canonical spelling."""
    given, family = {}, {}
    with open(path, encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            native, latin = row["native_form"].title().split(), row["canonical_latin"].title().split()
            language, kind = row["native_lang"], row["kind"]
            if len(native) != len(latin) or not "".join(native).isalpha():
                continue
            if kind in ("NAMEPART-given", "PER"):
                given.setdefault(language, {})[native[0]] = latin[0]
            if kind in ("NAMEPART", "PER"):
                family.setdefault(language, {})[native[-1]] = latin[-1]
            if kind == "LOC" and len(native) == 1:
                for ending, latin_ending in ENDINGS:
                    stem = native[0].rstrip(VOWELS) + ending
                    family.setdefault(language, {})[stem] = latin[0].rstrip("aeiouy'’") + latin_ending
    return given, family


def main(count, path=DATA):
    draw = random.Random(SEED)
    given, family = read_names(path)
    persons = {}
    languages = sorted(given)
    firsts = {language: sorted(given[language]) for language in languages}
    lasts = {language: sorted(family[language]) for language in languages}
    weights = [len(lasts[language]) for language in languages]
    while len(persons) < int(count):
        language = draw.choices(languages, weights)[0]
        first, last = draw.choice(firsts[language]), draw.choice(lasts[language])
        persons[f"{first} {last}"] = (language, f"{given[language][first]} {family[language][last]}")
    print("canonym: 1\ntitle: Combined names\nsource: Wikidata, GeoNames\nchecks: {all: off}\nnames:")
    for number, (native, (language, canonical)) in enumerate(persons.items()):
        print(f"  person-{number}:\n    kind: person\n    canonical: {json.dumps(canonical, ensure_ascii=False)}\n"
              f"    native: {{{language}: {json.dumps(native, ensure_ascii=False)}}}")


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]) if len(sys.argv) in (2, 3) else __doc__)
