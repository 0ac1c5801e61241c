from __future__ import annotations

from dataclasses import fields, replace

from pledgebook.formats import FORMATS, Layout, why
from pledgebook.formats.why import Why
from pledgebook.model import Commitment, Edition, Origin
from tests.formats.sample import sample


def explained(width: int = 80) -> str:
    return "".join(FORMATS["table"].write([sample()], Layout(width=width, explain=True)))


def first() -> Commitment:
    found = sample().commitments[0]
    return replace(
        found, origins={"parties": Origin("r.subject", "Chile")}, reasons={"stance": "no verb"}, stance=None
    )


def test_a_value_has_its_rule_an_empty_one_its_reason_and_a_bare_one_nothing() -> None:
    rows = {row.name: row for row in why.of_commitment(first())}
    assert rows["parties"] == Why("parties", "Chile", Origin("r.subject", "Chile"))
    assert rows["stance"] == Why("stance", "", None, "no verb")
    assert rows["kind"] == Why("kind", "water supply", None)
    assert "programmes" not in rows  # neither a value nor a reason


def test_figures_and_times_come_with_what_they_were_resolved_to() -> None:
    *_, figure, time = why.of_commitment(first())
    assert (figure.name, figure.value) == ("target", "12 wells = 12")
    assert (time.name, time.value) == ("deadline", "by 2028 = ≤ 2028-12-31")
    assert figure.origin
    assert time.origin


def test_every_field_that_has_a_value_can_be_explained() -> None:
    plain = {"at", "selector", "figures", "times", "origins", "reasons"}
    assert set(why.OF_COMMITMENT) == {each.name for each in fields(Commitment)} - plain
    assert set(why.OF_EDITION) == {each.name for each in fields(Edition)} - {*plain, "language", "joint"}


def test_the_table_explains_when_it_is_asked_to() -> None:
    reading = sample()
    reading = replace(reading, commitments=(first(), *reading.commitments[1:]))
    shown = "".join(FORMATS["table"].write([reading], Layout(explain=True)))
    assert "How each value was read" in shown
    assert "r.subject “Chile”" in shown
    assert "empty: no verb" in shown
    assert "no rule was recorded" in shown
    assert "How each value was read" not in "".join(FORMATS["table"].write([reading]))


def test_an_explanation_fits_the_width() -> None:
    assert max(map(len, explained(40).splitlines())) <= 40


def test_the_margin_of_the_page_explains_figures_and_times_too() -> None:
    reading = sample()
    shown = "".join(FORMATS["html"].write([reading]))
    figures = (*reading.commitments[0].figures, *reading.figures)
    for origin in (
        *(each.origin for each in figures),
        *(each.origin for each in reading.commitments[0].times),
    ):
        assert f"<code>{origin.rule}</code>" in shown
    assert f"<code>{reading.findings[0].origin.rule}</code>" in shown
