"""Writes an invented text like news, with the names of a table in it.

Usage: make_text.py LANGUAGE MEGABYTES TABLE TEXT

A name of TABLE (see make_names.py) stands every 300 to 1,000 bytes. Other words with capitals, numbers, quotes,
apostrophes and addresses stand as often as in the press. LANGUAGE is en, ru or mixed (sentences of both).
"""

import sys

from words import make_draw, make_lexicon, make_proper

SENTENCES = 12_000  # some 1.5 MB: more than a cache holds
CAPITALS = {"en": 0.13, "ru": 0.12}


def add_sign(draw, word):
    """A word with what now and then stands at it."""
    chance = draw.random()
    if chance < 0.06:
        return word + ","
    if chance < 0.07:
        return f"“{word}”"
    if chance < 0.08:
        return word + "’s"
    if chance < 0.085:
        return f"({word})"
    if chance < 0.09:
        return f"{word} – {draw.randrange(2000)}"
    return word


def make_sentence(draw, language, lexicon, weights):
    words = draw.choices(lexicon, cum_weights=weights, k=draw.randrange(8, 28))
    words = [make_proper(draw, language) if draw.random() < CAPITALS[language] else word for word in words]
    words = [add_sign(draw, word) for word in words]
    text = " ".join(words)
    if draw.random() < 0.01:
        text += f" https://example.org/{draw.choice(lexicon)}/{draw.randrange(10_000)}"
    return text[0].upper() + text[1:] + draw.choice((". ", ". ", ". ", "? ", ".\n", ".\n\n"))


def make_sentences(draw, language):
    lexicon, weights = make_lexicon(draw, language)
    return [make_sentence(draw, language, lexicon, weights) for _ in range(SENTENCES)]


def main(language, megabytes, table, path):
    draw = make_draw("text", language)
    languages = ("en", "ru") if language == "mixed" else (language,)
    sentences = [sentence.encode() for each in languages for sentence in make_sentences(draw, each)]
    with open(table, encoding="utf-8") as file:
        names = [line.split("\t")[0].encode() for line in file]
    left = int(megabytes) * 1_000_000
    with open(path, "wb") as file:
        while left > 0:
            wanted, piece = draw.randrange(300, 1_000), b""
            while len(piece) < wanted:
                piece += draw.choice(sentences)
            piece += draw.choice(names) + b" "
            file.write(piece)
            left -= len(piece)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]) if len(sys.argv) == 5 else __doc__)
