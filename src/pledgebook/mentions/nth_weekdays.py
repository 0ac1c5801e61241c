"""Days of the week by their place in a month: "the second Monday of June 2027", "le dernier vendredi de juin"."""

from __future__ import annotations

from functools import partial

from pledgebook.mentions.time_patterns import FULL_YEAR, Given, Pattern, seven_days, year_of
from pledgebook.mentions.time_resolving import Moment
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of


def nth_weekdays(vocabulary: Vocabulary) -> Pattern:
    """The pattern of such days, and how they are read."""
    words = vocabulary.calendar
    of = any_of(vocabulary.wording.words["of"] | {"of", "in"})
    year = rf"(?:,?(?: {of})? (?P<year>{FULL_YEAR})(?![\d,]\d|\d|[^\W\d_]))?"
    days = any_of(seven_days(words), "weekday")
    month = rf"(?:(?<=')| ){any_of(words.months, 'month')}(?!\w)"
    shape = rf"(?i:(?P<nth>{any_of(words.nths)})) {days},? {of}{month}{year}"
    return ("day month", lazily(shape), partial(_read, vocabulary))


def _read(vocabulary: Vocabulary, given: Given) -> Moment:
    words = vocabulary.calendar
    return Moment(
        year=year_of(given.get("year")),
        month=words.months[given["month"] or ""],
        weekday=words.weekdays[given["weekday"] or ""],
        nth=words.nths[(given["nth"] or "").lower()],
    )
