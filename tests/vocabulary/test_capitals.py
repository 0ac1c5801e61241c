"""The capitals by which a ministry is known."""

from __future__ import annotations

from babel import Locale

from pledgebook.vocabulary.capitals import load_capitals


def test_each_is_of_a_country_that_is_known_by_its_code() -> None:
    capitals = load_capitals()
    two = Locale("en").territories
    assert capitals["brasília"] == "BRA"
    assert capitals["n'djamena"] == "TCD"
    assert len(set(capitals.values())) > len(two) // 3
    assert all(len(code) == len("BRA") and code.isupper() for code in capitals.values())
