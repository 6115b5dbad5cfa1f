"""What a row of the tables is."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Mistake:
    """One small edit of one file of the rule set, and where it must be found.

    `old` stands in the file once; lone surrogates in `new` are bytes that are no UTF-8.
    A finding must stand on the line of the edit: the first that differs. Where a person
    would look for it elsewhere, `at` is a piece of that line of the edited file, and
    `why` says so. `missed` says why a mistake is not found.
    """

    kind: str
    file: str
    old: str
    new: str
    at: str = ""
    why: str = ""
    missed: str = ""
