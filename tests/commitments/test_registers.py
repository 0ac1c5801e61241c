"""Registers of firms, lines with legal forms, and what a party does next by a verb alone."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments


@pytest.mark.parametrize(
    ("item", "parties"),
    [
        ("NYK Line intends to invest nearly 30 billion yen.", ("NYK Line",)),
        ("HSBC and Barclays plan to issue a joint bond of £300 million.", ("HSBC", "Barclays")),
        ("Safaricom, with UNDP, piloted a service for 40,000 dock workers.", ("Safaricom",)),
        ("Holcim, working with the World Bank, will open two plants.", ("Holcim",)),
    ],
)
def test_in_a_register_of_pledges_an_unknown_name_before_its_verb_acts(
    item: str, parties: tuple[str, ...]
) -> None:
    (found,) = commitments(f"# Register of Pledges\n\n- {item}", "en")
    assert found.parties == parties


@pytest.mark.parametrize(
    "item",
    [
        "Community Health Workers will be trained by 2026.",
        "Field Hospitals are being built in Mopti.",
        "Green Bonds were issued in May.",
        "Request the Secretariat to help with 20 visits.",
    ],
)
def test_what_is_done_to_something_is_not_done_by_it(item: str) -> None:
    assert commitments(f"# Register of Pledges\n\n- {item}", "en") == ()


@pytest.mark.parametrize(
    ("language", "name", "promise"),
    [
        ("es", "Grupo Éxito S.A.", "Destinará 15 millones de dólares."),
        ("es", "Acme Ltda.", "Plantará 3.000 árboles."),
        ("pt", "Verde Sul Ltda.", "Plantará 3.000 árvores."),
        ("en", "Blue Sail Ltd.", "Will plant 3,000 trees."),
        ("fr", "Acier Nord S.A.", "Plantera 3 000 arbres."),
    ],
)
def test_the_full_stop_of_a_legal_form_ends_no_line(language: str, name: str, promise: str) -> None:
    lines = {"Angola": promise, "Mombasa": promise, name: promise}
    text = "\n\n".join(f"**{line}**\n\n- {said}" for line, said in lines.items())
    found = commitments(f"# Foro 2025\n\n{text}", language)
    assert [each.parties for each in found][2:] == [(name,)]


@pytest.mark.parametrize(
    ("language", "text", "count"),
    [
        ("es", "Bolivia abrió una oficina en Potosí. Abrirá una segunda en Uyuni en 2026.", 2),
        (
            "pt",
            "Os Ministros comprometem-se a ligar 190 postos. Decidiram igualmente criar um observatório.",
            2,
        ),
        ("es", "Bolivia abrirá una oficina en Potosí. Se destinarán 3 millones de dólares.", 1),
        ("fr", "Le Mali ouvrira deux centres. Chacun disposera de 120 places.", 1),
    ],
)
def test_a_sentence_that_begins_with_its_verb_is_a_promise_of_its_own(
    language: str, text: str, count: int
) -> None:
    titles = {
        "es": "Declaración de los Ministros",
        "pt": "Comunicado dos Ministros",
        "fr": "Déclaration des ministres",
    }
    assert len(commitments(f"# {titles[language]}\n\n{text}", language)) == count


def test_a_list_in_a_numbered_paragraph_of_a_declaration_is_read() -> None:
    found = commitments(
        "# Comunicado dos Ministros da Saúde\n\n1. Os Ministros comprometem-se a ligar 190 postos.\n\n"
        "2. As delegações apresentaram o ponto da situação:\n\n"
        "   - Angola vai equipar 60 maternidades;\n   - Moçambique formará 40 médicos.\n",
        "pt",
    )
    assert [each.parties for each in found] == [("*",), ("AGO",), ("MOZ",)]
