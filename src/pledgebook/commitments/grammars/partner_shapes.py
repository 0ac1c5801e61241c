"""What stands around a name that works on a commitment, or that only seems to; a function a family of grammars."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Literal

import ahocorasick_rs

from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.agreements import load_agreements
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import Begun, Closed, Opened, any_of, lowered, perhaps

CueKind = Literal["direct", "helper", "gives"]
Cue = tuple[int, int, CueKind]  # where words before a body stand; direct ones make it a partner by themselves
_NEVER = re.compile("\0(?!)")  # seen at once, by a sign that no text has
_OBJECT = 40  # characters between a verb of signing and "with"


@dataclass(frozen=True, slots=True)
class PartnerShapes:
    """Words before and behind a name.

    ``partner`` stands before a partner, ``opens`` alone before it, ``around`` before and behind it; ``venue`` before a
    place or a source, ``owner`` between a body and the one it is part of, ``not_partner`` behind a name that is
    something else.
    ``link`` joins names to a list. ``last`` are the words that can stand right before a partner, where they are known;
    ``noun_first`` tells that a name's noun stands first, ``goes_on`` what may follow the bare name of a body that no
    table knows; ``of_body`` stands before the country that a partner's own name ends in, ``belonging`` before a body
    that those who make it up are named by; ``aside`` before names that commas set apart: "Peru, with Chile, will",
    ``ally`` before one that is called a partner; ``called`` before a body that a thing is only called after.
    """

    partner: Opened
    opens: re.Pattern[str]
    around: tuple[re.Pattern[str], re.Pattern[str]]
    venue: Closed
    owner: re.Pattern[str] | Closed
    not_partner: re.Pattern[str]
    called: re.Pattern[str]
    link: re.Pattern[str]
    last: frozenset[str]
    goes_on: re.Pattern[str]
    of_body: re.Pattern[str] | Closed
    belonging: Closed
    aside: tuple[str, ...]
    ally: Closed
    noun_first: bool


@cache
def english(vocabulary: Vocabulary) -> PartnerShapes:
    """The shapes of English, where a name's noun stands last."""
    wording, words = vocabulary.wording, vocabulary.wording.words
    of_party = rf"(?:{any_of(wording.words['of_party'])} of (?:the )?)?"
    others = (
        r"(?:(?:[a-z-]+ ){1,4}(?:and|as well as) (?:the )?)?"  # "with international organizations and ..."
    )
    border = (
        rf"(?:an? |the |its )?(?:[a-z]+ )?{any_of(words['opposing'])}\b"  # "shares a border of 800 km with"
    )
    titles = any_of(load_agreements(vocabulary.language).words["title"])
    signing = (
        rf"{any_of(_signing(vocabulary))} [^.;:()]{{0,{_OBJECT}}}?{titles}s?(?: [^,.;:()]{{0,{_OBJECT}}}?)?"
    )
    shared = rf"shar(?:e|es|ed|ing) (?!{border})[^.;]{{1,60}}"
    # "co-hosted a conference with", "signed a labour agreement with"
    joint = rf"(?:co-?[a-z]+ [^,.;]{{0,60}}|co-[a-z]+|{shared}|{signing}) with"
    owned = rf"'s? {any_of(wording.bodies)}\b"  # "the State Department's Bureau of ..."
    people = rf" {any_of(wording.beneficiaries)}\b"  # "CARICOM migrants"
    heads = any_of((*wording.programmes_capital, *wording.programmes_any))
    services = any_of([*wording.bodies_after, *wording.actors["head"]])
    of_body = (
        rf"with (?:the )?(?:[a-z]+ ){{0,2}}?{services}s? of"  # "with the weather services of Peru and Chile"
    )
    kinds = ("preposition", "list", "promise", "have", "be", "infinitive")
    after = any_of([word for kind in kinds for word in words[kind]])
    within = rf"(?:'s?)?(?: [A-Z][\w-]*)* (?:{heads}|{any_of(noun.lower() for noun in wording.programmes_any)})s?\b"
    return PartnerShapes(
        partner=Opened(
            lazily(
                rf"\b(?:{any_of(wording.phrases['with'])}|{joint}|{of_body}) (?:the )?{others}{of_party}$",
                re.IGNORECASE,
            ),
            [*wording.phrases["with"], "with"],  # which ends ``joint`` and begins ``of_body``
        ),
        opens=lazily(r"^With (?:the )?$"),
        around=(
            lazily(r"\bwith (?:the )?$"),
            lazily(r"[^.;]{0,50}? as (?:its |their )?(?:partners?|advisers?|advisors?)\b"),
        ),
        venue=Closed(
            lazily(rf"\b{any_of(_apart(vocabulary))} (?:the )?$", re.IGNORECASE),
            [*_apart(vocabulary), "the"],
        ),
        owner=_NEVER,
        not_partner=lazily(rf"{owned}|{people}|{within}|{_attribute(vocabulary)}"),
        called=_called(vocabulary),
        link=lazily(r",? and (?:the )?|, (?:the )?|,? as well as (?:the )?| & "),
        last=frozenset(phrase.rpartition(" ")[2] for phrase in wording.phrases["with"])
        | {"with", "the", "of", "and", "as"},
        goes_on=lazily(rf" {after}\b| ?[,.;:)–]| \(|'s? |$"),
        of_body=Closed(lazily(rf"\bwith (?:the )?(?P<body>(?:{any_of(wording.bodies_own)}) of )$"), ["of"]),
        belonging=_belonging(vocabulary),
        aside=(", with ", ", with the "),
        ally=_allies(vocabulary, "(?:the )?"),
        noun_first=False,
    )


