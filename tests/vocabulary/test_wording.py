"""Short word lists."""

from __future__ import annotations

from typing import get_args

import pytest

from pledgebook.model import Declared
from pledgebook.vocabulary import LANGUAGES, VocabularyError, load, wording
from pledgebook.vocabulary.wording import load_wording
from tests.vocabulary.bad import replace

WORDING = load("en").wording


def test_every_kind_of_list_holds_words_of_some_language() -> None:
    """A kind that one family of grammars does not ask for has no words in it ("clitic" in English)."""
    wordings = [load(language).wording for language in LANGUAGES]
    for lists in ("actors", "phrases", "words"):
        kinds = getattr(WORDING, lists)
        assert [kind for kind in kinds if not any(getattr(each, lists)[kind] for each in wordings)] == []


def test_tags_are_in_lower_case_and_say_one_of_two_things() -> None:
    assert [phrase for phrase in WORDING.tags if phrase != phrase.lower()] == []
    assert set(WORDING.tags.values()) == set(get_args(Declared))
    assert WORDING.tags["new"] == "new"


@pytest.mark.parametrize(
    ("table", "text", "reason"),
    [
        ("en/verb_phrases.csv", "phrase,kind\nwith,along\n", "line 2: kind is 'along'"),
        ("en/programmes.csv", "noun,mark\nRule,bold\n", "line 2: mark is 'bold'"),
        ("en/meetings.csv", "word,kind\nSummit,party\n", "line 2: kind is 'party'"),
        ("en/bodies.csv", "noun,side\nBureau,before\n", "line 2: side is 'before'"),
        ("en/tags.csv", "phrase,declared\nold,old\n", "line 2: declared is 'old'"),
        ("en/actors.csv", "word,kind\nwe,us\n", "line 2: kind is 'us'"),
        ("en/function_words.csv", "word,kind\nwill,wish\n", "line 2: kind is 'wish'"),
        ("en/line_words.csv", "word,kind\nwater,theme\n", "line 2: kind is 'theme'"),
    ],
)
def test_bad_rows_are_refused(monkeypatch: pytest.MonkeyPatch, table: str, text: str, reason: str) -> None:
    replace(monkeypatch, wording, table, text)
    with pytest.raises(VocabularyError, match=reason):
        load_wording("en")
