"""Who issues a document, where it says whom it means by "the Administration"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from pledgebook.model import Name, Origin
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

_REACH = 3  # characters between a name and the brackets that say what it is called from there on


@cache
def _definition(vocabulary: Vocabulary) -> re.Pattern[str]:
    """ "(en lo sucesivo, «la Administración»)"; never in a language without words for it."""
    words = any_of(word for kind in ("issuer", "same") for word in vocabulary.wording.actors[kind])
    opening = any_of(vocabulary.wording.phrases["defined"])
    return re.compile(rf"\([^()]{{0,30}}{opening},? [^()]{{0,20}}?[«\"“']\s?{words}\s?[»\"”'][^()]{{0,40}}\)", re.IGNORECASE)


def find_issuer(text: str, names: Sequence[Name], vocabulary: Vocabulary) -> tuple[str, Origin] | None:
    """The party that the document calls by a word for its issuer, and the words that say so."""
    for found in _definition(vocabulary).finditer(text):
        for name in names:
            if name.at.end <= found.start() <= name.at.end + _REACH and name.kind != "region":
                return name.id, Origin("commitments.issuer", found[0])
    return None
