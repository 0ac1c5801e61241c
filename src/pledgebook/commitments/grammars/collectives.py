"""English words that stand for parties without naming them, and what they do: "we", "the leaders", "it"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from pledgebook.commitments.grammars.acts import Act
from pledgebook.commitments.grammars.acts_behind import act_after
from pledgebook.model import Name, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of, first_words
from pledgebook.vocabulary.wording import COLLECTIVE

_OPENING = 300  # characters of a sentence in which its subject stands
_LEAD = 160  # characters of a paragraph in which those who speak are named
_WORD = re.compile(r"\w+")
_CLAUSE = re.compile(
    r"[,;:.!?] (?:and (?=we ))?| and (?=we (?:will|shall|commit) )"
)  # what ends before a clause


class _Shapes(NamedTuple):
    """Such a word with what stands before it, a time at the start of a sentence too, and the kind of each word.

    ``first`` are the words with which all that may begin, but for numbers. Who holds an office may be called by it
    and his name: "Secretary Blinken".
    """

    together: re.Pattern[str]
    actors: dict[str, str]
    first: frozenset[str]

    def kind(self, found: re.Match[str]) -> str:
        """The kind of the word that was found."""
        return self.actors[found["word"].lower()] if found["word"] else "office"


@cache
def _shapes(vocabulary: Vocabulary) -> _Shapes:
    given = vocabulary.wording.actors
    actors = {word.lower(): kind for kind in COLLECTIVE for word in given[kind]}
    leading = vocabulary.wording.words["leading"]
    timed = rf"(?:^{any_of(vocabulary.calendar.cues)} (?:[\w-]+ ){{1,3}}?|^{any_of(leading)} )"
    quantifiers = [*given["quantifier"], *vocabulary.quantities.numbers.several]
    quantified = rf"(?:(?:{any_of(quantifiers)}|\d+) ){{0,4}}"
    whose = any_of(["all", "the", *quantifiers])  # "ministers of the endorsing states"
    theirs = rf"(?: (?:of|from) (?:{whose} ){{0,2}}(?:[a-z]+ )?{any_of(given['all'])}\b)?"
    titles = vocabulary.wording.words["titled"] | vocabulary.wording.words["titled minister"]
    titled = (
        rf"(?P<titled>(?:U\.?S\.? )?{any_of(titles)}(?-i:(?! General\b)(?: [A-Z][\w'-]*\.?){{1,3}})(?= ))"
    )
    together = rf"{timed}??(?:{quantified}{any_of(actors, 'word')}\b{theirs}|{titled})"
    first = first_words([*vocabulary.calendar.cues, *leading, *quantifiers, *actors, *titles])
    return _Shapes(re.compile(together, re.IGNORECASE), actors, first)


def find_collective(text: str, sentence: Span, vocabulary: Vocabulary) -> tuple[str, Act] | None:
    """A word that stands for parties without naming them ("we", "the leaders", "it"), and its act.

    The first value is the kind of the word in the table of actors, one of ``COLLECTIVE``.
    """
    shapes = _shapes(vocabulary)
    opening = text[sentence.start : min(sentence.end, sentence.start + _OPENING)]
    for found in _in_clauses(opening, shapes):
        act = act_after(text, sentence.start + found.end(), sentence.end, vocabulary)
        if act and not (found["titled"] and _only_tells(text, act, sentence.end)):
            return shapes.kind(found), act
    return None


def _only_tells(text: str, act: Act, end: int) -> bool:
    """Whether somebody tells what others do: "Secretary Blinken announced that the United States will"."""
    return act.group == "report" or text.startswith(" that ", act.at.end, end)


def _in_clauses(text: str, shapes: _Shapes) -> Iterator[re.Match[str]]:
    """Each such word that begins the text or a clause of it."""
    for start in (0, *(mark.end() for mark in _CLAUSE.finditer(text))):
        first = _WORD.match(text, start)
        opens = first and (first[0].lower() in shapes.first or first[0][0].isdigit())
        if opens and (found := shapes.together.match(text, start)):
            yield found


def is_collective(words: str, vocabulary: Vocabulary) -> bool:
    """Whether ``words`` are nothing but a word for all parties ("The participating countries")."""
    shapes = _shapes(vocabulary)
    found = shapes.together.fullmatch(words)
    return found is not None and shapes.kind(found) == "all"


def speaks_for_all(text: str, at: Span, vocabulary: Vocabulary) -> bool:
    """Whether words for the signatories together stand near the start of a stretch, whatever they say."""
    shapes = _shapes(vocabulary)
    found = next(_in_clauses(text[at.start : min(at.end, at.start + _LEAD)], shapes), None)
    if found is None:
        return False
    return shapes.kind(found) in ("we", "all") or (shapes.kind(found) == "they" and not found.start())


def speaks(text: str, sentence: Span, names: Sequence[Name], vocabulary: Vocabulary) -> bool:
    """Whether a sentence opens with a party or a word for parties: it then says something of its own."""
    shapes = _shapes(vocabulary)
    found = shapes.together.match(text[sentence.start : sentence.start + _OPENING])
    if found and not found["titled"]:
        return shapes.kind(found) not in ("same", "they")
    return bool(names) and names[0].kind != "region" and names[0].at.start - sentence.start <= len("The ")
