"""Verdicts on a recommendation, before what is said of it: "**Agreed in part.** We will"."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.documents.opening import top_lines
from pledgebook.model import Block, Sentence, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.spelling import any_of

_SEVERAL = 2  # verdicts of a response


def opens_with_verdict(context: Context, block: Block) -> bool:
    """Whether a block begins with a verdict, which is nobody's name."""
    return _verdict(context.vocabulary).match(context.text, block.at.start, block.at.end) is not None


def end_of_verdict(context: Context, start: int, end: int) -> int:
    """Where the words of a stretch begin behind a verdict; its start where it opens with none."""
    found = _verdict(context.vocabulary).match(context.text, start, end)
    return found.end() if found else start


def answers(context: Context) -> str:
    """The word by which a line at the top makes a document with several verdicts a response; empty where none does."""
    vocabulary = context.vocabulary
    if sum(opens_with_verdict(context, block) for block in context.document.blocks) < _SEVERAL:
        return ""
    found = (_response(vocabulary).search(line) for line in top_lines(context.document))
    return next((each[0] for each in found if each), "")


def behind_verdict(context: Context, block: Block, sentence: Sentence) -> Sentence | None:
    """The sentence without a verdict that its block begins with; None where it is nothing else."""
    found = _verdict(context.vocabulary).match(context.text, block.at.start, block.at.end)
    if found is None or sentence.at.start >= found.end():
        return sentence
    if sentence.at.end <= found.end():
        return None
    return replace(sentence, at=Span(found.end(), sentence.at.end))


def declines(context: Context, block: Block, sentence: Sentence) -> bool:
    """Whether a sentence behind a verdict that takes nothing up says what will not be done.

    The sentence right behind one that refuses repeats what was asked for, unless that is said to be done instead.
    """
    found = _verdict(context.vocabulary).match(context.text, block.at.start, block.at.end)
    if found is None:
        return False
    if found["refused"] and sentence.at.start <= found.end():
        return _instead(context.vocabulary).search(context.text, found.end(), sentence.at.end) is None
    if not found["declined"] and not found["refused"]:
        return False
    return _negated(context.vocabulary).match(context.text, sentence.at.start, sentence.at.end) is not None


@cache
def _response(vocabulary: Vocabulary) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-]){any_of(vocabulary.wording.phrases['response'])}(?![\w-])")


@cache
def _negated(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A clause up to its negation, which is its verb's."""
    negation = any_of(vocabulary.wording.words["negation"])
    return re.compile(rf"(?:[^,.;:]{{0,80}}? )?{negation}(?!\w)", re.IGNORECASE)


@cache
def _verdict(vocabulary: Vocabulary) -> re.Pattern[str]:
    """One verdict or two, each with its mark; a label before it is a part of it."""
    phrases = vocabulary.wording.phrases
    words, declined = any_of(phrases["verdict"]), any_of(phrases["declining"], "declined")
    refused = any_of(phrases["refused"], "refused")
    return re.compile(
        rf"(?:(?:{declined}|{refused}|{words})(?: \([^()\n]{{1,40}}\))? ?[.:;–—](?!\d)[*_\s]*){{1,3}}",
        re.IGNORECASE,
    )


@cache
def _instead(vocabulary: Vocabulary) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-]){any_of(vocabulary.wording.words['instead'])}(?![\w-])", re.IGNORECASE)
