"""Further acts of the party of a label: "**EBRD.** ... The Bank also stands ready to", "It has re-equipped 300"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.acts import UNKNOWN, Act
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.names.lines.bold_labels import act_of_noun
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of, perhaps

# Groups of verbs that do nothing more.
_NONE = (UNKNOWN, "attitude", "context", "greet", "reaffirm", "receive", "report")
_DOING = ("delivered", "ongoing")
_NEAR = 30  # characters behind a pronoun in which "also" stands


def further_act(context: Context, label: Subject, at: Span, before: Act) -> Act | None:
    """What the party of a label does in a sentence behind that of ``before``: by its name, a noun for it or "it".

    "It" may be what is promised: it is the party that has done something beside what it promises, or does "also" more.
    """
    return act_again(context, label, at) or _counted(_of_pronoun(context, at, before))


def act_again(context: Context, label: Subject, at: Span) -> Act | None:
    """What the party of a label does in a sentence that begins with its name or a noun for it, or a condition.

    "**EIB.** If the road is reopened, the Bank will lend 300 million" promises what stands behind the comma.
    """
    for start in _clauses(context, at):
        clause = Span(start, at.end)
        noun = act_of_noun(context, clause, several=len(label.parties) > 1)
        if act := _counted(_of_name(context, label, clause) or noun):
            return act
    return None


def _clauses(context: Context, at: Span) -> Iterator[int]:
    """Where a sentence begins, and behind each comma where it begins with what only conditions the rest."""
    yield at.start
    if not _condition(context.vocabulary).match(context.text, at.start, at.end):
        return
    comma = context.text.find(", ", at.start, at.end)
    while comma >= 0:
        yield comma + 2
        comma = context.text.find(", ", comma + 2, at.end)


def _counted(act: Act | None) -> Act | None:
    return act if act and not act.passive and act.group not in _NONE and act.person != "we" else None


def _of_name(context: Context, label: Subject, at: Span) -> Act | None:
    """What is done by the name, or by the last word of it: "The Bank will" behind "World Bank"."""
    text, vocabulary = context.text, context.vocabulary
    named = context.grammar.named_at(text, at.start, context.names_at(at), vocabulary)
    if named:
        same = set(named.parties) <= set(label.parties)
        return context.grammar.act_after(text, named.at.end, at.end, vocabulary) if same else None
    article = _article(vocabulary).match(text, at.start, at.end)
    start = article.end() if article else at.start
    words = [word.strip(".:,*") for word in text[label.at.start : label.at.end].split()]
    ends = [word for word in (*words[:1], *words[-1:]) if word[:1].isupper()]
    # Of "UN" and "UN-Habitat", the longer is the one that stands there.
    for noun in sorted(ends, key=len, reverse=True):
        if re.match(rf"{re.escape(noun)}(?![\w-])", text[start : at.end]):
            return context.grammar.act_after(text, start + len(noun), at.end, vocabulary)
    return None


def _of_pronoun(context: Context, at: Span, before: Act) -> Act | None:
    text, vocabulary = context.text, context.vocabulary
    pronoun = _pronoun(vocabulary).match(text, at.start, at.end)
    if pronoun is None:
        return None
    act = context.grammar.act_after(text, pronoun.end(), at.end, vocabulary)
    further = _further(vocabulary).search(text, pronoun.end(), min(at.end, pronoun.end() + _NEAR))
    done = act is not None and act.stance in _DOING and before.stance == "pledge"
    return act if further or done else None


@cache
def _condition(vocabulary: Vocabulary) -> re.Pattern[str]:
    words = vocabulary.wording.words
    return re.compile(rf"{any_of(words['subordinate'])}(?:(?<=')|(?!\w))", re.IGNORECASE)


@cache
def _article(vocabulary: Vocabulary) -> re.Pattern[str]:
    return re.compile(perhaps(vocabulary.wording.words["article"]), re.IGNORECASE)


@cache
def _pronoun(vocabulary: Vocabulary) -> re.Pattern[str]:
    return re.compile(rf"{any_of(vocabulary.wording.words['pronoun'])}(?!\w)", re.IGNORECASE)


@cache
def _further(vocabulary: Vocabulary) -> re.Pattern[str]:
    return re.compile(rf"\b{any_of(vocabulary.wording.words['further'])}\b", re.IGNORECASE)
