"""What a verb group says that its subject will do, is doing or has done."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from pledgebook.commitments.grammars.act_shapes import (
    act_shapes,
    behind_hearers,
    behind_time,
    greets_people,
    is_one,
)
from pledgebook.commitments.grammars.denied import does_nothing, is_refused
from pledgebook.commitments.grammars.hearing import is_heard, next_promise, promises_beside
from pledgebook.commitments.grammars.noting import act_beside
from pledgebook.commitments.grammars.over_lists import over_list
from pledgebook.commitments.grammars.plural_nouns import is_plural_noun
from pledgebook.commitments.grammars.status import giving_status
from pledgebook.commitments.grammars.unreal import is_unreal, tells_unreal
from pledgebook.model import Span, Stance
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.verbs import Person, Verb

_WORD = re.compile(r"\s?([A-Za-z]+(?:-[a-z]+)?)")
_SHORT_WORD = 4  # letters: "bred" and the like are no pasts in -ed
_OBJECT = 60  # characters in which the object of a verb stands
_LOOK = 4  # words of a verb group that are looked at, adverbs aside
_NO_ADVERBS = frozenset({"supply", "apply", "rely", "imply", "reply", "multiply"})
UNKNOWN = "unknown"  # the group of a verb that only its ending tells ("played")
_PLEDGING = frozenset({"commit", "plan", "announce"})
_SILENT = frozenset({"attitude", "context"})  # groups of verbs that carry no act


@dataclass(frozen=True, slots=True)
class Act:
    """A verb group: its span in the flow, the lemma, the verb's group in the vocabulary and what its form says.

    ``passive`` marks a form whose subject does not act ("were doubled"). ``person`` is that of the verb, where its
    ending tells it.
    """

    at: Span
    verb: str
    group: str
    stance: Stance
    passive: bool = False
    person: Person | None = None


class _Clause(NamedTuple):
    """Where a verb group is looked for, the words of the language, and what its subject allows (see ``match_act``)."""

    text: str
    end: int
    vocabulary: Vocabulary
    bare: bool
    plural: bool


Words = list[tuple[str, Span]]


def match_act(
    text: str, start: int, end: int, vocabulary: Vocabulary, *, bare: bool = False, plural: bool = True
) -> Act | None:
    """The verb group that begins at ``start`` (its leading space included), or None where no act does.

    ``bare`` allows a form without its own subject ("Will donate", "Convene", "to provide"), as under a label or a stem.
    ``plural`` tells whether the subject may have a verb without s: "help Guatemala reintegrate" is no act of its own.
    """
    clause = _Clause(text, end, vocabulary, bare, plural)
    if aside := act_shapes(vocabulary).aside.match(text, start, end):  # "Chile on Monday announced"
        start = aside.end()
    if wishing := act_shapes(vocabulary).wishing.match(text, start, end):  # "wishes to announce"
        start, clause = wishing.end(), clause._replace(plural=True)
    words = _words(clause, start, 1)
    if not words:
        return None
    lower = words[0][0].lower()
    helped = lower in _helping(vocabulary)
    act = _helped(clause, _words(clause, start)) if helped else _finite(clause, *words[0])
    if act and does_nothing(text, act.at, act.verb, end, vocabulary):
        return None
    beside = act_beside(text, start, end, vocabulary) if act is None or act.group == "greet" else None
    if beside and not (act and act_shapes(vocabulary).people.search(text, act.at.end, beside)):
        return match_act(text, beside, end, vocabulary)  # "noted the report and will build"
    if act is None or not only_hears(text, act, end, vocabulary):
        return act
    also = next_promise(text, act.at.end, end, vocabulary)
    return match_act(text, also, end, vocabulary) if also else None


def only_hears(text: str, act: Act, end: int, vocabulary: Vocabulary) -> bool:
    """Whether an act is to receive or to hear what only says something ("received a report", "will hear remarks")."""
    gets = act.group == "receive" or act.verb in vocabulary.wording.words["hearing"]
    return gets and not act.passive and is_heard(text, act.at.end, end, act.stance, vocabulary)


@cache
def _helping(vocabulary: Vocabulary) -> frozenset[str]:
    """Words that begin a group of several."""
    kinds = vocabulary.wording.words
    return kinds["modal"] | kinds["promise"] | kinds["have"] | kinds["be"] | {"to"}


def _helped(clause: _Clause, words: Words) -> Act | None:
    """What a group says that begins with an auxiliary."""
    kinds, lower = clause.vocabulary.wording.words, words[0][0].lower()
    if insert := act_shapes(clause.vocabulary).insert.match(clause.text, words[0][1].end, clause.end):
        words = [words[0], *_words(clause, insert.end())]  # "will, together with UNDP, bring back"
    if lower in kinds["modal"]:  # "may provide": nobody promises
        return None
    if lower in kinds["promise"]:
        return _promise(clause, words)
    if lower in kinds["have"]:
        return _perfect(clause, words)
    if lower in kinds["be"]:
        return _being(clause, words)
    return _infinitive(words, clause.vocabulary)


def _words(clause: _Clause, start: int, most: int = _LOOK) -> Words:
    """The next words from ``start`` on, without adverbs; none behind a mark of punctuation."""
    words: Words = []
    kinds = clause.vocabulary.wording.words
    while len(words) < most and (found := _WORD.match(clause.text, start, clause.end)):
        word, start = found[1], found.end()
        lower = word.lower()
        if lower in kinds["negation"] and not (words and words[0][0].lower() in kinds["promise"]):
            break
        joined = lower == "and" and clause.text[: found.start()].endswith("ly")  # "successfully and quickly"
        adverb = joined or lower in kinds["adverb"] or lower in kinds["negation"]
        if not adverb and (not lower.endswith("ly") or lower in _NO_ADVERBS):
            words.append((word, Span(found.start(1), found.end(1))))
    return words


def _promise(clause: _Clause, words: Words) -> Act | None:
    """What "will provide" or "will be hosting" says."""
    if len(words) < 2:
        return _over_list(clause, words[0][1])
    if is_unreal(clause.text, words[0][1].start, clause.end, clause.vocabulary):
        return None  # "would have built"
    word, at = words[1]
    verbs = clause.vocabulary.verbs
    if word.lower() in clause.vocabulary.wording.words["preferring"]:
        return None  # "would rather wait"
    passive = False
    if word.lower() == "be" and len(words) > 2:
        if is_one(clause.text, at.end, words[2][0], clause.end, clause.vocabulary):
            return None
        word, at = words[2]
        passive = word.lower() in verbs.participle
    verb = verbs.base.get(word.lower()) or verbs.gerund.get(word.lower()) or Verb(word.lower(), "act")
    if is_refused(clause.text[words[0][1].end : at.start], verb.lemma, clause.vocabulary):
        return None
    return Act(Span(words[0][1].start, at.end), verb.lemma, verb.group, "pledge", passive)


def _over_list(clause: _Clause, at: Span) -> Act | None:
    found = over_list(clause.text, at, clause.vocabulary)
    return Act(at, found[0].lemma, found[0].group, found[1]) if found else None


def _perfect(clause: _Clause, words: Words) -> Act | None:
    """What "has provided", "has been expanding" or "has been chosen" says; a time may stand between its words."""
    start = words[0][1].start
    shapes, behind = act_shapes(clause.vocabulary), words[0][1].end
    inserted = clause.text.startswith(",", behind) and shapes.insert.match(clause.text, behind, clause.end)
    if not inserted and (aside := shapes.aside.match(clause.text, behind, clause.end)):
        words = [words[0], *_words(clause, aside.end())]
    if len(words) < 2:
        return _over_list(clause, words[0][1])
    word, at = words[1]
    lower = word.lower()
    if is_talk(clause.text, at.start, clause.end, clause.vocabulary):  # "has taken note of"
        return None
    if lower == "been" and len(words) > 2:
        be = Span(start, at.end)
        return _doing(clause, be, *words[2]) or _done_to(clause, be, *words[2], past=True)
    if verb := clause.vocabulary.verbs.participle.get(lower):
        return _past(clause, verb, Span(start, at.end))
    return Act(Span(start, at.end), lower, UNKNOWN, "delivered") if lower.endswith("ed") else None


def _being(clause: _Clause, words: Words) -> Act | None:
    """What "is on track to", "is committed to", "was host to", "is to open" or "is expanding" says."""
    be, shapes = words[0][1], act_shapes(clause.vocabulary)
    past = words[0][0].lower() in clause.vocabulary.wording.words["was"]
    phrases: tuple[tuple[re.Pattern[str], str, Stance], ...] = (
        (shapes.track, "continue", "ongoing"),
        (shapes.bound, "commit", "pledge"),
        (shapes.role, "act", "delivered" if past else "ongoing"),
    )
    for shape, group, stance in phrases:
        if found := shape.match(clause.text, be.end, clause.end):
            return Act(Span(be.start, found.end()), found[0].strip(), group, stance)
    if len(words) > 1 and words[1][0] == "to":
        meant = is_unreal(clause.text, be.start, clause.end, clause.vocabulary)  # "was to give"
        return None if meant else _infinitive(words[1:], clause.vocabulary)
    if len(words) < 2:
        return _over_list(clause, be)
    if words[1][0] == "being" and len(words) > 2:  # "is being built"
        return _done_to(clause, Span(be.start, words[1][1].end), *words[2], past=False)
    return _doing(clause, be, *words[1]) or _done_to(clause, be, *words[1], past=past)


def _done_to(clause: _Clause, be: Span, word: str, at: Span, *, past: bool) -> Act | None:
    """What a participle behind "is" or "has been" says: something is done, the subject does nothing."""
    verb = clause.vocabulary.verbs.participle.get(word.lower())
    if verb is None or verb.group in _SILENT:
        return None
    stance: Stance = "pledge" if verb.group in _PLEDGING else "delivered" if past else "ongoing"
    return Act(Span(be.start, at.end), verb.lemma, verb.group, stance, passive=True)


def _doing(clause: _Clause, be: Span, word: str, at: Span) -> Act | None:
    """What a gerund behind "is" says."""
    if not word.endswith("ing"):
        return None
    verb = clause.vocabulary.verbs.gerund.get(word.lower(), Verb(word.lower(), "act"))
    stance: Stance = "pledge" if verb.group in _PLEDGING else "ongoing"
    act = Act(Span(be.start, at.end), verb.lemma, verb.group, stance)
    return None if verb.group in _SILENT else act


def _infinitive(words: Words, vocabulary: Vocabulary) -> Act | None:
    """What a headline's "Canada to provide ..." says, or "services are to be expanded"."""
    if len(words) < 2:
        return None
    lower, at = words[1][0].lower(), Span(words[0][1].start, words[1][1].end)
    verb = Verb("be", "act") if lower == "be" else vocabulary.verbs.base.get(lower)
    return Act(at, verb.lemma, verb.group, "pledge") if verb and verb.group not in _SILENT else None


