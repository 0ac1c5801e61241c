"""To renew a permit or an agreement is an act; to renew a call or one's support is none."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

TITLES = {
    "en": "# Fact sheet: commitments of the countries",
    "es": "# Ficha: compromisos de los países",
    "fr": "# Fiche : engagements des pays",
    "pt": "# Ficha: compromissos dos países",
}


@pytest.mark.parametrize(
    ("language", "item", "stance"),
    [
        ("en", "Kenya renewed 300 work permits.", "delivered"),
        ("en", "Kenya and Uganda renewed for ten years the agreement on their lake.", "delivered"),
        ("en", "Kenya renewed the agreement on support for its herders.", "delivered"),
        ("en", "Kenya renews its commitment to plant 30 trees.", "pledge"),
        ("es", "Bolivia renovó el convenio con Perú por diez años.", "delivered"),
        ("es", "Perú renovó su compromiso de abrir 3 escuelas.", "pledge"),
        ("fr", "Le Niger a renouvelé la convention avec le Tchad.", "delivered"),
        ("pt", "Angola renovou 300 licenças.", "delivered"),
    ],
)
def test_what_is_renewed_is_an_act(language: str, item: str, stance: str) -> None:
    (found,) = commitments(f"{TITLES[language]}\n\n- {item}", language)
    assert found.stance == stance


@pytest.mark.parametrize(
    ("language", "item"),
    [
        ("en", "Kenya renewed its call for peace."),
        ("en", "Kenya renews its full support for the goal."),
        ("es", "Chile renueva su llamado a la paz."),
        ("es", "Perú renovó su firme apoyo a la causa."),
        ("fr", "Le Bénin a renouvelé son soutien au Mali."),
        ("fr", "Le Togo renouvelle l'appel à la paix."),
        ("pt", "O Brasil renovou o seu apelo à paz."),
    ],
)
def test_what_one_only_stands_by_is_none(language: str, item: str) -> None:
    assert not commitments(f"{TITLES[language]}\n\n- {item}", language)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Ghana codified the rules for small boats, and Kenya will second six officers to the desk."),
        ("es", "El Perú focalizó el subsidio en 40 distritos."),
        ("fr", "Le Bénin a désenclavé 40 villages de l'Atacora."),
        ("pt", "Moçambique uniformizou as regras da pesca em 12 distritos."),
    ],
)
def test_verbs_of_administrations_carry_an_act_in_prose(language: str, sentence: str) -> None:
    assert commitments(f"{TITLES[language]}\n\n{sentence}", language)
