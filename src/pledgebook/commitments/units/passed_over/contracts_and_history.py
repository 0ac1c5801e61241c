"""Acts of nobody who gives his word today: of who signs a contract among private people, and of long ago.

"A CONTRATADA compromete-se a" has a noun in capitals for its subject, and no party; "In 1942 the United States lent"
recalls history.
"""

from __future__ import annotations

import re

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.units.unit import Unit
from pledgebook.model import Span
from pledgebook.vocabulary.ordinary import load_ordinary

# A year before any process of commitments at hand, where a sentence begins with it: "En mai 1916".
_ARTICLES = r"(?:the|an?|las?|les?|los?|el|l'|os?|as?|une?|uma?)"
_LONG_AGO = re.compile(  # and no number: "En 1200 escuelas"
    r"(?:In|En|Em|By|Until|Before|After) (?:[^\W\d]+ (?:de |of )?)?(?:1[0-8]\d\d|19[0-7]\d)"
    rf"(?=,| {_ARTICLES}\b| [A-ZÀ-Ý])"
)


def is_of_signer(context: Context, unit: Unit) -> bool:
    """Whether the parties of a unit are but words of a contract for who signs it, written like names."""
    parties = unit.subject.parties if unit.subject else ()
    signers = load_ordinary(context.vocabulary.language).signers
    return bool(parties) and all(each.lower() in signers for each in parties)


def is_of_long_ago(context: Context, at: Span) -> bool:
    """Whether a sentence begins with a year in which nobody gave his word by what is read today."""
    return _LONG_AGO.match(context.text, at.start, at.end) is not None
