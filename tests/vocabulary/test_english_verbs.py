"""The forms of verbs: regular, irregular, and both spellings where a last consonant may be doubled."""

from __future__ import annotations

import pytest

from pledgebook.vocabulary import VocabularyError, english_verbs, load
from pledgebook.vocabulary.english_verbs import GROUPS, load_english_verbs
from tests.vocabulary.bad import replace

VERBS = load("en").verbs
HEADER = "lemma,past,participle,group\n"


@pytest.mark.parametrize(
    ("lemma", "third", "past", "participle", "gerund"),
    [
        ("launch", "launches", "launched", "launched", "launching"),
        ("provide", "provides", "provided", "provided", "providing"),
        ("supply", "supplies", "supplied", "supplied", "supplying"),
        ("deploy", "deploys", "deployed", "deployed", "deploying"),
        ("plan", "plans", "planned", "planned", "planning"),
        ("commit", "commits", "committed", "committed", "committing"),
        ("permit", "permits", "permitted", "permitted", "permitting"),
        ("visit", "visits", "visited", "visited", "visiting"),
        ("agree", "agrees", "agreed", "agreed", "agreeing"),
        ("undertake", "undertakes", "undertook", "undertaken", "undertaking"),
        ("give", "gives", "gave", "given", "giving"),
        ("begin", "begins", "began", "begun", "beginning"),
        ("hold", "holds", "held", "held", "holding"),
        ("build", "builds", "built", "built", "building"),
        ("pass", "passes", "passed", "passed", "passing"),
        ("have", "has", "had", "had", "having"),
    ],
)
def test_inflection(lemma: str, third: str, past: str, participle: str, gerund: str) -> None:
    assert VERBS.base[lemma].lemma == lemma
    assert VERBS.third[third].lemma == lemma
    assert VERBS.past[past].lemma == lemma
    assert VERBS.participle[participle].lemma == lemma
    assert VERBS.gerund[gerund].lemma == lemma


@pytest.mark.parametrize("form", ["modeled", "modelled", "canceled", "cancelled"])
def test_british_and_american_spellings_are_both_read(monkeypatch: pytest.MonkeyPatch, form: str) -> None:
    replace(monkeypatch, english_verbs, "en/verbs.csv", HEADER + "model,,,act\ncancel,,,act\n")
    made = load_english_verbs("en")
    assert form in made.past
    assert form.replace("ed", "ing") in made.gerund


@pytest.mark.parametrize(
    "form", ["gived", "undertaked", "builded", "holded", "provideed", "commiting", "begining"]
)
def test_forms_that_no_verb_has_are_not_made(form: str) -> None:
    made = {VERBS.past.get(form), VERBS.participle.get(form), VERBS.gerund.get(form)}
    lemmas = {verb.lemma for verb in made if verb}
    assert not lemmas & {"give", "undertake", "build", "hold", "plan", "provide"}


def test_every_form_is_one_word_in_lower_case_and_every_group_is_used() -> None:
    tables = (VERBS.base, VERBS.third, VERBS.past, VERBS.participle, VERBS.gerund)
    for table in tables:
        assert [form for form in table if form != form.lower() or " " in form] == []
    assert {verb.group for verb in VERBS.base.values()} == set(GROUPS)


def test_an_unknown_group_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    replace(monkeypatch, english_verbs, "en/verbs.csv", HEADER + "sing,sang,sung,opera\n")
    with pytest.raises(VocabularyError, match=r"^en/verbs\.csv, line 2: group is 'opera'"):
        load_english_verbs("en")
