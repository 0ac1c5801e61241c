"""Who speaks in a document: the one party that issues it, or several at once."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from pledgebook.commitments.documents.context import names_within
from pledgebook.commitments.documents.issuers.defined import DEFINED, defined_issuer
from pledgebook.commitments.documents.issuers.issuing_lines import issuing_lines
from pledgebook.commitments.documents.issuers.national_reports import is_own_report
from pledgebook.commitments.documents.issuers.offices import seated_office, speaking_office
from pledgebook.commitments.documents.issuers.responses import responding
from pledgebook.commitments.documents.newspapers import is_of_newspaper
from pledgebook.commitments.documents.official_pages import is_of_no_state
from pledgebook.commitments.documents.quotations import quoted_in, within
from pledgebook.commitments.grammars.grammar import grammar_of
from pledgebook.model import Block, Document, Name, Origin, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.names import NameEntry
from pledgebook.vocabulary.spelling import Begun, any_of

_OPENING = 2500  # characters in which a document says who issues it
_CLOSING = 600  # and those of a signature at its end
_REACH = 60  # characters behind "issued by" in which the name begins
_BEGINS = 25  # characters of a sentence in which "on behalf of" opens it
_HEAD = 8  # blocks at the top among which a letterhead stands ...
_FOOT = 3  # ... and at the end, for a signature
_FEW = 5  # words beside a name, more of which and a full stop are a sentence
_LETTERHEAD = 80  # characters of either
_WORD = re.compile(r"\w+")
# A legal form at the end of a line, or before an acronym there: a firm that is named for its country.
_FIRM = re.compile(
    r"[ ,](?:(?:[A-Z]\.){2,4}|PLC|plc|Ltd\.?|Limited|Inc\.?|S/A|SAU?|EP|SpA|Lda\.?|Ltda\.?)(?: \([^()]+\))?\W*\Z"
)
_CAPITALS = re.compile(r"(?: [A-ZÀ-ÖØ-Þ][\w'-]*)+")
_SMALL = ("particle", "list", "preposition", "article")  # words between those of a title
_NOBODY = "the document does not say who issues it"


@dataclass(frozen=True, slots=True)
class _Shapes:
    """What stands before the issuer; before a name of a title that is no issuer; and what makes a name a letterhead."""

    issued: Begun
    about: Begun
    place: re.Pattern[str]
    venue: re.Pattern[str]
    body: re.Pattern[str]
    voices: re.Pattern[str]
    owned: re.Pattern[str]


@cache
def _shapes(vocabulary: Vocabulary) -> _Shapes:
    wording = vocabulary.wording
    phrases, words = wording.phrases, wording.words
    places = words["preposition"] - words["of_party"] - {"of", "by", "from"}
    heads = any_of([*wording.actors["head"], *words["of_party"], *wording.bodies])
    acts = any_of(phrase for phrase, kind in wording.columns.items() if kind == "commitment")
    return _Shapes(
        Begun(re.compile(rf"\b{any_of(phrases['issued'])} (?:the )?", re.IGNORECASE), phrases["issued"]),
        Begun(re.compile(rf"\b{any_of(phrases['about'])} (?:the )?", re.IGNORECASE), phrases["about"]),
        re.compile(rf"\b{any_of(places)} (?:the )?$", re.IGNORECASE),
        re.compile(rf"\b{any_of(words['place'] - words['of'])} (?:the )?$", re.IGNORECASE),
        re.compile(rf"\b{heads}\b", re.IGNORECASE),
        re.compile(
            rf"\b(?:{any_of(phrases['single'])}|(?P<joint>{any_of(phrases['joint'])}))\b", re.IGNORECASE
        ),
        re.compile(rf"'s? |(?: [\w-]+){{0,3}}? (?:{acts}|{any_of(wording.actors['head'])})\b", re.IGNORECASE),
    )


def joint_phrase(document: Document, title: str | None, vocabulary: Vocabulary) -> str | None:
    """The words of the title or of a heading near the top that say that several speak: "communiqué", "joint statement".

    What is a fact sheet, a readout or the like is its issuer's, whatever it is about; the first such word counts.
    """
    tops = [
        document.words(block.at)
        for index, block in enumerate(document.blocks[:_HEAD])
        if block.kind == "heading" or (index == 0 and _is_line(document, block))
    ]
    for words in dict.fromkeys([title or "", *tops]):
        if first := _shapes(vocabulary).voices.search(words):
            return first["joint"]
    return None


def _is_line(document: Document, block: Block) -> bool:
    """Whether a paragraph at the very top is set as a title: short, and no sentence."""
    words = document.words(block.at)
    return block.kind == "paragraph" and len(words) <= 3 * _LETTERHEAD and not words.endswith((".", ":", ";"))


def find_issuer(
    document: Document, text: str, names: Sequence[Name], title: str | None, vocabulary: Vocabulary
) -> tuple[str | None, Origin | str]:
    """The party that issues the document and the rule that found it, or None and why.

    ``text`` is the flow in the plain spelling.
    """
    if own := _by_itself(document, text, names, vocabulary):
        return own
    printed = is_of_newspaper(document, vocabulary)  # an office over its date is what the news is about
    if holds := speaking_office(document, text, names, vocabulary):
        return holds.acts_for or holds.id, Origin("commitments.issuers.speech", holds.entry)
    said = [
        *_behind(document, text, names, "issued", vocabulary),
        *([] if printed else _letterheads(document, text, names, vocabulary)),
    ]
    said = said or [
        found
        for found in issuing_lines(document, text, names, vocabulary)
        if not printed or found[0] == "sender"
    ]
    if not said and title and (titled := _titled(title.replace("’", "'"), vocabulary)):
        return titled
    for rule, name in said or _behind(document, text, names, "about", vocabulary):
        return name.acts_for or name.id, Origin(f"commitments.issuers.{rule}", name.entry)
    joint = joint_phrase(document, title, vocabulary) or ""  # a ministry's note may be a "Comunicado", too
    seat = None if printed else seated_office(document, text, vocabulary)
    if seat and " " not in joint:
        return seat[0], Origin("commitments.issuers.capital", seat[1])
    return None, _NOBODY


def _by_itself(
    document: Document, text: str, names: Sequence[Name], vocabulary: Vocabulary
) -> tuple[str, Origin] | None:
    """The party that the document sets a word for, or that answers in it by its title."""
    if defined := defined_issuer(document, text, names, vocabulary):
        return defined[0], Origin(DEFINED, defined[1])
    return responding(document, text, names, vocabulary)


def _behind(
    document: Document, text: str, names: Sequence[Name], rule: str, vocabulary: Vocabulary
) -> Iterator[tuple[str, Name]]:
    """A name behind words that say who issues, in the opening or at the end; none where two are named together."""
    cue = _shapes(vocabulary).issued if rule == "issued" else _shapes(vocabulary).about
    ends = ((0, min(len(text), _OPENING)), (max(_OPENING, len(text) - _CLOSING), len(text)))
    for start, end in ends[: 2 if rule == "issued" else 1]:
        for found in cue.finditer(text, start, end):
            line = text.find("\n", found.end(), found.end() + 2 * _REACH)
            near = Span(found.end(), line if line >= 0 else found.end() + 2 * _REACH)
            here = [name for name in names_within(names, near) if name.kind != "region"]
            alone = here and here[0].at.start - near.start <= _REACH and len(_principals(here)) == 1
            alone = alone and not _is_other_body(text, near, here[0], vocabulary)
            if alone and not _acts_for_another(document, text, Span(*found.span()), vocabulary):
                yield rule, here[0]


def _is_other_body(text: str, near: Span, name: Name, vocabulary: Vocabulary) -> bool:
    """Whether a country is only in the name of a body of its own: "the Government of Norway Pension Fund"."""
    behind = _CAPITALS.match(text, name.at.end, near.end)
    words = (text[near.start : name.at.start], behind[0] if behind else "")
    return name.kind == "country" and any(is_of_no_state(each, vocabulary) for each in words)


def _acts_for_another(document: Document, text: str, cue: Span, vocabulary: Vocabulary) -> bool:
    """Whether the words stand in an item, or open a sentence by which another acts: "In the name of Peru, she pledged".

    "On behalf of the Government of Peru, we" speaks for the whole document.
    """
    index = bisect_right(document.blocks, cue.start, key=lambda block: block.at.start) - 1
    block = document.blocks[index] if index >= 0 else None
    if block and (block.kind in ("item", "cell") or within(tuple(quoted_in(text, block.at)), cue.start)):
        return True  # who is quoted speaks for himself
    sentence = next(
        (each.at for each in document.sentences if each.at.start <= cue.start < each.at.end), None
    )
    if sentence is None or cue.start - sentence.start > _BEGINS:
        return False
    grammar = grammar_of(vocabulary)
    together = grammar.find_collective(text, sentence, vocabulary)
    spoken = together is not None and together[0] == "we"
    behind = Span(cue.end, max(cue.end, sentence.end))  # "Issued" is no act of another
    return not spoken and grammar.find_act(text, behind, vocabulary) is not None


def _letterheads(
    document: Document, text: str, names: Sequence[Name], vocabulary: Vocabulary
) -> Iterator[tuple[str, Name]]:
    """A short line at the top or the end that names one party as a body: "The White House", "Government of Peru"."""
    foot = [block for block in document.blocks[-_FOOT:] if block.kind not in ("item", "cell")]
    labels = _labels(document, text, vocabulary)
    for block in (*_top(document.blocks), *foot):
        if block in labels:
            continue
        here = [name for name in names_within(names, block.at) if name.kind != "region"]
        if block.at.end - block.at.start > _LETTERHEAD or len(_principals(here)) != 1:
            continue
        whole = grammar_of(vocabulary).named_at(text, block.at.start, here, vocabulary)
        behind = text[whole.at.end : block.at.end] if whole else ""
        dated = behind.startswith(", ") and re.search(r"\d", behind)
        if whole and here[0].kind == "organisation" and (dated or not behind.strip(" .:,")):
            yield "letterhead", here[0]
            continue
        rest = text[block.at.start : here[0].at.start] + text[here[-1].at.end : block.at.end]
        shapes = _shapes(vocabulary)
        told = text.endswith(".", block.at.start, block.at.end) and len(rest.split()) > _FEW
        if told or re.search(r"\d", rest) or shapes.voices.search(rest) or here[0].form == "people":
            continue
        if shapes.venue.search(text, block.at.start, here[0].at.start):
            continue  # "Ministers clash at G20 Summit"
        if here[0].kind == "country" and (_FIRM.search(rest) or is_of_no_state(rest, vocabulary)):
            continue  # "Electricidade de Moçambique, E.P. (EDM)", "University of Peru"
        if shapes.body.search(rest) and (_is_title(rest, vocabulary) or _is_head(text, block.at, vocabulary)):
            yield "letterhead", here[0]
    yield from _seats(document, text, names, vocabulary)


def _seats(
    document: Document, text: str, names: Sequence[Name], vocabulary: Vocabulary
) -> Iterator[tuple[str, Name]]:
    """The one country that is a line by itself at the top, beside that of an office: "Ministry of Works / Peru"."""
    top = list(_top(document.blocks))
    found = [
        here[0]
        for before, block, after in zip((None, *top), top, (*top[1:], None), strict=False)
        if (here := names_within(names, block.at))
        and here[0].at == block.at
        and here[0].kind == "country"
        and any(each and _is_office(document, text, names, each, vocabulary) for each in (before, after))
    ]
    if len(_principals(found)) == 1:
        yield "letterhead", found[0]


def _is_office(
    document: Document, text: str, names: Sequence[Name], block: Block, vocabulary: Vocabulary
) -> bool:
    """Whether a line is nothing but an office, of no country that it names."""
    short = len(document.words(block.at)) <= _LETTERHEAD
    return short and not names_within(names, block.at) and _is_head(text, block.at, vocabulary)


def _labels(document: Document, text: str, vocabulary: Vocabulary) -> list[Block]:
    """Headings at the top or the end right over what they are the label of, where there are others like them.

    A line by which nobody acts is no such thing: under "**República Portuguesa**" it says "Press release".
    """
    blocks, find_act = document.blocks, grammar_of(vocabulary).find_act
    ends = {*range(min(_HEAD, len(blocks))), *range(max(0, len(blocks) - _FOOT), len(blocks))}
    over = [
        blocks[index]
        for index in sorted(ends)
        if blocks[index].kind == "heading"
        and index + 1 < len(blocks)
        and blocks[index + 1].headings[-1:] == (index,)
        and not (
            _is_line(document, blocks[index + 1]) and find_act(text, blocks[index + 1].at, vocabulary) is None
        )
    ]
    depths = Counter(block.depth for block in blocks if block.kind == "heading") if over else Counter()
    return [block for block in over if depths[block.depth] > 1]


def _is_title(words: str, vocabulary: Vocabulary) -> bool:
    """Whether words are set as a name is: capitals, and small words between them."""
    small = [vocabulary.wording.words[kind] for kind in _SMALL]
    return all(not word[0].islower() or any(word in kind for kind in small) for word in words.split())


def _is_head(text: str, at: Span, vocabulary: Vocabulary) -> bool:
    """Whether a line without a stop begins with an office and says nothing: "Ministère de la Transition écologique"."""
    if text.endswith((".", ":", ","), at.start, at.end) or not _shapes(vocabulary).body.match(text, at.start):
        return False
    return grammar_of(vocabulary).find_act(text, at, vocabulary) is None


def _top(blocks: Sequence[Block]) -> Iterator[Block]:
    """The blocks before the first long one."""
    for block in blocks[:_HEAD]:
        if block.kind in ("item", "cell") or block.at.end - block.at.start > 3 * _LETTERHEAD:
            return
        yield block


def _titled(title: str, vocabulary: Vocabulary) -> tuple[str, Origin] | None:
    """The country that the title names alone, other than as a place or as one it is about ("a Meeting with Peru").

    Where it names none, the one whose agency acts in it: "INM opens two offices".
    """
    countries = _named(title, _countries(vocabulary))
    named = countries or _named(title, _agencies(vocabulary))
    if len(named) != 1:
        return None
    ((party, (start, surface)),) = named.items()
    end = start + len(surface)
    if not countries:
        own = party in _states(vocabulary) and _acts(title, end, vocabulary)
    else:
        own = is_own_report(title, start, end, vocabulary) or (
            not _shapes(vocabulary).place.search(title, 0, start) and _owns(title, end, vocabulary)
        )
    return (party, Origin("commitments.issuers.title", surface)) if own else None


def _named(title: str, entries: Mapping[str, Sequence[NameEntry]]) -> dict[str, tuple[int, str]]:
    """The parties of some entries that a title names, where and by which words; states for their agencies."""
    found: dict[str, tuple[int, str]] = {}
    taken = 0
    for word in _WORD.finditer(title):
        start = word.start()
        for entry in entries.get(word[0], ()) if start >= taken else ():
            end = start + len(entry.surface)
            if title.startswith(entry.surface, start) and not title[end : end + 1].isalnum():
                taken = end
                if party := entry.acts_for or entry.id:
                    found.setdefault(party, (start, entry.surface))
                break
    return found


def _owns(title: str, end: int, vocabulary: Vocabulary) -> bool:
    """Whether a title tells what its country does: "Canada's Actions", "United States Commitments", "Peru launches"."""
    return _shapes(vocabulary).owned.match(title, end) is not None or _acts(title, end, vocabulary)


def _acts(title: str, end: int, vocabulary: Vocabulary) -> bool:
    """Whether the next word is a verb by which who stands before it acts or acted: "Peru launches", "Perú expuso"."""
    word = _WORD.search(title, end)
    if word is None or word.start() != end + 1:
        return False
    verb = word[0].lower()
    told = any(form.tense == "past" and form.person == "it" for form in vocabulary.verbs.forms.get(verb, ()))
    return told or verb in vocabulary.verbs.third


@cache
def _countries(vocabulary: Vocabulary) -> dict[str, list[NameEntry]]:
    """The names and adjectives of countries, and the phrases that hide one, by their first words, the longest first."""
    return _by_first_words(
        entry for entry in vocabulary.names.entries if entry.kind == "country" and entry.form != "people"
    )


@cache
def _states(vocabulary: Vocabulary) -> frozenset[str]:
    return frozenset(entry.id for entry in vocabulary.names.entries if entry.id and entry.kind == "country")


@cache
def _agencies(vocabulary: Vocabulary) -> dict[str, list[NameEntry]]:
    """The names of bodies by their first words; of those that act for no state, too, for none speaks beside them."""
    return _by_first_words(entry for entry in vocabulary.names.entries if entry.kind == "organisation")


def _by_first_words(entries: Iterable[NameEntry]) -> dict[str, list[NameEntry]]:
    found: dict[str, list[NameEntry]] = {}
    for entry in sorted(entries, key=lambda entry: -len(entry.surface)):
        if first := _WORD.match(entry.surface):
            found.setdefault(first[0], []).append(entry)
    return found


def _principals(names: Sequence[Name]) -> set[str]:
    """The parties that names stand for, agencies as the country they act for."""
    return {name.acts_for or name.id for name in names}
