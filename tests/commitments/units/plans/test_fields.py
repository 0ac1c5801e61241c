"""Items of action plans, whose fields say by whom, with whom and by when: in every layout and all four languages."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from decimal import Decimal

import pytest

from pledgebook.model import Commitment
from pledgebook.pipeline import read

TODAY = dt.date(2026, 3, 1)

EN = {
    "title": "Action Plan on Coastal Waters", "colon": ":", "act": "Action",
    "first": "Dredge the harbours of the northern coast", "second": "Strengthen the network of tide gauges",
    "who": "Responsible", "who2": "Lead agency", "with": "Partners", "due": "Deadline", "due2": "By when",
    "aim": "Target", "cost": "Budget", "party": "Peru", "parties": "Chile and Bolivia", "day": "30 June 2027",
    "half": "second half of 2027", "goal": "40 gauges", "money": "USD 3 million",
    "nobody": "to be determined", "everybody": "all members",
}  # fmt: skip
ES = {
    "title": "Plan de acción de aguas costeras", "colon": ":", "act": "Acción",
    "first": "Dragar los puertos de la costa norte", "second": "Ampliar la red de mareógrafos",
    "who": "Responsable", "who2": "Entidad responsable", "with": "Apoyo", "due": "Plazo", "due2": "Fecha límite",
    "aim": "Meta", "cost": "Presupuesto", "party": "Perú", "parties": "Chile y Bolivia",
    "day": "30 de junio de 2027", "half": "segundo semestre de 2027", "goal": "40 mareógrafos",
    "money": "USD 3 millones", "nobody": "por definir", "everybody": "todos los países firmantes",
}  # fmt: skip
PT = {
    "title": "Plano de ação para as águas costeiras", "colon": ":", "act": "Ação",
    "first": "Dragar os portos da costa norte", "second": "Ampliar a rede de marégrafos",
    "who": "Responsável", "who2": "Órgão responsável", "with": "Parceiros", "due": "Prazo", "due2": "Data-limite",
    "aim": "Meta", "cost": "Orçamento", "party": "Peru", "parties": "Chile e Bolívia",
    "day": "30 de junho de 2027", "half": "segundo semestre de 2027", "goal": "40 marégrafos",
    "money": "US$ 3 milhões", "nobody": "a definir", "everybody": "todos os países signatários",
}  # fmt: skip
FR = {
    "title": "Plan d'action pour les eaux côtières", "colon": " :", "act": "Action",
    "first": "Draguer les ports de la côte nord", "second": "Renforcer le réseau de marégraphes",
    "who": "Responsable", "who2": "Chef de file", "with": "Partenaires", "due": "Échéance", "due2": "Date limite",
    "aim": "Cible", "cost": "Budget", "party": "Pérou", "parties": "Chili et Bolivie", "day": "30 juin 2027",
    "half": "second semestre 2027", "goal": "40 marégraphes", "money": "3 millions d'euros",
    "nobody": "à définir", "everybody": "tous les pays signataires",
}  # fmt: skip
WORDS = {"en": EN, "es": ES, "pt": PT, "fr": FR}

LAYOUTS = {
    "lines that were put together": """
1. {first} {who}: {party} {with}: OIM, UNICEF {due}: {day} {aim}: {goal} {cost}: {money}

2. {second}. {who2}: {parties} {due2}: {half}
""",
    "nested items": """
1. {first}.
   - {who}: {party}
   - {with}: OIM, UNICEF
   - {due}: {day}
   - {aim}: {goal}
   - {cost}: {money}

2. {second}.
   - {who2}: {parties}
   - {due2}: {half}
""",
    "labels in bold": """
1. {first}.
   - **{who}:** {party}
   - **{with}:** OIM, UNICEF
   - **{due}:** {day}
   - **{aim}:** {goal}
   - **{cost}** {money}

2. {second}.
   - **{who2}** {parties}
   - **{due2}** {half}
""",
    "items behind a paragraph": """
**1.1. {second}.** {first}.

- {who}: {party}
- {with}: OIM, UNICEF
- {due}: {day}
- {aim}: {goal}
- {cost}: {money}

**1.2** {second}.

- {who2}: {parties}
- {due2}: {half}
""",
    "lines below a line": """
