"""Heads of files: includes, packs, styles, checks."""

from .mistake import Mistake as M

MISTAKES = [
    M("an include misspelled", "people.yml", "  - parts.yml", "  - prats.yml"),
    M("a stale include", "organizations.yml", "- path: places.yml", "- path: towns.yml"),
    M("an include without its ending", "organizations.yml", "{path: people.yml}", "{path: people}"),
    M("an include of itself", "people.yml", "  - parts.yml", "  - people.yml"),
    M("an include in a circle", "world.yml", "styles: {de: German-", "include: [people.yml]\nstyles: {de: German-"),
    M("an include from without", "organizations.yml", "- path: places.yml", "- path: ../../places.yml"),
    M("an include with a backslash", "edition-de.yml", "{path: organizations.yml,", "{path: .\\organizations.yml,"),
    M("an include of a folder", "people.yml", "  - parts.yml", "  - tables"),
    M("an empty include", "people.yml", "  - parts.yml", '  - ""'),
    M("an include that is a text", "people.yml", "include:\n  - parts.yml\n  - {path: world.yml, without: [erdogan]}", "include: parts.yml"),
    M("a record left out that is not there", "edition-de.yml", "without: [movement-7]", "without: [movement-8]"),
    M("a record left out of the wrong file", "people.yml", "without: [erdogan]", "without: [sofia]"),
    M("an absolute include", "people.yml", "  - parts.yml", "  - /parts.yml"),
    M("a pack with a blank", "edition-de.yml", "pack: edition-de", "pack: edition de"),
    M("a pack with a capital", "edition-de.yml", "pack: edition-de", "pack: Edition-de"),
    M("a style no longer declared", "people.yml", "  archive: as our paper wrote before 2019\n", "",
      "      archive: {spelling", "where the style is used"),
    M("a declared style misspelled", "places.yml", "history: for texts", "histori: for texts",
      "styles: {history: Serdica}", "where the style is used"),
    M("a style declared with a list", "places.yml", "styles: {de: German-language edition, history: for texts on the time before 1912}",
      "styles: [de, [history]]"),
    M("a comma in the declaration", "words.yml", "styles: [de]", "styles: [de;fr]"),
    M("a file without its names", "world.yml", "names:\n", ""),
]
