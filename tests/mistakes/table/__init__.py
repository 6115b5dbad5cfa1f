"""The mistakes, by what they are mistakes of."""

from . import examples, files, keys, language, letters, records, syntax, values

ALL = [mistake for part in (syntax, keys, values, letters, records, examples, files, language)
       for mistake in part.MISTAKES]
