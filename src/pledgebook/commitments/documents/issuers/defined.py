"""Who a document says that its "we" is: "the Government of Peru, here called “we”"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from pledgebook.commitments.documents.context import names_within
from pledgebook.model import Document, Name
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

DEFINED = "commitments.issuers.defined"  # the rule that found an issuer so
_OPENING = 3000  # characters in which words are defined


def defined_issuer(
    document: Document, text: str, names: Sequence[Name], vocabulary: Vocabulary
) -> tuple[str, str] | None:
    """The one party of an opening sentence that sets a word for the speaker in quotes, and that word.

    ``text`` is the flow in the plain spelling. None where no sentence does, or it names more than one party.
    """
    quoted = _quoted(vocabulary)
    for sentence in document.sentences:
        if sentence.at.start > _OPENING:
            return None
        if found := quoted.search(text, sentence.at.start, sentence.at.end):
            here = [name for name in names_within(names, sentence.at) if name.kind != "region"]
            principals = {name.acts_for or name.id for name in here}
            return (principals.pop(), found["word"]) if len(principals) == 1 else None
    return None


@cache
def _quoted(vocabulary: Vocabulary) -> re.Pattern[str]:
    actors = vocabulary.wording.actors
    words = any_of([*actors["we"], *actors["issuer"]])
    return re.compile(rf"[«“\"‘'] ?(?P<word>{words}) ?[»”\"’'](?!\w)", re.IGNORECASE)
