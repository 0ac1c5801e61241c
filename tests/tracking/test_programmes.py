from __future__ import annotations

import datetime as dt
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pledgebook import pipeline
from pledgebook.model import Proposal, Reading
from pledgebook.tracking import propose
from pledgebook.vocabulary.kinds import load_kinds

Shown = tuple[str, str, str, int | None, tuple[dt.date | None, dt.date | None] | None]


@pytest.fixture(scope="module")
def reading(sample: Path) -> Reading:
    return pipeline.read(sample)


@pytest.fixture(scope="module")
def proposals(reading: Reading) -> list[Proposal]:
    return proposed(reading)


def proposed(reading: Reading) -> list[Proposal]:
    return [propose(reading.document, each, "en") for each in reading.commitments]


def shown(proposal: Proposal) -> list[Shown]:
    return [
        (
            value.measure.id,
            value.role,
            value.figure.text,
            value.phase,
            (value.time.begins, value.time.ends) if value.time else None,
        )
        for value in proposal.values
    ]


def year(number: int) -> tuple[dt.date, dt.date]:
    """A fiscal year of the United States."""
    return dt.date(number - 1, 10, 1), dt.date(number, 9, 30)


def test_every_commitment_has_a_programme_or_a_reason(proposals: list[Proposal]) -> None:
    assert len(proposals) == 35
    assert all(bool(proposal.kind) != bool(proposal.reason) for proposal in proposals)
    assert all(proposal.title for proposal in proposals)


def test_a_registration_has_its_window(proposals: list[Proposal]) -> None:
    belize = proposals[0]
    assert (belize.kind, belize.title) == ("registration", "amnesty program")
    assert (belize.begins, belize.ends) == (dt.date(2022, 8, 2), dt.date(2022, 11, 30))
    assert shown(belize) == [("registered", "observed", "more than 5,000 migrants", None, None)]


def test_a_registration_in_phases(proposals: list[Proposal]) -> None:
    ecuador = proposals[4]
    early = (dt.date(2023, 1, 1), dt.date(2023, 4, 30))
    assert [
        (phase.number, phase.title, phase.opens and (phase.opens.begins, phase.opens.ends))
        for phase in ecuador.phases
    ] == [(1, "Phase 1", None), (2, "Phase 2", early), (3, "Phase 3", early)]
    day = dt.date(2022, 10, 1)
    assert shown(ecuador) == [
        ("population_estimate", "observed", "an estimated 324,500 Venezuelan migrants", 1, None),
        ("registered", "observed", "more than 105,000", 1, (day, day)),
        ("population_estimate", "observed", "about 200,000 migrants", 2, None),
        ("population_estimate", "observed", "about 200,000 Venezuelans", 3, None),
    ]


def test_money_by_the_state_it_has_reached(proposals: list[Proposal]) -> None:
    identified, obligated, announced = proposals[8:11]
    assert [(p.stage, shown(p)[0][0]) for p in (identified, obligated, announced)] == [
        ("identified", "announced"),
        ("obligated", "obligated"),
        ("announced", "announced"),
    ]
    assert [len(p.values) for p in (identified, obligated, announced)] == [1, 1, 1]
    assert [len(p.notes) for p in (identified, obligated, announced)] == [0, 3, 3]


def test_visas_by_fiscal_year_with_base_and_change(proposals: list[Proposal]) -> None:
    assert shown(proposals[18]) == [
        ("visas_issued", "observed", "more than 19,000 seasonal H-2 visas", None, year(2022)),
        ("visas_issued", "baseline", "9,796", None, year(2021)),
        ("visas_issued", "change", "94 percent", None, year(2022)),
    ]
    assert {value.unit for value in proposals[18].values} == {"seasonal H-2 visas"}


def test_resettlement_past_and_ahead(proposals: list[Proposal]) -> None:
    quarter = (dt.date(2022, 10, 1), dt.date(2022, 12, 31))
    assert shown(proposals[19])[0] == ("departed", "observed", "2,485 people", None, year(2022))
    assert shown(proposals[22]) == [
        ("trips", "target", "six refugee processing missions", None, quarter),
        ("interviewed", "target", "more than 2,500 applicants", None, quarter),
    ]
    by_2028 = (None, dt.date(2028, 12, 31))
    assert shown(proposals[26]) == [("departed", "target", "4,000 people", None, by_2028)]


def test_places_and_workers(proposals: list[Proposal]) -> None:
    assert shown(proposals[31]) == [("places", "observed", "676 people", None, None)]
    assert [value[:3] for value in shown(proposals[13])] == [
        ("places", "target", "50,000 agricultural workers")
    ]


def test_a_figure_that_counts_no_measure_is_noted(proposals: list[Proposal]) -> None:
    assert proposals[11].values == ()
    assert proposals[11].notes == ("two projects: counts no measure of the kind capacity_building",)


def test_what_may_not_be_compared_has_no_target(reading: Reading) -> None:
    arrests = next(each for each in reading.commitments if each.kind == "enforcement" and each.figures)
    aimed = replace(arrests, figures=(replace(arrests.figures[0], role="target"),))
    proposal = propose(reading.document, aimed, "en")
    assert proposal.values == ()
    assert len(proposal.notes) == 1


def test_without_a_kind_there_is_a_reason(reading: Reading) -> None:
    bare = replace(reading.commitments[0], kind=None, reasons={"kind": "no cue"})
    assert propose(reading.document, bare, "en").reason == "no cue"
    assert propose(reading.document, replace(bare, reasons={}), "en").reason


def test_the_real_sheet_gives_the_same_programmes(corpus: Path, proposals: list[Proposal]) -> None:
    """In other words, and in another order of them: the same kinds, measures, roles, phases and times."""
    real = proposed(pipeline.read(corpus / "documents" / "lima-2022.txt"))
    assert [each.kind for each in real] == [each.kind for each in proposals]

    def counted(proposal: Proposal) -> list[Shown]:
        return sorted(((m, role, "", phase, time) for m, role, _, phase, time in shown(proposal)), key=str)

    for ours, theirs in zip(proposals, real, strict=True):
        assert counted(ours) == counted(theirs)
        assert [phase.number for phase in ours.phases] == [phase.number for phase in theirs.phases]


@given(
    st.lists(
        st.sampled_from(
            [
                "Phase 1 ",
                "Phases 2 and 3 ",
                "phases 1 to 99 ",
                "phase 0 ",
                "will open ",
                "in early 2023 ",
                "300 migrants ",
                "$5 million ",
                "had registered ",
                "by May 2024 ",
                ". ",
                "Peru ",
                "will register ",
                "40 percent ",
                "of 2,000 refugees ",
                "opens ",
            ]
        ),
        max_size=25,
    ),
    st.sampled_from(sorted(load_kinds())),
)
def test_a_proposal_keeps_to_its_kind_and_its_text(words: list[str], kind: str) -> None:
    reading = pipeline.read("Peru will register 500 migrants by 2024. " + "".join(words))
    measures = {measure.id for measure in load_kinds()[kind].measures}
    for commitment in reading.commitments:
        proposal = propose(reading.document, replace(commitment, kind=kind), "en")
        assert {value.measure.id for value in proposal.values} <= measures
        assert len(proposal.values) + len(proposal.notes) == len(commitment.figures)
        assert {value.phase for value in proposal.values} <= {None, *(p.number for p in proposal.phases)}
        assert [value.time for value in proposal.values if value.time not in (None, *commitment.times)] == []
