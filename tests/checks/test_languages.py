"""The audit in other languages: its words are data, and the project's own documents say what is wrong with them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import pledgebook.checks
from pledgebook import read
from pledgebook.checks.lexicon import lexicon
from pledgebook.vocabulary import LANGUAGES

CORPUS = Path(__file__).resolve().parent.parent / "corpus"
SOURCE = Path(pledgebook.checks.__file__).parent
SOME_ONLY = {"only from", "swallowed", "when alone"}  # kinds that some languages need and English does not
ACCUSED = {
    "es-conjunta": ["8,4 millones de euros is not 5,2 millones and 2,6 millones"],
    "es-etiquetas": ["612 toneladas de redes abandonadas is not 283, 194 and 161"],
    "es-ficha": ["916 plazas after 524: an increase of 60 %"],
    "es-tabla": ["912 periodistas after 705 personas: an increase of 18 %"],
    "fr-liste": [
        "1,2 milliard de dollars américains is not 640 millions, 380 millions and 90 millions",
    ],
    "fr-pays": ["185 millions d’euros is not 95 millions, 65 millions and 45 millions"],
    "pt-declaracao": ["2.750 jovens is not 1.150, 820 and 530"],
}


@pytest.mark.parametrize("path", sorted(CORPUS.glob("[epf][str]-*.md")), ids=lambda path: path.stem)
def test_what_is_accused_in_our_documents_is_what_is_wrong_in_them(path: Path) -> None:
    accused = [finding.claim for finding in read(path, language=path.stem[:2]).findings if finding.accuses]
    assert accused == ACCUSED.get(path.stem, [])


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_words_of_every_kind(language: str) -> None:
    assert set(lexicon("en").words) <= set(lexicon(language).words)
    assert set(lexicon(language).words) - set(lexicon("en").words) <= SOME_ONLY


def test_every_kind_that_a_rule_asks_for_is_in_the_tables() -> None:
    asked = {
        kind
        for path in SOURCE.glob("*.py")
        for found in re.findall(r"(?<!\?)<([a-z][a-z |]*)>", path.read_text("utf-8"))
        for kind in found.split("|")
    }
    assert asked - {"kind", "amount"} - set(lexicon("en").words) - SOME_ONLY == set()
