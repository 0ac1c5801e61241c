"""The table of newspapers, broadcasters and agencies of news."""

from __future__ import annotations

from pledgebook.vocabulary.newspapers import load_newspapers


def test_a_phrase_is_of_one_kind() -> None:
    kinds = load_newspapers()
    phrases = [phrase for kind in kinds.values() for phrase in kind]
    assert len(phrases) == len(set(phrases))


def test_what_is_also_said_of_other_things_is_no_name_by_itself() -> None:
    kinds = load_newspapers()
    assert "reuters" in kinds["name"]
    assert {"la nación", "el país"} <= kinds["word"]
