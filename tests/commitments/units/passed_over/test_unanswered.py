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
        ("es", "Perú: Sin compromisos adicionales en materia de salud."),
        ("es", "Perú: Sin novedades."),
        ("es", "Perú: No se registran avances."),
        ("es", "Cuba: Sin cambios respecto del informe anterior."),
        ("pt", "Cuba: Sem informações."),
        ("fr", "Tchad : Sans changement depuis le dernier rapport."),
        ("en", "Chad: No update since the last report."),
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
        ("es", "Perú: Sin apoyo externo abrirá un centro.", "PER"),
        ("es", "Perú: No recortará fondos a las escuelas.", "PER"),
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


def test_an_item_under_a_heading_may_say_so_too() -> None:
    items = "- Sin compromisos adicionales en materia de salud.\n- No se registran avances.\n- N/A"
    found = commitments(f"# {PACTS['es']}\n\n**Perú:**\n\n{items}\n- Abrirá 3 oficinas.", "es")
    assert [each.parties for each in found] == [("PER",)]
    assert found[0].selector.quote == "Abrirá 3 oficinas."
