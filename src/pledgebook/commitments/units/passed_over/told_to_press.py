"""What somebody only shows or tells to the press is no act: "The minister presented to the press what Peru will do"."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

_BEHIND = 40  # characters behind a verb in which the press is named


def tells_press(context: Context, subject: Subject) -> bool:
    """Whether the press is right behind the verb of something done: "a présenté ce matin à la presse les suites"."""
    act = subject.act
    if act is None or act.stance != "delivered":
        return False
    return _press(context.vocabulary).match(context.text, act.at.end, act.at.end + _BEHIND) is not None


@cache
def _press(vocabulary: Vocabulary) -> re.Pattern[str]:
    """The press as who is told something, behind when it was: no number or comma stands before."""
    return re.compile(rf"(?: [^\W\d_]+){{0,4}}? {any_of(vocabulary.wording.phrases['press'])}(?!\w)")
