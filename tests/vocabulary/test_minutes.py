"""By which words a text is the record of a meeting, and a line one of what somebody is to do."""

from __future__ import annotations

import pytest

from pledgebook.vocabulary.minutes import action_label, is_record


@pytest.mark.parametrize(
    "opening",
    [
        "HARBOUR BOARD\n\nMinutes of the 3rd meeting\n",
        "# Draft minutes of the Forest Panel",
        "Note of the Housing Board",
        "Task Force: decision record",
        "ACTA DE LA SEGUNDA REUNIÓN",
        "ATA DA 5ª REUNIÃO - ESTIAGEM",
        "RELEVÉ DE DÉCISIONS\nComité de pilotage",
        "Compte rendu de la réunion du 3 mars",
    ],
)
def test_a_line_of_the_opening_begins_with_what_such_a_record_is_called(opening: str) -> None:
    assert is_record(opening)


@pytest.mark.parametrize(
    "opening",
    [
        "Nurses wait 30 minutes for a bed",
        "The minutes of the meeting were read",
        "Minutes of the meeting show that nobody spoke.",
        "Actas Pharmacologica",
        "Peru will build a port",
    ],
)
def test_other_texts_are_none(opening: str) -> None:
    assert not is_record(opening)


@pytest.mark.parametrize(
    ("line", "behind"),
    [
        ("ACTION 12.3   NI Water to send", "NI Water to send"),
        ("Acuerdo 2: SENASA remitirá", "SENASA remitirá"),
        ("Décision n° 3 : la DGS transmettra", "la DGS transmettra"),
        ("Encaminhamento: a ANA publicará", "a ANA publicará"),
    ],
)
def test_a_word_and_its_number_open_an_action(line: str, behind: str) -> None:
    found = action_label().match(line)
    assert found is not None
    assert line[found.end() :] == behind


@pytest.mark.parametrize("line", ["Action by Peru is needed", "Decisión de la Corte", "Actions speak"])
def test_without_a_number_or_a_mark_it_is_a_word(line: str) -> None:
    found = action_label().match(line)
    assert found is None
