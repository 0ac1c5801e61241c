"""The nouns are values: frozen, compared by what they hold, and documented by their limits."""

from __future__ import annotations

import dataclasses
import inspect

import pytest

from pledgebook import model

NOUNS = {name: value for name in model.__all__ if inspect.isclass(value := getattr(model, name))}
DATA = {
    name: noun for name, noun in NOUNS.items() if dataclasses.is_dataclass(noun) and name != "FlowBuilder"
}


@pytest.mark.parametrize("name", DATA)
def test_a_noun_is_frozen_and_has_no_room_for_more(name: str) -> None:
    noun = DATA[name]
    assert noun.__dataclass_params__.frozen  # type: ignore[attr-defined]
    assert hasattr(noun, "__slots__")


@pytest.mark.parametrize("name", NOUNS)
def test_a_noun_says_what_it_is(name: str) -> None:
    words = NOUNS[name].__doc__ or ""
    assert len(words.split()) > 3
    assert not words.startswith(f"{name}("), "the words are its own, not those that the decorator makes"
