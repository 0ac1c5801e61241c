from __future__ import annotations

from dataclasses import replace

from pledgebook.formats import digest
from tests.formats.sample import sample


def test_tally() -> None:
    tally = digest.Tally.of(sample().commitments)
    assert (tally.commitments, tally.new, tally.advancing, tally.untagged) == (4, 2, 2, 0)


def test_by_pillar_keeps_the_order_of_the_text() -> None:
    grouped = [(pillar, [number for number, _ in rows]) for pillar, rows in digest.by_pillar(sample())]
    assert grouped == [(1, [1, 2]), (2, [3, 4])]


def test_by_party_counts_a_shared_commitment_for_both() -> None:
    reading = sample()
    again = replace(reading, commitments=(*reading.commitments, reading.commitments[3]))
    assert [(party, len(rows)) for party, rows in digest.by_party(again)] == [
        ("TGO", 2),
        ("CHL", 1),
        ("KEN", 1),
        ("PER", 1),
        ("UGA", 1),
    ]


def test_pillar_title_of_a_number_that_has_none() -> None:
    assert digest.pillar_title(sample(), 2) == "Roads"
    assert [digest.pillar_title(sample(), pillar) for pillar in (None, 0, 3)] == ["", "", ""]


def test_ranked() -> None:
    verdicts = [finding.verdict for finding in digest.ranked(sample().findings)]
    assert verdicts == ["inconsistent", "undetermined", "derived", "consistent"]


def test_the_figure_and_deadline_that_say_most() -> None:
    first, second, third, fourth = sample().commitments
    assert [getattr(digest.main_figure(each), "text", None) for each in (first, second, third, fourth)] == [
        "12 wells",
        "$20 million",
        "estimated 1,200 km",
        None,
    ]
    assert getattr(digest.deadline(first), "text", None) == "by 2028"
    assert digest.deadline(second) is None


def test_figures_in_the_order_of_the_text() -> None:
    assert [figure.text for figure in digest.figures(sample())][:2] == ["nearly $30 million", "12 wells"]
