"""An amount that another currency states again right behind it is counted once."""

from __future__ import annotations

import pytest

from pledgebook.pipeline import account, read

AGAIN = [
    ("en", "Honduras will invest 289 million lempiras (10 million euros) in schools.", "in schools"),
    ("en", "Poland pledged PLN 2 billion (€465 million) for schools.", "for schools"),
    ("fr", "La France a promis 147 millions de dollars (138 millions d'euros) pour des écoles.", "pour des écoles"),
    ("pt", "O Brasil investirá US$ 1,115 bilhão (R$ 5,75 bilhões) em escolas.", "em escolas"),
    (
        "es",
        "México aportará 5 millones de dólares, unos 85 millones de pesos mexicanos, para escuelas.",
        "para escuelas",
    ),
]  # fmt: skip
BESIDE = [
    ("en", "Honduras will invest 289 million lempiras (including 10 million euros from Spain) in schools."),
    ("en", "Poland pledged PLN 2 billion (€465 million of loans) for schools."),
    ("en", "Poland pledged PLN 2 billion, €465 million, and $3 million for schools."),
    ("fr", "La France a promis 147 millions de dollars et 138 millions d'euros pour des écoles."),
    ("pt", "O Brasil investirá US$ 1,115 bilhão e R$ 5,75 bilhões em escolas."),
    ("es", "México aportará 5 millones de dólares, unos 85 millones de pesos mexicanos y 3 millones de euros."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "purpose"), AGAIN)
def test_an_amount_in_another_currency_right_behind_states_the_first(
    language: str, text: str, purpose: str
) -> None:
    reading = read(text, language=language)
    first, second = reading.entries
    assert (first.purpose, second.purpose) == (purpose, purpose)
    ((_label, made),) = account([reading])
    assert [each.posting.entry.selector for line in made.lines for each in line.counted] == [first.selector]
    (removed,) = [each for line in made.lines for each in line.removed]
    assert removed.says == "the same in another currency"
    assert removed.of is not None
    assert removed.of.entry.selector == first.selector


@pytest.mark.parametrize(("language", "text"), BESIDE)
def test_an_amount_beside_another_is_one_of_its_own(language: str, text: str) -> None:
    relations = [each.kind for entry in read(text, language=language).entries for each in entry.relations]
    assert "converted" not in relations
