"""The forms of verbs with endings: regular, irregular, and of verbs that are in no table."""

from __future__ import annotations

import pytest

from pledgebook.vocabulary import LANGUAGES, VocabularyError, load, romance_verbs
from pledgebook.vocabulary.romance_verbs import ROMANCE_GROUPS, load_romance_verbs
from pledgebook.vocabulary.table import parse

ROMANCE = [language for language, grammar in LANGUAGES.items() if grammar == "romance"]
TABLE = "ending,tense,forms\n" + "".join(
    f"ar,{tense},{forms}\n"
    for tense, forms in {
        "present": "a|amos|an",
        "past": "ó|amos|aron",
        "imperfect": "aba|ábamos|aban",
        "future": "ará|aremos|arán",
        "conditional": "aría|aríamos|arían",
        "participle": "ado|ada|ados|adas",
        "gerund": "ando",
    }.items()
)


@pytest.mark.parametrize(
    ("language", "form", "lemma", "tense", "person"),
    [
        ("es", "donará", "donar", "future", "it"),
        ("es", "refuerzan", "reforzar", "present", "they"),
        ("es", "mantuvo", "mantener", "past", "it"),
        ("es", "redujeron", "reducir", "past", "they"),
        ("es", "prevé", "prever", "present", "it"),
        ("es", "construyeron", "construir", "past", "they"),
        ("es", "propondrán", "proponer", "future", "they"),
        ("es", "amplía", "ampliar", "present", "it"),
        ("es", "abiertas", "abrir", "participle", None),
        ("es", "comprometemos", "comprometer", "present", "we"),
        ("pt", "fornecerão", "fornecer", "future", "they"),
        ("pt", "mantém", "manter", "present", "it"),
        ("pt", "constrói", "construir", "present", "it"),
        ("pt", "propôs", "propor", "past", "it"),
        ("pt", "lançámos", "lançar", "past", "we"),
        ("pt", "entregues", "entregar", "participle", None),
        ("fr", "fourniront", "fournir", "future", "they"),
        ("fr", "accueillera", "accueillir", "future", "it"),
        ("fr", "engageons", "engager", "present", "we"),
        ("fr", "déploie", "déployer", "present", "it"),
        ("fr", "renouvellera", "renouveler", "future", "it"),
        ("fr", "soutiennent", "soutenir", "present", "they"),
        ("fr", "réduite", "réduire", "participle", None),
        ("fr", "prévu", "prévoir", "participle", None),
    ],
)
def test_inflection(language: str, form: str, lemma: str, tense: str, person: str | None) -> None:
    forms = load(language).verbs.forms.get(form, ())
    assert (lemma, tense, person) in [(each.verb.lemma, each.tense, each.person) for each in forms]


@pytest.mark.parametrize(
    ("language", "form"),
    [("es", "reforza"), ("es", "mantenió"), ("pt", "mante"), ("fr", "fournera"), ("fr", "engagons")],
)
def test_forms_that_no_verb_has_are_not_made(language: str, form: str) -> None:
    assert form not in load(language).verbs.forms


@pytest.mark.parametrize("language", ROMANCE)
def test_every_group_is_used_and_every_form_is_one_word_in_lower_case(language: str) -> None:
    verbs = load(language).verbs
    unused = set(ROMANCE_GROUPS) - {verb.group for verb in verbs.base.values()}
    assert unused <= {"own"}  # where the auxiliary of the perfect also says what one owns
    assert [form for form in verbs.forms if form != form.lower() or " " in form] == []
    assert verbs.nouns
    assert verbs.endings


@pytest.mark.parametrize(
    ("verbs", "conjugations", "reason"),
    [
        ("cantar,,opera\n", TABLE, r"^es/verbs\.csv, line 2: group is 'opera'"),
        ("leer,,act\n", TABLE, r"^es/verbs\.csv, line 2: no conjugation gives the present of 'leer'"),
        (
            "cantar,,act\n",
            TABLE + "er,present,e|en\n",
            r"^es/conjugations\.csv, line 9: present has 2 forms, not 3",
        ),
        (
            "cantar,,act\n",
            TABLE + "er,aorist,e|emos|en\n",
            r"^es/conjugations\.csv, line 9: tense is 'aorist'",
        ),
    ],
)
def test_bad_rows_are_refused(
    monkeypatch: pytest.MonkeyPatch, verbs: str, conjugations: str, reason: str
) -> None:
    texts = {"es/verbs.csv": "lemma,noun,group\n" + verbs, "es/conjugations.csv": conjugations}
    monkeypatch.setattr(
        romance_verbs,
        "rows",
        lambda name, columns, optional=(): list(parse(name, texts[name], columns, optional)),
    )
    with pytest.raises(VocabularyError, match=reason):
        load_romance_verbs("es")
