"""What a verb group says that its subject will do, is doing or has done."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from pledgebook.model import Span, Stance
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of
from pledgebook.vocabulary.verbs import Verb

_WORD = re.compile(r"\s?([A-Za-z]+(?:-[a-z]+)?)")
_LOOK = 4  # words of a verb group that are looked at, adverbs aside
_NO_ADVERBS = frozenset({"supply", "apply", "rely", "imply", "reply", "multiply"})
_PLEDGING = frozenset({"commit", "plan", "announce"})
_SILENT = frozenset({"attitude", "context"})  # groups of verbs that carry no act


@dataclass(frozen=True, slots=True)
class Act:
    """A verb group: its span in the flow, the lemma, the verb's group in the vocabulary and what its form says."""

    at: Span
    verb: str
    group: str
    stance: Stance


@dataclass(frozen=True, slots=True)
class _Shapes:
    """Phrases behind "is" that tell the stance, and what may follow a verb of saying."""

    track: re.Pattern[str]
    bound: re.Pattern[str]
    said: re.Pattern[str]
    promised: re.Pattern[str]


@cache
def _shapes(vocabulary: Vocabulary) -> _Shapes:
    phrases, words = vocabulary.wording.phrases, vocabulary.wording.words
    adverb = r"(?:[a-z]+ly |well )?"
    said = rf"(?: that)?(?P<subject> {any_of(words['pronoun'])})?(?P<have> {any_of(words['have'])})?(?: [a-z]+ly)? (?P<verb>[a-z]+)"
    return _Shapes(
        re.compile(rf" {adverb}{any_of(phrases['track'])}\b"),
        re.compile(rf" {adverb}{any_of(phrases['bound'])}\b"),
        re.compile(said),
        re.compile(rf" (?:[a-z]+ ){{1,5}}?(?:commitments?|pledges?|promises?|intentions?|{any_of(words['promise'])})\b"),
    )


def match_act(text: str, start: int, end: int, vocabulary: Vocabulary, *, bare: bool = False) -> Act | None:
    """The verb group that begins at ``start`` (its leading space included), or None where no act does.

    ``bare`` allows a form without its own subject ("Will donate", "Convene", "to provide"), as under a label or a stem.
    """
    words = _words(text, start, end, vocabulary)
    if not words:
        return None
    kinds = vocabulary.wording.words
    lower = words[0][0].lower()
    for kind, read in _AUXILIARIES.items():
        if lower in kinds[kind]:
            return read(text, words, end, vocabulary)
    if lower == "to":
        return _infinitive(words, vocabulary)
    return _finite(text, *words[0], end, vocabulary, bare=bare)


def _words(text: str, start: int, end: int, vocabulary: Vocabulary) -> list[tuple[str, Span]]:
    """The next words from ``start`` on, without adverbs; none behind a mark of punctuation."""
    words: list[tuple[str, Span]] = []
    while len(words) < _LOOK and (found := _WORD.match(text, start, end)):
        word, start = found[1], found.end()
        lower = word.lower()
        if lower in vocabulary.wording.words["adverb"] or (lower.endswith("ly") and lower not in _NO_ADVERBS):
            continue
        words.append((word, Span(found.start(1), found.end(1))))
    return words


def _promise(text: str, words: list[tuple[str, Span]], end: int, vocabulary: Vocabulary) -> Act | None:
    """ "will provide", "will be hosting"."""
    if len(words) < 2:
        return None
    word, at = words[1]
    if word.lower() == "be" and len(words) > 2:
        word, at = words[2]
    verbs = vocabulary.verbs
    verb = verbs.base.get(word.lower()) or verbs.gerund.get(word.lower()) or Verb(word.lower(), "act")
    return Act(Span(words[0][1].start, at.end), verb.lemma, verb.group, "pledge")


def _modal(text: str, words: list[tuple[str, Span]], end: int, vocabulary: Vocabulary) -> Act | None:
    """ "may provide": nobody promises."""
    return None


def _perfect(text: str, words: list[tuple[str, Span]], end: int, vocabulary: Vocabulary) -> Act | None:
    """ "has provided", "has been expanding"; a passive ("has been chosen") is no act of its subject."""
    if len(words) < 2:
        return None
    start = words[0][1].start
    word, at = words[1]
    lower = word.lower()
    if lower == "been":
        verb = vocabulary.verbs.gerund.get(words[2][0].lower()) if len(words) > 2 else None
        return Act(Span(start, words[2][1].end), verb.lemma, verb.group, _stance_of_doing(verb)) if verb else None
    if verb := vocabulary.verbs.participle.get(lower):
        return _past(text, verb, Span(start, at.end), end, vocabulary)
    return Act(Span(start, at.end), lower, "act", "delivered") if lower.endswith("ed") else None


