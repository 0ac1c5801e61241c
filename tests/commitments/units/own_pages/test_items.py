"""Items and labelled promises of a page on which one body accounts for itself."""

from __future__ import annotations

import pytest

from tests.commitments.names.own_pages.test_publisher import BODIES, PAGES
from tests.commitments.texts import commitments

WE = {
    "en": "We are late. Our work goes on.",
    "es": "Nuestra red crece. Nuestro trabajo sigue.",
    "fr": "Nos quais vivent. Notre travail continue.",
    "pt": "A nossa rede cresce. O nosso trabalho segue.",
}


def read(language: str, body: str) -> list[tuple[tuple[str, ...], str | None]]:
    text = f"{PAGES[language]}{WE[language]}\n\n## 1. X\n\n{body}"
    return [(each.parties, each.stance) for each in commitments(text, language)]


@pytest.mark.parametrize(
    ("language", "item", "stance"),
    [
        ("en", "Wells: after the flood we financed 34 wells in Arklow", "delivered"),
        ("en", "School meals: working on a fund of $10 million", "ongoing"),
        ("en", "Sanitation: separate toilets now in place at 61 of 84 schools.", "delivered"),
        ("en", "Divers trained: 420 since 2023.", "delivered"),
        ("es", "Formación: 320 técnicas capacitadas hasta marzo.", "delivered"),
        ("es", "Trabajando en un fondo de 4 millones de euros.", "ongoing"),
        ("es", "Antes de que acabe 2026 dotaremos de bombas a ocho pueblos.", "pledge"),
        ("fr", "Formation : 310 électriciens formés à Gaspé.", "delivered"),
        ("fr", "Mur de 400 m le long du quai 12, avec 30 ouvriers. **Réalisé**", "delivered"),
        ("pt", "Formação: formadas 120 mulheres electricistas.", "delivered"),
    ],
)
def test_an_item_without_a_party_is_of_who_publishes(language: str, item: str, stance: str) -> None:
    assert read(language, f"- {item}") == [((BODIES[language],), stance)]


@pytest.mark.parametrize(
    ("language", "block"),
    [
        ("en", "**The promise.** Every well was to have a pump. **Where we are.** We have fitted 58 pumps."),
        ("en", "**Pledge 3.** Dig 300 wells by 2026. **Status.** 140 dug."),
        ("es", "**Compromiso 1.** Abrir ocho pozos antes de 2027. **Avance.** Hemos abierto cinco."),
        ("fr", "**Engagement 2.** Planter 400 arbres. **Bilan.** 300 plantés."),
        ("pt", "**A promessa.** Abrir 120 furos até 2026. **Onde estamos.** Abrimos 84."),
    ],
)
@pytest.mark.parametrize("bullet", ["", "- "])
def test_a_promise_and_where_it_stands_are_one_pledge(language: str, block: str, bullet: str) -> None:
    assert read(language, bullet + block) == [((BODIES[language],), "pledge")]


@pytest.mark.parametrize(
    "body",
    [
        "> **At a glance**\n>\n> - 61 schools handed over\n> - Wells in place: 4",
        "- Opening hours: 9 to 5",
        "- Floods: no two are alike",
        "We publish here each year what we promised.",
        "At the Forum in 2024 our Board made a set of promises.",
    ],
)
def test_what_does_nothing_is_no_unit(body: str) -> None:
    assert read("en", body) == []


def test_rows_of_its_table_are_its_promises() -> None:
    table = "| Compromisso | Prazo | Estado |\n|---|---|---|\n| Ligar 9 000 famílias | 2025 | Cumprido (9 240) |\n"
    assert read("pt", f"{table}| Abrir 30 furos | 2026 | Em curso: 18 |") == [(("CAD",), "pledge")] * 2


def test_elsewhere_such_items_are_nobody_s() -> None:
    assert (
        commitments("# Notes\n\n- School meals: working on a fund of $10 million\n- Wells in place: 4", "en")
        == ()
    )
