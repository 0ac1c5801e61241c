"""What only looks like an item of a plan: glossaries, tasks of anybody, whom to ask, topics with a label."""

from __future__ import annotations

import datetime as dt

import pytest

from pledgebook.pipeline import read

TODAY = dt.date(2026, 3, 1)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "# Glossary\n\nTarget: the value to reach.\n\nResponsible: the body that answers for an action.\n"),
        ("es", "# Glosario\n\n- Responsable: la entidad que responde.\n- Plazo: el día en que termina.\n"),
        ("fr", "# Lexique\n\n- Responsable : la structure qui répond.\n- Cible : la valeur à atteindre.\n"),
        ("en", "# Vacancy\n\n1. Train new colleagues.\n   - Responsible: the head of unit\n   - Deadline: June 2027\n"),
        ("en", "# Minutes\n\n1. Book the room.\n   - Responsible: Maria\n   - Deadline: 30 June 2027\n"),
        ("pt", "# Ata\n\n1. Reservar a sala.\n   - Responsável: Maria\n   - Prazo: 30 de junho de 2027\n"),
    ],
)  # fmt: skip
def test_fields_alone_promise_nothing(language: str, text: str) -> None:
    assert read(text, date=TODAY, language=language, audit=False).commitments == ()


CONTACTS = {
    "es": "Responsable de prensa: Ana Pérez\n\nContacto: prensa@ejemplo.org",
    "en": "Press officer responsible: Ann Lee\n\nContact: press@example.org",
    "pt": "Responsável pela imprensa: Ana Souza\n\nContato: imprensa@exemplo.org",
    "fr": "Responsable de la communication : Anne Roy\n\nContact : presse@exemple.org",
}
PROMISES = {
    "es": "El Perú capacitará a 300 jueces.",
    "en": "Peru will train 300 judges.",
    "pt": "O Peru formará 300 juízes.",
    "fr": "Le Pérou formera 300 juges.",
}


@pytest.mark.parametrize("language", CONTACTS)
def test_whom_to_ask_is_no_field_of_the_item_before(language: str) -> None:
    text = f"# Compromisos\n\n- {PROMISES[language]}\n\n{CONTACTS[language]}\n"
    (found,) = read(text, date=TODAY, language=language, audit=False).commitments
    assert found.parties == ("PER",)
    assert found.selector.quote.rstrip(".") == PROMISES[language].rstrip(".")


@pytest.mark.parametrize(
    "text",
    [
        "**Funding:** Peru will provide $5 million.\n\n**Support:** Chile will train 300 nurses.\n",
        "- Peru will provide $5 million.\n- Target: Chile will cut losses by 20 percent by 2030.\n",
        "## Pillar 1. Work\n\nLead: Canada\n\n- Peru will license 30 agents.\n- Chile will open 4 offices.\n",
    ],
)
def test_a_label_before_what_somebody_does_is_a_topic(text: str) -> None:
    found = read(f"# Summit commitments\n\n{text}", date=TODAY, language="en", audit=False).commitments
    assert [each.parties for each in found] == [("PER",), ("CHL",)]


ROADMAPS = {
    "en": """# Regional Roadmap for Safe Roads

| No. | Measure | Lead | Supporting partners | Timeline |
| --- | --- | --- | --- | --- |
| 1 | Fit speed cameras on the northern road | Kenya (NTSA) | World Bank | Q3 2026 |
| 2 | Harmonise number plates | All signatories | – | December 2028 |
""",
    "es": """# Hoja de ruta de la lectura

Acción 1.1: Dotar de libros a las bibliotecas rurales.
Responsables: Kenia (NTSA). Socios: Banco Mundial. Plazo: tercer trimestre de 2026.

Acción 1.2: Evaluar los resultados.
Responsables: todos los países firmantes. Plazo: diciembre de 2028.
""",
    "pt": """# Roteiro da leitura

1. Bibliotecas
   Equipar as bibliotecas rurais.
   Responsável: Quênia (NTSA)
   Apoio: Banco Mundial
   Prazo: terceiro trimestre de 2026

2. Avaliação
   Avaliar os resultados.
   Responsável: todos os países signatários
   Prazo: dezembro de 2028
""",
    "fr": """# Feuille de route de l'eau

**Mesure 1. Réhabiliter les forages** (responsable : Kenya (NTSA) ; avec : Banque mondiale ; délai : 3e trimestre 2026).

**Mesure 2. Publier un annuaire** (chef de file : tous les États membres ; échéance : décembre 2028).
""",
}  # fmt: skip


@pytest.mark.parametrize("language", ROADMAPS)
def test_fields_tell_that_a_document_is_one_of_commitments(language: str) -> None:
    first, second = read(ROADMAPS[language], date=TODAY, language=language, audit=False).commitments
    assert (first.parties, sorted(first.partners)) == (("KEN",), ["NTSA", "World Bank"])
    assert second.parties == ("*",)
    (quarter,), (day,) = first.times, second.times
    assert (quarter.begins, quarter.ends) == (dt.date(2026, 7, 1), dt.date(2026, 9, 30))
    assert (day.begins, day.ends) == (None, dt.date(2028, 12, 31))
    assert first.stance == second.stance == "pledge"


