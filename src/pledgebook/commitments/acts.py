"""What a verb group says that its subject will do, is doing or has done."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from pledgebook.model import Span, Stance
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.verbs import Verb

_WORD = re.compile(r"\s?([A-Za-z]+(?:-[a-z]+)?)")
_ADVERBS = frozenset(
    "also further now again already both each all then still recently jointly together soon therefore thus hereby "
    "not never once currently further just either first twice itself themselves ourselves".split()
)
_MODALS = frozenset({"will", "shall", "would", "must", "can", "could", "may", "should"})
_PROMISES = frozenset({"will", "shall", "would"})
_HAVE = frozenset({"has", "have", "had", "having"})
_BE = frozenset({"is", "are", "was", "were", "remains", "remain", "am"})
_DONE = re.compile(
    r"(?: that)?(?: (?:it|they|he|she|we|its government|the government|the country))?(?: (?P<have>has|have|had))?(?: [a-z]+ly)? (?P<verb>[a-z]+)"
)


@dataclass(frozen=True, slots=True)
class Act:
    """A verb group: its span in the flow, the lemma, the verb's group in the vocabulary and what its form says."""

    at: Span
    verb: str
    group: str
    stance: Stance


@dataclass(frozen=True, slots=True)
class _Phrases:
    track: re.Pattern[str]
    bound: re.Pattern[str]


@cache
def _phrases(vocabulary: Vocabulary) -> _Phrases:
    phrases = vocabulary.wording.phrases
    return _Phrases(_group(phrases["track"]), _group(phrases["bound"]))


def _group(words: Iterable[str]) -> re.Pattern[str]:
    return re.compile(r" (?:[a-z]+ly |well )?(?:" + "|".join(sorted(words, key=len, reverse=True)) + r")\b")


def match_act(text: str, start: int, end: int, vocabulary: Vocabulary, *, bare: bool = False) -> Act | None:
    """The verb group that begins at ``start`` (its leading space included), or None where no act does.

    ``bare`` allows a form without its own subject ("Will donate", "Convene", "to provide"), as under a label or a stem.
    """
    words = _words(text, start, end)
    if not words:
        return None
    first, at = words[0]
    lower = first.lower()
    if lower in _PROMISES:
        return _modal(words, vocabulary)
    if lower in _MODALS:
        return None
    if lower in _HAVE:
        return _perfect(text, words, end, vocabulary)
    if lower in _BE:
        return _being(text, words, end, vocabulary)
    if lower == "to" and len(words) > 1 and (verb := vocabulary.verbs.base.get(words[1][0].lower())):
        return Act(Span(at.start, words[1][1].end), verb.lemma, verb.group, "pledge")
    return _finite(text, first, at, end, vocabulary, bare=bare)


def _words(text: str, start: int, end: int) -> list[tuple[str, Span]]:
    """The next four words from ``start`` on, without adverbs; none after a mark of punctuation."""
    words: list[tuple[str, Span]] = []
    at = start
    while len(words) < 4 and (found := _WORD.match(text, at, end)):
        word = found[1]
        at = found.end()
        if word.lower() in _ADVERBS or (word.endswith("ly") and word.lower() not in ("supply", "apply", "rely")):
            continue
        words.append((word, Span(found.start(1), found.end(1))))
    return words


def _modal(words: list[tuple[str, Span]], vocabulary: Vocabulary) -> Act | None:
    if len(words) < 2:
        return None
    word, at = words[1]
    if word.lower() == "be" and len(words) > 2:
        word, at = words[2]
        verb = vocabulary.verbs.gerund.get(word.lower())
        return Act(Span(words[0][1].start, at.end), verb.lemma if verb else word, verb.group if verb else "act", "pledge")
    known = vocabulary.verbs.base.get(word.lower())
    return Act(Span(words[0][1].start, at.end), word.lower(), known.group if known else "act", "pledge")


