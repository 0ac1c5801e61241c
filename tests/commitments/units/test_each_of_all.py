"""Each of them, or the whole of them, are all who speak: "Chacun de nos États publiera"."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

OPENINGS = {
    "en": "# Lima Declaration\n\nWe, the heads of state, met.\n\n",
    "es": "# Declaración de Lima\n\nNosotros, los jefes de Estado, nos reunimos.\n\n",
    "pt": "# Declaração de Lima\n\nNós, os chefes de Estado, reunimo-nos.\n\n",
    "fr": "# Déclaration de Lima\n\nNous, chefs d'État, nous sommes réunis.\n\n",
}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Each endorsing country will designate a focal point by 2027."),
        ("es", "Cada país participante designará un punto focal antes de 2027."),
        ("fr", "Chaque État membre publiera un bilan avant 2027."),
        ("pt", "Cada Estado membro publicará um balanço até 2027."),
        ("fr", "Chacun de nos États publiera un bilan avant 2027."),
        ("fr", "Chacune des parties formera 300 agents."),
        ("fr", "Enfin, l'ensemble des participants se sont engagés à publier un tableau."),
        ("fr", "La totalité des membres publieront leurs comptes en 2027."),
        ("es", "Cada uno de nuestros países publicará un balance antes de 2027."),
        ("es", "El conjunto de los Estados miembros formará a 300 agentes."),
        ("pt", "Cada um dos nossos países publicará um balanço antes de 2027."),
        ("pt", "O conjunto dos Estados membros formará 300 agentes."),
        ("en", "Every one of the member states will train 300 agents."),
        ("en", "Each of our member states will publish a report by 2027."),
    ],
)
def test_each_of_them_is_all_of_them(language: str, sentence: str) -> None:
    (found,) = commitments(OPENINGS[language] + sentence, language)
    assert found.parties == ("*",)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("fr", "Chacun des bateaux recevra une balise."),
        ("es", "El conjunto de los barcos recibirá una baliza."),
        ("pt", "Cada um dos barcos receberá uma baliza."),
        ("en", "Each of our boats will receive a beacon."),
    ],
)
def test_each_of_other_things_is_nobody(language: str, sentence: str) -> None:
    assert commitments(OPENINGS[language] + sentence, language) == ()
