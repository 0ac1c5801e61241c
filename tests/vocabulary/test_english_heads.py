"""A head of a body's name stands in the tables once, before every "of" of its language."""

from __future__ import annotations

from collections import Counter

import pytest

from pledgebook.vocabulary import VocabularyError, english_names
from pledgebook.vocabulary.english_names import load_english_names
from pledgebook.vocabulary.table import rows
from tests.vocabulary.bad import replace

COLUMNS = ("language", "head", "english", "kind")


@pytest.mark.parametrize(
    ("name", "english"),
    [
        ("Universidad de Talca", "University of Talca"),
        ("Universidad del Norte", "University of Norte"),
        ("Universidad de los Andes", "University of the Andes"),
        ("Universidade da Beira", "University of Beira"),
        ("Universidade dos Açores", "University of Açores"),
        ("Université des Antilles", "University of Antilles"),
        ("Université d'Alger", "University of Algiers"),
        ("Université de l'Est", "University of Est"),
        ("Banque centrale des Comores", "Central Bank of Comores"),
        ("Banque Centrale des Comores", "Central Bank of Comores"),
        ("Gobernación de los Ríos", "Ríos"),
        ("Ministério das Pescas", "Ministry of Fisheries"),
        ("Câmara dos Deputados", "Câmara dos Deputados"),
        ("Universidad y Colegio", "Universidad y Colegio"),
        ("Ministerio de los Saludos", "Ministerio de los Saludos"),
    ],
)
def test_a_name_behind_any_of(name: str, english: str) -> None:
    assert load_english_names().of(name) == english


def test_no_head_stands_there_twice() -> None:
    heads = Counter((row["language"], row["head"]) for row in rows("english_heads.csv", COLUMNS))
    assert [head for head, times in heads.items() if times > 1] == []
    begins = {head for _, head in heads}
    other = [row["name"] for row in rows("english_names.csv", ("name", "english", "kind"))]
    assert [name for name in other if name.rpartition(" de")[0] in begins and name.endswith(" de")] == []


@pytest.mark.parametrize(
    ("row", "reason"),
    [
        ("xx,Universidad,University of {},shape", "line 2: language is 'xx'"),
        ("es,Universidad,University of {},whole", "line 2: kind is 'whole'"),
    ],
)
def test_bad_rows_are_refused(monkeypatch: pytest.MonkeyPatch, row: str, reason: str) -> None:
    replace(monkeypatch, english_names, "english_heads.csv", f"{','.join(COLUMNS)}\n{row}\n")
    with pytest.raises(VocabularyError, match=reason):
        load_english_names.__wrapped__()