**1. {first}**
{who}: {party}
{with}: OIM, UNICEF
{due}: {day}
{aim}: {goal}
{cost}: {money}

**2. {second}**
{who2}: {parties}
{due2}: {half}
""",
    "lines of an item": """
1. {first}
   {who}: {party}
   {with}: OIM, UNICEF
   {due}: {day}
   {aim}: {goal}
   {cost}: {money}
2. {second}
   {who2}: {parties}
   {due2}: {half}
""",
    "bars": """
1. {first}. {who}: {party} | {with}: OIM, UNICEF | {due}: {day} | {aim}: {goal} | {cost}: {money}
2. {second}. {who2}: {parties} | {due2}: {half}
""",
    "brackets": """
- {first} ({who}: {party}; {with}: OIM, UNICEF; {due}: {day}; {aim}: {goal}; {cost}: {money}).
- {second} ({who2}: {parties}; {due2}: {half}).
""",
    "dashes": """
- {first} – {who}: {party} – {with}: OIM, UNICEF – {due}: {day} – {aim}: {goal} – {cost}: {money}
- {second} – {who2}: {parties} – {due2}: {half}
""",
    "sentences": """
1. {first}. **{who}:** {party}. **{with}:** OIM, UNICEF. **{due}:** {day}. **{aim}:** {goal}. **{cost}:** {money}.

2. {second}. **{who2}:** {parties}. **{due2}:** {half}.
""",
    "headings": """
### 1. {first}

{who}: {party}

{with}: OIM, UNICEF

{due}: {day}

{aim}: {goal}

{cost}: {money}

### 2. {second}

**{who2}:** {parties}

**{due2}:** {half}
""",
    "an act with a label": """
{act} 1: {first}

- {who}: {party}
- {with}: OIM, UNICEF
- {due}: {day}
- {aim}: {goal}
- {cost}: {money}

{act} 2 – {second}

- {who2}: {parties}
- {due2}: {half}
""",
    "a table of two columns": """
| {act} | {first} |
| --- | --- |
| {who} | {party} |
| {with} | OIM, UNICEF |
| {due} | {day} |
| {aim} | {goal} |
| {cost} | {money} |

| {act} | {second} |
| --- | --- |
| {who2} | {parties} |
| {due2} | {half} |
""",
    "columns": """