@cache
def romance(vocabulary: Vocabulary) -> PartnerShapes:
    """The shapes of Romance languages, where a name's noun stands first."""
    wording, words = vocabulary.wording, vocabulary.wording.words
    article = rf"(?:(?<!\w){any_of(words['article'])}(?: |(?<=')))?"
    of = rf"{any_of(words['of'])}(?: |(?<=')){article}"
    before_name = [word if word.endswith("'") else f"{word} " for word in words["article"]]
    joining = any_of(words["list"])
    head = rf"(?:{any_of((*words['of_party'], *wording.actors['head']))} (?:[\w-]+ ){{0,2}}?{of})?"
    others = rf"(?:(?:[^\W\d_]+[ ']){{1,6}}?(?:{joining} |, )(?:{of})?{article})?"
    signing = rf"{any_of(_signing(vocabulary))} [^.;:()]{{0,{_OBJECT}}}?{any_of(words['with'])}"
    with_words = rf"\b(?:{any_of(wording.phrases['with'])}|{signing})(?: |(?<='))"
    by = any_of([*wording.phrases["with"], *words["helper"]]) + r"\b"
    after = any_of(
        [word for kind in ("preposition", "list", "infinitive", "relative") for word in words[kind]]
    )
    return PartnerShapes(
        partner=Opened(
            lazily(rf"{with_words}{article}{others}{head}{article}$", re.IGNORECASE),
            [*wording.phrases["with"], *_signing(vocabulary)],
        ),
        opens=_NEVER,
        around=(_NEVER, _NEVER),
        venue=Closed(
            lazily(rf"\b{any_of(_apart(vocabulary))}(?: |(?<=')){article}$", re.IGNORECASE),
            [*_apart(vocabulary), *words["article"]],
        ),
        owner=Closed(
            lazily(  # no "Através do BNDES"; "(GCFF, por sus siglas en inglés) del Banco Mundial"
                rf"(?:\b(?!(?i:{by}))[A-ZÀ-Ý]\w+\)?|\([A-Z][^()]{{1,60}}\)) {of}$"
            ),
            [*words["of"], *words["article"]],
        ),
        not_partner=lazily(r"-[a-zß-öø-ÿ]"),
        called=_called(vocabulary),
        link=lazily(rf"(?:,? {joining} |, )(?:{of}|{any_of(words['with'] | words['agent'])} )?{article}"),
        last=frozenset(),
        goes_on=lazily(rf" {after}\b|[ ]?[,.;:)–|]|\n| \(|$"),
        of_body=_NEVER,
        belonging=_belonging(vocabulary),
        aside=tuple(f", {word} {small}" for word in words["alongside"] for small in ("", *before_name)),
        ally=_allies(vocabulary, article),
        noun_first=True,
    )


def _apart(vocabulary: Vocabulary) -> tuple[str, ...]:
    """Words before a body that is only where or beside which something is done, or who says so: "according to"."""
    phrases = vocabulary.wording.phrases
    return (*phrases["venue"], *phrases["according"])


def _allies(vocabulary: Vocabulary, article: str) -> Closed:
    """What stands before the name of a party's partner, beside it as the subject: "Kenya and its partner Uganda"."""
    words = vocabulary.wording.words
    own = rf"{any_of(words['list'])} {article}{any_of(words['own'])}"
    shape = lazily(rf" {own} {any_of(words['ally'])},? {article}$")
    return Closed(shape, [*words["ally"], *(f"{ally}," for ally in words["ally"]), *words["article"]])


def _attribute(vocabulary: Vocabulary) -> str:
    """What stands behind a body that is only an adjective: "the IGAD Protocol", "an EU-funded centre"."""
    things = (
        vocabulary.wording.words["instrument"] | vocabulary.wording.words["belonging"]
    )  # "FAO member states"
    either = any_of({*things, *(thing.capitalize() for thing in things)})
    return rf"(?: [A-Z][\w-]*)*? {either}\b|-[a-z]"


