"""Only read by mypy: what the types of the package promise."""

from typing import assert_type

import canonym

rules = canonym.load(style="de", date="2020-01-01")
assert_type(rules, canonym.RuleSet)
assert_type(rules.normalize("text"), str)
assert_type(rules.normalize(b"text"), bytes)
assert_type(rules.rewrite(b"text").undo(), bytes)
assert_type(canonym.apply_edits("text", [canonym.Edit(0, 1, "T")]), str)
rules.normalize_stream(open("a", "rb"), open("b", "wb"))
assert_type(canonym.load("desk.canon", as_compiled=True, files={"a": b"", "b": ""}), canonym.RuleSet)
assert_type(rules.normalize_batch(["text"]), list[str])
assert_type([match.start for match in rules.annotate("text")], list[int])
assert_type([record.id for record in rules.records], list[str])
rules.normalize(7)  # type: ignore[type-var]
rules.with_options(script="greek")  # type: ignore[arg-type]
