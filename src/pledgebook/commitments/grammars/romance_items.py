"""Who acts in an item of a Romance language, whose words for the party may stand before its name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pledgebook.commitments.grammars.acts import Act
from pledgebook.commitments.grammars.romance_acts import match_act
from pledgebook.commitments.grammars.romance_acts_behind import find_own_act
from pledgebook.commitments.grammars.romance_subjects import find_collective, find_joined, find_subject
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.model import Name, Span
from pledgebook.vocabulary import Vocabulary

Placed = tuple[Span, Sequence[Name]]  # a sentence and its names
_OPENING = ("commit", "plan", "wish", "bind", "vow")  # groups of verbs whose object is to be done
_NAMELESS = ("issuer", "office", "minister", "same", "they")  # kinds of words that stand for one party


def is_open(text: str, at: Span, names: Sequence[Name], vocabulary: Vocabulary) -> bool:
    """Whether words before a colon only introduce what somebody is bound to do ("nos comprometemos a:")."""
    found = find_collective(text, at, vocabulary)
    subject = None if found else find_subject(text, at, names, vocabulary)
    act = found[1] if found else subject.act if subject else None
    return act is not None and act.stance == "pledge" and act.group in _OPENING


def settled(
    text: str, sentences: Sequence[Placed], index: int, lead: Span | None, found: Subject, vocabulary: Vocabulary
) -> Subject:  # fmt: skip
    """The subject found in the sentence at ``index`` of an item, with the item's first act and all who act in it.

    The first act may stand before the name, under a word for the party ("el presidente anunciará"). A lead-in that
    only has a headline's present ("Benín conecta sus escuelas:") leaves the act to the words behind it.
    """
    act = found.act
    if index == 0 and lead and act and act.at.end <= lead.end and _is_headline(act):
        rest = [(Span(min(lead.end + 1, at.end), at.end), names) for at, names in sentences[:1]]
        act = _act_of(text, [*rest, *sentences[1:]], found, vocabulary) or act
    for at, _ in sentences[:index]:
        other = find_collective(text, at, vocabulary)
        if other and other[0] in _NAMELESS:
            act = other[1]
            break
    sisters = _sisters(text, sentences, index, found, vocabulary)
    return replace(found, act=act, parties=tuple(dict.fromkeys((*found.parties, *sisters))))


def _is_headline(act: Act) -> bool:
    return act.stance == "ongoing" and act.person is not None and act.group not in ("continue", "be")


def _act_of(text: str, sentences: Sequence[Placed], party: Subject, vocabulary: Vocabulary) -> Act | None:
    """What the party does in the words behind a headline: by name, by another word for it, or without a subject."""
    for at, names in sentences:
        start = at.start + (text[at.start : at.start + 1] == " ")
        here = [name for name in names if name.at.start >= start]
        subject = find_subject(text, Span(start, at.end), here, vocabulary)
        if subject and set(subject.parties) & set(party.parties):
            return subject.act
        found = find_collective(text, Span(start, at.end), vocabulary)
        own = match_act(text, start, at.end, vocabulary)
        if act := found[1] if found and found[0] in _NAMELESS else own:
            return act
    return None


def _sisters(
    text: str, sentences: Sequence[Placed], index: int, party: Subject, vocabulary: Vocabulary
) -> tuple[str, ...]:
    """Further agencies of one state that act in sentences of their own, where the state itself is no party."""
    agencies = {name.id: name.acts_for for name in sentences[index][1] if name.acts_for}
    states = {agencies.get(id) for id in party.parties}
    if len(states) != 1 or None in states:
        return ()
    found: list[str] = []
    for at, names in sentences[index + 1 :]:
        subject = find_subject(text, at, names, vocabulary)
        if not subject:
            continue
        theirs = {name.id: name.acts_for for name in names if name.acts_for}
        if {theirs.get(id) for id in subject.parties} != states:
            return ()
        found += subject.parties
    return tuple(found)


def find_main_act(text: str, sentences: Sequence[Span], vocabulary: Vocabulary) -> Act | None:
    """The first act of an item whose subject is no party, in a sentence whose own verb carries one."""
    for at in sentences:
        act = find_own_act(text, at, vocabulary)
        if act and act.person in ("it", "they"):
            return act
        if text[at.start].islower() and (act := find_joined(text, at, vocabulary)):
            return act
    return None
