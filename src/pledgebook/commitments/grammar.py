"""The rules of a family of grammars: what the search for commitments asks of a language."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from pledgebook.commitments import acts, partner_shapes, romance_acts, romance_bodies, romance_items, romance_subjects, subjects
from pledgebook.commitments.acts import Act
from pledgebook.commitments.partner_shapes import PartnerShapes
from pledgebook.commitments.subjects import Subject
from pledgebook.model import Name, Span
from pledgebook.vocabulary import Vocabulary

_Named = Callable[[str, Span, Sequence[Name], Vocabulary], Subject | None]


@dataclass(frozen=True, slots=True)
class Grammar:
    """The questions that have an answer of their own in each family; the functions say what they are.

    ``drops_subjects`` tells whether a sentence may begin with its verb, whose ending says who acts.
    """

    match_act: Callable[..., Act | None]
    find_act: Callable[[str, Span, Vocabulary], Act | None]
    find_subject: _Named
    find_in_item: Callable[
        [str, Sequence[tuple[Span, Sequence[Name]]], Span | None, Vocabulary], Subject | None
    ]
    find_collective: Callable[[str, Span, Vocabulary], tuple[str, Act] | None]
    find_body: Callable[[str, Span, Vocabulary], Subject | None]
    find_main_act: Callable[[str, Sequence[Span], Vocabulary], Act | None]
    find_introduced: Callable[[str, Span, Vocabulary], Subject | None]
    find_name: Callable[[str, Span, Vocabulary], Subject | None]
    find_label: Callable[[str, Span, Vocabulary], Subject | None]
    owner_of: _Named
    is_collective: Callable[[str, Vocabulary], bool]
    named_at: Callable[[str, int, Sequence[Name], Vocabulary], Subject | None]
    run_of: Callable[[str, Sequence[Name], Name, Vocabulary], tuple[str, ...]]
    speaks: Callable[[str, Span, Sequence[Name], Vocabulary], bool]
    hangs: Callable[[str, Span, Sequence[Name], Vocabulary], bool]
    opens_list: Callable[[str, Span, Sequence[Name], Vocabulary], bool]
    is_aside: Callable[[str, Span, Vocabulary], bool]
    drops_subjects: bool
    partner_shapes: Callable[[Vocabulary], PartnerShapes]


GRAMMARS = {
    "english": Grammar(
        drops_subjects=False,
        partner_shapes=partner_shapes.english,
        match_act=acts.match_act,
        find_act=subjects.find_act,
        find_subject=subjects.find_subject,
        find_in_item=subjects.find_in_item,
        find_collective=subjects.find_collective,
        find_body=subjects.find_body,
        find_main_act=subjects.find_main_act,
        find_introduced=subjects.find_name,
        find_name=subjects.find_name,
        find_label=subjects.find_label,
        owner_of=subjects.owner_of,
        is_collective=subjects.is_collective,
        named_at=subjects.named_at,
        run_of=subjects.run_of,
        speaks=subjects.speaks,
        hangs=subjects.hangs,
        opens_list=subjects.opens_list,
        is_aside=subjects.is_aside,
    ),
    "romance": Grammar(
        drops_subjects=True,
        partner_shapes=partner_shapes.romance,
        match_act=romance_acts.match_act,
        find_act=romance_subjects.find_act,
        find_subject=romance_subjects.find_subject,
        find_in_item=romance_items.find_in_item,
        find_collective=romance_subjects.find_collective,
        find_body=romance_bodies.find_body,
        find_main_act=romance_items.find_main_act,
        find_introduced=romance_bodies.find_introduced,
        find_name=romance_bodies.find_name,
        find_label=romance_bodies.find_label,
        owner_of=romance_subjects.owner_of,
        is_collective=romance_subjects.is_collective,
        named_at=romance_subjects.named_at,
        run_of=romance_subjects.run_of,
        speaks=romance_subjects.speaks,
        hangs=romance_subjects.hangs,
        opens_list=romance_subjects.opens_list,
        is_aside=romance_subjects.is_aside,
    ),
}


def grammar_of(vocabulary: Vocabulary) -> Grammar:
    """The grammar of a language."""
    return GRAMMARS[vocabulary.grammar]
