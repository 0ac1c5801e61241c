"""Whether a document is a report by somebody on what others promised: "A report by the Migration Network"."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.commitments.documents.opening import top_lines
from pledgebook.model import Document
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of


def is_report_by(document: Document, vocabulary: Vocabulary) -> bool:
    """Whether a line at the top says by whom it is written: "we" are then none of those who promised."""
    line = _line(vocabulary)
    return any(line.match(each) for each in top_lines(document))


@cache
def _line(vocabulary: Vocabulary) -> re.Pattern[str]:
    return lazily(rf"[*_ ]*{any_of(vocabulary.wording.phrases['written by'])}(?: |(?<='))")