| No. | {act} | {who} | {with} | {due} | {aim} | {cost} |
| --- | --- | --- | --- | --- | --- | --- |
| 1 | {first} | {party} | OIM, UNICEF | {day} | {goal} | {money} |
| 2 | {second} | {parties} | – | {half} | – | – |
""",
}


def plan(language: str, layout: str, name: str = "plan.md", **words: str) -> tuple[Commitment, ...]:
    known: Mapping[str, str] = {**WORDS[language], **words}
    text = layout.replace("}:", "}{colon}").replace(":**", "{colon}**").replace("OIM", "{iom}")
    text = f"# {known['title']}\n{text.format(iom='IOM' if language == 'en' else 'OIM', **known)}"
    if name.endswith(".txt"):
        text = text.replace("#", "").replace("*", "").lstrip()
    return read(text.encode(), name=name, date=TODAY, language=language, audit=False).commitments


def times(commitment: Commitment) -> list[tuple[str | None, str | None, str]]:
    return [(iso(time.begins), iso(time.ends), time.role) for time in commitment.times]


def iso(day: dt.date | None) -> str | None:
    return None if day is None else day.isoformat()


@pytest.mark.parametrize("language", WORDS)
@pytest.mark.parametrize("layout", LAYOUTS)
def test_the_fields_of_an_item_say_by_whom_with_whom_and_by_when(layout: str, language: str) -> None:
    first, second = plan(language, LAYOUTS[layout])
    assert first.parties == ("PER",)
    assert sorted(first.partners) == ["IOM", "UNICEF"]
    assert times(first) == [(None, "2027-06-30", "deadline")]
    assert [(figure.low, figure.role) for figure in first.figures] == [
        (Decimal(40), "target"),
        (Decimal(3_000_000), "allocation"),
    ]
    assert (second.parties, second.partners) == (("CHL", "BOL"), ())
    assert times(second) == [("2027-07-01", "2027-12-31", "deadline")]
    assert first.stance == second.stance == "pledge"


@pytest.mark.parametrize("language", WORDS)
@pytest.mark.parametrize("layout", ["nested items", "lines below a line", "bars", "headings"])
def test_in_plain_text_too(layout: str, language: str) -> None:
    first, second = plan(language, LAYOUTS[layout], "plan.txt")
    assert [first.parties, second.parties] == [("PER",), ("CHL", "BOL")]
    assert times(first) == [(None, "2027-06-30", "deadline")]


@pytest.mark.parametrize("language", WORDS)
def test_all_who_sign_and_nobody_yet(language: str) -> None:
    words = WORDS[language]
    first, second = plan(language, LAYOUTS["nested items"], party=words["everybody"], parties=words["nobody"])
    assert first.parties == ("*",)
    assert second.parties == ()
    assert second.reasons["parties"] == "its field for who answers for it names nobody"


@pytest.mark.parametrize(
    ("language", "value", "parties", "partners"),
    [
        ("pt", "Brasil (ANA), em parceria com o Paraguai", ["BRA"], ["ANA", "PRY"]),
        ("pt", "Argentina (Instituto Nacional da Água, INA)", ["ARG"], ["INA"]),
        ("pt", "Banco Interamericano de Desenvolvimento (BID)", ["IDB"], []),
        ("es", "Paraguay, por medio de la DNCP", ["PRY"], ["DNCP"]),
        ("es", "Chile (líder), Bolivia (apoyo)", ["CHL"], ["BOL"]),
        ("es", "Ministerio de Salud, Chile", ["CHL"], []),
        ("en", "Fiji; Solomon Islands", ["FJI", "SLB"], []),
        ("en", "Vanuatu (lead), Samoa, Tonga", ["TON", "VUT", "WSM"], []),
        ("en", "Ministry of Justice (Chile)", ["CHL"], []),
        ("en", "Egerton University (Kenya)", ["Egerton University"], []),
        ("en", "The Nature Conservancy (TNC)", ["TNC"], []),
        ("fr", "Sénégal et PAM, avec le PNUD", ["SEN", "WFP"], ["UNDP"]),
        ("fr", "Bénin (chef de file), Togo", ["BEN", "TGO"], []),
    ],
)
def test_who_a_field_names(language: str, value: str, parties: list[str], partners: list[str]) -> None:
    first, _ = plan(language, LAYOUTS["nested items"], party=value, **{"with": WORDS[language]["aim"]})
    assert sorted(first.parties) == parties
    beside = sorted(set(first.partners) - {"IOM", "UNICEF"})
    assert beside == partners


@pytest.mark.parametrize(
    ("language", "due", "expected"),
    [
        ("en", "2027", (None, "2027-12-31", "deadline")),
        ("en", "18 months", ("2026-03-01", "2027-09-01", "deadline")),
        ("en", "within two years", ("2026-03-01", "2028-03-01", "deadline")),
        ("es", "junio de 2027", (None, "2027-06-30", "deadline")),
        ("es", "seis meses", ("2026-03-01", "2026-09-01", "deadline")),
        ("es", "antes del 1 de diciembre de 2026", (None, "2026-11-30", "deadline")),
        ("pt", "nos próximos quatro anos", ("2026-03-01", "2030-03-01", "deadline")),
        ("pt", "de 2027 a 2030", ("2027-01-01", "2030-12-31", "deadline")),
        ("fr", "18 mois", ("2026-03-01", "2027-09-01", "deadline")),
        ("fr", "T2 2027", ("2027-04-01", "2027-06-30", "deadline")),
    ],
)
@pytest.mark.parametrize("layout", ["nested items", "bars", "lines below a line"])
def test_what_a_deadline_means(
    layout: str, language: str, due: str, expected: tuple[str | None, str, str]
) -> None:
    first, _ = plan(language, LAYOUTS[layout], day=due)
    assert times(first) == [expected]


@pytest.mark.parametrize(
    ("language", "label", "value", "expected"),
    [
        ("en", "Start", "second quarter of 2026", ("2026-04-01", "2026-06-30", "start")),
        ("en", "Period", "January 2027 to December 2028", ("2027-01-01", "2028-12-31", "deadline")),
        ("es", "Inicio", "mayo de 2026", ("2026-05-01", "2026-05-31", "start")),
        ("es", "Vigencia", "de 2027 a 2029", ("2027-01-01", "2029-12-31", "deadline")),
        ("pt", "Início", "2027", ("2027-01-01", "2027-12-31", "start")),
        ("fr", "Démarrage", "avril 2026", ("2026-04-01", "2026-04-30", "start")),
        ("fr", "Durée", "de 2026 à 2028", ("2026-01-01", "2028-12-31", "deadline")),
    ],
)
def test_when_it_begins_and_how_long_it_takes(
    language: str, label: str, value: str, expected: tuple[str, str, str]
) -> None:
    first, _ = plan(language, LAYOUTS["nested items"], due=label, day=value)
    assert times(first) == [expected]


@pytest.mark.parametrize(
    ("language", "due"),
    [
        ("en", "June 2027 (pilots), December 2028 (all)"),
        ("es", "junio de 2027 para el norte y diciembre de 2028 para el sur"),
        ("pt", "junho de 2027 (norte); dezembro de 2028 (sul)"),
        ("fr", "juin 2027 (nord), décembre 2028 (sud)"),
    ],
)
def test_a_field_may_hold_two_deadlines(language: str, due: str) -> None:
    first, _ = plan(language, LAYOUTS["nested items"], day=due)
    assert times(first) == [(None, "2027-06-30", "deadline"), (None, "2028-12-31", "deadline")]


def test_a_field_that_only_says_when_names_nobody_and_says_so_of_nobody() -> None:
    text = (
        "# Plan\n\n- Chile will open 4 offices.\n  - Implementation: 2027-2028\n  - Budget: USD 3 million\n"
    )
    (found,) = read(text, date=TODAY, language="en", audit=False).commitments
    assert found.parties == ("CHL",)
    assert times(found) == [("2027-01-01", "2028-12-31", "deadline")]


@pytest.mark.parametrize(
    ("language", "label", "value", "stance"),
    [
        ("en", "Status", "completed", "delivered"),
        ("en", "Status", "on track", "ongoing"),
        ("es", "Estado", "cumplido", "delivered"),
        ("pt", "Situação", "em andamento", "ongoing"),
        ("en", "Status", "planned", "pledge"),
    ],
)
def test_how_far_it_is(language: str, label: str, value: str, stance: str) -> None:
    first, _ = plan(language, LAYOUTS["nested items"], aim=label, goal=value)
    assert first.stance == stance


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "Training of 300 judges"),
        ("es", "Formación de 300 jueces"),
        ("pt", "Formação de 300 juízes"),
        ("fr", "Formation de 300 juges"),
    ],
)
def test_words_without_a_verb_are_what_a_plan_sets_out_to_do(language: str, words: str) -> None:
    first, _ = plan(language, LAYOUTS["items behind a paragraph"], first=words)
    assert (first.parties, first.stance) == (("PER",), "pledge")


def test_an_agency_under_its_country_is_a_partner() -> None:
    text = "# Plan de acción\n\n## Perú\n\n1. Capacitar a 300 jueces.\n   - Responsable: SUNAT\n   - Plazo: 2027\n"
    (found,) = read(text, date=TODAY, language="es", audit=False).commitments
    assert (found.parties, found.partners) == (("PER",), ("SUNAT",))


def test_the_act_may_say_whose_it_is() -> None:
    text = "# Plan\n\n1. Costa Rica abrirá 4 oficinas.\n   - Responsable: Costa Rica\n   - Estado: cumplido\n"
    (found,) = read(text, date=TODAY, language="es", audit=False).commitments
    assert (found.parties, found.stance) == (("CRI",), "pledge")


def test_an_item_over_items_with_fields_is_no_commitment() -> None:
    text = (
        "# Plan de acción\n\n- Chile:\n  - Capacitar a 300 jueces. Plazo: 2027; Meta: 300 jueces.\n"
        "  - Abrir 4 oficinas. Plazo: 2028; Meta: 4 oficinas.\n- Perú:\n  - Ampliar la red. Plazo: 2028; Meta: 40 km.\n"
    )
    found = read(text, date=TODAY, language="es", audit=False).commitments
    assert [each.parties for each in found] == [("CHL",), ("CHL",), ("PER",)]
