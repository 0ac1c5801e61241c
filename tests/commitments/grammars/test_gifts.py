"""Gifts that are the subject of their sentence: who gives them is the party."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments, reading


@pytest.mark.parametrize(
    ("language", "sentence", "parties", "stance"),
    [
        ("en", "A grant of EUR 8 million from the European Union will pay for the register.", "EU", "pledge"),
        ("en", "A loan of USD 9 million from the World Bank and Chad will finance it.", "World Bank TCD", "pledge"),
        ("en", "A further contribution of some NOK 40 million from Norway is paying for it.", "NOR", "ongoing"),
        ("en", "A loan from the World Bank has financed the dam.", "World Bank", "delivered"),
        ("es", "Una donación de 8 millones de euros de la Unión Europea costeará el registro.", "EU", "pledge"),
        ("es", "Un aporte de Alemania financiará las estaciones.", "DEU", "pledge"),
        ("pt", "Um empréstimo de 40 milhões de dólares do Banco Mundial financiará a obra.", "World Bank", "pledge"),
        ("pt", "Um financiamento de R$ 40 milhões do BNDES está a pagar as obras.", "BNDES", "ongoing"),
        ("fr", "Une subvention de 8 millions d'euros de l'Union européenne financera le registre.", "EU", "pledge"),
        ("fr", "Un don du Japon a financé le barrage.", "JPN", "delivered"),
    ],
)  # fmt: skip
def test_who_gives_is_the_party(language: str, sentence: str, parties: str, stance: str) -> None:
    (found,) = commitments(sentence, language)
    assert (" ".join(found.parties), found.stance) == (parties, stance)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "A grant of USD 4 million for schools from Kenya will be sought."),
        ("en", "Pupils from Kenya will attend."),
        ("en", "The contribution of farmers from Chad will be felt."),
        ("es", "Una ayuda de 5 millones para las escuelas de Alemania se discutirá."),
        ("fr", "Un prêt à long terme pour les ports du Bénin sera discuté."),
    ],
)
def test_what_is_from_somewhere_is_no_gift(language: str, sentence: str) -> None:
    assert commitments(sentence, language) == ()


def test_who_manages_what_is_paid_into_does_not_pay() -> None:
    stem = "Press release\n\nCanada will provide $9 million in support of the following projects:"
    item = "* **Credit for farmers** – $5 million to the Delta Facility (DF), managed by UNDP, to soften loans to Peru."
    assert [each.parties for each in reading(f"{stem}\n\n{item}").commitments] == [("CAN",)]
    acts = reading("Press release\n\nThree clinics will be managed by UNDP, to serve Peru.").commitments
    assert [each.parties for each in acts] == [("UNDP",)]
