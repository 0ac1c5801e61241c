"""Who stays away promises nothing: "Norway said it would not attend"."""

from __future__ import annotations

import pytest

from tests.commitments.texts import acts


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Norway said it would not attend the conference."),
        ("en", "Norway will not participate in the fund."),
        ("es", "Chile no asistirá a la conferencia."),
        ("fr", "Le Mali ne participera pas à la conférence."),
        ("pt", "O Brasil não participará da conferência."),
    ],
)
def test_it_is_no_promise(language: str, sentence: str) -> None:
    assert acts(language, sentence) == []


def test_what_is_given_instead_is_one() -> None:
    assert acts("en", "Norway will not tax the ships, and will give $3 million.") == ["NOR pledge"]
