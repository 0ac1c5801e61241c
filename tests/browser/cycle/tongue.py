"""What the interface says in a language, and what it says in English where it should not."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path

from babel.messages.pofile import read_po

import pledgebook
from pledgebook.messages import LANGUAGES, catalogue, speaking

LOCALE = Path(pledgebook.__file__).parent / "locale"
NAME = re.compile(r"\{\w*\}")
SHORT, SHORT_AROUND_NAMES = 1, 3  # letters: what is as short may be a unit, or stand between any two words


class Tongue:
    """A language that the interface speaks. Called with a message it says that as the interface does."""

    def __init__(self, language: str) -> None:
        assert language in LANGUAGES
        self.language = language

    def __call__(self, message: str, /, **names: object) -> str:
        """The message in this language; one that nobody translated, or that is nowhere in the product, fails.

        Of one that is worded by a ``count`` it is the plural that is given.
        """
        assert message in _messages(), f"the product says “{message}” nowhere"
        if self.language == "en":
            return message.format(**names)
        with speaking(self.language):
            said = _said(message, names.get("count"))
        assert said != message or message in _same(self.language), f"“{message}” is not translated"
        return said.format(**names)

    def strange(self, texts: Iterable[str]) -> Iterator[str]:
        """Which of these texts are messages in English, where this is another language."""
        if self.language == "en":
            return
        foreign = _foreign(self.language)
        for text in sorted({" ".join(text.split()) for text in texts}):
            if any(message.fullmatch(text) for message in foreign):
                yield text


def _said(message: str, count: object) -> str:
    one = _plurals().get(message)
    if one is None or not isinstance(count, int):
        return catalogue().gettext(message)
    return catalogue().ngettext(one, message, count)


@cache
def _messages() -> frozenset[str]:
    """Every message of the product, in English."""
    return frozenset(each for id in _ids() for each in ([id] if isinstance(id, str) else id))


@cache
def _plurals() -> Mapping[str, str]:
    """The singular of each plural."""
    return {id[1]: id[0] for id in _ids() if not isinstance(id, str)}


@cache
def _ids() -> Sequence[str | Sequence[str]]:
    with (LOCALE / "pledgebook.pot").open("rb") as file:
        return [row.id for row in read_po(file) if row.id]


@cache
def _same(language: str) -> frozenset[str]:
    """The messages that a translator left as they are, on purpose."""
    with (LOCALE / language / "LC_MESSAGES" / "pledgebook.po").open("rb") as file:
        rows = [row for row in read_po(file, locale=language) if row.id and row.string]
    return frozenset(row.id for row in rows if isinstance(row.id, str) and row.id == row.string)


@cache
def _foreign(language: str) -> tuple[re.Pattern[str], ...]:
    """The messages that read otherwise in that language, with anything where names are filled in."""
    own = [each for each in _messages() if each not in _same(language) and _says_something(each)]
    return tuple(re.compile(".+".join(map(re.escape, NAME.split(" ".join(each.split()))))) for each in own)


def _says_something(message: str) -> bool:
    least = SHORT_AROUND_NAMES if NAME.search(message) else SHORT
    return len(re.findall(r"[^\W\d]", NAME.sub("", message))) > least