def _perfect(text: str, words: list[tuple[str, Span]], end: int, vocabulary: Vocabulary) -> Act | None:
    if len(words) < 2:
        return None
    start = words[0][1].start
    word, at = words[1]
    lower = word.lower()
    if lower == "been" and len(words) > 2:
        verb = vocabulary.verbs.gerund.get(words[2][0].lower())
        return Act(Span(start, words[2][1].end), verb.lemma, verb.group, _ongoing(verb)) if verb else None
    if lower in ("committed", "agreed") or (verb := vocabulary.verbs.participle.get(lower)):
        verb = vocabulary.verbs.participle[lower]
        return _past(text, verb, Span(start, at.end), end, vocabulary)
    if lower.endswith("ed"):
        return Act(Span(start, at.end), lower, "act", "delivered")
    return None


def _being(text: str, words: list[tuple[str, Span]], end: int, vocabulary: Vocabulary) -> Act | None:
    be = words[0][1]
    if found := _phrases(vocabulary).track.match(text, be.end, end):
        return Act(Span(be.start, found.end()), "be on track", "continue", "ongoing")
    if found := _phrases(vocabulary).bound.match(text, be.end, end):
        return Act(Span(be.start, found.end()), "be bound", "commit", "pledge")
    if len(words) < 2:
        return None
    word, at = words[1]
    if verb := vocabulary.verbs.gerund.get(word.lower()):
        return Act(Span(be.start, at.end), verb.lemma, verb.group, _ongoing(verb))
    return Act(Span(be.start, at.end), word.lower(), "act", "ongoing") if word.endswith("ing") else None


def _ongoing(verb: Verb) -> Stance:
    return "pledge" if verb.group in ("commit", "plan", "announce") else "ongoing"


def _finite(text: str, word: str, at: Span, end: int, vocabulary: Vocabulary, *, bare: bool) -> Act | None:
    lower = word.lower()
    verbs = vocabulary.verbs
    if verb := verbs.past.get(lower):
        return _past(text, verb, at, end, vocabulary)
    if verb := verbs.third.get(lower) or verbs.base.get(lower):
        return _present(text, verb, at, end)
    if lower.endswith("ed") and len(lower) > 4 and word[0].islower():
        return Act(at, lower, "act", "delivered")
    if bare and (verb := verbs.gerund.get(lower)):
        return Act(at, verb.lemma, verb.group, "pledge")
    return None


def _past(text: str, verb: Verb, at: Span, end: int, vocabulary: Vocabulary) -> Act | None:
    if verb.group in ("attitude", "context"):
        return None
    if verb.group == "reaffirm" and not _reaffirms(text, at, end):
        return None
    if verb.group == "announce":
        return Act(at, verb.lemma, verb.group, _announced(text, at, end, vocabulary))
    if verb.group == "continue":
        return Act(at, verb.lemma, verb.group, "ongoing")
    stance: Stance = "pledge" if verb.group in ("commit", "plan", "reaffirm") else "delivered"
    return Act(at, verb.lemma, verb.group, stance)


def _present(text: str, verb: Verb, at: Span, end: int) -> Act | None:
    if verb.group in ("attitude", "context") or (verb.group == "reaffirm" and not _reaffirms(text, at, end)):
        return None
    if verb.group in ("commit", "plan", "reaffirm", "announce"):
        return Act(at, verb.lemma, verb.group, "pledge")
    return Act(at, verb.lemma, verb.group, "delivered" if verb.group == "punctual" else "ongoing")


def _reaffirms(text: str, at: Span, end: int) -> bool:
    """Whether a commitment or an intent is what is reaffirmed: "its commitment to", "its pledge", "that it will"."""
    return bool(re.compile(r" (?:its|their|our|the|a|that)\b.{0,30}?\b(?:commitments?|pledges?|promises?|intention|will)\b").match(text, at.end, end))


def _announced(text: str, at: Span, end: int, vocabulary: Vocabulary) -> Stance:
    """An announcement is a pledge, unless what is announced is done ("announced it doubled ...")."""
    found = _DONE.match(text, at.end, end)
    if not found:
        return "pledge"
    word = found["verb"]
    subject = found[0].removeprefix(" that").strip() != word
    done = vocabulary.verbs.participle if found["have"] else vocabulary.verbs.past
    return "delivered" if subject and word in done and done[word].group not in ("commit", "plan") else "pledge"
