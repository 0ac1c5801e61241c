"""The forms of verbs with endings, made from the lemmas of ``verbs.csv`` by the rows of ``conjugations.csv``."""

from __future__ import annotations

from collections.abc import Container, Iterator
from typing import cast, get_args

from pledgebook.vocabulary.english_verbs import SHARED_GROUPS
from pledgebook.vocabulary.table import Row, rows
from pledgebook.vocabulary.verbs import PERSONS, Form, Person, Tense, Verb, Verbs

AUXILIARIES = ("have", "be", "own", "go", "come", "modal")
ROMANCE_GROUPS = (*SHARED_GROUPS, "wish", "vow", "weigh", "offer", *AUXILIARIES)
TENSES = tuple(tense for tense in get_args(Tense) if tense != "infinitive")
_FINITE = ("present", "past", "imperfect", "future", "conditional")
_OPEN = ("future", "past")  # tenses whose endings alone tell a verb that is in no table ...
_REGULAR = 2  # ... those of the regular verbs, whose rows replace an ending of as many letters

_Rows = dict[tuple[str, str], tuple[str, ...]]  # by the ending that is replaced and the tense


def load_romance_verbs(language: str) -> Verbs:
    """The verbs of a language. Raises ``VocabularyError`` for a bad row and for a verb without a conjugation."""
    table = _conjugations(language)
    endings = {ending for ending, _ in table}
    verbs = Verbs({}, {}, {}, {}, {}, {}, {}, _endings(table), _done(table))
    for row in rows(f"{language}/verbs.csv", ("lemma", "noun", "group"), ("noun",)):
        verb = Verb(row["lemma"], row.one_of("group", ROMANCE_GROUPS))
        verbs.base[verb.lemma] = verb
        for spelled, form in _forms(verb, table, endings, row):
            known = verbs.forms.get(spelled, ())
            if form not in known:
                verbs.forms[spelled] = (*known, form)
        for noun in row.many("noun"):
            verbs.nouns.setdefault(noun, verb)
    by_tense = {  # where the rules that ask for one tense look for it
        "present": verbs.third,
        "past": verbs.past,
        "participle": verbs.participle,
        "gerund": verbs.gerund,
    }
    for spelled, found in verbs.forms.items():
        for form in found:
            if form.tense in by_tense:
                by_tense[form.tense].setdefault(spelled, form.verb)
    return verbs


def _conjugations(language: str) -> _Rows:
    table: _Rows = {}
    for row in rows(f"{language}/conjugations.csv", ("ending", "tense", "forms")):
        tense = row.one_of("tense", TENSES)
        forms = row.many("forms")
        if tense in _FINITE and len(forms) != len(PERSONS):
            raise row.error(f"{tense} has {len(forms)} forms, not {len(PERSONS)}")
        table[row["ending"], tense] = forms
    return table


def _forms(verb: Verb, table: _Rows, endings: Container[str], row: Row) -> Iterator[tuple[str, Form]]:
    lemma = verb.lemma
    own = [each for each in ("^" + lemma, *(lemma[start:] for start in range(len(lemma)))) if each in endings]
    yield lemma, Form(verb, "infinitive")
    for tense in TENSES:
        ending = next((each for each in own if (each, tense) in table), None)  # the longest
        if ending is None:
            raise row.error(f"no conjugation gives the {tense} of {lemma!r}")
        stem = lemma.removesuffix(ending.removeprefix("^"))
        for index, spelled in enumerate(table[ending, tense]):
            form = Form(verb, cast("Tense", tense), PERSONS[index] if tense in _FINITE else None)
            for each in spelled.split("/"):
                yield stem + each, form


def _endings(table: _Rows) -> dict[str, tuple[Tense, Person]]:
    """The endings of regular verbs that no other word has, with what they say."""
    found: dict[str, tuple[Tense, Person]] = {}
    for (ending, tense), forms in table.items():
        if tense in _OPEN and len(ending) == _REGULAR:
            for person, spelled in zip(PERSONS, forms, strict=True):
                if len(spelled) > _REGULAR or not spelled.isascii():
                    found[spelled] = (cast("Tense", tense), person)
    return found


def _done(table: _Rows) -> tuple[str, ...]:
    """The endings of regular participles that few other words have."""
    regular = [
        forms for (ending, tense), forms in table.items() if tense == "participle" and len(ending) == _REGULAR
    ]
    spelled = {each for forms in regular for form in forms for each in form.split("/")}
    return tuple(sorted(each for each in spelled if len(each) > _REGULAR or not each.isascii()))
