"""Lists that hang from words without a name: "They agreed:", "Asimismo, acordaron:", "The Meeting:", "DECIDE:"."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

COMMUNIQUE = {
    "en": (
        "# Final communiqué of the ministerial meeting\n\n",
        "- to share statistics;\n- to create a network.\n",
    ),
    "es": (
        "# Comunicado final de la reunión ministerial\n\n",
        "- Intercambiar estadísticas;\n- Crear una red.\n",
    ),
    "fr": (
        "# Communiqué final de la réunion ministérielle\n\n",
        "– d’échanger des données ;\n– de créer un réseau.\n",
    ),
    "pt": ("# Comunicado final da reunião ministerial\n\n", "- Trocar dados;\n- Criar uma rede.\n"),
}


def parties(language: str, lead: str) -> list[tuple[str, ...]]:
    title, items = COMMUNIQUE[language]
    return [each.parties for each in commitments(f"{title}{lead}\n\n{items}", language)]


@pytest.mark.parametrize(
    ("language", "lead"),
    [
        ("en", "Ministers welcomed the progress made.\n\nThey further agreed:"),
        ("es", "Los ministros se felicitaron por los avances.\n\nAsimismo, acordaron:"),
        ("fr", "Les ministres se sont félicités des progrès.\n\nIls sont convenus :"),
        ("fr", "Les ministres se sont félicités des progrès. Ils ont décidé :"),
        ("pt", "Os ministros saudaram os avanços.\n\nDecidiram ainda:"),
        ("pt", "Os ministros saudaram os avanços.\n\nEles acordaram:"),
        ("es", "La Conferencia,\n\nDECIDE:"),
    ],
)
def test_those_who_met_are_meant(language: str, lead: str) -> None:
    assert parties(language, lead) == [("*",), ("*",)]


@pytest.mark.parametrize(
    ("language", "lead", "those"),
    [
        ("en", "Kenya and Uganda met.\n\nThey agreed:", ("KEN", "UGA")),
        ("es", "Chile y el Perú se reunieron.\n\nAsimismo, acordaron:", ("CHL", "PER")),
        ("fr", "Le Togo et le Bénin se sont rencontrés. Ils ont décidé :", ("TGO", "BEN")),
    ],
)
def test_several_named_right_before_are_meant(language: str, lead: str, those: tuple[str, ...]) -> None:
    assert parties(language, lead) == [those, those]


def test_those_of_no_meeting_are_nobody() -> None:
    text = "# Las empresas del sector\n\nLas empresas se quejaron.\n\nAdemás, decidieron:\n\n- Subir los precios.\n"
    assert commitments(text, "es") == ()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "# Nairobi Declaration\n\n2. The Meeting:\n\n(a) welcomed the report;\n\n(b) agreed to open a desk."),
        ("en", "# Nairobi Declaration\n\n1. The Meeting noted the report.\n\n2. The Meeting agreed to open a desk."),
        ("es", "# Declaración de Lima\n\n1. La Cumbre:\n\na) decidió abrir una oficina;\n\nb) agradeció al Perú."),
        ("fr", "# Déclaration de Dakar\n\n1. La Réunion :\n\na) a décidé d’ouvrir un bureau ;\n\nb) a remercié Dakar."),
        ("pt", "# Declaração de Brasília\n\n1. A Conferência decidiu criar um fundo."),
    ],
)  # fmt: skip
def test_a_meeting_in_a_list_decides_for_all(language: str, text: str) -> None:
    assert [(each.parties, each.stance) for each in commitments(text, language)] == [(("*",), "pledge")]


def test_what_another_meeting_decides_is_not_theirs() -> None:
    assert commitments("# Nairobi Declaration\n\n3. The Summit of the G20 agreed to close mines.", "en") == ()


@pytest.mark.parametrize(
    ("language", "before", "lead", "party"),
    [
        ("en", "The Government of Kenya presented measures.", "The country also pledged to:", ("KEN",)),
        ("es", "El Gobierno del Perú presentó medidas.", "El país se comprometió a:", ("PER",)),
        ("fr", "Le Tchad a présenté des mesures.", "Le pays s’est en outre engagé à :", ("TCD",)),
        ("pt", "O Governo do Brasil apresentou medidas.", "O país também se comprometeu a:", ("BRA",)),
        ("en", "Kenya thanked Uganda.", "The country also pledged to:", ()),
        ("pt", "O Brasil agradeceu ao Chile.", "O país também se comprometeu a:", ()),
    ],
)
def test_the_country_is_the_only_one_that_was_named(
    language: str, before: str, lead: str, party: tuple[str, ...]
) -> None:
    title, items = COMMUNIQUE[language]
    read = commitments(f"{title}{before}\n\n{lead}\n\n{items}", language)
    assert [each.parties for each in read][-2:] == [party, party]


@pytest.mark.parametrize(
    "lead",
    [
        "The rebels withdrew.\n\nThey agreed to:",
        "The firms Acme and Beta presented proposals.\n\nThey agreed to:",
        "Chile presented its plan. Norway's minister praised it.\n\nThe country will:",
    ],
)
def test_others_named_before_are_not_guessed(lead: str) -> None:
    title, items = COMMUNIQUE["en"]
    read = commitments(f"{title}{lead}\n\n{items}", "en")
    assert {each.parties for each in read if "to share" in each.selector.quote} <= {()}
