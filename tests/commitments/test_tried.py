"""Expressions that are tried only where a text has one of their words find all that they would find anywhere."""

from __future__ import annotations

import dataclasses
import random
from collections.abc import Iterator
from typing import Any

import pytest

from pledgebook.commitments.details import roles
from pledgebook.commitments.documents.issuers import offices
from pledgebook.commitments.grammars import asking, partner_shapes, role_changes, romance_role_words
from pledgebook.commitments.grammars.grammar import grammar_of
from pledgebook.mentions.time_context import time_context
from pledgebook.model import Span
from pledgebook.vocabulary import LANGUAGES, Vocabulary, load
from pledgebook.vocabulary.ordinary import load_ordinary
from pledgebook.vocabulary.spelling import Closed, Opened

TEXTS = 600
LEAST = 40  # finds of all expressions together, below which the texts would show nothing
FILLERS = (
    "300",
    "12 %",
    "US$ 5",
    "Peru",
    "(",
    "),",
    ".",
    ";",
    ":",
    "escuelas",
    "schools",
    "of",
    "de",
    "2024",
)


def tried(vocabulary: Vocabulary) -> Iterator[Closed | Opened]:
    """All such expressions of a language."""
    grammar = grammar_of(vocabulary)
    shapes: list[Any] = [
        time_context(vocabulary),
        roles._shapes(vocabulary),
        role_changes._shapes(vocabulary),
        grammar.partner_shapes(vocabulary),
        load_ordinary(vocabulary.language),
    ]
    if grammar.drops_subjects:
        around = romance_role_words.role_words(vocabulary)
        shapes += [around.bases, around.changes, around.parts, around.reached]
    values = [getattr(shape, field.name) for shape in shapes for field in dataclasses.fields(shape)]
    values += roles._shapes(vocabulary).before.values()
    values += [grammar.meeting_name(vocabulary), offices._dated_at(vocabulary), asking._before(vocabulary)]
    yield from (value for value in values if isinstance(value, Closed | Opened))


def phrases(vocabulary: Vocabulary) -> list[str]:
    """Words of the tables that such expressions are made of."""
    quantities, calendar, wording = vocabulary.quantities, vocabulary.calendar, vocabulary.wording
    tables = [*quantities.figure_words.values(), *calendar.tenses.values(), *wording.words.values()]
    tables += [wording.phrases["with"], wording.phrases["venue"], wording.meetings, quantities.hedges_before]
    tables += [
        [cue.phrase for cue in quantities.roles],
        calendar.words["same"],
        load_ordinary(vocabulary.language).fates,
    ]
    found = {phrase.replace("*", "") for table in tables for phrase in table}
    return [*sorted(found), *FILLERS]


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_lost(language: str) -> None:
    vocabulary, chance = load(language), random.Random(language)
    every, words, finds = list(tried(vocabulary)), phrases(vocabulary), 0
    assert len(every) > 10
    for _ in range(TEXTS):
        pieces = chance.choices(words, k=chance.randint(1, 6))
        text = "".join(piece if piece.endswith("'") else f"{piece} " for piece in pieces)
        text = text if chance.random() < 0.7 else text.capitalize().rstrip()
        for one in every:
            found, expected = one.search(text), one.pattern.search(text)
            assert (found and found.span()) == (expected and expected.span()), (one.pattern.pattern, text)
            finds += found is not None
    assert finds > LEAST


ROMANCE = [each for each in LANGUAGES if load(each).grammar == "romance"]


@pytest.mark.parametrize("language", ROMANCE)
def test_words_for_partners_are_found_wherever_they_stand(language: str) -> None:
    vocabulary, chance = load(language), random.Random(language)
    shapes = [each.pattern for each in partner_shapes._romance_cues(vocabulary)]
    wording, finds = vocabulary.wording, 0
    small = wording.words["helper"] | wording.words["with"] | wording.words["reach"]
    words = [*wording.phrases["with"], *sorted(small), *sorted(wording.words["article"]), *FILLERS]
    for _ in range(TEXTS):
        pieces = chance.choices(words, k=chance.randint(1, 6))
        text = "".join(f"{piece}{chance.choice(('', ' ', ' ', ' '))}" for piece in pieces)
        text = text.upper() if chance.random() < 0.1 else text
        found = [cue[:2] for cue in partner_shapes.romance_cues(text, Span(0, len(text)), vocabulary)]
        assert found == [cue.span() for shape in shapes for cue in shape.finditer(text)], text
        finds += len(found)
    assert finds > LEAST


@pytest.mark.parametrize("language", ROMANCE)
def test_words_for_partners_are_found_behind_a_letter_that_is_two_in_lower_case(language: str) -> None:
    vocabulary = load(language)
    shapes = [each.pattern for each in partner_shapes._romance_cues(vocabulary)]
    text = "İzmir, avec le soutien de la FAO, con el apoyo de la OIM, com o apoio da OMS"
    found = [cue[:2] for cue in partner_shapes.romance_cues(text, Span(0, len(text)), vocabulary)]
    assert found == [cue.span() for shape in shapes for cue in shape.finditer(text)]
    assert found
