"""Writes invented names in running-text spellings: for the peers a table, for Canonym a rule file.

Usage: make_names.py LANGUAGE COUNT TABLE RULES

COUNT spellings, four fifths of them variants of the others. TABLE has a line a variant: the spelling, a tab,
what is written for it; the canonical spellings stand for themselves. LANGUAGE is en, ru or mixed.
"""

import sys

from words import make_draw, make_proper

VARIANTS = 4
SLIPS = {
    "en": [("ea", "e"), ("ou", "u"), ("ai", "ay"), ("ck", "k"), ("ll", "l"), ("ss", "s"), ("tt", "t"), ("i", "y"), ("v", "w"),
           ("k", "c"), ("sh", "sch"), ("u", "oo"), ("e", "ie"), ("a", "ah"), ("o", "oe"), ("n", "nn"), ("r", "rr")],
    "ru": [("нн", "н"), ("ы", "и"), ("я", "иа"), ("ю", "иу"), ("е", "э"), ("щ", "ш"), ("и", "ы"), ("о", "а"), ("а", "о"),
           ("у", "ю"), ("в", "вв"), ("к", "кк"), ("т", "тт"), ("л", "лл"), ("н", "нн"), ("р", "рр")],
}


def respell(draw, word, language):
    """One slip more, if the word has a place for it."""
    slips = draw.sample(SLIPS[language], len(SLIPS[language]))
    for found, written in slips:
        at = word.find(found, 1)
        if at > 0:
            return word[:at] + written + word[at + len(found):]
    return word + word[-1]


def make_record(draw, language, taken):
    """A canonical spelling and its variants, none of them taken."""
    while True:
        words = [make_proper(draw, language) for _ in range(draw.choice((1, 2, 2, 2, 3)))]
        spellings = [" ".join(words)]
        while len(spellings) < VARIANTS + 1:
            place = draw.randrange(len(words))
            words[place] = respell(draw, words[place], language)
            spellings.append(" ".join(words))
        folded = {spelling.lower() for spelling in spellings}
        if len(folded) == len(spellings) and taken.isdisjoint(folded):
            taken |= folded
            return spellings


def main(language, count, table, rules):
    draw = make_draw("names", language)
    taken = set()
    with open(table, "w", encoding="utf-8") as pairs, open(rules, "w", encoding="utf-8") as records:
        records.write("canonym: 1\ntitle: Invented names\nsource: a random generator\nnames:\n")
        for number in range(int(count) // (VARIANTS + 1)):
            own = draw.choice(("en", "ru")) if language == "mixed" else language
            canonical, *variants = make_record(draw, own, taken)
            pairs.writelines(f"{spelling}\t{canonical}\n" for spelling in (canonical, *variants))
            records.write(f"  n{number}: {{kind: organization, canonical: {canonical}, variants: [{', '.join(variants)}]}}\n")


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]) if len(sys.argv) == 5 else __doc__)
