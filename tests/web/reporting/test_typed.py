"""What is meant by what was typed, and what is wrong with which field."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

import pytest

from pledgebook.web.registry.models import Commitment
from pledgebook.web.reporting.leads import Shared
from pledgebook.web.reporting.models import Round
from pledgebook.web.reporting.questions import questions
from pledgebook.web.reporting.typed import kept, names
from tests.web.reporting.conftest import ENDS, of
from tests.web.reporting.sending import read, understood

pytestmark = pytest.mark.django_db


def test_a_number_with_its_phase_and_the_day_of_the_round(round: Round, registration: Shared) -> None:
    said = understood(round, registration, value__registered___1="150,000", stage="open")
    (number,) = said.numbers
    assert (number.value, number.ends, number.begins, number.source) == (Decimal(150_000), ENDS, None, "")
    assert (number.measure.phase and number.measure.phase.number, number.measure.unit) == (
        1,
        "Venezuelan migrants",
    )
    assert said.stage == "open"


def test_a_number_is_read_as_the_language_of_the_page_writes_it(round: Round, registration: Shared) -> None:
    said = understood(round, registration, "es", value__registered___1="150.000")
    assert said.numbers[0].value == 150_000
    _said, faults = read(round, registration, "en", value__registered___1="1.234")
    assert "Is this 1234 or 1.2340?" in faults[0].reason


def test_another_unit_is_another_measure(round: Round, registration: Shared) -> None:
    said = understood(round, registration, value__registered___1="7", unit__registered___1="households")
    assert said.numbers[0].measure._state.adding
    assert said.numbers[0].measure.unit == "households"


@pytest.mark.parametrize(
    ("typed", "field", "said"),
    [
        ({}, "status", "a status, a stage or a number"),
        ({"narrative": "We go on."}, "status", "a status, a stage or a number"),
        ({"status": "perfect"}, "status", "one of the words"),
        ({"stage": "reached the moon"}, "stage", "one of the stages"),
        ({"links": "https://example.org javascript:alert(1)"}, "links", "no address on the web"),
        ({"links": " ".join(f"https://example.org/{n}" for n in range(21))}, "links", "20 addresses at most"),
        ({"value__registered___1": "many"}, "value:registered.1", "in digits alone"),
        ({"source__registered___1": "A register"}, "value:registered.1", "Write the number"),
        ({"value__registered___1": "1", "ends__registered___1": "1.2.2023"}, "ends:registered.1", "like 2023-01-31"),
        ({"value__registered___1": "1", "ends__registered___1": "2033-01-01"}, "ends:registered.1", "still to come"),
        (
            {
                "value__registered___1": "1",
                "begins__registered___1": "2023-09-30",
                "ends__registered___1": "2023-09-29",
            },
            "begins:registered.1",
            "begins after it ends",
        ),
    ],
)  # fmt: skip
def test_what_is_wrong_stands_with_its_field(
    round: Round, registration: Shared, typed: dict[str, str], field: str, said: str
) -> None:
    _said, faults = read(round, registration, **typed)
    assert [fault.field for fault in faults] == [field]
    assert said in faults[0].reason


def test_what_is_kept_is_only_what_is_asked_and_can_be_shown(registration: Shared) -> None:
    asked = questions(registration.version)
    typed = {"narrative": " Wir\r\ngehen\x00 weiter ", "else": "x", "status": "", "value:registered.1": "5"}
    assert kept(asked, typed) == {"narrative": "Wir\ngehen weiter", "value:registered.1": "5"}
    assert kept(asked, {"status": "a" * 999}) == {"status": "a" * 200}
    spaces = "10\u00a0km, 1\u202f500 y\u2028más"
    assert kept(asked, {"narrative": spaces}) == {"narrative": "10\u00a0km, 1\u202f500 y\nmás"}
    assert kept(asked, {"narrative": "a\u202eb"}) == {"narrative": "ab"}
    assert kept(asked, {"narrative": 7}) == {}


@pytest.mark.parametrize(
    ("field", "most"),
    [
        ("narrative", 10_000),
        ("next_steps", 5_000),
        ("source:registered.1", 1_000),
        ("unit:registered.1", 100),
    ],
)
def test_no_text_is_cut_without_a_word(registration: Shared, round: Round, field: str, most: int) -> None:
    asked = questions(registration.version)
    for length, wrong in ((most, []), (most + 1, [field])):
        typed = {"status": "in_progress", "value:registered.1": "5", field: "a" * length}
        assert kept(asked, typed) == typed
        fields = {name.replace(":", "__").replace(".", "___"): text for name, text in typed.items()}
        _said, faults = read(round, registration, "en", **fields)
        assert [fault.field for fault in faults] == wrong
    assert "ends:population_estimate.3" in names(asked)


def test_money_names_its_currency_and_a_flow_begins_with_the_round(
    round: Round,
) -> None:
    visas = of(round, Commitment.objects.get(programme__measures__name="visas_issued"))
    assert understood(round, visas, value__visas_issued="20000").numbers[0].begins == dt.date(2022, 10, 1)
    money = of(round, Commitment.objects.get(programme__measures__name="obligated"))
    _said, faults = read(round, money, value__disbursed="5")
    assert [fault.field for fault in faults] == ["unit:disbursed"]
    assert understood(round, money, value__obligated="320000000").numbers[0].measure.unit == "USD"


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("narrative", "Ana Quispe, nacida el 12 de marzo de 1990, se registró."),
        ("next_steps", "Call the holder of passport no. AB1234567"),
        ("source__registered___1", "expediente n.º 20210045123"),
    ],
)
def test_no_field_names_a_single_person(round: Round, registration: Shared, field: str, text: str) -> None:
    _said, faults = read(round, registration, "en", stage="open", **{field: text})
    assert "This seems to name a single person" in " ".join(fault.reason for fault in faults)
    assert "1990" not in str(faults)


def test_what_reports_are_full_of_is_taken(round: Round, registration: Shared) -> None:
    text = "Decreto 1288 de 2018: 150.000 pasaportes, 1.250 casos; tel. +57 601 3814000"
    _said, faults = read(round, registration, "en", stage="open", narrative=text)
    assert not faults