def _finite(clause: _Clause, word: str, at: Span) -> Act | None:
    lower, verbs = word.lower(), clause.vocabulary.verbs
    if verb := verbs.past.get(lower):
        return _past(clause, verb, at)
    if verb := verbs.third.get(lower):  # "Offers 20 places" under a label
        noun = clause.bare and is_plural_noun(clause.text, at, clause.end, clause.vocabulary)
        return None if noun else _present(clause, verb, at, bare=clause.bare and verb.group == "bind")
    if verb := verbs.base.get(lower) if clause.plural else None:
        return _present(clause, verb, at, bare=clause.bare)
    if lower.endswith("ed") and (unknown := _unlisted(clause, word, at)):
        return unknown
    if clause.bare and (verb := verbs.gerund.get(lower)):
        return Act(at, verb.lemma, verb.group, "pledge")
    return None


def _unlisted(clause: _Clause, word: str, at: Span) -> Act | None:
    """What a word that ends like a verb of the past says: an act where it opens words without a subject."""
    if len(word) > _SHORT_WORD and word[0].islower():
        return Act(at, word.lower(), UNKNOWN, "delivered")
    done = clause.bare and _has_object(clause, at)
    return Act(at, word.lower(), "act", "delivered") if done else None


def _has_object(clause: _Clause, at: Span) -> bool:
    """Whether an object stands behind a word that ends like a verb of the past: "Handed over three boats"."""
    return act_shapes(clause.vocabulary).object.match(clause.text, at.end, clause.end) is not None


