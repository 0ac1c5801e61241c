"""Whether "we" are all who sign, as the text itself says: "We, the signatories, will plant"."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.documents.issuers.joint import ALL
from pledgebook.commitments.units.passage import Passage
from pledgebook.model import Sentence
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of, perhaps


def all_sign(context: Context, sentence: Sentence, before: Passage | None) -> bool:
    """Whether a sentence opens with "we" and a word for all of them, or goes on behind one that does.

    "We, the ministers of Mali" are not all.
    """
    if before is not None and before.subject.parties == ALL and before.subject.entry == "we":
        return True
    return _signers(context.vocabulary).match(context.text, sentence.at.start, sentence.at.end) is not None


@cache
def _signers(vocabulary: Vocabulary) -> re.Pattern[str]:
    actors, words = vocabulary.wording.actors, vocabulary.wording.words
    article = perhaps({"the", *words["article"]})
    return lazily(rf"{any_of(actors['we'])}, {article}{any_of(actors['all'])},", re.IGNORECASE)
