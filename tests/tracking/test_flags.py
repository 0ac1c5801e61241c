from __future__ import annotations

import datetime as dt
from fractions import Fraction

import pytest

from pledgebook.model import Interval
from pledgebook.tracking import Value, flags
from pledgebook.vocabulary.kinds import load_kinds


def value(measure: str, number: int, begins: str = "", ends: str = "", phase: int | None = None) -> Value:
    exact = Interval(Fraction(number), Fraction(number))
    first, last = (dt.date.fromisoformat(day) if day else None for day in (begins, ends))
    return Value(measure, exact, "people", phase, first, last)


def failing(kind: str, *values: Value) -> list[tuple[str, int | None, str]]:
    return [(flag.check, flag.phase, str(flag.ends or "")) for flag in flags(load_kinds()[kind], values)]


ESTIMATE = value("population_estimate", 100)
JANUARY, FEBRUARY = ("2023-01-01", "2023-01-31"), ("2023-02-01", "2023-02-28")


def test_more_than_there_are_is_flagged() -> None:
    assert failing("registration", ESTIMATE, value("registered", 100)) == []
    check = "registered <= population_estimate"
    assert failing("registration", ESTIMATE, value("registered", 101)) == [(check, None, "")]


def test_phases_are_apart() -> None:
    one, two = value("population_estimate", 10, phase=1), value("registered", 50, phase=2)
    assert failing("registration", one, two) == []


def test_the_last_value_counts() -> None:
    early, late = (
        value("registered", 120, ends="2023-01-31"),
        value("population_estimate", 150, ends="2023-02-28"),
    )
    assert failing("registration", value("population_estimate", 100, ends="2023-01-01"), early, late) == [
        ("registered <= population_estimate", None, "2023-01-31")
    ]
    assert failing("registration", value("population_estimate", 130, ends="2023-01-01"), early, late) == []


def test_an_interval_that_touches_is_honest() -> None:
    hedged = Value("registered", Interval(Fraction(99), Fraction(200)), "people")
    assert failing("registration", ESTIMATE, hedged) == []


def test_a_flow_is_held_against_the_room_of_its_own_period() -> None:
    room = value("places", 10, *JANUARY)
    assert failing("labour_pathway", room, value("visas_issued", 11, *FEBRUARY)) == []
    assert failing("labour_pathway", room, value("visas_issued", 11, *JANUARY)) == [
        ("visas_issued <= places", None, "2023-01-31")
    ]


def test_flows_add_up_over_time() -> None:
    approved = (value("approved", 20, *JANUARY), value("approved", 5, *FEBRUARY))
    assert (
        failing("resettlement", *approved, value("departed", 15, *JANUARY), value("departed", 10, *FEBRUARY))
        == []
    )
    late = (value("departed", 15, *JANUARY), value("departed", 11, *FEBRUARY))
    assert failing("resettlement", *approved, *late) == [("departed <= approved", None, "2023-02-28")]


@pytest.mark.parametrize(
    "departed",
    [
        (value("departed", 99),),
        (value("departed", 99, *FEBRUARY),),
        (value("departed", 5, *JANUARY), value("departed", 99, "2023-01-15", "2023-02-28")),
    ],
)
def test_flows_that_cannot_be_laid_side_by_side_are_not_compared(departed: tuple[Value, ...]) -> None:
    assert failing("resettlement", value("approved", 20, *JANUARY), *departed) == []


def test_two_units_of_one_measure_are_not_compared() -> None:
    other = Value("population_estimate", Interval(Fraction(10), Fraction(10)), "families")
    assert failing("registration", ESTIMATE, other, value("registered", 500)) == []


def test_a_backlog_is_what_was_left_and_came_less_what_went() -> None:
    before, after = value("backlog", 100, ends="2023-01-31"), value("backlog", 90, ends="2023-02-28")
    flows = (value("received", 20, *FEBRUARY), value("decided", 30, *FEBRUARY))
    assert failing("asylum", before, after, *flows) == []
    assert failing("asylum", before, value("backlog", 99, ends="2023-02-28"), *flows) == [
        ("backlog = backlog before + received - decided", None, "2023-02-28")
    ]
    assert failing("asylum", before, value("backlog", 99, ends="2023-02-28"), flows[0]) == []


def test_every_check_of_every_kind_can_be_read() -> None:
    for kind in load_kinds().values():
        measures = {measure.id for measure in kind.measures}
        for check in kind.checks:
            smaller, compares, larger = check.partition(" <= ")
            assert {smaller, larger} <= measures if compares else check.split(" = ")[0] in measures