def _past(clause: _Clause, verb: Verb, at: Span) -> Act | None:
    filed = verb.group == "report" and clause.bare and clause.text.startswith(" as ", at.end)
    verb = giving_status(clause.text, at.end, clause.end, verb, clause.vocabulary)
    if filed or _is_silent(clause, verb, at):  # "Reported as fulfilled: 7"
        return None
    if verb.group in ("announce", "report") or _tells(clause, verb, at):
        return Act(at, verb.lemma, verb.group, _stance_of_saying(clause, verb, at))
    if verb.group == "continue":
        return Act(at, verb.lemma, verb.group, "ongoing")
    made = verb.lemma in ("make", "give") and act_shapes(clause.vocabulary).vow.match(
        clause.text, at.end, clause.end
    )
    pledged = verb.group in ("commit", "plan", "reaffirm") or _binds(clause, verb, at) or made
    return Act(at, verb.lemma, verb.group, "pledge" if pledged else "delivered")


def _present(clause: _Clause, verb: Verb, at: Span, *, bare: bool) -> Act | None:
    """What "provides" says, or "Provide" by itself (``bare``), as under a label."""
    verb = giving_status(clause.text, at.end, clause.end, verb, clause.vocabulary)
    if _is_silent(clause, verb, at):
        return None
    if verb.group == "report" or _tells(clause, verb, at):
        return Act(at, verb.lemma, verb.group, _stance_of_saying(clause, verb, at))
    if bare or verb.group in _PLEDGING or verb.group == "reaffirm" or _binds(clause, verb, at):
        return Act(at, verb.lemma, verb.group, "pledge")
    return Act(at, verb.lemma, verb.group, "delivered" if verb.group in ("punctual", "vow") else "ongoing")


