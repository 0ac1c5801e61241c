"""The whole vocabulary of one language, loaded once."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from typing import Literal, cast, get_args

from pledgebook.vocabulary.calendar import Calendar, load_calendar
from pledgebook.vocabulary.english_verbs import load_english_verbs
from pledgebook.vocabulary.kinds import KindCue, load_kind_cues
from pledgebook.vocabulary.names import Names, load_names
from pledgebook.vocabulary.numbers import Quantities, load_quantities
from pledgebook.vocabulary.romance_verbs import load_romance_verbs
from pledgebook.vocabulary.table import VocabularyError, rows
from pledgebook.vocabulary.verbs import Verbs
from pledgebook.vocabulary.wording import Wording, load_wording

Style = Literal["point", "comma"]  # what stands before decimals
GRAMMARS: dict[str, Callable[[str], Verbs]] = {"english": load_english_verbs, "romance": load_romance_verbs}
_TABLE = rows("languages.csv", ("language", "grammar", "decimals"))
LANGUAGES: dict[str, str] = {row["language"]: row.one_of("grammar", tuple(GRAMMARS)) for row in _TABLE}
STYLES = {row["language"]: cast(Style, row.one_of("decimals", get_args(Style))) for row in _TABLE}
DEFAULT = "en"  # where nothing tells the language of a text


@dataclass(frozen=True, slots=True, eq=False)
class Vocabulary:
    """Everything the reader knows of a language. Compared by identity, so that rules can keep what they compile.

    ``grammar`` is the family of grammars that its rules belong to, as ``languages.csv`` names them,
    ``style`` how its numbers are usually written.
    """

    language: str
    grammar: str
    style: Style
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
        STYLES[language],
        load_names(language),
        GRAMMARS[LANGUAGES[language]](language),
        load_quantities(language),
        load_calendar(language),
        load_wording(language),
        load_kind_cues(language),
    )
