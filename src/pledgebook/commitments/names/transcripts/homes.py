"""The country whose president or minister is meant where a label names none: "THE PRESIDENT:"."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.documents.opening import lowered
from pledgebook.model import Name, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.capitals import load_capitals
from pledgebook.vocabulary.speakers import load_speakers
from pledgebook.vocabulary.spelling import any_of, perhaps

_REACH = 24  # characters before a name in which a word makes it a place


def homes_of(context: Context, start: int) -> tuple[str, ...]:
    """The countries that may be meant, the likeliest first.

    These are the one that the words before the first label, at ``start``, name as whose occasion it is, the issuer, and
    the one at whose capital it took place. The last counts where the seat of its government stands beside the capital,
    or where somebody speaks of that government or of what the country will do.
    """
    named = {name.id for name in context.names_at(Span(0, start)) if _counts(context, name)}
    issuer, origin = context.edition.issuer, context.edition.origins.get("issuer")
    said = issuer and origin and not origin.rule.endswith(".speech")  # which takes the first of two who speak
    own = {issuer} if issuer in _countries(context.vocabulary) and said else set()
    seats = {load_capitals()[found[0].lower()] for found in _capital().finditer(context.text, 0, start)}
    held = {seat for seat in seats if _is_host(context, seat, start)}
    found = [next(iter(each)) for each in (named, own, held) if len(each) == 1]
    return tuple(dict.fromkeys(country for country in found if country))


def _is_host(context: Context, country: str, start: int) -> bool:
    """Whether the capital of a country is no mere place of the occasion."""
    seat = _seat(context.vocabulary).search(lowered(context.text[:start]))
    return seat is not None or any(
        name.id == country and (_has_government(context, name) or _promises(context, name, start))
        for name in context.names
    )


def _promises(context: Context, name: Name, start: int) -> bool:
    """Whether who speaks says what a country will do: "Nigeria will open its first hatchery"."""
    if name.at.start < start:
        return False
    sentence = next((each.at for each in context.document.sentences if each.at.holds(name.at)), None)
    found = sentence and context.grammar.find_subject(
        context.text, sentence, context.names_at(sentence), context.vocabulary
    )
    return bool(found and found.parties == (name.id,) and found.act and found.act.stance == "pledge")


def _counts(context: Context, name: Name) -> bool:
    """Whether a name is that of a country and not of the place where somebody spoke, or of whom he met."""
    if name.kind != "country" or name.form == "people":
        return False
    return (
        _placing(context.vocabulary).search(context.text, max(0, name.at.start - _REACH), name.at.start)
        is None
    )


def _has_government(context: Context, name: Name) -> bool:
    """Whether a name is that of a government: "el Gobierno de México"."""
    shape = _government(context.vocabulary)
    return shape.search(context.text, max(0, name.at.start - _REACH), name.at.start) is not None


@cache
def _seat(vocabulary: Vocabulary) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of(load_speakers(vocabulary.language).seats)}(?!\w)")


@cache
def _countries(vocabulary: Vocabulary) -> frozenset[str]:
    entries = vocabulary.names.entries
    return frozenset(each.id for each in entries if each.kind == "country" and each.id)


@cache
def _capital() -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-]){any_of(load_capitals())}(?![\w-])", re.IGNORECASE)


@cache
def _placing(vocabulary: Vocabulary) -> re.Pattern[str]:
    words = vocabulary.wording.words
    places = (words["place"] | words["with"]) - words["of"] - {"for", "from", "par", "por"}
    return re.compile(rf"(?<!\w){any_of(places)} {perhaps(words['article'])}$", re.IGNORECASE)


@cache
def _government(vocabulary: Vocabulary) -> re.Pattern[str]:
    words = vocabulary.wording.words
    of = any_of(words["of"] | {"of"})
    return re.compile(
        rf"(?<!\w){any_of(words['of_party'])} {of}(?: |(?<=')){perhaps(words['article'])}$", re.IGNORECASE
    )
