"""The rules of a family of grammars: what the search for commitments asks of a language."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from pledgebook.commitments import acts, romance_acts, romance_bodies, romance_subjects, subjects
from pledgebook.commitments.acts import Act
from pledgebook.commitments.subjects import Subject
from pledgebook.model import Name, Span
from pledgebook.vocabulary import Vocabulary

_Named = Callable[[str, Span, Sequence[Name], Vocabulary], Subject | None]


@dataclass(frozen=True, slots=True)
class Grammar:
    """The questions that have an answer of their own in each family; the functions say what they are."""

    match_act: Callable[..., Act | None]
    find_act: Callable[[str, Span, Vocabulary], Act | None]
    find_subject: _Named
    find_collective: Callable[[str, Span, Vocabulary], tuple[str, Act] | None]
    find_body: Callable[[str, Span, Vocabulary], Subject | None]
    find_label: Callable[[str, Span, Vocabulary], Subject | None]
    owner_of: _Named
    is_collective: Callable[[str, Vocabulary], bool]
    named_at: Callable[[str, int, Sequence[Name], Vocabulary], Subject | None]
    run_of: Callable[[str, Sequence[Name], Name, Vocabulary], tuple[str, ...]]
    speaks: Callable[[str, Span, Sequence[Name], Vocabulary], bool]
    hangs: Callable[[str, Span, Sequence[Name], Vocabulary], bool]
    opens_list: Callable[[str, Span, Sequence[Name], Vocabulary], bool]


GRAMMARS = {
    "english": Grammar(
        acts.match_act,
        subjects.find_act,
        subjects.find_subject,
        subjects.find_collective,
        subjects.find_body,
        subjects.find_label,
        subjects.owner_of,
        subjects.is_collective,
        subjects.named_at,
        subjects.run_of,
        subjects.speaks,
        subjects.hangs,
        subjects.opens_list,
    ),
    "romance": Grammar(
        romance_acts.match_act,
        romance_subjects.find_act,
        romance_subjects.find_subject,
        romance_subjects.find_collective,
        romance_bodies.find_body,
        romance_bodies.find_label,
        romance_subjects.owner_of,
        romance_subjects.is_collective,
        romance_subjects.named_at,
        romance_subjects.run_of,
        romance_subjects.speaks,
        romance_subjects.hangs,
        romance_subjects.opens_list,
    ),
}


def grammar_of(vocabulary: Vocabulary) -> Grammar:
    """The grammar of a language."""
    return GRAMMARS[vocabulary.grammar]
