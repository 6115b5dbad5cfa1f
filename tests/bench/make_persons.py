"""Writes a rule file of invented persons, the same one each time, without collisions.

Usage: make_persons.py COUNT >FILE

Each has a given name of a few hundred, a family name of its own, and five variants.
"""

import random
import sys

SEED = 2020
STARTS = "B Bl Br D Dr F G Gl Gr H K Kl Kr L M N P Pl Pr R S Sk St T Tr V Vl Z Zv".split()
INNER = "b d g k l m n p r s t v z lk mp nd rt st".split()
VOWELS = "a e i o u ya".split()
ENDINGS = "ovich enko evsky uk ashvili ov in aitis ko ovskaya".split()
GIVEN_ENDINGS = "a an ek el ian il in is ko mir on or us".split()
# As house styles and languages differ: each makes one variant out of the canonical spelling.
HABITS = [[("v", "w"), ("y", "i")], [("k", "c"), ("ya", "ia")], [("sh", "sch"), ("v", "f"), ("z", "s")],
          [("i", "y"), ("u", "ou")], [("e", "ie"), ("o", "oe")]]


def make_stem(draw, syllables):
    stem = draw.choice(STARTS) + draw.choice(VOWELS)
    return stem + "".join(draw.choice(INNER) + draw.choice(VOWELS) for _ in range(syllables))


def respell(name, habit):
    for found, written in habit:
        name = name.replace(found, written)
    return name


def make_person(draw, taken):
    """A family name and its variants, all different and none taken."""
    while True:
        family = make_stem(draw, 2) + draw.choice(INNER) + draw.choice(ENDINGS)
        spellings = [family] + [respell(family, habit) for habit in HABITS]
        folded = {spelling.lower() for spelling in spellings}
        if len(folded) == len(spellings) and taken.isdisjoint(folded):
            taken |= folded
            return spellings


def main(count):
    draw = random.Random(SEED)
    given_names = sorted({make_stem(draw, 1) + draw.choice(GIVEN_ENDINGS) for _ in range(300)})
    taken = {name.lower() for name in given_names}
    print("canonym: 1\ntitle: Invented persons\nsource: a random generator\nnames:")
    for number in range(int(count)):
        given = draw.choice(given_names)
        canonical, *variants = make_person(draw, taken)
        print(f"  person-{number}:\n    kind: person\n    canonical: {given} {canonical}")
        print(f"    variants: [{', '.join(f'{given} {variant}' for variant in variants)}]")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]) if len(sys.argv) == 2 else __doc__)
