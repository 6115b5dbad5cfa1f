"""Invented words of two languages, the same ones each time: syllables put together.

Their lengths, capitals and bytes are what press texts have: about 28 words with a capital in a
kilobyte of English, 15 in one of Russian (two bytes a letter).
"""

import itertools
import random

STARTS = {
    "en": "b bl br c ch cl cr d dr f fl g gr h j k l m n p pl pr qu r s sh sk st t th tr v w wh".split(),
    "ru": "б бл бр в вл г гл гр д др ж з зн и к кл кр л м н п пл пр р с ск сл ст т тр ф х ц ч ш".split(),
}
VOWELS = {"en": "a e i o u ea ou ai".split(), "ru": "а е и о у ы я ю".split()}
MIDDLES = {
    "en": "b ck d g l ll m n nd ng nt p r rn rt s ss st t tt v x".split(),
    "ru": "б в д г ж з к л м н нн п р рт с ст ств т ч ш щ".split(),
}
ENDS = {
    "en": " d e ed er es ing ion ly n ness r s t th y".split(" "),
    "ru": " а ая его ем ение и ие ии ию ия ми ный о ов ого ой ом ость ть у ые ый ым".split(" "),
}
FREQUENT = {
    "en": "the of and to in a is that for it as was with be by on not he his but at are this have from or had an they "
    "which one you were all her she there would their we him been has when who will no more if out so said".split(),
    "ru": "и в не на я быть он с что а по это она этот к но они мы весь который из у то за свой от о для же год мочь так "
    "один вы такой ещё себя бы как только или до время если уже сказал даже где при есть нет сам".split(),
}


def make_word(draw, language, syllables):
    word = draw.choice(STARTS[language]) + draw.choice(VOWELS[language])
    for _ in range(syllables):
        word += draw.choice(MIDDLES[language]) + draw.choice(VOWELS[language])
    return word + draw.choice(ENDS[language])


def make_lexicon(draw, language, size=30_000):
    """Words without capitals, all different, the frequent ones first; and how often each stands in a text."""
    taken = dict.fromkeys(FREQUENT[language])
    while len(taken) < size:
        taken[make_word(draw, language, draw.choice((0, 1, 1, 1, 2)))] = None
    weights = [1 / (rank + 3) for rank in range(size)]
    return list(taken), list(itertools.accumulate(weights))


def make_proper(draw, language):
    """A word with a capital, as names are made of."""
    return make_word(draw, language, draw.choice((1, 1, 2))).capitalize()


def make_draw(*seed):
    return random.Random(" ".join(map(str, ("canonym", *seed))))