def _called(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What stands right before such a body: "intra-OECS", "norma técnica Mercosur"."""
    words = vocabulary.wording.words
    small = any_of({*words["preposition"], *words["list"], *words["with"], *words["of"], *words["that"]})
    adjective = rf"(?: (?!{small} )[^\W\d_]+)?"
    noun = rf"|{any_of(words['instrument'])}{adjective} " if vocabulary.verbs.forms else ""
    return lazily(rf"(?:(?<!\w){any_of(words['inside'])} ?{noun})$", re.IGNORECASE)


def _belonging(vocabulary: Vocabulary) -> Closed:
    """Those who make a body up, or its meeting, before its name: "the countries of ECOWAS"."""
    words = vocabulary.wording.words
    of, article = words["of"] | {"of"}, {"the", *words["article"]}
    more = r"[\w-]+" if vocabulary.verbs.forms else r"\d[\w-]*"  # "normas técnicas", "Convention 189"
    things = rf"{any_of(words['instrument'])}(?: {more})?"
    of_body = rf"{any_of(of)}(?: |(?<='))(?:{any_of(article)}(?: |(?<=')))?$"
    shape = rf"\b(?:{any_of(words['belonging'])}|{things}) {of_body}"
    return Closed(lazily(shape, re.IGNORECASE), [*of, *article])


def _signing(vocabulary: Vocabulary) -> frozenset[str]:
    """Verbs and their nouns by which two bind themselves: "firmó en julio, con Namibia, un acuerdo"."""
    lemmas, verbs = vocabulary.wording.words["signing"], vocabulary.verbs
    tables = (verbs.base, verbs.third, verbs.past, verbs.participle, verbs.gerund)
    forms = {word for table in tables for word, verb in table.items() if verb.lemma in lemmas}
    forms |= {word for word, found in verbs.forms.items() if any(form.verb.lemma in lemmas for form in found)}
    nouns = (noun for noun, verb in verbs.nouns.items() if verb.lemma in lemmas)
    return frozenset((*forms, *nouns))


def english_cues(text: str, unit: Span, vocabulary: Vocabulary) -> Iterator[Cue]:
    """The words for partners and for helpers of a unit that a capital follows, in order."""
    automaton, direct = _english_cues(vocabulary)
    found: dict[int, tuple[int, CueKind]] = {}
    words = lowered(text[unit.start : unit.end])
    for index, start, last in automaton.find_matches_as_indexes(words, overlapping=True):
        end = unit.start + last + 4 * words.startswith("the ", last)
        before = text[unit.start + start - 1] if start else " "
        if end < unit.end and text[end].isupper() and not before.isalnum():
            kind: CueKind = "direct" if index < direct else "helper"
            kept = found.setdefault(end, (unit.start + start, kind))
            if kind == "direct" and kept[1] == "helper":
                found[end] = (unit.start + start, kind)
    for end in sorted(found):
        yield found[end][0], end, found[end][1]


@cache
def _english_cues(vocabulary: Vocabulary) -> tuple[ahocorasick_rs.AhoCorasick, int]:
    """The words before partners, then those for helpers, a space behind each, and how many are the first."""
    direct, helpers = vocabulary.wording.phrases["with"], sorted(vocabulary.wording.words["helper"])
    words = [f"{phrase.lower()} " for phrase in (*direct, *helpers)]
    return ahocorasick_rs.AhoCorasick(words), len(direct)


def romance_cues(text: str, unit: Span, vocabulary: Vocabulary) -> Iterator[Cue]:
    """The words for partners, then those for helpers, of a unit."""
    direct, helper = _romance_cues(vocabulary)
    for cue in direct.finditer(text, *unit):
        yield cue.start(), cue.end(), "direct"
    for cue in helper.finditer(text, *unit):
        yield cue.start(), cue.end(), "gives" if cue["gives"] else "helper"


@cache
def _romance_cues(vocabulary: Vocabulary) -> tuple[Begun, Begun]:
    """The words for partners, and those for helpers or givers."""
    wording, words = vocabulary.wording, vocabulary.wording.words
    article = perhaps(words["article"])
    of = rf"{any_of(words['of'])}(?: |(?<=')){article}"
    cities = rf"(?:{any_of(words['of_place'])} {of})?"
    helpers, gives = words["helper"] | words["with"], words["reach"]
    either = rf"(?:{any_of(helpers)}|(?P<gives>{any_of(gives)}))"
    return (
        _before_names(
            rf"{any_of(wording.phrases['with'])}(?: |(?<=')){article}{cities}", wording.phrases["with"]
        ),
        _before_names(rf"{either}(?: |(?<=')){article}", helpers | gives),
    )


def _before_names(shape: str, phrases: Iterable[str]) -> Begun:
    """Phrases that stand before a name, with a space or by their own apostrophe."""
    ended = (phrase if phrase.endswith("'") else f"{phrase} " for phrase in phrases)
    return Begun(lazily(rf"\b{shape}", re.IGNORECASE), ended)
