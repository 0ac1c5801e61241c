"""Sentences that say who will carry out what is listed behind them: "Both will carry out the actions listed below".

They promise nothing that the items do not, and the items that name nobody are theirs who are named.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from pledgebook.commitments.documents.announced import Announced, Announcement
from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.units.actors.sentence_speakers import speaker_of_sentence
from pledgebook.model import Sentence
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.held import Held
from pledgebook.vocabulary.spelling import any_of

_RULES = ("active", "collective")
_OPINIONS = ("attitude", "context", "greet", "reaffirm")  # groups of verbs by which nothing is carried out


def find_announced(context: Context) -> Announced:
    """The sentences of a document that say who carries out the items behind them."""
    items = [index for index, block in enumerate(context.document.blocks) if block.kind == "item"]
    if not items:
        return Announced()
    last = context.document.blocks[items[-1]].at.start
    found = (
        _announcement(context, sentence) for sentence in _in_paragraphs(context) if sentence.at.end <= last
    )
    return Announced(tuple(each for each in found if each))


def _in_paragraphs(context: Context) -> Iterator[Sentence]:
    for sentence in context.document.sentences:
        block = context.document.blocks[sentence.block]
        if block.kind == "paragraph" and block.parent is None:
            yield sentence


def _announcement(context: Context, sentence: Sentence) -> Announcement | None:
    if not _pointing(context.vocabulary).by(context.text[sentence.at.start : sentence.at.end]):
        return None
    listing = _listing(context.vocabulary).search(context.text, sentence.at.start, sentence.at.end)
    if listing is None:
        return None
    block = context.document.blocks[sentence.block]
    speaker = speaker_of_sentence(context, block, sentence)
    act = speaker.act if speaker else None
    if speaker is None or act is None or act.stance != "pledge" or speaker.rule not in _RULES:
        return None
    if act.group in _OPINIONS or act.at.end > listing.start():
        return None
    counted = any(map(str.isdigit, context.text[act.at.end : sentence.at.end]))
    interrupted = "," in context.text[act.at.end : listing.start()]
    return None if counted or interrupted else Announcement(sentence.at, block.headings, speaker.parties)


@cache
def _pointing(vocabulary: Vocabulary) -> Held:
    return Held(vocabulary.wording.phrases["pointing"])


@cache
def _listing(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What is listed and the words that point to it, on either side: "the actions set out below"."""
    phrases = vocabulary.wording.phrases
    nouns, pointing = any_of(phrases["listed"]), any_of(phrases["pointing"])
    behind = rf"{nouns}(?: [^\s,.;:\d]+){{0,4}}? {pointing}"
    return re.compile(rf"(?<!\w)(?:{behind}|{pointing} (?:[^\s,.;:\d]+ )?{nouns})(?!\w)", re.IGNORECASE)