def _binds(clause: _Clause, verb: Verb, at: Span) -> bool:
    """Whether a verb like "undertake" or "agree" promises ("agreed to open") or does ("undertook a reform")."""
    if verb.group == "vow":
        return _is_promised(clause, at.end, min(clause.end, at.end + _OBJECT))
    if verb.group != "bind":
        return False
    end = behind_time(clause.text, at.end, clause.end, clause.vocabulary)
    return clause.text.startswith((" to ", ":"), end) or _agrees(clause, end)


def _agrees(clause: _Clause, start: int) -> bool:
    """Whether it is agreed that something will be done, and not that something is so."""
    return act_shapes(clause.vocabulary).agreed.match(clause.text, start, clause.end) is not None


def _tells(clause: _Clause, verb: Verb, at: Span) -> bool:
    """Whether somebody is told that something is so: "informed us that", and not "informed 300 families"."""
    return (
        verb.group == "tell"
        and behind_hearers(clause.text, at.end, clause.end, clause.vocabulary, verb.group) > at.end
    )


def _is_silent(clause: _Clause, verb: Verb, at: Span) -> bool:
    """Whether a verb carries no act: an attitude, news of a meeting, or what is reaffirmed is no commitment."""
    end, shapes = min(clause.end, at.end + _OBJECT), act_shapes(clause.vocabulary)
    if shapes.talk.match(clause.text, at.start, end) or _is_told_unreal(clause, verb, at):
        return True
    if verb.group == "reaffirm":
        return not _is_promised(clause, at.end, end)
    if verb.group == "vow":  # "renewed its call", and not "its resolve to build"
        return shapes.stand.match(clause.text, at.end, end) is not None
    if verb.group == "greet":
        return not greets_people(clause.text, at.end, end, clause.vocabulary)
    if verb.group == "bind":
        return clause.text.startswith((" with ", " that "), at.end) and not _agrees(clause, at.end)
    return verb.group in _SILENT


