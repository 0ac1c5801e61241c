"""What leaders give their names to."""

from __future__ import annotations

from collections import Counter

import pytest

from pledgebook.vocabulary import LANGUAGES, VocabularyError, leaders, load
from pledgebook.vocabulary.leaders import leader_names
from tests.vocabulary.bad import replace

HEAD = "id,office,alone,full\n"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_a_way_to_call_them_once_each(language: str) -> None:
    found = Counter(surface for surface, _id in leader_names(language))
    assert found
    assert [surface for surface, count in found.items() if count > 1] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_is_of_a_country_that_has_a_name(language: str) -> None:
    countries = {entry.id for entry in load(language).names.entries if entry.form == "name"}
    assert {id for _surface, id in leader_names(language)} <= countries


def test_a_title_goes_before_the_name_and_a_government_is_called_by_it() -> None:
    names = dict(leader_names("en"))
    assert names["President Biden"] == names["President Joe Biden"] == names["Biden Administration"] == "USA"
    assert names["Biden-Harris Administration"] == "USA"
    assert "President Biden-Harris" not in names
    assert "Prime Minister Biden" not in names
    assert names["Vice President Harris"] == "USA"
    assert "Harris Government" not in names
    assert dict(leader_names("es"))["Gobierno de Gabriel Boric"] == "CHL"


def test_no_name_that_many_have_stands_alone() -> None:
    names = dict(leader_names("en"))
    assert names["President Xiomara Castro"] == "HND"
    assert "President Castro" not in names


def test_an_office_has_to_be_known(monkeypatch: pytest.MonkeyPatch) -> None:
    replace(monkeypatch, leaders, "leaders.csv", f"{HEAD}USA,king,Biden,\n")
    with pytest.raises(VocabularyError, match="office is 'king'"):
        list(leader_names("en"))
