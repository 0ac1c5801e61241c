"""Expressions that are tried only where a text holds one of their words find all that they would find anywhere."""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterator

import pytest

from pledgebook.commitments.details import funders
from pledgebook.commitments.documents.spots import Spots, Table
from pledgebook.commitments.units import tags
from pledgebook.commitments.units.actors import cases
from pledgebook.commitments.units.passed_over import announcing
from pledgebook.commitments.units.speech import tellers
from pledgebook.model import Span
from pledgebook.vocabulary import LANGUAGES, Vocabulary, load

TEXTS = 1500
LEAST = 20  # finds of each expression, below which the texts would show nothing
MARKS = ("(", ")", "[", "]", ",", ";", "–", ":", ".", "'", "#", "\n", "new", "2027", "30", "Peru", "x")
Asked = Callable[[str], object]


def held_by_spots(table: Table, vocabulary: Vocabulary) -> Asked:
    return lambda text: Spots(text, vocabulary).may_hold(table, Span(0, len(text)))


def gated(vocabulary: Vocabulary) -> Iterator[tuple[str, Asked, Asked]]:
    """What is asked first, and what is looked for then."""
    shapes = tags._shapes(vocabulary)
    for name in ("last", "first", "label"):
        yield f"tag {name}", held_by_spots("tag", vocabulary), getattr(shapes, name).search
    yield "pays", held_by_spots("pays", vocabulary), funders._shapes(vocabulary).paid.search
    yield "listing", announcing._pointing(vocabulary).by, announcing._listing(vocabulary).search
    opening, inside = cases._opening(vocabulary), cases._inside(vocabulary)
    yield (
        "case",
        lambda text: text.lower().startswith(opening) or inside.by(text),
        cases._phrases(vocabulary).search,
    )
    saying = tellers._saying(vocabulary)
    yield (
        "saying",
        tellers._sayings(vocabulary).by,
        lambda text: not saying.isdisjoint(map(str.lower, tellers._WORD.findall(text))),
    )


def pieces(vocabulary: Vocabulary) -> list[list[str]]:
    wording = vocabulary.wording
    tagged = [tag.replace("*", " la Paz") for tag in wording.tags]
    said = sorted(tellers._saying(vocabulary))
    tables = [wording.phrases["listed"], wording.phrases["pointing"], wording.phrases["case"]]
    tables.append((*wording.phrases["paid"], *wording.phrases["stemming"]))
    shown = [shape.format(tag) for tag in tagged for shape in ("({})", "[{}] –", "({}):", "#{}", "– {}")]
    return [list(MARKS), list(MARKS), shown, said, *map(list, tables)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_lost(language: str) -> None:
    vocabulary, chance = load(language), random.Random(language)
    tables, every = pieces(vocabulary), list(gated(vocabulary))
    finds = dict.fromkeys((name for name, _, _ in every), 0)
    for _ in range(TEXTS):
        chosen = [chance.choice(chance.choice(tables)) for _ in range(chance.randint(1, 5))]
        text = "".join(piece if piece.endswith(("'", "(", "[", "#")) else f"{piece} " for piece in chosen)
        text = text.rstrip()
        text = chance.choice([text, text.upper(), text.capitalize(), text.title()])
        text += chance.choice(["", " ", " y"])
        for name, asked, found in every:
            if found(text):
                assert asked(text), (name, text)
                finds[name] += 1
    assert min(finds.values()) > LEAST, finds


@pytest.mark.parametrize("language", LANGUAGES)
def test_ordinary_words_are_not_looked_at_closely(language: str) -> None:
    text = "Peru, Togo, 30 km of 2027" if language == "en" else "Peru, Togo, 30 km, 2027"
    assert not any(asked(text) for _, asked, _ in gated(load(language)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_tag_stands_whole_in_what_is_looked_at(language: str) -> None:
    longest = max(len(re.sub(r"\*$", "", tag)) for tag in load(language).wording.tags)
    assert longest + len("([ ") < min(tags._LABEL, tags._TAIL)
