"""What some of those counted are is told from what was done with them."""

from __future__ import annotations

import pytest

from pledgebook.commitments.details.copulas import tells_what_they_are
from pledgebook.vocabulary import load


@pytest.mark.parametrize(
    ("language", "clause", "told"),
    [
        ("es", "eran niñas", True),
        ("pt", "são mulheres", True),
        ("fr", "étaient des filles", True),
        ("en", "were girls", True),
        ("es", "fueron certificadas", False),
        ("pt", "foram entregues", False),
        ("fr", "ont été formés", False),
        ("en", "were trained", False),
        ("es", "recibieron su título", False),
        ("en", "were", False),
        ("en", "", False),
    ],
)
def test_what_they_are(language: str, clause: str, told: bool) -> None:
    assert tells_what_they_are(clause, load(language)) is told
