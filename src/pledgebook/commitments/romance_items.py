"""Who acts in an item of a Romance language, whose words for the party may stand before its name."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pledgebook.commitments.acts import Act
from pledgebook.commitments.romance_acts import match_act
from pledgebook.commitments.romance_bodies import find_body
from pledgebook.commitments.romance_subjects import find_collective, find_joined, find_own_act, find_subject
from pledgebook.commitments.subjects import Subject
from pledgebook.model import Name, Span
from pledgebook.vocabulary import Vocabulary

_Placed = tuple[Span, Sequence[Name]]  # a sentence and its names


def find_in_item(
    text: str, sentences: Sequence[_Placed], lead: Span | None, vocabulary: Vocabulary
) -> Subject | None:
    """The first named party of an item that acts, with its first act.

    That act may stand before the name, under a word for the party ("el presidente anunciará"). A lead-in that only
    has a headline's present ("Benín conecta sus escuelas:") leaves the act to the sentences behind it.
    """
    parts = _parted(text, sentences, lead)
    first: Act | None = None
    for index, (at, names) in enumerate(parts):
        if subject := find_subject(text, at, names, vocabulary):
            own = subject.act
            if index == 0 and own and lead and at.end <= lead.end + 1 and _is_headline(own):
                own = _act_of(text, parts[1:], subject, vocabulary) or own
            others = _sisters(text, parts[index + 1 :], subject, names, vocabulary)
            return replace(subject, act=first or own, parties=tuple(dict.fromkeys((*subject.parties, *others))))
        if body := find_body(text, at, vocabulary):
            return body
        if first is None and (found := find_collective(text, at, vocabulary)) and found[0] != "all":
            first = found[1]
    return None


def _parted(text: str, sentences: Sequence[_Placed], lead: Span | None) -> list[_Placed]:
    """The sentences, the first cut where a lead-in ends in it with a mark of its own."""
    parts = list(sentences)
    if not parts or lead is None or not parts[0][0].start < lead.end < parts[0][0].end:
        return parts
    at, names = parts[0]
    end = lead.end + (text[lead.end] in ":.")
    if text[end - 1] not in ":.":
        return parts
    halves = (Span(at.start, end), Span(end, at.end))
    return [*((half, [name for name in names if half.holds(name.at)]) for half in halves), *parts[1:]]


def _is_headline(act: Act) -> bool:
    return act.stance == "ongoing" and act.person is not None and act.group not in ("continue", "be")


def _act_of(
    text: str, sentences: Sequence[_Placed], party: Subject, vocabulary: Vocabulary
) -> Act | None:
    """What the party does in the sentences behind a headline: by name, by another word for it, or without a subject."""
    for at, names in sentences:
        subject = find_subject(text, at, names, vocabulary)
        if subject and set(subject.parties) & set(party.parties):
            return subject.act
        found = find_collective(text, at, vocabulary)
        if act := found[1] if found and found[0] != "all" else match_act(text, at.start, at.end, vocabulary):
            return act
    return None


def _sisters(
    text: str, sentences: Sequence[_Placed], party: Subject, names: Sequence[Name], vocabulary: Vocabulary
) -> tuple[str, ...]:
    """Further agencies of one state that act in sentences of their own, where the state itself is no party."""
    agencies = {name.id: name.acts_for for name in names if name.acts_for}
    states = {agencies.get(id) for id in party.parties}
    if len(states) != 1 or None in states:
        return ()
    found: list[str] = []
    for at, later in sentences:
        subject = find_subject(text, at, later, vocabulary)
        if not subject:
            continue
        theirs = {name.id: name.acts_for for name in later if name.acts_for}
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
