"""Who gives what is the subject of its sentence: "A grant of EUR 8 million from the EU will pay for the register"."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import cache

from pledgebook.commitments.grammars.acts import Act
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.model import Name, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

_Find = Callable[[str, Span, Sequence[Name], Vocabulary], Subject | None]
_After = Callable[[str, int, int, Vocabulary], Act | None]
_Run = Callable[[str, Sequence[Name], Name, Vocabulary], tuple[str, ...]]
_NEAR = 150  # characters between the beginning of a sentence and who gives


def or_givers(find_subject: _Find, act_after: _After, run_of: _Run) -> _Find:
    """``find_subject`` that first asks whether a gift is the subject, and who gives it."""

    def find(text: str, sentence: Span, names: Sequence[Name], vocabulary: Vocabulary) -> Subject | None:
        gift = _gift(vocabulary).match(text, sentence.start, sentence.end) if names else None
        if gift:
            for name in names:
                if name.at.start - sentence.start > _NEAR:
                    break
                if found := _given(text, gift.end(), sentence, name, names, vocabulary):
                    return found
        return find_subject(text, sentence, names, vocabulary)

    def _given(
        text: str, start: int, sentence: Span, name: Name, names: Sequence[Name], vocabulary: Vocabulary
    ) -> Subject | None:
        """The giver that ``name`` is, with nothing but an amount between the gift and his name."""
        if name.kind == "region" or name.form != "name" or name.at.start < start:
            return None
        if not _amount(vocabulary).fullmatch(text, start, name.at.start):
            return None
        parties = run_of(text, names, name, vocabulary)
        last = max(
            each.at.end for each in names if each.id in parties and each.at.start <= name.at.end + _NEAR
        )
        act = act_after(text, last, sentence.end, vocabulary)
        return (
            Subject(parties, name.at, act, "agent", name.entry) if act and act.group not in _SILENT else None
        )

    return find


_SILENT = frozenset({"attitude", "context", "report"})


@cache
def _gift(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What opens such a sentence: a noun of giving, its article and at most two words before it."""
    article = any_of({"a", "an", "the", "some", *vocabulary.wording.words["article"]})
    nouns = any_of(vocabulary.wording.words["gift"])
    return re.compile(rf"(?:{article}[ '])?(?:(?!of )[^\W\d_]+ ){{0,2}}?{nouns}(?!\w)", re.IGNORECASE)


@cache
def _amount(vocabulary: Vocabulary) -> re.Pattern[str]:
    """An amount, and the preposition before who gives it."""
    words = vocabulary.wording.words
    of = any_of(words["giver"])
    other = any_of(words["preposition"] - words["giver"] - {"of"})
    word = rf" (?!{other}(?!\w))[^\s,.;:()]+"
    article = rf"(?:{_article(vocabulary)}[ '])?"
    amount = rf"(?:(?:{word}){{0,3}}? [^\s;:()]*\d[^\s;:()]*(?:{word}){{0,5}}?)?"
    return re.compile(rf"{amount} {of}(?:(?<=')| ){article}")


def _article(vocabulary: Vocabulary) -> str:
    return any_of({"the", *vocabulary.wording.words["article"]})