def test_a_verb_with_one_form_for_all_is_to_be_done() -> None:
    text = "# Plan of Action\n\n1. Set up a laboratory in Jinja.\n   Lead: Uganda\n   By: mid-2028\n"
    (found,) = read(text, date=TODAY, language="en", audit=False).commitments
    assert (found.parties, found.stance) == (("UGA",), "pledge")


@pytest.mark.parametrize(
    ("language", "who", "whom", "when", "period"),
    [
        ("en", "Who: Chile", "With whom: FAO", "When", "2027"),
        ("es", "Quién: Chile", "Con quiénes: FAO", "Cuándo", "2027"),
        ("pt", "Quem: Chile", "Com quem: FAO", "Quando", "2027"),
        ("fr", "Qui : Chili", "Avec qui : FAO", "Quand", "2027"),
    ],
)
def test_fields_may_be_questions(language: str, who: str, whom: str, when: str, period: str) -> None:
    acts = {
        "en": "Restore the museum",
        "es": "Restaurar el museo",
        "pt": "Restaurar o museu",
        "fr": "Restaurer le musée",
    }
    text = f"# Plan\n\n- **{acts[language]}**\n  - {who}\n  - {whom}\n  - {when}: {period}\n"
    (found,) = read(text, date=TODAY, language=language, audit=False).commitments
    assert (found.parties, found.partners) == (("CHL",), ("FAO",))
    assert [(time.begins, time.ends) for time in found.times] == [
        (dt.date(2027, 1, 1), dt.date(2027, 12, 31))
    ]


def test_what_is_to_be_done_comes_before_who_leads_it() -> None:
    text = (
        "# Action Agenda\n\n1. Equip 300 kitchens. Kenya leads. Deadline: end of 2028. Budget: $3 million.\n"
        "2. Scrap the duty on stoves. Lead: Malawi. Deadline: 2027.\n"
    )
    first, second = read(text, date=TODAY, language="en", audit=False).commitments
    assert (first.parties, first.stance) == (("KEN",), "pledge")
    assert (second.parties, second.stance) == (("MWI",), "pledge")


def test_who_answers_for_a_row_is_to_do_it_by_whatever_verb() -> None:
    text = (
        "# Compact\n\n| What | Who | By when |\n| --- | --- | --- |\n| Station two boats at sea | Fiji | July 2027 |\n"
        "| Phase out foam | All parties | 2028 |\n"
    )
    first, second = read(text, date=TODAY, language="en", audit=False).commitments
    assert (first.parties, first.stance) == (("FJI",), "pledge")
    assert second.parties == ("*",)


def test_a_ministry_with_a_small_letter_in_brackets() -> None:
    text = "# Plan\n\n1. Creuser 75 puits.\n   Responsable : Tchad (ministère de l'Élevage)\n   Échéance : 2028\n"
    (found,) = read(text, date=TODAY, language="fr", audit=False).commitments
    assert (found.parties, found.partners) == (("TCD",), ("Ministry of Livestock",))


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "# Communiqué of the Ministers of Peru and Chile\n\nWe will open 4 offices.\n\nLead: Peru\n"),
        (
            "es",
            "# Comunicado de los ministros del Perú y Chile\n\nAbriremos 4 oficinas.\n\nResponsable: Perú\n",
        ),
    ],
)
def test_one_line_behind_what_all_promise_changes_nothing(language: str, text: str) -> None:
    (found,) = read(text, date=TODAY, language=language, audit=False).commitments
    assert set(found.parties) == {"PER", "CHL"}


@pytest.mark.parametrize(
    ("language", "topic", "act", "fields"),
    [
        ("fr", "Réserve régionale", "Le Mali constituera un stock.", "*Calendrier :* mars 2028|*Coût :* 14 M€"),
        ("fr", "Marche commune", "Le Mali formera 300 juges.", "*Échéance :* mars 2028|*Budget :* 14 M€"),
        ("es", "Reserva regional", "Chile creará un fondo.", "*Plazo:* marzo de 2028|*Costo:* 14 M€"),
        ("pt", "Reserva regional", "Angola criará um fundo.", "*Prazo:* março de 2028|*Custo:* 14 M€"),
    ],
)  # fmt: skip
def test_a_topic_that_looks_like_a_verb_is_none(language: str, topic: str, act: str, fields: str) -> None:
    lines = "".join(f"\n  - {field}" for field in fields.split("|"))
    (found,) = read(
        f"# Plan 2026\n\n- **{topic}.** {act}{lines}\n", date=TODAY, language=language
    ).commitments
    assert found.stance == "pledge"
