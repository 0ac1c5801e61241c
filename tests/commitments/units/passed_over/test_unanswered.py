"""Labels behind which a party has promised nothing, or nothing yet; a promise that begins with "no" is one."""

from __future__ import annotations

import pytest

from tests.commitments.texts import PACTS, commitments


def parties(language: str, line: str) -> list[tuple[str, ...]]:
    title = f"# {PACTS[language]}\n\n"
    return [
        each.parties for form in ("{}", "- {}") for each in commitments(title + form.format(line), language)
    ]


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Ireland: no pledge received"),
        ("en", "Chad: no contribution"),
        ("en", "Mali: not applicable"),
        ("en", "Togo: pending"),
        ("en", "Benin: to be confirmed."),
        ("es", "Italia: no anunció aportes"),
        ("es", "Chad: por confirmar"),
        ("es", "Malí: no aplica"),
        ("fr", "Tchad : à confirmer"),
        ("fr", "Mali : sans objet"),
        ("fr", "Irlande : aucun engagement"),
        ("pt", "Chade: a confirmar"),
        ("pt", "Mali: não se aplica"),
        ("pt", "Irlanda: nenhum compromisso"),
    ],
)
def test_nothing_is_promised(language: str, line: str) -> None:
    assert parties(language, line) == []


@pytest.mark.parametrize(
    ("language", "line", "party"),
    [
        ("en", "Chad: will confirm 30 judges.", "TCD"),
        ("en", "Benin: to confirm 30 judges.", "BEN"),
        ("es", "Chile: No solo abrió 40 escuelas, también 20 clínicas.", "CHL"),
        ("es", "Italia: no cobrará tasas a los estudiantes.", "ITA"),
        ("es", "Chad: confirmará a 30 jueces.", "TCD"),
        ("fr", "Tchad : confirmera 30 juges.", "TCD"),
        ("pt", "Chade: confirmará 30 juízes.", "TCD"),
    ],
)
def test_what_looks_like_it_is_promised(language: str, line: str, party: str) -> None:
    assert parties(language, line) == [(party,), (party,)]


def test_a_row_may_say_so_too() -> None:
    empty = "| Ireland | None | |\n| Chad | To be confirmed | |\n| Mali | No pledge received | |"
    rows = f"{empty}\n| Togo | Open 3 desks | 2026 |"
    text = f"# Pledges\n\n| Country | Commitment | Deadline |\n|---|---|---|\n{rows}\n"
    assert [each.parties for each in commitments(text, "en")] == [("TGO",)]


def test_a_resolve_in_capitals_is_of_the_body_over_it() -> None:
    resolves = "1. COMMITS to pay €5 million;\n\n2. INVITES others to act."
    text = f"# Conclusions\n\nTHE COUNCIL OF THE EUROPEAN UNION,\n\n{resolves}"
    assert [each.parties for each in commitments(text, "en")] == [("Council of the European Union",)]
