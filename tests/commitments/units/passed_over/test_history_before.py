"""What a party tells of its past before the list of its commitments is none of them."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

LISTS = {
    "en": "The Government of Kenya makes the following commitments:\n\n1. Train 300 nurses.\n2. Open 20 schools.",
    "es": "El Gobierno de Chile asume los siguientes compromisos:\n\n1. Formar a 300 jueces.\n2. Abrir 20 escuelas.",
}


@pytest.mark.parametrize(
    ("language", "before", "more"),
    [
        ("en", "Kenya has built 40 clinics since 2010.", 0),
        ("en", "In 2015 Kenya adopted the Seqota Declaration.", 0),
        ("en", "At the last summit, Kenya made eleven commitments.", 0),
        ("en", "Kenya will build 40 clinics by 2030.", 1),
        ("es", "En 2015 Chile adoptó la Ley de Alimentos.", 0),
    ],
)
def test_history_before_a_list_of_commitments(language: str, before: str, more: int) -> None:
    assert len(commitments(f"{before} {LISTS[language]}", language)) == 2 + more


def test_where_no_commitments_follow_it_counts() -> None:
    assert len(commitments("In 2015 Kenya opened 40 clinics. It published 3 reports.", "en")) > 0


@pytest.mark.parametrize(
    ("language", "text", "party"),
    [
        (
            "en",
            "Kenya pledged $40 million to the Global Fund today. Its other commitments include:\n\n- Open 30 schools",
            "KEN",
        ),
        (
            "en",
            "Kenya pledged $40 million to the Global Fund today. Its commitments are:\n\n- Open 30 schools",
            "KEN",
        ),
        (
            "en",
            "Canada pledged $50 million for Haiti. Other countries made new pledges:\n\n- Germany: 20 million euros",
            "CAN",
        ),
        (
            "en",
            "Norway has trained 30 nurses. Sweden made the following pledges:\n\n- Train 20 nurses",
            "NOR",
        ),
        (
            "en",
            "Norway committed 40 million kroner to Gavi. It also made the following pledges:\n\n- Open 30 schools",
            "NOR",
        ),
        (
            "es",
            "Chile anunció 40 millones de dólares. Sus demás compromisos son los siguientes:\n\n- Formar a 3",
            "CHL",
        ),
        (
            "pt",
            "O Brasil anunciou 40 milhões de dólares. Os seus demais compromissos são os seguintes:\n\n- Formar 3",
            "BRA",
        ),
    ],
)
def test_what_is_pledged_before_it_or_done_by_others_counts(language: str, text: str, party: str) -> None:
    assert commitments(f"# Forum\n\n{text}", language)[0].parties == (party,)
