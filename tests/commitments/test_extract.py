"""Whatever the document, its commitments are in order and apart, reproduce their words and say why a field is empty."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from pledgebook import Reading
from pledgebook.model import Span, fold
from pledgebook.pipeline import read
from tests.commitments.texts import LIMA, only, reading

SENTENCES = [
    "Chile will train 300 teachers by 2028.",
    "Peru, in collaboration with UNHCR, opened two offices. (new)",
    "The United States obligated more than $314 million, with $103 million for schools.",
    "The ministers met in Lima on October 6.",
    "More than 5,000 families came since September.",
    "Belizean farmers planted 4,000 trees.",
    "**Canada:** will admit 50,000 workers this year.",
    "We will meet again in 2024.",
]


def check(found: Reading) -> None:
    text = found.document.text
    spans = [c.at for c in found.commitments]
    assert spans == sorted(spans)
    assert all(not one.meets(other) for one, other in pairwise(spans))
    for commitment in found.commitments:
        start, end = commitment.selector.span
        assert fold(text[start:end]) == commitment.selector.quote
        assert 0 < len(commitment.title) <= 101
        for field in ("parties", "stance", "declared", "pillar", "kind"):
            value = getattr(commitment, field)
            empty = value is None or value == ()
            assert (field in commitment.reasons) == empty, field
            assert (field in commitment.origins) != empty, field
        for figure in commitment.figures:
            assert commitment.at.holds(figure.at)
            assert figure.role is not None
        assert all(commitment.at.holds(time.at) for time in commitment.times)
        assert not set(commitment.parties) & set(commitment.partners)
    taken = [figure.at for commitment in found.commitments for figure in commitment.figures]
    outside = [figure.at for figure in found.figures]
    assert len(set(taken + outside)) == len(taken) + len(outside)
    assert not any(span.holds(at) for span in spans for at in outside)


LINES = st.tuples(st.sampled_from(["- ", "", "## ", "    - "]), st.sampled_from(SENTENCES))


@given(st.lists(LINES, min_size=1, max_size=7), st.sampled_from(["\n", "\n\n"]))
def test_invariants(lines: list[tuple[str, str]], gap: str) -> None:
    check(reading(gap.join(mark + sentence for mark, sentence in lines)))


def test_invariants_of_the_sample(sample: Path) -> None:
    check(read(sample, audit=False))


def test_the_figures_of_the_document_are_all_there_once() -> None:
    found = reading("In May, 40 ministers met.\n\nChile will train 300 teachers for $5 million.")
    assert [figure.text for figure in found.figures] == ["40 ministers"]
    assert [figure.text for figure in found.commitments[0].figures] == ["300 teachers", "$5 million"]
    assert found.commitments[0].at.holds(Span(*found.commitments[0].figures[0].at))
    assert found.edition.date == LIMA


def test_every_value_that_is_found_has_its_rule_and_its_entry() -> None:
    found = only(
        "- **Schools in the north.** Chile will train 300 Venezuelan teachers in Peru through its Open Doors Program, "
        "together with UNICEF, throughout the country."
    )
    assert {"title", "parties", "partners", "programmes", "places", "beneficiaries", "stance"} <= set(
        found.origins
    )
    assert found.origins["title"].rule == "commitments.titles.lead"
    assert found.origins["partners"].entry == "UNICEF"
    assert found.origins["programmes"].entry == "Program"
    assert found.origins["places"].entry == "throughout the country; Peru"
    assert found.origins["beneficiaries"].entry == "teachers"
