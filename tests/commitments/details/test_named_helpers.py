"""Bodies of no table behind "with" or "through" are partners where their noun or their letters tell them."""

from __future__ import annotations

import pytest

from tests.commitments.texts import PACTS, commitments, who_acts


def partners(language: str, sentence: str) -> tuple[str, ...]:
    (found,) = commitments(f"# {PACTS[language]}\n\n- {sentence}", language)
    return found.partners


@pytest.mark.parametrize(
    ("language", "sentence", "partner"),
    [
        ("en", "Kenya, through KetraGen, will add 200 MW.", "KetraGen"),
        ("en", "Kenya will plant 300 trees through the Kenya Forest Service.", "Kenya Forest Service"),
        ("en", "Japan will train 40 engineers with the University of Osaka.", "University of Osaka"),
        ("en", "Japan will fund two laboratories in 2025 with Egerton University.", "Egerton University"),
        ("en", "Mali will train 300 farmers with KALRO.", "KALRO"),
        ("en", "Mali will map 300 wells alongside the KMD.", "KMD"),
        ("fr", "Le Mali installera 400 MW avec MASTEN.", "MASTEN"),
        ("fr", "Le Mali formera 300 personnes avec le CNRST.", "CNRST"),
        ("pt", "Angola instalará 200 MW com a ENDE.", "ENDE"),
        ("es", "Chile formará a 300 técnicos con el INACAP.", "INACAP"),
        ("es", "Chile formará a 300 técnicos, con participación del Instituto Nacional (IN).", "IN"),
        ("es", "Chile formará a 300 técnicos en articulación con el ACNUR.", "UNHCR"),
        ("es", "Chile formará a 300 técnicos con acompañamiento técnico del ACNUR.", "UNHCR"),
        ("es", "Chile formará a 300 técnicos con apoyo del Sistema Nacional de Salud (SNS).", "SNS"),
        ("es", "Perú abrirá 3 oficinas mediante el Instituto Nacional (IN).", "IN"),
    ],
)
def test_with_such_a_body(language: str, sentence: str, partner: str) -> None:
    assert partners(language, sentence) == (partner,)


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Mali will equip 300 buses with GPS."),
        ("en", "Mali will treat 300 people with HIV."),
        ("es", "Colombia entregará 300 Permisos por Protección Temporal (PPT)."),
        ("es", "Perú simplificará, mediante Resolución de Superintendencia N.º 109-2024, 30 trámites."),
        ("es", "Perú simplificará, mediante Resolución Ministerial N.° 109, 30 trámites."),
        ("es", "Brasil trasladará a 300 personas a través de la Operación Acogida."),
        ("pt", "O Brasil simplificará, por meio da Portaria Interministerial n.º 3, 30 trâmites."),
        ("en", "Mali will replace 300 lamps with LED lamps."),
        ("en", "Mali will train 300 people through TVET."),
        ("en", "Mali will align 300 plans with the Agreement on Port State Measures."),
        ("en", "Mali will exempt 300 workers with contracts obtained through the Ministry of Labor."),
        ("en", "With the Integrated Centre for Learning, Mali has increased the room for 300 pupils."),
        ("en", "Mali recovered $3 million from the Northwind Bank."),
        ("fr", "Le Mali traitera 300 personnes avec le VIH."),
        ("es", "Chile dotará a 300 buses con GPS."),
        ("pt", "Angola tratará 300 pessoas com o VIH."),
        ("es", "Chile incorporará a 300 hogares al Sistema Nacional de Información Social (SINAS)."),
        ("es", "Chile inscribirá a 300 hogares en el Registro Único de Hogares (RUH)."),
        ("pt", "Angola integrará 300 famílias ao Sistema Nacional de Informação (SINA)."),
    ],
)
def test_and_with_a_thing_or_otherwise_none(language: str, sentence: str) -> None:
    assert partners(language, sentence) == ()


@pytest.mark.parametrize(
    ("language", "sentence", "bodies"),
    [
        ("pt", "Angola abrirá 30 rotas a operar pela TAAG e pela LAM.", ("TAAG", "LAM")),
        ("pt", "Angola abrirá 30 casas, com gestão a cargo do Ministério da Produção.", ("Ministry of Production",)),
        ("es", "Perú abrirá 30 escuelas a ejecutar por la SUNASS y por la ANA.", ("SUNASS", "ANA")),
        ("es", "Perú abrirá 30 centros, a cargo de la FAO.", ("FAO",)),
    ],
)  # fmt: skip
def test_who_is_to_do_it_is_a_partner(language: str, sentence: str, bodies: tuple[str, ...]) -> None:
    assert partners(language, sentence) == bodies


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("pt", "Angola enviará 30 barcos a navegar pela RDC."),
        ("pt", "Angola abrirá 30 centros a cargo de enfermeiros de Luanda."),
        ("es", "Perú enviará 30 barcos a pasar por la ZEE."),
    ],
)
def test_where_it_is_done_is_none(language: str, sentence: str) -> None:
    assert partners(language, sentence) == ()


@pytest.mark.parametrize(
    ("language", "sentence", "partners"),
    [
        ("en", "Malaysia will open a depot, to be run by the AHA Centre.", ("AHA Centre",)),
        ("en", "Kenya will build 3 hubs managed by the Nairobi Water Trust.", ("Nairobi Water Trust",)),
        (
            "en",
            "Peru will survey 640 towns, with its Mines and Geosciences Bureau (MGB) in the lead.",
            ("MGB",),
        ),
        (
            "en",
            "Peru will improve forecasts. Its Bureau of Meteorology will deliver the package.",
            ("Bureau of Meteorology",),
        ),
        (
            "en",
            "Peru will raise the wall. PT Sarana Multi (PT SMI) is financing it with $7 million.",
            ("PT SMI",),
        ),
        ("en", "Kenya will repair 3 hubs destroyed by the Nakuru Fire Service.", ()),
        ("en", "Kenya will exempt contracts obtained through the Ministry of Labour.", ()),
    ],
)
def test_who_runs_a_thing_or_acts_for_the_party_works_on_it(
    language: str, sentence: str, partners: tuple[str, ...]
) -> None:
    assert who_acts(language, sentence)[1] == partners


@pytest.mark.parametrize(
    ("language", "sentence", "named"),
    [
        ("pt", "Angola assegurou, pelo IFTP, 32 cursos.", ("IFTP",)),
        ("pt", "Angola enviará 30 barcos pela RDC.", ()),
        ("en", "Kenya will build 3 hubs, to be run with Kiribati's Utilities Board.", ("Utilities Board",)),
        (
            "es",
            "Perú levantará junto con el INPE y el Servicio Conjunto de Perfiles (JIPS) el tercer estudio.",
            ("INPE", "JIPS"),
        ),
    ],
)  # fmt: skip
def test_a_name_ends_with_its_commas_its_letters_and_without_its_owner(
    language: str, sentence: str, named: tuple[str, ...]
) -> None:
    assert who_acts(language, sentence)[1] == named
