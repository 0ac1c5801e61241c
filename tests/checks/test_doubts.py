"""Parts that a document says overlap, or from which it takes something off, accuse nobody; plain sums still do."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from pledgebook.model import Finding
from pledgebook.vocabulary.table import rows
from tests.checks.texts import read

STEM = "Chile pledged $105 million, made up of $71 million for schools and $62 million for clinics"
TOTAL = "Chile gave $71 million for schools and $62 million for clinics, for a total of $105 million"
DOUBTS = rows("en/sum_doubts.csv", ("phrase", "says"))


def phrases(says: str) -> list[str]:
    return [row["phrase"].replace("...", "of it is") for row in DOUBTS if row["says"] == says]


def sums(text: str) -> list[Finding]:
    return [finding for finding in read(text).findings() if finding.kind == "sum"]


@pytest.mark.parametrize("phrase", phrases("overlap"))
@pytest.mark.parametrize(
    "text", [STEM + ", and {}.", STEM + " ({} here).", STEM + ". Some {} here.", TOTAL + ", as some {}."]
)
def test_parts_that_overlap_accuse_nobody_and_the_finding_says_why(phrase: str, text: str) -> None:
    (finding,) = sums(text.format(phrase))
    assert finding.verdict == "undetermined"
    assert f"the document says “{phrase}”" in finding.explanation


def test_an_overlap_said_behind_a_list_is_heard() -> None:
    items = "Chile will spend $95 million:\n\n• $71 million for desks\n\n• $62 million for books"
    assert [finding.verdict for finding in sums(items)] == ["inconsistent"]
    assert [finding.verdict for finding in sums(f"{items}\n\nThese amounts overlap.")] == ["undetermined"]


@pytest.mark.parametrize("phrase", phrases("deducted"))
@pytest.mark.parametrize(
    "text", [STEM + ", {} fees.", TOTAL + ", {} fees.", STEM.replace(" and", ", {}") + "."]
)
def test_where_something_is_taken_off_there_is_no_sum(phrase: str, text: str) -> None:
    assert not sums(text.format(phrase))


@pytest.mark.parametrize("phrase", phrases("subtracted"))
def test_a_part_that_is_subtracted_makes_no_sum(phrase: str) -> None:
    assert not sums(f"Chile pledged $105 million, made up of $167 million {phrase} $62 million in fees.")
    assert not sums(f"Chile gave $71 million for schools {phrase} $62 million, for a total of $105 million.")
    assert not sums(f"Chile gave $71 million for schools {phrase} $62 million, for a total of $133 million.")


@pytest.mark.parametrize(
    "text",
    [
        STEM + ".",
        TOTAL + ".",
        STEM + ", with no overlap.",
        STEM + ", which do not overlap.",
        STEM + ". None of it is counted twice.",
        STEM + ". The two are mutually exclusive.",
        STEM + ", and avoids needless double work.",
        STEM + " in less developed regions.",
        STEM + ", none of it for less than a year.",
        STEM + ", and doubled the same year.",
        STEM + ".\n\n• Peru said that its programs overlap.",
        "Peru said that its programs overlap.\n\n" + STEM + ".",
        # Parts that overlap cannot fall short of a total that leaves none of them out.
        "Chile pledged $105 million, made up of $51 million for schools and $22 million for clinics, which overlap.",
    ],
)
def test_plain_sums_are_still_accused(text: str) -> None:
    assert [finding.verdict for finding in sums(text)] == ["inconsistent"]


@given(
    st.sampled_from(phrases("overlap") + phrases("deducted")),
    st.lists(st.integers(101, 999).filter(lambda value: value % 10), min_size=2, max_size=5),
    st.integers(50, 999),
)
def test_no_doubted_sum_is_accused(phrase: str, parts: list[int], total: int) -> None:
    listed = " and ".join(f"${part} million for town {chr(65 + i)}" for i, part in enumerate(parts))
    said = f"Chile pledged ${total} million, including {listed}"
    assume("inconsistent" in [finding.verdict for finding in sums(f"{said}.")])  # it is, without the doubt
    found = sums(f"{said}, {phrase} others.")
    assert all(finding.verdict in ("consistent", "undetermined") for finding in found)


def test_braces_in_a_document_are_words_like_others() -> None:
    text = "Chile pledged $105 million, made up of $71 million for {schools} in town and $62 million for {0} clinics."
    (finding,) = sums(text)
    assert "{schools}" in finding.explanation
