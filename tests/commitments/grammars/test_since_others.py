"""What only says when something else was done, and what is agreed or carried out."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

FRAMES = {"en": "# Commitments, 7 May 2024", "es": "# Compromisos, 7 de mayo de 2024"}


def read(text: str, language: str) -> list[tuple[str, str | None]]:
    found = commitments(f"{FRAMES[language]}\n\n{text}", language)
    return [("|".join(each.parties), each.stance) for each in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Since Kenya joined the fund in 2020, Peru has opened 40 schools.", "PER"),
        ("Before Kenya joined the fund, Peru opened 70 schools.", "PER"),
        ("After Kenya and Peru joined, Chile opened 20 schools.", "CHL"),
        ("Since it joined the fund, Kenya has opened 40 schools.", "KEN"),
        ("After Kenya, Peru opened 80 schools.", "PER"),
        ("Since 2020 Kenya has opened 40 schools.", "KEN"),
        ("Before the summit Kenya opened 40 schools.", "KEN"),
        ("Kenya opened 40 schools after Peru gave 3 million dollars.", "KEN"),
    ],
)
def test_who_did_something_before_is_not_who_acts(text: str, expected: str) -> None:
    assert read(text, "en") == [(expected, "delivered")]


def test_what_nobody_named_did_since_then_is_not_said_of_who_is() -> None:
    text = (
        "Since President Biden launched the Declaration in June 2022, its endorsers have advanced 60 plans."
    )
    assert "USA" not in [party for party, _stance in read(text, "en")]


@pytest.mark.parametrize(
    ("language", "text", "stance"),
    [
        ("en", "Kenya agreed in January to open 40 schools.", "pledge"),
        ("en", "Kenya agreed on 3 May 2024 to open 40 schools.", "pledge"),
        ("en", "Kenya undertook in 2020 a reform of 40 schools.", "delivered"),
        ("es", "Kenia llevó a cabo 14 operativos.", "delivered"),
        ("es", "Kenia lleva a cabo 14 operativos.", "ongoing"),
        ("es", "Kenia llevará a cabo 14 operativos.", "pledge"),
        ("es", "**Kenia:** Llevaron a cabo 14 operativos.", "delivered"),
    ],
)
def test_what_is_agreed_or_carried_out_has_its_stance(language: str, text: str, stance: str) -> None:
    assert read(text, language) == [("KEN", stance)]


def test_a_meeting_that_is_carried_out_is_none() -> None:
    assert read("Kenia llevó a cabo la segunda reunión del grupo.", "es") == []


@pytest.mark.parametrize(
    ("language", "text", "party"),
    [
        ("en", "Kenya will provide no new public finance for coal plants abroad.", "KEN"),
        ("en", "Kenya announced 20 million dollars for children who have never attended school.", "KEN"),
        ("en", "Kenya announced 40 million dollars for families who will need shelter.", "KEN"),
        ("en", "Kenya will require at least 30 percent of new trucks to be electric.", "KEN"),
        ("en", "In this report Kenya launched a national plan.", "KEN"),
        ("en", "Kenya published a national dashboard tracking progress.", "KEN"),
        ("en", "The Lima Declaration trust fund was financed by Kenya with 5 million dollars.", "KEN"),
        ("es", "Kenia queda obligada a construir 40 escuelas.", "KEN"),
        ("en", "- **Germany:** By 2026, Malawi will be supported with 5 million euros.", "DEU"),
        ("en", "- **Germany:** The Gambia will be given 3 boats.", "DEU"),
    ],
)
def test_a_promise_with_such_words_is_one_of_who_makes_it(language: str, text: str, party: str) -> None:
    assert [each for each, _stance in read(text, language)] == [party]
