"""A refusal is one line that names the place."""

from __future__ import annotations

from pledgebook.model import Refusal


def test_it_names_the_source_before_the_reason() -> None:
    refusal = Refusal("a.txt", "it is empty")
    assert str(refusal) == "a.txt: it is empty"
    assert (refusal.source, refusal.reason) == ("a.txt", "it is empty")
