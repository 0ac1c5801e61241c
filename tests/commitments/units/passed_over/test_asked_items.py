"""Items by which those who agree only ask, thank or note; what they do themselves stands beside them."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

OVER = {
    "en": "# Declaration of Nairobi\n\nThe ministers agree to:\n\n",
    "es": "# Declaración de Lima\n\nLos ministros acuerdan:\n\n",
    "fr": "# Déclaration de Dakar\n\nLes ministres conviennent de :\n\n",
    "pt": "# Declaração de Brasília\n\nOs ministros acordam:\n\n",
}


def read(language: str, *items: str) -> list[tuple[tuple[str, ...], str | None]]:
    text = OVER[language] + "".join(f"- {item}\n" for item in items)
    return [(each.parties, each.stance) for each in commitments(text, language)]


@pytest.mark.parametrize(
    ("language", "item"),
    [
        ("en", "request IOM and UNHCR to continue their support;"),
        ("en", "to thank Kenya for its hospitality;"),
        ("en", "take note of the report of the Chair;"),
        ("en", "welcome the accession of Togo;"),
        ("en", "encourage the private sector to invest;"),
        ("en", "urge partners to pledge 30 000 places for 2025;"),
        ("es", "Instar a los socios a prometer 30.000 plazas para 2025."),
        ("es", "Solicitar a la OIM y al ACNUR que continúen con su acompañamiento."),
        ("es", "Agradecer al Gobierno de Chile su hospitalidad."),
        ("es", "Tomar nota del informe de la Presidencia."),
        ("es", "Hacer un llamado a los donantes."),
        ("es", "Reconocer los avances de Colombia, que ha emitido 2 millones de permisos."),
        ("es", "Celebrar los logros del Proceso."),
        ("es", "Felicitar al Perú por sus 400 centros."),
        ("pt", "Reconhecer os esforços de Angola;"),
        ("en", "recognize the important work of IOM;"),
        ("fr", "de reconnaître le rôle de l’OIM ;"),
        ("es", "Expresar su solidaridad con Haití."),
        ("es", "Reafirmar su compromiso con la democracia."),
        ("en", "reaffirm their commitment to human rights;"),
        ("fr", "demander à l’OIM de poursuivre son appui ;"),
        ("fr", "prendre note du rapport ;"),
        ("fr", "de saluer l’adhésion du Togo ;"),
        ("fr", "lancer un appel aux donateurs ;"),
        ("pt", "Solicitar à OIM que continue o seu apoio;"),
        ("pt", "Fazer um apelo aos doadores;"),
        ("pt", "Saudar a adesão de Angola;"),
        ("es", "Agradecer al Paraguay su oferta, y desearle el mayor de los éxitos."),
        ("fr", "remercier le Togo de son offre et lui souhaiter plein succès ;"),
        ("pt", "Agradecer a oferta de Angola e desejar-lhe êxito;"),
    ],
)
def test_who_asks_or_thanks_promises_nothing(language: str, item: str) -> None:
    assert read(language, item) == []


@pytest.mark.parametrize(
    ("language", "item"),
    [
        ("en", "welcome up to 5,000 refugees a year;"),
        ("en", "call a conference on water in 2026;"),
        ("es", "Llamar a elecciones en 2026."),
        ("es", "Reconocer los títulos profesionales de 300 médicos."),
        ("es", "Celebrar una reunión de trabajo en 2026."),
        ("es", "Reconocer los esfuerzos de la OIM y crear un fondo de 3 millones de dólares."),
        ("en", "welcome the report and establish a working group;"),
        ("en", "task the Secretariat with drafting a plan;"),
        ("en", "take measures against trafficking;"),
        ("es", "Instruir a la Secretaría Técnica a elaborar un estudio."),
        ("es", "Agradecer el informe y crear un grupo de trabajo."),
        ("es", "Reiterar su aporte de 5 millones de dólares."),
        ("es", "Hacer un estudio de las rutas."),
        ("es", "Reafirmar su compromiso de abrir un refugio."),
        ("en", "reaffirm their commitment to protect refugees;"),
        ("fr", "charger le Secrétariat d’élaborer un plan ;"),
        ("fr", "prendre des mesures contre la traite ;"),
        ("fr", "saluer le rapport et créer un groupe de travail ;"),
        ("pt", "Incumbir o Secretariado de elaborar um plano;"),
        ("pt", "Fazer um estudo das rotas;"),
    ],
)
def test_what_they_do_themselves_is_a_promise(language: str, item: str) -> None:
    assert read(language, item) == [(("*",), "pledge")]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        (
            "es",
            "# Declaración de Lima\n\nRECONOCIENDO los esfuerzos;\n\nACUERDAN:\n\n1. Establecer un mecanismo.",
        ),
        ("es", "# Declaración de Lima\n\nLas Partes\n\nRESUELVEN\n\n- Establecer un mecanismo."),
        ("pt", "# Declaração de Brasília\n\nOs ministros\n\nACORDAM:\n\n1. Estabelecer um mecanismo."),
        ("fr", "# Déclaration de Dakar\n\nLes ministres\n\nCONVIENNENT DE :\n\n1. créer un mécanisme."),
    ],
)
def test_a_verb_in_capitals_over_a_list_is_no_party(language: str, text: str) -> None:
    assert [each.parties for each in commitments(text, language)] == [("*",)]


@pytest.mark.parametrize(
    ("language", "items", "stances"),
    [
        (
            "fr",
            ("décidé de créer un fonds ;", "salué les progrès ;", "adopté un plan."),
            ["pledge", "delivered"],
        ),
        (
            "es",
            ("acordado crear un fondo;", "saludado los avances;", "adoptado un plan."),
            ["pledge", "delivered"],
        ),
    ],
)
def test_what_was_decided_to_do_is_a_promise(
    language: str, items: tuple[str, ...], stances: list[str]
) -> None:
    stem = {
        "fr": "# Communiqué de Dakar\n\nLes ministres ont :\n\n",
        "es": "# Declaración de Lima\n\nLos ministros han:\n\n",
    }
    text = stem[language] + "".join(f"- {item}\n" for item in items)
    assert [each.stance for each in commitments(text, language)] == stances


def test_what_the_meeting_requested_is_no_name() -> None:
    items = "(a) Decided to open an office;\n(b) Requested the Secretariat to draft it."
    text = f"# Declaration of Nairobi\n\nThe Meeting:\n\n{items}"
    assert [each.parties for each in commitments(text, "en")] == [("*",)]