def _is_told_unreal(clause: _Clause, verb: Verb, at: Span) -> bool:
    """Whether it is only told what would have been done, or is thought of: "said it was considering more"."""
    if verb.group not in ("announce", "report") and not _tells(clause, verb, at):
        return False
    start = behind_hearers(clause.text, at.end, clause.end, clause.vocabulary, verb.group)
    if tells_unreal(clause.text, start, clause.end, clause.vocabulary):
        return True
    found = act_shapes(clause.vocabulary).said.match(clause.text, start, clause.end)
    if not (found and found["subject"] and found["verb"] in clause.vocabulary.wording.words["be"]):
        return False
    words = _words(clause, found.end(), 1)
    thought = clause.vocabulary.verbs.gerund.get(words[0][0].lower()) if words else None
    return thought is not None and thought.group in _SILENT


def _is_promised(clause: _Clause, start: int, end: int) -> bool:
    """Whether what is reaffirmed is a promise to do something, and not to stand by a text or a value."""
    found = act_shapes(clause.vocabulary).promised.match(clause.text, start, end)
    verbs = clause.vocabulary.verbs
    return found is not None and (
        found["verb"] is None or found["verb"] in verbs.base or found["verb"] in verbs.gerund
    )


def _stance_of_saying(clause: _Clause, verb: Verb, at: Span) -> Stance:
    """What is announced is to come unless it is done ("announced it doubled ..."); what is reported is done."""
    vocabulary = clause.vocabulary
    start = behind_hearers(clause.text, at.end, clause.end, clause.vocabulary, verb.group)
    to_come = act_shapes(vocabulary).ahead.match(clause.text, start, clause.end)
    usual: Stance = "pledge" if to_come or verb.group == "announce" else "delivered"
    found = act_shapes(vocabulary).done.match(clause.text, start, clause.end)
    if found and found["verb"] in vocabulary.verbs.participle:
        ahead = vocabulary.wording.words["promise"]  # "announced that it will have built"
        return "delivered" if ahead.isdisjoint(found[0].split()) else "pledge"
    found = act_shapes(vocabulary).said.match(clause.text, start, clause.end)
    if not found:
        return usual
    word = found["verb"]
    beside = promises_beside(clause.text, found, clause.end, vocabulary)
    own: Stance | None = "pledge" if beside or word in vocabulary.wording.words["promise"] else None
    if own := own or (_of_own(clause, found) if found["subject"] else None):
        return own
    if found["subject"] and (aim := vocabulary.verbs.third.get(word) or vocabulary.verbs.base.get(word)):
        return "pledge" if aim.group in _PLEDGING else "ongoing"
    if found["subject"] and word in vocabulary.wording.words["be"]:
        return usual if clause.text.startswith(" to ", found.end()) else "ongoing"
    done = vocabulary.verbs.participle if found["have"] else vocabulary.verbs.past
    is_clause = found["subject"] or found["have"]
    return "delivered" if is_clause and word in done and done[word].group not in ("commit", "plan") else usual


def _of_own(clause: _Clause, found: re.Match[str]) -> Stance | None:
    """The stance of a verb behind two words for somebody's own: "said its public hospitals continue to treat"."""
    words, verbs = clause.vocabulary.wording.words, clause.vocabulary.verbs
    first = found["subject"].strip().split(" ", 1)[0]
    forms = (verbs.base, verbs.third, verbs.past, words["promise"], words["have"], words["be"])
    if first not in words["own"] or any(found["verb"] in form for form in forms):
        return None
    act = match_act(clause.text, found.end(), clause.end, clause.vocabulary)
    return act.stance if act and not act.passive and act.group not in (*_SILENT, UNKNOWN) else None


def is_talk(text: str, start: int, end: int, vocabulary: Vocabulary) -> bool:
    """Whether a phrase at ``start`` only tells what somebody thinks or says: "took note of"."""
    return act_shapes(vocabulary).talk.match(text, start, end) is not None
