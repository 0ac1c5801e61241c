"""The kinds of programme and their cues."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from pledgebook.vocabulary import VocabularyError, kinds, load
from pledgebook.vocabulary.kinds import NO_KIND, load_kind_cues, load_kinds
from tests.vocabulary.bad import replace

KINDS = {
    "funding", "registration", "protection_permits", "labour_pathway", "resettlement", "family_reunification",
    "reception", "integration", "reintegration", "referral", "asylum", "legislation", "capacity_building",
    "child_protection", "enforcement", "cooperation",
}  # fmt: skip
HEADER = "kind,weight,cue\n"


def test_all_kinds_are_there_and_each_has_a_cue() -> None:
    assert set(load_kinds()) == KINDS
    assert {cue.kind for cue in load("en").kinds} - {NO_KIND} == KINDS


def test_the_kinds_are_those_of_the_reviewed_list(corpus: Path) -> None:
    listed = re.findall(r"^\| (\w+) \|", (corpus / "facts" / "programme-kinds.md").read_text(), re.MULTILINE)
    assert set(listed) - {"kind"} == set(load_kinds())


@pytest.mark.parametrize("id", sorted(KINDS))
def test_a_kind_is_complete(id: str) -> None:
    kind = load_kinds()[id]
    assert kind.id == id
    assert len(kind.stages) >= 2, "its stages are ordered"
    assert len(set(kind.stages)) == len(kind.stages)
    measures = {measure.id for measure in kind.measures}
    assert measures or id == "legislation", "only laws count nothing"
    for check in kind.checks:
        named = set(re.findall(r"\w+", check)) - {"before"}
        assert named <= measures, f"{check!r} speaks of what is not measured"


@pytest.mark.parametrize("id", ["enforcement", "child_protection"])
def test_counts_of_force_and_of_children_never_enter_a_comparison(id: str) -> None:
    assert not load_kinds()[id].comparable


def test_every_other_kind_may_be_compared() -> None:
    assert {id for id, kind in load_kinds().items() if not kind.comparable} == {
        "enforcement",
        "child_protection",
    }


def test_small_counts_of_children_are_masked() -> None:
    assert {id: kind.mask_below for id, kind in load_kinds().items() if kind.mask_below} == {
        "child_protection": 10
    }


def test_every_cue_is_in_lower_case_and_stands_once() -> None:
    cues = load("en").kinds
    assert [cue.phrase for cue in cues if cue.phrase != cue.phrase.lower()] == []
    assert len({(cue.kind, cue.phrase) for cue in cues}) == len(cues)


@pytest.mark.parametrize(
    ("row", "reason"),
    [("circus,2,clowns\n", "line 2: kind is 'circus'"), ("funding,9,aid\n", "line 2: the weight is '9'")],
)
def test_bad_cues_are_refused(monkeypatch: pytest.MonkeyPatch, row: str, reason: str) -> None:
    replace(monkeypatch, kinds, "en/kinds.csv", HEADER + row)
    with pytest.raises(VocabularyError, match=reason):
        load_kind_cues("en")


@pytest.mark.parametrize(
    ("toml", "reason"),
    [
        ("[funding]\nmeasures = {}\nstages = []\n", "funding: the fields are"),
        ("[funding]\nmeasures = {}\nstages = []\nchecks = []\ncolour = 1\n", "funding: the fields are"),
        ("[funding]\nmeasures = {}\nstages = []\nchecks = []\nmask_below = 0\n", "mask_below is 0, not"),
        (
            "[funding]\nmeasures = {}\nstages = []\nchecks = []\nmask_below = true\n",
            "mask_below is True, not",
        ),
        ('[funding]\nmeasures = { a = "heap" }\nstages = []\nchecks = []\n', "a is 'heap', no type"),
    ],
)
def test_bad_kinds_are_refused(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, toml: str, reason: str
) -> None:
    (tmp_path / "kinds.toml").write_text(toml, encoding="utf-8")
    monkeypatch.setattr(kinds, "HERE", tmp_path)
    with pytest.raises(VocabularyError, match=reason):
        load_kinds.__wrapped__()


def test_a_star_leaves_the_ending_open(monkeypatch: pytest.MonkeyPatch) -> None:
    replace(monkeypatch, kinds, "en/kinds.csv", HEADER + "funding,1,donat*\nfunding,2,grants\n")
    assert [(cue.phrase, cue.open) for cue in load_kind_cues("en")] == [("donat", True), ("grants", False)]
