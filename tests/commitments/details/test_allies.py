"""Who is named as the partner of a party, beside it as the subject, works with it and is no party."""

from __future__ import annotations

import pytest

from tests.commitments.texts import who_acts


@pytest.mark.parametrize(
    ("language", "sentence", "party", "partners"),
    [
        ("en", "UNHCR and its partner WFP will train 300 teachers.", "UNHCR", ("WFP",)),
        ("en", "UNICEF and its local partners, IOM and FAO, will dig 20 wells.", "UNICEF", ("IOM", "FAO")),
        ("en", "Kenya and its ally Uganda have opened 20 offices.", "KEN", ("UGA",)),
        (
            "en",
            "The World Bank and its partners the FAO and WFP are building 20 dams.",
            "World Bank",
            ("FAO", "WFP"),
        ),
        ("es", "ACNUR y su socio PMA capacitarán a 300 docentes.", "UNHCR", ("WFP",)),
        ("es", "El UNICEF y sus socios, la OIM y la FAO, abrirán 20 pozos.", "UNICEF", ("IOM", "FAO")),
        ("es", "Kenia y su aliado Uganda abrirán 20 oficinas.", "KEN", ("UGA",)),
        ("pt", "O Quênia e o seu parceiro Uganda abrirão 20 escritórios.", "KEN", ("UGA",)),
        ("fr", "Le Kenya et son partenaire, l'Ouganda, ouvriront 20 bureaux.", "KEN", ("UGA",)),
        ("pt", "O ACNUR e seu parceiro PMA capacitarão 300 professores.", "UNHCR", ("WFP",)),
        ("pt", "O UNICEF e o seu parceiro, a OIM, abrirão 20 poços.", "UNICEF", ("IOM",)),
        ("fr", "Le HCR et son partenaire le PAM formeront 300 enseignants.", "UNHCR", ("WFP",)),
        ("fr", "L'UNICEF et ses partenaires, l'OIM et la FAO, ouvriront 20 puits.", "UNICEF", ("IOM", "FAO")),
    ],
)
def test_a_partner_beside_the_party_is_a_partner(
    language: str, sentence: str, party: str, partners: tuple[str, ...]
) -> None:
    assert who_acts(language, sentence) == ((party,), partners)


@pytest.mark.parametrize(
    ("language", "sentence", "parties"),
    [
        ("en", "UNHCR and WFP will train 300 teachers.", ("UNHCR", "WFP")),
        ("en", "UNHCR and its partners will train 300 teachers.", ("UNHCR",)),
        ("es", "ACNUR y PMA capacitarán a 300 docentes.", ("UNHCR", "WFP")),
        ("pt", "O ACNUR e o PMA capacitarão 300 professores.", ("UNHCR", "WFP")),
        ("fr", "Le HCR et le PAM formeront 300 enseignants.", ("UNHCR", "WFP")),
    ],
)
def test_without_that_word_both_are_parties(language: str, sentence: str, parties: tuple[str, ...]) -> None:
    assert who_acts(language, sentence) == (parties, ())


def test_who_gets_something_is_no_partner() -> None:
    assert who_acts("en", "Kenya will send 300 tents to its partners Uganda and Togo.") == (("KEN",), ())