def _being(text: str, words: list[tuple[str, Span]], end: int, vocabulary: Vocabulary) -> Act | None:
    """ "is on track to", "is committed to", "is expanding"."""
    be = words[0][1]
    if found := _shapes(vocabulary).track.match(text, be.end, end):
        return Act(Span(be.start, found.end()), "be on track", "continue", "ongoing")
    if found := _shapes(vocabulary).bound.match(text, be.end, end):
        return Act(Span(be.start, found.end()), "be bound", "commit", "pledge")
    if len(words) < 2:
        return None
    word, at = words[1]
    if verb := vocabulary.verbs.gerund.get(word.lower()):
        return None if verb.group in _SILENT else Act(Span(be.start, at.end), verb.lemma, verb.group, _stance_of_doing(verb))
    return Act(Span(be.start, at.end), word.lower(), "act", "ongoing") if word.endswith("ing") else None


_AUXILIARIES = {"promise": _promise, "modal": _modal, "have": _perfect, "be": _being}


def _stance_of_doing(verb: Verb) -> Stance:
    return "pledge" if verb.group in _PLEDGING else "ongoing"


def _infinitive(words: list[tuple[str, Span]], vocabulary: Vocabulary) -> Act | None:
    """ "Canada to provide ...", as headlines have it."""
    verb = vocabulary.verbs.base.get(words[1][0].lower()) if len(words) > 1 else None
    return Act(Span(words[0][1].start, words[1][1].end), verb.lemma, verb.group, "pledge") if verb else None


def _finite(text: str, word: str, at: Span, end: int, vocabulary: Vocabulary, *, bare: bool) -> Act | None:
    lower, verbs = word.lower(), vocabulary.verbs
    if verb := verbs.past.get(lower):
        return _past(text, verb, at, end, vocabulary)
    if verb := verbs.third.get(lower) or verbs.base.get(lower):
        return _present(text, verb, at, end, vocabulary, bare=bare)
    if lower.endswith("ed") and len(lower) > 4 and word[0].islower():
        return Act(at, lower, "act", "delivered")
    if bare and (verb := verbs.gerund.get(lower)):
        return Act(at, verb.lemma, verb.group, "pledge")
    return None


def _past(text: str, verb: Verb, at: Span, end: int, vocabulary: Vocabulary) -> Act | None:
    if _is_silent(text, verb, at, end, vocabulary):
        return None
    if verb.group in ("announce", "report"):
        return Act(at, verb.lemma, verb.group, _stance_of_saying(text, at, end, verb, vocabulary))
    if verb.group == "continue":
        return Act(at, verb.lemma, verb.group, "ongoing")
    return Act(at, verb.lemma, verb.group, "pledge" if verb.group in ("commit", "plan", "reaffirm") else "delivered")


def _present(text: str, verb: Verb, at: Span, end: int, vocabulary: Vocabulary, *, bare: bool) -> Act | None:
    if _is_silent(text, verb, at, end, vocabulary):
        return None
    if bare or verb.group in _PLEDGING or verb.group == "reaffirm":
        return Act(at, verb.lemma, verb.group, "pledge")
    return Act(at, verb.lemma, verb.group, "delivered" if verb.group in ("punctual", "report") else "ongoing")


def _is_silent(text: str, verb: Verb, at: Span, end: int, vocabulary: Vocabulary) -> bool:
    """Whether a verb carries no act: an attitude, news of a meeting, or what is reaffirmed is no commitment."""
    if verb.group == "reaffirm":
        return not _shapes(vocabulary).promised.match(text, at.end, min(end, at.end + 60))
    return verb.group in _SILENT


def _stance_of_saying(text: str, at: Span, end: int, verb: Verb, vocabulary: Vocabulary) -> Stance:
    """What is announced is to come, unless it is done ("announced it doubled ..."); with what is reported it is the reverse."""
    usual: Stance = "delivered" if verb.group == "report" else "pledge"
    found = _shapes(vocabulary).said.match(text, at.end, end)
    if not found:
        return usual
    word = found["verb"]
    if word in vocabulary.wording.words["promise"]:
        return "pledge"
    done = vocabulary.verbs.participle if found["have"] else vocabulary.verbs.past
    is_clause = found["subject"] or found["have"]
    return "delivered" if is_clause and word in done and done[word].group not in ("commit", "plan") else usual
