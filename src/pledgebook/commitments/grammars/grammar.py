"""The rules of a family of grammars: what the search for commitments asks of a language."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from pledgebook.commitments.grammars import (
    acts,
    acts_behind,
    collectives,
    english_items,
    english_signals,
    gifts,
    goal_percentages,
    noun_phrases,
    others_of,
    partner_shapes,
    role_shapes,
    romance_acts,
    romance_acts_behind,
    romance_behind,
    romance_items,
    romance_roles,
    romance_subjects,
    romance_told,
    subjects,
)
from pledgebook.commitments.grammars.acts import Act
from pledgebook.commitments.grammars.figure_place import FigurePlace
from pledgebook.commitments.grammars.partner_shapes import Cue, PartnerShapes
from pledgebook.commitments.grammars.role_shapes import RoleShapes
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.model import Name, Role, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import Opened

_OfSentence = Callable[[str, Span, Sequence[Name], Vocabulary], Subject | None]
_Placed = tuple[Span, Sequence[Name]]  # a sentence and its names


class Grammar(NamedTuple):
    """The questions that have an answer of their own in each family; the functions say what they are.

    ``owner_of`` reads possessives, ``settled`` what the words before and behind a party's name add, ``find_main_act``
    items that name nobody, ``told_by_infinitive`` what verbs of saying tell without "that"; a family for which there
    is nothing to read has none.

    ``drops_subjects`` tells whether a sentence may begin with its verb, whose ending says who acts, and whether a
    name's noun stands before what it is of.
    """

    drops_subjects: bool
    match_act: Callable[..., Act | None]
    find_act: Callable[[str, Span, Vocabulary], Act | None]
    act_after: Callable[[str, int, int, Vocabulary], Act | None]
    act_after_pause: Callable[[str, int, int, Vocabulary], Act | None]
    find_talk: Callable[[str, Span, Vocabulary], bool]
    find_subject: _OfSentence
    find_collective: Callable[[str, Span, Vocabulary], tuple[str, Act] | None]
    speaks_for_all: Callable[[str, Span, Vocabulary], bool]
    is_collective: Callable[[str, Vocabulary], bool]
    speaks: Callable[[str, Span, Sequence[Name], Vocabulary], bool]
    named_at: Callable[[str, int, Sequence[Name], Vocabulary], Subject | None]
    run_of: Callable[[str, Sequence[Name], Name, Vocabulary], tuple[str, ...]]
    owner_of: _OfSentence | None
    is_open: Callable[[str, Span, Sequence[Name], Vocabulary], bool]
    settled: Callable[[str, Sequence[_Placed], int, Span | None, Subject, Vocabulary], Subject] | None
    find_main_act: Callable[[str, Sequence[Span], Vocabulary], Act | None] | None
    told_by_infinitive: Callable[[str, int, int, Vocabulary], Act | None] | None
    partner_shapes: Callable[[Vocabulary], PartnerShapes]
    partner_cues: Callable[[str, Span, Vocabulary], Iterator[Cue]]
    role_shapes: Callable[[Vocabulary], RoleShapes]
    signals: Callable[[str, Vocabulary], Iterator[Role]]
    own_role: Callable[[FigurePlace], Role | None] | None
    by_verb: Callable[[FigurePlace], Role | None] | None
    people: Callable[[Vocabulary], re.Pattern[str]]
    described: Callable[[str, Span, Span, Vocabulary], str]
    programme: Callable[[Vocabulary], re.Pattern[str]]
    cut: Callable[[Vocabulary], re.Pattern[str]]
    process_name: Callable[[Vocabulary], re.Pattern[str]]
    meeting_name: Callable[[Vocabulary], Opened]


GRAMMARS = {
    "english": Grammar(
        drops_subjects=False,
        match_act=acts.match_act,
        find_act=acts_behind.find_act,
        act_after=acts_behind.act_after,
        act_after_pause=acts_behind.act_after_pause,
        find_talk=acts_behind.find_talk,
        find_subject=others_of.without_others(
            gifts.or_givers(subjects.find_subject, acts_behind.act_after, subjects.run_of)
        ),
        find_collective=collectives.find_collective,
        speaks_for_all=collectives.speaks_for_all,
        is_collective=collectives.is_collective,
        speaks=collectives.speaks,
        named_at=subjects.named_at,
        run_of=subjects.run_of,
        owner_of=others_of.without_others(english_items.owner_of),
        is_open=english_items.is_open,
        settled=None,
        find_main_act=None,
        told_by_infinitive=None,
        partner_shapes=partner_shapes.english,
        partner_cues=partner_shapes.english_cues,
        role_shapes=role_shapes.english,
        signals=english_signals.english_signals,
        own_role=goal_percentages.english_goal,
        by_verb=None,
        people=noun_phrases.english_people,
        described=noun_phrases.english_described,
        programme=noun_phrases.english_programme,
        cut=noun_phrases.english_cut,
        process_name=noun_phrases.english_process,
        meeting_name=noun_phrases.english_meeting,
    ),
    "romance": Grammar(
        drops_subjects=True,
        match_act=romance_acts.match_act,
        find_act=romance_acts_behind.find_act,
        act_after=romance_acts_behind.act_after,
        act_after_pause=romance_acts_behind.act_after_pause,
        find_talk=romance_subjects.find_talk,
        find_subject=gifts.or_givers(
            romance_behind.or_behind(romance_subjects.find_subject),
            romance_acts_behind.act_after,
            romance_subjects.run_of,
        ),
        find_collective=romance_subjects.find_collective,
        speaks_for_all=romance_subjects.speaks_for_all,
        is_collective=romance_subjects.is_collective,
        speaks=romance_subjects.speaks,
        named_at=romance_subjects.named_at,
        run_of=romance_subjects.run_of,
        owner_of=None,
        is_open=romance_items.is_open,
        settled=romance_items.settled,
        find_main_act=romance_items.find_main_act,
        told_by_infinitive=romance_told.told_by_infinitive,
        partner_shapes=partner_shapes.romance,
        partner_cues=partner_shapes.romance_cues,
        role_shapes=role_shapes.romance,
        signals=role_shapes.romance_signals,
        own_role=romance_roles.role,
        by_verb=romance_roles.by_verb,
        people=noun_phrases.romance_people,
        described=noun_phrases.romance_described,
        programme=noun_phrases.romance_programme,
        cut=noun_phrases.romance_cut,
        process_name=noun_phrases.romance_process,
        meeting_name=noun_phrases.romance_meeting,
    ),
}


def grammar_of(vocabulary: Vocabulary) -> Grammar:
    """The grammar of a language."""
    return GRAMMARS[vocabulary.grammar]
