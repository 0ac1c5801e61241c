"""Whose an office before an act is: of a country named beside it, or of the one that the opening gives it to."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.documents.issuers.held_offices import holder_at
from pledgebook.commitments.grammars.acts import Act
from pledgebook.commitments.units.actors.meant import parties_of
from pledgebook.commitments.units.actors.members import members_of
from pledgebook.model import Sentence, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.capitals import load_capitals
from pledgebook.vocabulary.spelling import any_of, perhaps

_KINDS = ("office", "minister")  # kinds of words for somebody who holds an office
_OF_SECRETARIES = "USA"  # whose heads of departments are called so
_OFFICE = 60  # characters of an office in which its country stands


def is_of_another(context: Context, sentence: Sentence, act: Act) -> bool:
    """Whether an office is not that of who issues it: "The Minister of Mali said", "Minister Joly" in Washington."""
    before = Span(sentence.at.start, act.at.start)
    named = context.names_at(before)
    if any(name.kind == "country" and name.id != context.edition.issuer for name in named):
        return True
    if titled := _titled(context.vocabulary).search(context.text, before.start, before.end):
        return not _holds_office(context, sentence, titled)
    place = _of_place(context.vocabulary).search(context.text, before.start, before.end)
    return place is not None and not any(name.at.start < place.end() <= name.at.end for name in named)


def _holds_office(context: Context, sentence: Sentence, titled: re.Match[str]) -> bool:
    """Whether who is called by his title holds that office in the country that issues the document.

    A secretary does in the United States' own; a minister where the text says of which office he is.
    """
    issuer, block = context.edition.issuer, context.document.blocks[sentence.block]
    if issuer not in load_capitals().values() or parties_of(context, block, "office") != (issuer,):
        return False
    if titled["minister"] is None:
        return issuer == _OF_SECRETARIES
    return _is_introduced(context, titled["name"].split()[-1])


def _is_introduced(context: Context, name: str) -> bool:
    """Whether an office stands behind a name somewhere, and no other country with it: "Mélanie Joly, Minister of"."""
    for found in _office_behind(context.vocabulary, name).finditer(context.text):
        near = Span(found.start(), min(len(context.text), found.end() + _OFFICE))
        others = {each.id for each in context.names_at(near) if each.kind == "country"}
        if others <= {context.edition.issuer}:
            return True
    return False


def _office_behind(vocabulary: Vocabulary, name: str) -> re.Pattern[str]:
    heads = any_of(vocabulary.wording.actors["head"])
    return re.compile(
        rf"(?<!\w){re.escape(name)}, (?i:{perhaps(vocabulary.wording.words['article'])}{heads})(?!\w)"
    )


@cache
def _titled(vocabulary: Vocabulary) -> re.Pattern[str]:
    """An office and a name behind it: "Minister Joly"; a language without such titles names none."""
    words = vocabulary.wording.words
    if not words["titled"]:
        return re.compile(r"(?!)")
    ministers, secretaries = any_of(words["titled minister"], "minister"), any_of(words["titled"])
    name = r"(?P<name>[A-Z][\w'-]*\.?(?: [A-Z][\w'-]*\.?){0,2})"
    return re.compile(rf"(?<!\w)(?:{ministers}|{secretaries}) {name}")


@cache
def _of_place(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A government of a place that no table knows: "the Government of Ontario", not "the President of the Republic"."""
    words = vocabulary.wording.words
    article = perhaps(words["article"])
    own, of = any_of(words["of_party"]), any_of(words["of"] | {"of"})
    return re.compile(
        rf"\b(?i:{own})(?: [a-zß-öø-ÿ]+)? {any_of(words['of'] | words['particle'])}(?: |(?<=')){article}"
        rf"(?!(?i:{own})(?![\w-]| {of}(?!\w)))[^\W\d_a-zß-öø-ÿ]"
    )


def holder_before(context: Context, sentence: Sentence, act: Act, kind: str) -> tuple[str, ...]:
    """The party whose office stands by its noun alone before an act, where the opening says who holds which.

    ``kind`` is that of the word in the table of actors; of "all" it is the body whose members they are.
    """
    if kind == "all":
        return members_of(context, sentence, act)
    at = Span(sentence.at.start, act.at.start)
    return holder_at(context.text, at, context.offices, context.vocabulary) if kind in _KINDS else ()


def is_another(context: Context, sentence: Sentence, act: Act) -> bool:
    """Whether a noun for the party before has a name of its own behind it: "La Ville de Chicoutimi versera"."""
    before = context.text[sentence.at.start : act.at.start]
    return _named_after(context.vocabulary).match(before) is not None


@cache
def _named_after(vocabulary: Vocabulary) -> re.Pattern[str]:
    nouns = any_of(vocabulary.wording.bodies_after)
    small = any_of(vocabulary.wording.words["particle"])
    article = perhaps(vocabulary.wording.words["article"] | {"the"})
    return re.compile(rf"(?i:{article}{nouns})(?: (?:{small}(?: |(?<=')))?){{1,2}}[A-ZÀ-Þ]")
