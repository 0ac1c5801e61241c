"""The sentences of one commitment in running text."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.names.unknown.firms import gives_money
from pledgebook.model import Sentence, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

COUNT = re.compile(r"(?<![\d.,])(?!(?:19|20)\d\d\b)\d")  # a number that is no year
_SAME = ("same", "they")  # kinds of words for those who promised before
_BESIDE = 24  # characters behind a verb in which "into it" stands ...
_BEFORE = 4  # ... and before it the French "y"


@dataclass(frozen=True, slots=True)
class Passage:
    """The sentences of one commitment in running text, their span and block, and who acts how."""

    at: Span
    block: int
    sentences: tuple[Sentence, ...]
    subject: Subject

    def joined(self, sentence: Sentence) -> Passage:
        """The same with a sentence that only adds detail."""
        return replace(self, at=Span(self.at.start, sentence.at.end), sentences=(*self.sentences, sentence))


def points_into(context: Context, sentence: Sentence, subject: Subject) -> bool:
    """Whether "they" say how much they give to what was promised before: "Ils y verseront 3 millions".

    A party by its name says more than that.
    """
    act = subject.act
    if act is None or subject.entry not in _SAME or not gives_money(context, sentence.at):
        return False
    start = max(sentence.at.start, act.at.start - _BEFORE)
    end = min(sentence.at.end, act.at.end + _BESIDE)
    return _thereto(context.vocabulary).search(context.text, start, end) is not None


@cache
def _thereto(vocabulary: Vocabulary) -> re.Pattern[str]:
    """Words for what was promised before, beside the verb: "into it", "para ello"."""
    return re.compile(rf"(?<![\w-]){any_of(vocabulary.wording.words['thereto'])}(?![\w-])")
