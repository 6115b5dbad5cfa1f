"""Tables of languages: schemes, correspondences, relations, inflections, guards."""

from .mistake import Mistake as M

BY_SAMPLE = "only the sample knows what was meant"

MISTAKES = [
    # Correspondences
    M("a class that there is not", "tables/bg.yml", '"(V)с(V)"', '"(W)с(V)"'),
    M("a class in lower case", "tables/bg.yml", "  Soft: е", "  soft: е"),
    M("a bracket not closed", "tables/bg.yml", '"г(е и)"', '"г(е и"'),
    M("nothing in brackets", "tables/bg.yml", '"и(V)"', '"и()"'),
    M("letters behind a context", "tables/bg.yml", '"(V)с(V)"', '"(V)с(V)с"'),
    M("a Latin letter as a row", "tables/bg.yml", "  о: {o: all}", "  o: {o: all}"),
    M("a Latin letter in a row's context", "tables/bg.yml", '"г(е и)"', '"г(e и)"'),
    M("a Latin letter in a class", "tables/bg.yml", "V: а е и о у ъ ю я", "V: а е и o у ъ ю я"),
    M("a Russian letter as a row", "tables/bg.yml", "  ъ: {", "  ы: {", "  търново:", BY_SAMPLE),
    M("a label misspelled", "tables/bg.yml", "zh: eng,", "zh: egn,"),
    M("a label's group misspelled", "tables/mk.yml", "slav: cs", "salv: cs"),
    M("a label of one letter less", "tables/mk.yml", "ǵ: bgn sci,", "ǵ: bgm sci,"),
    M("a rendering without labels", "tables/mk.yml", "dz: all", 'dz: ""'),
    M("a rendering that is a list", "tables/mk.yml", "а: {a: all}", "а: [a]"),
    M("a rendering transposed", "tables/bg.yml", "sht: eng", "sth: eng", "  щерев:", BY_SAMPLE),
    M("a Cyrillic letter in a rendering", "tables/mk.yml", "р: {r: all}", "р: {р: all}"),
    M("a sample misspelled", "tables/bg.yml", "tarnovo tarnowo~1", "tarnovo tanrowo~1"),
    M("a native sample misspelled", "tables/mk.yml", "мицкоски:", "мицокски:"),
    M("a language's code", "tables/mk.yml", "correspondences: mk", "correspondences: MK"),
    M("a language that there is not", "tables/mk.yml", "correspondences: mk", "correspondences: mx"),
    # Relation
    M("an alternative misspelled", "tables/mk-bg.yml", "ќ: к щ", "ќ: r щ"),
    M("a comma between alternatives", "tables/mk-bg.yml", "ѓ: г дж", "ѓ: г, дж"),
    M("a row without its letters", "tables/mk-bg.yml", '"(V)ј(#)"', '"(V)(#)"'),
    M("a related sample misspelled", "tables/mk-bg.yml", "скопје: скопйе скопие", "скопје: скопйе скопе"),
    M("the same end twice", "tables/mk-bg.yml", "{from: mk, to: bg}", "{from: mk, to: mk}"),
    # Scheme
    M("a letter transposed in a scheme", "tables/bg-2009.yml", "щ: sht", "щ: sth", "  Търговище:", BY_SAMPLE),
    M("a sample of a scheme misspelled", "tables/bg-2009.yml", "Кюстендил: Kyustendil", "Кюстендил: Kiustendil"),
    M("a row of a scheme lost", "tables/bg-2009.yml", "  ю: yu\n", "", "  Кюстендил:", BY_SAMPLE),
    M("the id of a scheme with a blank", "tables/bg-2009.yml", "scheme: bg-act-2009", "scheme: bg act 2009"),
    M("the authority lost", "tables/bg-2009.yml", "authority:", "author:"),
    M("a Latin letter as a row of a scheme", "tables/bg-2009.yml", "  а: a\n", "  a: a\n"),
    M("a Cyrillic letter written by a scheme", "tables/bg-2009.yml", "  ц: ts", "  ц: tс"),
    # Inflection
    M("a case misspelled in a paradigm", "tables/mk-cases.yml", "{acc: ки, def: киот", "{acc: ки, dfe: киот"),
    M("a case misspelled in a sample", "tables/mk-cases.yml", "of: place, def: Битолата", "of: place, deff: Битолата"),
    M("a case lost from the list", "tables/mk-cases.yml", "cases: nom acc voc def", "cases: nom acc voc",
      "{acc: ки, def: киот", "where the case is used"),
    M("a case given twice", "tables/mk-cases.yml", "cases: nom acc voc def", "cases: nom acc acc voc def"),
    M("a part of a name misspelled", "tables/mk-cases.yml", "    of: family\n", "    of: famliy\n"),
    M("a base not closed", "tables/mk-cases.yml", "base: (с)ки", "base: (ски"),
    M("a base with a class that there is not", "tables/mk-cases.yml", "base: (C)", "base: (K)"),
    M("a Latin letter in a base", "tables/mk-cases.yml", "    base: о\n", "    base: o\n"),
    M("a Latin letter in an ending", "tables/mk-cases.yml", "{acc: а, def: ата}", "{acc: а, def: aта}"),
    M("an ending misspelled", "tables/mk-cases.yml", "def: киот", "def: кито", "Георгиевскиот", BY_SAMPLE),
    M("a sample of a case misspelled", "tables/mk-cases.yml", "acc: Стевота", "acc: Стетова"),
    # Guard
    M("a number in words", "tables/guard.yml", "{5: 0, 8: 1}", "{five: 0, 8: 1}"),
    M("a number too large", "tables/guard.yml", "{5: 0, 8: 1}", "{5: 0, 8: 100}"),
    M("words that are a text", "tables/guard.yml", "words:\n  m: male mara mile\n  z: zora zaek", "words: male mara mile"),
    M("endings that are a list", "tables/guard.yml", "patronymic-endings: ски ска", "patronymic-endings: [ски, ска]"),
    M("a Latin letter in an ending of patronymics", "tables/guard.yml", "endings: ски ска", "endings: ски cка"),
]
