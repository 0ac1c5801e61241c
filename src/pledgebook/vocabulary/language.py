"""The whole vocabulary of one language, loaded once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from pledgebook.vocabulary.calendar import Calendar, load_calendar
from pledgebook.vocabulary.english_verbs import load_english_verbs
from pledgebook.vocabulary.kinds import KindCue, load_kind_cues
from pledgebook.vocabulary.names import Names, load_names
from pledgebook.vocabulary.numbers import Quantities, load_quantities
from pledgebook.vocabulary.romance_verbs import load_romance_verbs
from pledgebook.vocabulary.table import VocabularyError, rows
from pledgebook.vocabulary.verbs import Verbs
from pledgebook.vocabulary.wording import Wording, load_wording

GRAMMARS: dict[str, Callable[[str], Verbs]] = {"english": load_english_verbs, "romance": load_romance_verbs}
LANGUAGES: dict[str, str] = {
    row["language"]: row.one_of("grammar", tuple(GRAMMARS)) for row in rows("languages.csv", ("language", "grammar"))
}
DEFAULT = "en"  # where nothing tells the language of a text


@dataclass(frozen=True, slots=True, eq=False)
class Vocabulary:
    """Everything the reader knows of a language. Compared by identity, so that rules can keep what they compile.

    ``grammar`` is the family of grammars that its rules belong to, as ``languages.csv`` names them.
    """

    language: str
    grammar: str
    names: Names
    verbs: Verbs
    quantities: Quantities
    calendar: Calendar
    wording: Wording
    kinds: tuple[KindCue, ...]


@cache
def load(language: str) -> Vocabulary:
    """The vocabulary of ``language`` (ISO 639-1). Raises ``VocabularyError`` for a language without a folder."""
    if language not in LANGUAGES:
        raise VocabularyError(f"no vocabulary for the language {language!r}; there is {', '.join(LANGUAGES)}")
    return Vocabulary(
        language,
        LANGUAGES[language],
        load_names(language),
        GRAMMARS[LANGUAGES[language]](language),
        load_quantities(language),
        load_calendar(language),
        load_wording(language),
        load_kind_cues(language),
    )
