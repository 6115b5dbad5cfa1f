"""A component for spaCy pipelines: ``nlp.add_pipe("canonym")``."""

from __future__ import annotations

from collections.abc import Sequence

from spacy.language import Language
from spacy.tokens import Doc, Span
from spacy.util import filter_spans

from canonym._rules import Match, RuleSet, load

__all__ = ["CanonymComponent"]

LABELS = {"person": "PERSON", "place": "GPE", "organization": "ORG", "term": "TERM"}

if not Span.has_extension("canonym"):
    Span.set_extension("canonym", default=None)


@Language.factory(
    "canonym",
    assigns=["doc.ents", "span._.canonym"],
    default_config={"rules": [], "builtin_names": True, "style": None, "ignore_case": False},
)
class CanonymComponent:
    """Sets an entity for each name that belongs to one record: its label by the kind of the record, `kb_id_` the record's id,
    ``_.canonym`` the :class:`canonym.Match` (so ``ent._.canonym.replacement`` is the chosen spelling).

    What is skipped (look-alikes, ambiguous names) is no entity. Entities that are there already stay where they do not overlap with
    longer ones. A name that ends inside a token takes the whole token.
    """

    def __init__(
        self, nlp: Language, name: str, rules: Sequence[str], builtin_names: bool, style: str | None, ignore_case: bool
    ) -> None:
        self.rules: RuleSet = load(*rules, builtin_names=builtin_names, style=style, ignore_case=ignore_case)
        self._labels = {record.id: LABELS[record.kind] for record in self.rules.records}

    def __call__(self, doc: Doc) -> Doc:
        found = [span for match in self.rules.annotate(doc.text) if (span := self._make_span(doc, match))]
        doc.ents = tuple(filter_spans([*found, *doc.ents]))
        return doc

    def _make_span(self, doc: Doc, match: Match) -> Span | None:
        if match.action == "skip" or match.record is None:
            return None
        span = doc.char_span(
            match.start, match.end, label=self._labels[match.record], kb_id=match.record, alignment_mode="expand"
        )
        if span is not None:
            span._.canonym = match
        return span
