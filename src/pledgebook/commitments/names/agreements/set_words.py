"""Words that the opening of an agreement sets for those who sign it: "hereinafter 'the Bank'", "first party"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from pledgebook.commitments.documents.context import Context
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.agreements import before_noun, load_agreements
from pledgebook.vocabulary.spelling import any_of

_MARKS = (":", " :", " –", " —", " -")  # behind a role that stands before the name


class SetWord(NamedTuple):
    """A word that is set for a party, where its definition stands, and whether it is a role ("first party")."""

    word: str
    at: Span
    role: bool

    def segment(self, context: Context, since: int, until: int) -> Span:
        """Where the name stands that the word is for: before it, or behind a role with a mark.

        ``since`` is the end of the definition before, ``until`` the start of the next one.
        """
        blocks = (block.at for block in reversed(context.document.blocks))
        block = next((at for at in blocks if at.start <= self.at.start), Span(0, until))
        if self.role and context.text.startswith(_MARKS, self.at.end):
            return Span(self.at.end, min(block.end, until))
        return Span(max(since, block.start), self.at.start)


class _Shapes(NamedTuple):
    """A word in the definition of a party; and a party by its number."""

    set: re.Pattern[str]
    role: re.Pattern[str]


def find_set_words(context: Context, reach: int) -> Iterator[SetWord]:
    """The words that are set before ``reach``, in order; none for all parties together."""
    shapes, text = _shapes(context.vocabulary), context.text
    everyone = load_agreements(context.vocabulary.language).words["everyone"]
    alike = {phrase.rpartition(" ")[2] for phrase in everyone}
    spots = [
        SetWord(match["word"] or match["quoted"], Span(*match.span()), role=False)
        for match in shapes.set.finditer(text, 0, reach)
    ]
    roles = [
        SetWord(match[0], Span(*match.span()), role=True) for match in shapes.role.finditer(text, 0, reach)
    ]
    spots += [role for role in roles if not any(spot.at.meets(role.at) for spot in spots)]
    seen: set[str] = set()
    for each in sorted(spots, key=lambda spot: spot.at):
        word = each.word.strip(" .,;")
        if word.lower() in seen or word.lower() in alike or len(word) < len("AB"):
            continue
        seen.add(word.lower())
        yield each._replace(word=word)


def is_role(words: str, vocabulary: Vocabulary) -> bool:
    """Whether words are the number of a party: "Segundo Outorgante"."""
    return _shapes(vocabulary).role.fullmatch(words) is not None


@cache
def _shapes(vocabulary: Vocabulary) -> _Shapes:
    table, words = load_agreements(vocabulary.language), vocabulary.wording.words
    article = before_noun(words["article"] | words["definite"])
    word = r"[A-ZÀ-Þ][\w.&-]*(?: (?:(?:d[aeo]s?|del|du|des|of|the|la) )?[A-ZÀ-Þ][\w&-]*){0,4}"
    opened, closed = r"[«“\"‘'] ?", r" ?[»”\"’']"
    quoted = rf"{opened}{article}(?P<quoted>[^\s»”\"’'](?:[^»”\"’'\n]{{0,38}}[^\s»”\"’'])?){closed}"
    called = any_of(table.words["called"])
    cue = rf"(?<![\w-])(?i:{called})(?:,? [a-zà-ÿ][\w'-]*){{0,7}}?,? "
    role = rf"(?:{any_of(table.words['ordinal'])}|\d\.?[ºª]) {any_of(table.words['role'])}"
    return _Shapes(
        # "hereinafter 'the Bank'", "hereinafter called the Bank", "(the 'Bank')"
        re.compile(rf"(?:{cue}|\((?={article}{opened}))(?:{article}{quoted}|{article}(?P<word>{word}))"),
        re.compile(rf"(?<![\w-]){role}(?![\w-])", re.IGNORECASE),
    )
