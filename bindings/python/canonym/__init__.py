"""Rewrites the many spellings of a name to the chosen one, in running text.

    >>> import canonym
    >>> rules = canonym.load()
    >>> rules.normalize("Lukaschenko in Kiev")
    'Lukashenko in Kyiv'

Texts are ``str`` or ``bytes``, and what comes out is of the same type. Offsets count code points of a ``str`` (so that
``text[match.start:match.end]`` is what was found) and bytes of ``bytes``; bytes are read as UTF-8, and what is no UTF-8 is
left as it is. What is neither raises TypeError.
"""

from __future__ import annotations

from canonym import _core
from canonym._rules import ArrowStrings, Edit, Match, Record, Rewritten, RuleSet, apply_edits, load

__all__ = ["ArrowStrings", "Edit", "Match", "Record", "Rewritten", "RuleSet", "apply_edits", "load"]
__version__: str = _core.version()
