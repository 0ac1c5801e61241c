"""What other people paid, lost or were given is no money of the party, and says nothing of the party's own."""

from __future__ import annotations

import pytest

from pledgebook import read

SHEET = "# Fact sheet: commitments\n\n"


def _states(text: str, language: str) -> list[str | None]:
    return [entry.state for entry in read(SHEET + text, name="sheet.md", language=language).entries]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Kenya will give $5 million to farmers who paid $12 million in fines."),
        ("en", "Kenya will set aside $5 million for migrants that have paid $12 million to smugglers."),
        (
            "es",
            "Kenia dará 5 millones de euros a los agricultores que pagaron 12 millones de euros en multas.",
        ),
        (
            "pt",
            "O Quênia dará 5 milhões de euros aos agricultores que pagaram 12 milhões de euros em multas.",
        ),
        (
            "fr",
            "Le Kenya versera 5 millions d'euros aux agriculteurs qui ont payé 12 millions d'euros d'amendes.",
        ),
    ],
)
def test_what_other_people_paid_is_left_out_and_does_not_pay_what_is_promised(
    language: str, text: str
) -> None:
    assert _states(text, language) == ["pledged", None]


@pytest.mark.parametrize(
    "text",
    [
        "Kenya gave $5 million to schools, which was paid in May.",
        "Kenya gave farmers $5 million that was paid in May.",
        "Japan, which paid $5 million in May, is a donor.",
        "The $5 million for farmers that was disbursed in May came from Kenya.",
    ],
)
def test_what_is_said_of_the_amount_itself_counts(text: str) -> None:
    assert _states(text, "en") == ["disbursed"]
