"""The document's own status tag, in each of its shapes; and none where it puts none."""

from __future__ import annotations

import pytest

from pledgebook.commitments.units.tags import _before, _shapes
from pledgebook.model import Declared
from pledgebook.vocabulary import LANGUAGES, load
from tests.commitments.texts import commitments, listed, only


@pytest.mark.parametrize(
    ("item", "declared"),
    [
        ("Chile will train 300 teachers. (new)", "new"),
        ("Chile will train 300 teachers (new).", "new"),
        ("Chile will train 300 teachers. (New)", "new"),
        ("Chile will train 300 teachers. [new]", "new"),
        ("Chile will train 300 teachers. [NEW]", "new"),
        ("Chile will train 300 teachers. *(new)*", "new"),
        ("Chile will train 300 teachers. **(new)**", "new"),
        ("Chile will train 300 teachers. (new commitment)", "new"),
        ("Chile will train 300 teachers – new", "new"),
        ("Chile will train 300 teachers. (status: new)", "new"),
        ("Chile will train 300 teachers. {Type of commitment : new}", "new"),
        ("Chile will train 300 teachers. | Type of commitment : new.", "new"),
        ("New: Chile will train 300 teachers.", "new"),
        ("[New] Chile will train 300 teachers.", "new"),
        ("(new) Chile will train 300 teachers.", "new"),
        ("**New:** Chile will train 300 teachers.", "new"),
        ("Chile will train 300 teachers. (advancing existing commitments)", "advancing"),
        ("Chile will train 300 teachers. (Advancing an existing commitment)", "advancing"),
        ("Chile will train 300 teachers. [advancing]", "advancing"),
        ("[advancing existing commitments] Chile will train 300 teachers.", "advancing"),
        ("Advancing existing commitments: Chile will train 300 teachers.", "advancing"),
        ("Chile will train 300 teachers. (existing commitment)", "advancing"),
        ("Chile will train 300 teachers. *Status: carried forward.*", "advancing"),
        ("Chile will train 300 teachers. Tag: new.", "new"),
        ("Chile will train 300 teachers. [carried over from 2022]", "advancing"),
        ("Chile will train 300 teachers; *rolled over*.", "advancing"),
        ("Chile will train 300 teachers. #new", "new"),
        ("Chile will train 300 teachers #continuing", "advancing"),
        ("Chile will train 300 teachers. *This is a new commitment.*", "new"),
        ("Chile will train 300 teachers. Continues an earlier pledge.", "advancing"),
    ],
)
def test_shapes(item: str, declared: Declared) -> None:
    commitment = only(listed(item))
    assert commitment.declared == declared
    assert commitment.parties == ("CHL",)
    assert commitment.origins["declared"].rule == "commitments.tags"


@pytest.mark.parametrize(
    "item",
    [
        "Chile announced a new programme.",
        "Chile will train 300 teachers who are new.",
        "New teachers will be trained by Chile.",
        "Chile will open an office (new building).",
        "Chile is advancing its existing commitments.",
        "Chile will open an office in a town (founded in 1910).",
        "Chile will work on the old and the new",
        "Chile will open the New Centre.",
    ],
)
def test_none_is_invented(item: str) -> None:
    commitment = only(listed(item))
    assert commitment.declared is None
    assert commitment.reasons["declared"]


def test_the_tag_belongs_to_the_unit_and_not_to_its_title() -> None:
    commitment = only(listed("Chile will train 300 teachers. (advancing existing commitments)"))
    assert commitment.selector.quote.endswith("(advancing existing commitments)")
    assert commitment.title == "Chile will train 300 teachers"


def test_each_item_keeps_its_own() -> None:
    text = listed(
        "Chile will train 300 teachers. (new)",
        "Peru opened two offices. (advancing)",
        "Belize built 3 schools.",
    )
    assert [commitment.declared for commitment in commitments(text)] == ["new", "advancing", None]


@pytest.mark.parametrize(
    ("item", "declared"),
    [
        ("Le Mali rouvrira 60 écoles. (suivi)", "advancing"),
        ("Le Mali rouvrira 60 écoles. [Suivi d'un engagement de 2022]", "advancing"),
        ("Le Mali rouvrira 60 écoles. (rappel)", "advancing"),
        ("Le Mali rouvrira 60 écoles (promesse antérieure).", "advancing"),
        ("Le Mali rouvrira 60 écoles. (nouveauté)", "new"),
        ("Le Mali rouvrira 60 écoles et assurera leur suivi.", None),
    ],
)
def test_what_follows_up_an_earlier_promise_in_french(item: str, declared: Declared | None) -> None:
    assert only(listed(item), "fr").declared == declared


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("opening", ["( {} : ", "*{} : ", " – {} : ", ".* {} : ", ": {}", " #"])
def test_no_more_stands_before_a_tag_than_is_looked_at(language: str, opening: str) -> None:
    vocabulary = load(language)
    tag = min(vocabulary.wording.tags, key=len).removesuffix("*")
    for head in (word for word, kind in vocabulary.wording.columns.items() if kind == "status"):
        text = f"Chile will train{opening.format(head)}{tag}"
        found = _shapes(vocabulary).last.search(
            text + (" )" if "(" in opening else "*" if opening[0] == "*" else "")
        )
        assert found is None or found.start("tag") - found.start() <= _before(vocabulary)
