"""Sentences about the document itself: "This fact sheet is issued by Chile", "They issued this statement"."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.acts import Act
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of


def is_about_itself(context: Context, sentence: Span, act: Act | None = None) -> bool:
    """Whether the document is the subject of a sentence, in which nothing is promised, or the object of its act."""
    itself = _itself(context.vocabulary)
    if _signed(context.vocabulary).match(context.text, sentence.start, sentence.end):
        return True
    if (
        act
        and act.at.start == sentence.start
        and _adopted(context.vocabulary).match(context.text, sentence.start)
    ):
        return True
    if act and _published(context.vocabulary).search(context.text, sentence.start, sentence.end):
        return True
    if act is None:
        return itself.match(context.text, sentence.start, sentence.end) is not None
    if act.stance == "pledge" and not act.passive:
        return False
    opens = itself.match(context.text, sentence.start, act.at.start)
    return bool(opens or itself.match(context.text, act.at.end, sentence.end))


@cache
def _itself(vocabulary: Vocabulary) -> re.Pattern[str]:
    return re.compile(rf" ?{any_of(vocabulary.wording.words['itself'])}(?!\w)", re.IGNORECASE)


@cache
def _signed(vocabulary: Vocabulary) -> re.Pattern[str]:
    """How the line begins that says where and when the document was signed: "Fait à Cotonou, le 5 juin"."""
    words = any_of(vocabulary.calendar.words["signed"])
    return re.compile(rf"{words} (?:[A-ZÀ-Þ]\S* ){{0,3}}?[A-ZÀ-Þ][^\s,]*,")


@cache
def _published(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What a line ends with that says who put the document out and when: "Ministério da Saúde | Publicado em 18/06"."""
    calendar, words = vocabulary.calendar, vocabulary.calendar.words
    dated = any_of([*words["published"], *words["updated"]])
    months = rf"(?i:{any_of(calendar.months)})"
    first = rf"(?:\d{{1,4}}[/.-]\d|\d{{1,2}}(?:er|º)? (?:de )?{months}|{months} \d)"
    day = rf":? {first}[\w/.,:º -]{{0,30}}"
    return lazily(
        rf"(?:^|[|•·]) ?(?i:{dated}){day}(?: ?[|•·] ?(?i:{dated}){day})?(?<![.,:]) ?$", re.MULTILINE
    )


@cache
def _adopted(vocabulary: Vocabulary) -> re.Pattern[str]:
    """How the line begins that says who gave the document to the world: "Adopted by the Ministers of ..."."""
    return re.compile(rf"{any_of(vocabulary.wording.phrases['adopted'])}(?!\w)", re.IGNORECASE)
