"""Items with those who answer for them in brackets behind: whose they are, and who works on them."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

LISTS = {
    "en": (
        "1. Vaccinate 300 children (MOH – Kenya; MSF).",
        "2. Build two laboratories (Kenya: KEPHIS; Uganda: UVRI).",
        "3. Equip four posts (NEMA – Uganda).",
    ),
    "es": (
        "1. Vacunar a 300 niños (MSD – Bolivia; MSPBS – Paraguay).",
        "2. Se construirán dos laboratorios (INIAF – Bolivia).",
        "3. Equipar cuatro puestos (SENAVE – Paraguay): tres en 2027.",
    ),
    "pt": (
        "1. Vacinar 300 crianças (INPE – Brasil; MSP – Uruguai).",
        "2. Serão construídos dois laboratórios (INMETRO – Brasil).",
        "3. Equipar quatro postos (ANII – Uruguai).",
    ),
    "fr": (
        "1. Vacciner 300 enfants (ANSSP – Bénin ; INHT – Togo).",
        "2. Construire deux laboratoires (ABSSA – Bénin).",
        "3. Équiper quatre postes (ANPC – Togo).",
    ),
}
EXPECTED = {
    "es": [
        (("BOL", "PRY"), ("MSD", "MSPBS")),
        (("BOL",), ("INIAF",)),
        (("PRY",), ("SENAVE",)),
    ],
    "pt": [
        (("BRA", "URY"), ("INPE", "MSP")),
        (("BRA",), ("INMETRO",)),
        (("URY",), ("ANII",)),
    ],
    "fr": [(("BEN", "TGO"), ("ANSSP", "INHT")), (("BEN",), ("ABSSA",)), (("TGO",), ("ANPC",))],
    "en": [(("KEN",), ("MOH", "MSF")), (("KEN", "UGA"), ("KEPHIS", "UVRI")), (("UGA",), ("NEMA",))],
}


@pytest.mark.parametrize("language", sorted(LISTS))
def test_items_of_nobody_else_are_the_countries_of_those_in_brackets(language: str) -> None:
    found = commitments("# 2027\n\n" + "\n".join(LISTS[language]), language)
    assert [(each.parties, each.partners) for each in found] == EXPECTED[language]


@pytest.mark.parametrize(
    ("language", "said", "opening"),
    [
        ("en", "Those in brackets are responsible.", "Kenya will carry out the actions below."),
        ("es", "Entre paréntesis figura la entidad a cargo.", "Bolivia ejecutará las acciones siguientes."),
        ("pt", "As entidades entre parênteses respondem.", "O Brasil executará as ações abaixo."),
        ("fr", "Les organismes entre parenthèses répondent.", "Le Bénin réalisera les actions ci-après."),
    ],
)
def test_what_the_text_says_of_brackets_is_enough(language: str, said: str, opening: str) -> None:
    items = {
        "en": ("Build two schools (KEBS).", "Build a plant to make ten litres of clean water (LCW)."),
        "es": ("Construir dos escuelas (ABEN).", "Ampliar la red de agua segura (RAS)."),
        "pt": ("Construir duas escolas (FNDE).", "Ampliar a rede de água segura (RAS)."),
        "fr": ("Construire deux écoles (ABED).", "Construire le réseau d'eau sûre (RES)."),
    }[language]
    partners = {"en": "KEBS", "es": "ABEN", "pt": "FNDE", "fr": "ABED"}[language]
    listed = "\n".join(f"{number}. {item}" for number, item in enumerate(items, 1))
    found = commitments(f"# 2027\n\n{opening} {said}\n\n{listed}", language)
    assert [each.partners for each in found] == [(partners,), ()]


@pytest.mark.parametrize(
    ("language", "items"),
    [
        ("en", ("Kenya will build two schools (KEBS).", "Uganda will open 30 clinics (UCI).")),
        ("es", ("Bolivia construirá dos escuelas (ABEN).", "Paraguay abrirá 30 centros (CAP).")),
        ("es", ("Bolivia construirá dos escuelas (2027).", "Paraguay abrirá 30 centros (3 por año).")),
        ("pt", ("O Brasil abrirá duas escolas (FNDE).", "O Uruguai abrirá 30 postos (ANEP).")),
        ("fr", ("Le Bénin ouvrira deux écoles (ABED).", "Le Togo ouvrira 30 postes (ANEP).")),
    ],
)
def test_an_acronym_alone_is_nobody(language: str, items: tuple[str, ...]) -> None:
    listed = "\n".join(f"{number}. {item}" for number, item in enumerate(items, 1))
    found = commitments(f"# 2027\n\n{listed}", language)
    assert [each.partners for each in found] == [(), ()]
