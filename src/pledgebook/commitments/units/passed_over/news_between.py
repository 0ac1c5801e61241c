"""Sentences between promises that are no detail of the one before: quotations, the next meeting, what others say."""

from __future__ import annotations

import re
from collections.abc import Collection
from functools import cache
from itertools import pairwise

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.acts import Act
from pledgebook.commitments.grammars.verb_words import verbs_of
from pledgebook.commitments.units.passed_over.the_text_itself import is_about_itself
from pledgebook.model import Name, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.ordinary import load_ordinary
from pledgebook.vocabulary.spelling import any_of

_TELLING = ("tell", "report", "announce")  # groups of verbs that say something to somebody
_QUOTES = "\"“«„'‘"
_LEAD = 60  # characters before a comma behind which a sentence may begin with its subject
_SUBJECT = 5  # words among which the verb of a sentence stands
_TOKEN = re.compile(r"[^\W\d_]+'?|[,;:()]")
_WORD = re.compile(r" ([^\W\d_]+)")


def is_news_between(context: Context, at: Span, parties: Collection[str]) -> bool:
    """Whether a sentence without a promise speaks of something else than that of ``parties`` before it."""
    text, vocabulary = context.text, context.vocabulary
    if text[at.start] in _QUOTES or _next_meeting(vocabulary).match(text, at.start, at.end):
        return True
    if is_about_itself(context, at):
        return True
    if _others_say(context, at) or load_ordinary(vocabulary.language).report.match(
        text[at.start : at.end].lower()
    ):
        return True
    return any(_speaks(context, at, name) for name in context.names_at(at)[:2] if name.id not in parties)


def _others_say(context: Context, at: Span) -> bool:
    """Whether somebody else says that something is so: "Observers said that the sums fall short"."""
    words, vocabulary = context.vocabulary.wording.words, context.vocabulary
    said = [found[0].lower() for found in _TOKEN.finditer(context.text, at.start, at.end)][: _SUBJECT + 1]
    if not said or said[0] in words["pronoun"]:
        return False
    return any(that in _that(vocabulary) and _says(verb, vocabulary) for verb, that in pairwise(said))


def _says(word: str, vocabulary: Vocabulary) -> bool:
    """Whether a word is a verb of saying, and none of planning or reporting what one has done."""
    sayings = vocabulary.wording.words["foreseeing"]
    found = verbs_of(word, vocabulary)
    return any(verb.lemma in sayings and verb.group in ("attitude", "report") for verb in found)


def _that(vocabulary: Vocabulary) -> frozenset[str]:
    return vocabulary.wording.words["that"] or frozenset({"that"})


def _speaks(context: Context, at: Span, name: Name) -> bool:
    """Whether another party is the subject of a verb at the start of a sentence or behind its opening."""
    text, vocabulary = context.text, context.vocabulary
    before = text[at.start : name.at.start]
    lead = before.removesuffix(_article(vocabulary, before))
    if (
        name.kind == "region"
        or name.form != "name"
        or len(lead) > _LEAD
        or (lead and not lead.endswith(", "))
    ):
        return False
    found = _WORD.match(text, name.at.end, at.end)
    return found is not None and _is_finite(found[1].lower(), vocabulary)


def _article(vocabulary: Vocabulary, before: str) -> str:
    found = re.search(
        rf"(?:(?<!\w){any_of(vocabulary.wording.words['article'])}(?: |(?<=')))$", before, re.IGNORECASE
    )
    return found[0] if found else ""


def _is_finite(word: str, vocabulary: Vocabulary) -> bool:
    """Whether a word is a verb with a subject, an auxiliary too."""
    words, verbs = vocabulary.wording.words, vocabulary.verbs
    if any(word in words[kind] for kind in ("have", "be", "was", "modal", "promise")):
        return True
    return word in verbs.past or word in verbs.third or any(form.person for form in verbs.forms.get(word, ()))


@cache
def _next_meeting(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A meeting that is to come: "the next meeting"."""
    words, wording = vocabulary.wording.words, vocabulary.wording
    article = rf"{any_of(words['article'] | words['definite'])}(?: |(?<='))"
    following, meeting = any_of(words["following"]), any_of(wording.meetings)
    return re.compile(
        rf"{article}(?:{following} (?:[\w-]+ ){{0,2}}?{meeting}|{meeting} {following})\b", re.IGNORECASE
    )


def is_told(context: Context, act: Act, behind: Span) -> bool:
    """Whether a meeting, ``behind`` whose name the sentence goes on, is told something: "told the meeting that"."""
    return act.group in _TELLING and bool(_told(context.vocabulary).match(context.text, *behind))


@cache
def _told(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A word or two more of its name, and what opens what it is told."""
    return re.compile(rf"(?:,? [^\W\d_]+){{0,3}}?,? {any_of(vocabulary.wording.words['that'])}(?: |(?<='))")
