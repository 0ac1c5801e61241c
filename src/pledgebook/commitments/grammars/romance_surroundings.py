"""What stands around the subject of a sentence in a Romance language."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from typing import NamedTuple

from pledgebook.model import Name
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of, first_words, words_in
from pledgebook.vocabulary.wording import COLLECTIVE

ACRONYM = r"(?: \([^()]{1,60}\))?"
_BESIDE = 90  # characters before a name in which the other name stands
_CLOSES = (", ", "), ")
_ARTICLE = 16  # characters before a name in which its article stands


class Surroundings(NamedTuple):
    """What stands around a subject; ``actors`` tells the kind of a word that stands for parties.

    ``heads`` are the first words of the nouns before a name ("el Gobierno de"), of which ``article`` has none.
    """

    heads: frozenset[str]
    article: re.Pattern[str]
    prefix: re.Pattern[str]
    headed: re.Pattern[str]
    head: re.Pattern[str]
    link: re.Pattern[str]
    others: re.Pattern[str]
    condition: re.Pattern[str]
    told: re.Pattern[str]
    agent: re.Pattern[str]
    collective: re.Pattern[str]
    conjunction: re.Pattern[str]
    beside: re.Pattern[str]
    actors: dict[str, str]

    def head_of(self, text: str, start: int, name: Name) -> re.Match[str] | None:
        """The article and head of a name from ``start`` on; None of an adjective that has no head."""
        end, adjective = name.at.start, name.form == "adjective"
        if self.heads.isdisjoint(words_in(text[start:end])):
            return None if adjective else self.article.search(text, max(start, end - _ARTICLE), end)
        return (self.headed if adjective else self.prefix).search(text, start, end)

    def joined_to(self, text: str, before: str, name: Name) -> bool:
        """Whether a name closes an aside with one that no table knows: "mené avec TalentLift et le HCR, IRCC"."""
        return text.startswith(_CLOSES, name.at.end) and self.beside.search(before[-_BESIDE:]) is not None


@cache
def surroundings(vocabulary: Vocabulary) -> Surroundings:
    """The patterns of a language."""
    words, wording = vocabulary.wording.words, vocabulary.wording
    article = rf"(?:(?<!\w)(?i:{any_of(words['article'])})(?: |(?<=')))?"
    of = rf"(?i:{any_of(words['of'])})(?: |(?<=')){article}"
    joining = any_of(words["list"])
    linking = any_of([*words["list"], *words["paired"]])
    heads = rf"(?i:{any_of(wording.actors['head'])})"
    capital = rf"[A-ZÀ-Ý][\w-]+(?: [a-zß-öø-ÿ]+(?= {of}))?"  # "Affaires étrangères"
    office = rf"(?: (?:{of})?(?:{capital}|{joining})| {of}[\w-]+|,(?= [A-ZÀ-Ý])){{0,10}}?"
    actors = {word.lower(): kind for kind in COLLECTIVE for word in wording.actors[kind]}
    quantified = rf"(?:{any_of([*wording.actors['quantifier'], *vocabulary.quantities.numbers.several])}|\d+)"
    number = rf"(?:{any_of(vocabulary.quantities.numbers.several)}|\d{{1,3}})"
    relative = any_of(words["relative"])
    condition = rf"(?<![\w-]){any_of(words['subordinate'])}(?: |(?<='))"
    return Surroundings(
        heads=first_words([*wording.actors["head"], *wording.actors["side"]]),
        article=lazily(rf"{article}$"),
        prefix=lazily(rf"(?:{article}\b{heads}{office} {of})?{article}$"),
        headed=lazily(rf"{article}\b(?:{heads}|(?i:{any_of(wording.actors['side'])}))(?: [\w-]+){{0,2}} $"),
        head=lazily(rf"{article}\b{heads}\b"),
        link=lazily(
            rf"{ACRONYM}(?P<link>,? (?i:{linking}) |, | & )(?:{of})?{article}(?:{heads}{office} {of})?"
        ),
        others=lazily(
            rf",? {joining} {article}(?:{any_of(words['others'])}(?: |(?<='))(?:{number} )?|{number} )",
            re.IGNORECASE,
        ),
        condition=lazily(rf"{condition}(?:[^\s,]+ ){{0,2}}?(?:{of})?{article}$", re.IGNORECASE),
        told=lazily(rf"(?:,[^,.;:]{{1,60}},)? {any_of(words['that'])}(?: |(?<='))"),
        agent=lazily(rf" {any_of(words['agent'])}(?: |(?<=')){article}$"),
        collective=lazily(
            rf"(?:^|, |; |: | {joining} )(?:{quantified} |{article}){{0,3}}?{any_of(actors, 'word')}(?!\w)"
            rf"(?! {any_of(_named_like(actors, vocabulary))}(?!\w))",  # "los Estados" but no "Estados Unidos"
            re.IGNORECASE,
        ),
        beside=lazily(rf"{any_of(words['with'])} {article}{capital}(?: {capital}){{0,3}} {joining} {article}$"),
        conjunction=lazily(rf"[,;:–] (?:{joining} )?(?:(?P<relative>{relative})(?: |(?<=')))?| {joining} "),
        actors=actors,
    )  # fmt: skip


def _named_like(actors: Mapping[str, str], vocabulary: Vocabulary) -> Iterator[str]:
    """What follows a word for all in the name of one country: "Unidos"."""
    for entry in vocabulary.names.entries:
        first, _, rest = entry.surface.partition(" ")
        if rest and entry.kind == "country" and entry.form == "name" and actors.get(first.lower()) == "all":
            yield rest
