"""The strings a person reads, in the language of that person.

Every such string passes through ``_`` or ``ngettext``; the English text is its own key, and what a catalogue
lacks stays English. Catalogues are ``locale/LANGUAGE/LC_MESSAGES/pledgebook.mo``. The language is the one the
environment names (``LANGUAGE``, ``LC_ALL``, ``LC_MESSAGES``, ``LANG``) when the first string is asked for, and
stays.

What goes into JSON or CSV as data (field names, verdicts, kinds) is not translated, nor are quotes from a
document.

Names are filled in after the translation, so that a translator may move them::

    _("{file} is empty").format(file=path)
    ngettext("{count} finding", "{count} findings", count).format(count=count)
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from gettext import NullTranslations

DOMAIN = "pledgebook"


def _(message: str) -> str:
    """The message in the reader's language, or as it is."""
    return catalogue().gettext(message)


def ngettext(singular: str, plural: str, count: int) -> str:
    """The form of the message that goes with ``count``: some languages have more than two."""
    return catalogue().ngettext(singular, plural, count)


@cache
def catalogue() -> NullTranslations:
    """The translations in use, loaded when the first message is asked for."""
    import gettext
    from pathlib import Path

    return gettext.translation(DOMAIN, Path(__file__).with_name("locale"), fallback=True)
