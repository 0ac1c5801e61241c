from __future__ import annotations

from pledgebook.formats.ids import Ids
from pledgebook.formats.spoken import Spoken
from tests.formats.sample import TEXT, sample


def test_findings_are_numbered_with_the_accusing_one_first() -> None:
    spoken = Spoken(sample(), Ids("d1-"))
    first = spoken.findings[0]
    assert (first.number, first.id, first.finding.verdict) == (1, "d1-finding1", "inconsistent")


def test_a_place_that_is_nearly_a_figure_is_that_figure() -> None:
    reading = sample()
    selector = next(f for f in reading.findings if f.verdict == "undetermined").figures[1]
    figure = Spoken(reading).figure(selector)
    assert figure
    assert figure.text == "five dams"


def test_words_that_are_no_figure_are_marked_as_a_phrase() -> None:
    (phrase,) = Spoken(sample()).phrases()
    assert sample().document.words(phrase.at) == "doubled"
    assert TEXT.count("doubled") == 1
