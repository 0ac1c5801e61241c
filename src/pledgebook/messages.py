"""The strings a person reads, in the language of that person.

Every such string passes through ``_`` or ``ngettext``; the English text is its own key, and what a catalogue
lacks stays English. Catalogues are ``locale/LANGUAGE/LC_MESSAGES/pledgebook.mo``. The language is the one the
environment names (``LANGUAGE``, ``LC_ALL``, ``LC_MESSAGES``, ``LANG``) when the first string is asked for, and
stays; but inside ``speaking(language)`` it is that language, as of one request to a server, from the catalogue
``pledgebook.po`` as it stands there: what a translator saved is what is said.

What goes into JSON or CSV as data (field names, verdicts, kinds) is not translated, nor are quotes from a
document.

Names are filled in after the translation, so that a translator may move them::

    _("{file} is empty").format(file=path)
    ngettext("{count} finding", "{count} findings", count).format(count=count)
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gettext import NullTranslations

DOMAIN = "pledgebook"
LANGUAGES = ("en", "es")  # those that a page can speak

_spoken: ContextVar[str | None] = ContextVar("_spoken", default=None)


def _(message: str) -> str:
    """The message in the reader's language, or as it is."""
    return catalogue().gettext(message)


def ngettext(singular: str, plural: str, count: int) -> str:
    """The form of the message that goes with ``count``: some languages have more than two."""
    return catalogue().ngettext(singular, plural, count)


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Messages are in this language inside, whatever the environment names; one of ``LANGUAGES``."""
    if language not in LANGUAGES:
        raise ValueError(f"{language} is none of {', '.join(LANGUAGES)}")
    before = _spoken.set(language)
    try:
        yield
    finally:
        _spoken.reset(before)


def catalogue() -> NullTranslations:
    """The translations in use, loaded when the first message is asked for."""
    spoken = _spoken.get()
    return _of_the_environment() if spoken is None else _of(spoken)


@cache
def _of_the_environment() -> NullTranslations:
    import gettext
    from pathlib import Path

    return gettext.translation(DOMAIN, Path(__file__).with_name("locale"), fallback=True)


@cache
def _of(language: str) -> NullTranslations:
    """The catalogue of a language, from its source. English is what the messages are in."""
    import gettext
    from io import BytesIO
    from pathlib import Path

    path = Path(__file__).with_name("locale") / language / "LC_MESSAGES" / f"{DOMAIN}.po"
    if language == "en" or not path.is_file():
        return gettext.NullTranslations()
    from babel.messages.mofile import write_mo
    from babel.messages.pofile import read_po

    compiled = BytesIO()
    with path.open("rb") as file:
        write_mo(compiled, read_po(file, locale=language))
    compiled.seek(0)
    return gettext.GNUTranslations(compiled)
