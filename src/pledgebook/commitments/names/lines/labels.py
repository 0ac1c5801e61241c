"""Labels: a party that stands by itself before what it does, known to the vocabulary or not ("Belize: Will donate")."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.documents.issuers.letterheads import is_letterhead
from pledgebook.commitments.grammars.acts import UNKNOWN
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.names.lines.label_acts import (
    act_of_label,
    act_without_subject,
    other_country_speaks,
    other_speaks,
)
from pledgebook.commitments.names.lines.topic_words import is_only_topics
from pledgebook.commitments.names.unknown.names import (
    UnknownName,
    is_of_state,
    name_in,
    owner_of,
    unknown_name,
)
from pledgebook.model import Block, Sentence, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.capitals import load_capitals
from pledgebook.vocabulary.spelling import any_of

MARK = re.compile(r"\s*:\s+|\s+[–|-]\s+")
_SIGNS = (":", "–", "|", " -", "\n-")  # every mark has one
_BRACKETS = re.compile(r" [(\[][^()\[\]]{1,40}[)\]]")
_END = r"(?=\s*:\s|\s+[–|]\s|\.\s+[^\W\d_a-z])"  # where a label ends
_STOP = re.compile(r"\.?\s+")
_VERB = 12  # characters behind words in bold in which the word before another verb stands
_REACH = 120  # characters of a block in which its label stands
_FEWEST = 2  # parties of a list
_RESOLVING = ("bind", "commit", "plan")  # groups of verbs by which those who speak bind themselves


@cache
def link_of(vocabulary: Vocabulary) -> re.Pattern[str]:
    """What stands between two names of a list; French has a space before a semicolon."""
    last = any_of(vocabulary.wording.words["list"])
    return re.compile(rf",? {last} (?:the )?| ?[,;] (?:the )?| ?[/&] ?")


def mark_in(text: str, start: int, end: int) -> re.Match[str] | None:
    """The first mark behind a label in a stretch."""
    words = text[start:end]
    return MARK.search(text, start, end) if any(map(words.__contains__, _SIGNS)) else None


def parts_at(context: Context, at: Span) -> list[Subject]:
    """The parties whose names begin at ``at`` and end in it, one by one; one that no table knows is "unknown"."""
    found: list[Subject] = []
    start = at.start
    while part := _one_at(context, Span(start, at.end)):
        found.append(part)
        link = link_of(context.vocabulary).match(context.text, part.at.end, at.end)
        if not link:
            break
        start = link.end()
    return _with_places(context, found)


def _with_places(context: Context, parts: list[Subject]) -> list[Subject]:
    """The parts of a list; countries behind one that ends with a country are places: "Offices in Peru and Chile"."""
    if len(parts) == 1 or not parts or parts[0].rule != "unknown":
        return parts
    first, text = parts[0], context.text
    last = next(reversed(context.names_at(first.at)), None)
    if last is None or last.kind != "country" or last.at.end != first.at.end:
        return parts
    placed = _place(context.vocabulary).search(text, first.at.start, last.at.start)
    countries = {
        name.id for name in context.names_at(Span(last.at.end, parts[-1].at.end)) if name.kind == "country"
    }
    if not placed or not all(countries.issuperset(part.parties) for part in parts[1:]):
        return parts
    name = first.parties[0].removesuffix(text[placed.start() : last.at.end])
    return [replace(first, parties=(name,), at=Span(first.at.start, parts[-1].at.end), entry=name)]


@cache
def _place(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A preposition of place right before the name of a country."""
    words = vocabulary.wording.words
    article = any_of(words["article"] | {"the"})
    return re.compile(rf" {any_of(words['place'])}(?: |(?<='))(?:{article}(?: |(?<=')))?$")


def name_at(context: Context, at: Span) -> Subject | None:
    """The party or parties whose names begin at ``at`` and end in it, known or not, as a cell or a label has them.

    A name that no table knows is its acronym where one stands behind it in brackets. The subject's span ends with
    the last of the names.
    """
    found = parts_at(context, at)
    if not found:
        return None
    if len(found) == 1:
        return found[0]
    parties = tuple(dict.fromkeys(party for part in found for party in part.parties))
    return replace(found[0], parties=parties, at=Span(at.start, found[-1].at.end))


def _one_at(context: Context, at: Span) -> Subject | None:
    """The known party at ``at``, unless it only begins the name of a body: "U.S. Geological Survey (USGS)".

    A bureau "of USAID" is USAID.
    """
    names = context.names_at(at)
    known = context.grammar.named_at(context.text, at.start, names, context.vocabulary)
    other = name_in(context, at)
    owner = owner_of(context.text, names, other) if other else None
    if other and owner and (owner.kind != "country" or is_of_state(other, context.vocabulary)):
        return Subject((owner.id,), other.at, None, "label", owner.entry)
    if other and known is None and _is_doing(context, other):
        return None
    if other and (known is None or (other.at.end > known.at.end and other.is_body(context.vocabulary))):
        return Subject((other.id,), other.at, None, "unknown", other.name)
    return known and _without_beginning(context, known, at)


def _is_doing(context: Context, name: UnknownName) -> bool:
    """Whether what looks like a name says what is done, as topics do: "Supporting Ukraine", "Countering Networks"."""
    first, _, rest = name.name.partition(" ")
    doing = bool(rest) and first.lower() in context.vocabulary.verbs.gerund
    return doing and name.acronym is None and not name.is_body(context.vocabulary)


def _without_beginning(context: Context, known: Subject, at: Span) -> Subject:
    """The parties of a list but for its last, where that only begins a name: "Kenya and the FAO Investment Centre"."""
    listed = [name for name in context.names_at(Span(at.start, known.at.end)) if name.id in known.parties]
    if len(listed) < _FEWEST or listed[-1].at.end != known.at.end:
        return known
    before, last = listed[-2:]
    longer = name_in(context, Span(last.at.start, at.end))
    if longer is None or longer.at.end <= last.at.end or not longer.is_body(context.vocabulary):
        return known
    parties = tuple(party for party in known.parties if party != last.id)
    return replace(known, parties=parties, at=Span(known.at.start, before.at.end)) if parties else known


def names_in(context: Context, at: Span) -> list[tuple[str, str]]:
    """Every party that a cell names, with its entry: those of the vocabulary, and a list of others where it begins.

    What stands in the name of another is none: "Australian National University", "Reserve Bank of Fiji". Of a body and
    its initials only these count.
    """
    text = context.text
    if office := _office_at(context, at):
        return [(office.id, office.name)]
    start = next((index for index in range(at.start, at.end) if text[index].isupper()), at.end)
    listed = parts_at(context, Span(start, at.end))
    others = [part for part in listed if part.rule == "unknown"]
    found = {
        name.id: name.entry
        for name in context.names_at(at)
        if name.kind != "region" and not any(part.at.holds(name.at) and part.at != name.at for part in others)
    }
    for index, part in enumerate(listed):
        if not any(_are_initials(other.entry, part.entry) for other in listed[index + 1 : index + 2]):
            for id in part.parties:
                found.setdefault(id, id)
    return list(found.items())


def _office_at(context: Context, at: Span) -> UnknownName | None:
    """A body whose noun has a small letter and fills the words with its name: "ministère de l'Élevage"."""
    words = context.text[at.start : at.end].strip()
    named = f"{words[:1].upper()}{words[1:]}"
    if not words[:1].islower() or named.split(" ", 1)[0] not in context.vocabulary.wording.bodies:
        return None
    found = unknown_name(named, 0, len(named), context.vocabulary)
    return found if found and found.at.end == len(named) else None


def _are_initials(word: str, name: str) -> bool:
    """Whether a word is made of the capitals of a name: "INA" of "Instituto Nacional da Água"."""
    capitals = (unicodedata.normalize("NFD", part[0])[0] for part in name.split() if part[0].isupper())
    return len(word) > 1 and word == "".join(capitals)


def label_of_all(context: Context, block: Block, sentences: Sequence[Sentence]) -> Subject | None:
    """A word for the parties together as the label of what follows, without a party: "Ambas Partes: Unificar"."""
    at = block.at
    mark = mark_in(context.text, at.start, min(at.end, at.start + _REACH))
    words = context.text[at.start : mark.start()].rstrip(" *:").lower() if mark else ""
    if mark is None or not context.grammar.is_collective(words, context.vocabulary):
        return None
    end = sentences[-1].at.end if sentences else at.end
    act = act_of_label(context, (), Span(mark.end() - 1, end), sentences, topic=False)
    return Subject((), Span(at.start, mark.start()), act, "collective", words)


def party_of(context: Context, at: Span) -> Subject | None:
    """The party, or the parties joined by "and", that the words at ``at`` are, a mark or brackets behind them apart."""
    label = context.grammar.named_at(context.text, at.start, context.names_at(at), context.vocabulary)
    if label is None or is_letterhead(context, at, label.parties[0]):
        return None
    brackets = _BRACKETS.match(context.text, label.at.end, at.end)
    end = brackets.end() if brackets else label.at.end
    return None if context.text[end : at.end].strip(" :.*") else label


def label_of(context: Context, block: Block, sentences: Sequence[Sentence]) -> Subject | None:
    """A party and a colon before words without a subject, or before a topic: "Belize: Will donate ...".

    An item that is nothing but a name is the label of the items in it. A party that no table knows counts only where
    what follows has no subject.
    """
    at, text = block.at, context.text
    reach = Span(at.start, min(at.end, at.start + _REACH))
    label = context.grammar.named_at(text, at.start, context.names_at(reach), context.vocabulary)
    if not label:
        return _in_bold(context, block, sentences) or _unknown(context, block, reach, sentences)
    end = sentences[-1].at.end if sentences else at.end
    lead = next((bold.end for bold in block.strong if bold.start <= at.start), 0)
    if not text[label.at.end : at.end].strip(" :"):
        act = act_of_label(context, label.parties, Span(at.end, end), sentences, topic=False)
        return replace(label, act=act) if end > at.end else None
    aside = _aside(context.vocabulary).match(text, label.at.end, reach.end)
    aside = aside or _BRACKETS.match(text, label.at.end, reach.end)
    behind = aside.end() if aside else label.at.end
    mark = MARK.match(text, behind)
    if not mark:
        label = label if behind == label.at.end else replace(label, at=Span(label.at.start, behind))
        return _set_apart(context, label, lead, end, sentences)
    topic = lead > mark.end()
    if not topic and other_speaks(context, label, Span(mark.end(), end)):
        return None
    after = Span(lead if topic else mark.end() - 1, end)
    return replace(label, act=act_of_label(context, label.parties, after, sentences, topic=topic))


@cache
def _that(vocabulary: Vocabulary) -> re.Pattern[str]:
    """The word that opens what somebody thinks: "**Convinced** that"."""
    words = vocabulary.wording.words
    return re.compile(rf" (?:{any_of(words['of'])} )?{any_of(words['that'])}(?: |(?<='))")


def _in_bold(context: Context, block: Block, sentences: Sequence[Sentence]) -> Subject | None:
    """A name that no table knows, in bold as the subject of what follows: "**Vattenfall** will close two plants"."""
    bold = block.strong[0] if block.strong and block.strong[0].start <= block.at.start else None
    label = name_at(context, Span(block.at.start, bold.end)) if bold else None
    if (
        bold is None
        or label is None
        or label.at.end != bold.end
        or _that(context.vocabulary).match(context.text, bold.end)
    ):  # "**Persuadés** que", in a preamble
        return None
    end = sentences[0].at.end if sentences else block.at.end
    if _resolves(context, bold):
        return None
    act = context.grammar.act_after(context.text, bold.end, end, context.vocabulary)
    return replace(label, act=act, rule="bold") if act else None


def _resolves(context: Context, bold: Span) -> bool:
    """Whether words in bold are the verb by which those who speak bind themselves: "**Decide** to train"."""
    text, vocabulary = context.text, context.vocabulary
    act = context.grammar.match_act(text, bold.start, bold.end, vocabulary, bare=True)
    behind = text[bold.end : bold.end + _VERB].split(" ")[1:2]
    to = vocabulary.wording.words["infinitive"]
    return bool(act and act.at == bold and act.group in _RESOLVING and to.intersection(behind))


def _set_apart(
    context: Context, label: Subject, lead: int, end: int, sentences: Sequence[Sentence]
) -> Subject | None:
    """A label that only bold or a full stop tells, before words without a subject: "**Belize** Will", "Belize. Will".

    Behind one in bold a body of the party may speak: "**Belize.** The Forest Department will plant ...".
    """
    text = context.text
    behind = _STOP.match(text, max(lead, label.at.end), end)
    bold = lead > label.at.start and not text[label.at.end : lead].strip(" .")
    if not behind or not (bold or "." in behind[0]) or not text[behind.end()].isupper():
        return None
    after = Span(behind.end(), end)
    if act := act_without_subject(context, after):
        return replace(label, act=act)
    if not bold or other_country_speaks(context, label, after):
        return None
    own = context.grammar.find_subject(text, after, context.names_at(after), context.vocabulary)
    if own and own.act and own.at.start == after.start:
        return replace(label, act=own.act)
    act = act_of_label(context, label.parties, after, sentences, topic=True)
    return replace(label, act=act) if act and act.group not in (UNKNOWN, "report") else None


@cache
def _aside(vocabulary: Vocabulary) -> re.Pattern[str]:
    """The partners that a label names behind its party: "Senegal, with ILO and AFD:"."""
    words = [*vocabulary.wording.phrases["with"], *vocabulary.wording.words["helper"]]
    return re.compile(rf",? \(?{any_of(words)} [^:–|.;]{{1,60}}?{_END}|{_others(vocabulary)}")


@cache
def _and_others(vocabulary: Vocabulary) -> re.Pattern[str]:
    return re.compile(_others(vocabulary))


def _others(vocabulary: Vocabulary) -> str:
    """Others of a label that have no name: "UNICEF and 14 partner colleges:"."""
    words = vocabulary.wording.words
    several = any_of({*words["own"], *words["others"], *vocabulary.quantities.numbers.several})
    return rf",? {any_of(words['list'])} (?:\d{{1,3}}|{several}) [a-zß-öø-ÿ][^:–|.;]{{0,40}}?{_END}"


def _unknown(context: Context, block: Block, reach: Span, sentences: Sequence[Sentence]) -> Subject | None:
    """A label that no table knows, before words that have an act and no subject: "Bristol: Will reserve 120 homes"."""
    if not mark_in(context.text, reach.start, reach.end):
        return None
    label = None if context.names_at(reach)[:1] and _opens(context, reach) else name_at(context, reach)
    if label is None or is_lead(context, reach) or is_about(context, label):
        return None
    tag = _BRACKETS.match(context.text, label.at.end, reach.end)
    tag = tag or _and_others(context.vocabulary).match(context.text, label.at.end, reach.end)
    mark = MARK.match(context.text, tag.end() if tag else label.at.end)
    if mark is None:
        return None
    end = sentences[0].at.end if sentences else block.at.end
    after = Span(mark.end() - 1, end)
    together = context.grammar.find_collective(context.text, Span(mark.end(), end), context.vocabulary)
    if together and together[0] in ("all", "we"):  # "Reporting: All participating governments agreed"
        return None
    act = act_without_subject(context, after)
    return replace(label, act=act) if act else None


def is_about(context: Context, label: Subject) -> bool:
    """Whether a label that no table knows is a topic: "Governance: Will publish"; an acronym and a body are none."""
    name = name_in(context, label.at) if label.rule == "unknown" else None
    if name is None or name.acronym or name.office or name.name.lower() in load_capitals():
        return False
    said = context.text[label.at.start : label.at.end]  # "Ciudad de Encarnación" is more than its name
    if said != name.name or (" " in said and name.is_body(context.vocabulary)):
        return False
    return not name.name.isupper() and is_only_topics(name.name.split(), context.vocabulary)


def is_lead(context: Context, at: Span) -> bool:
    """Whether the words before the first mark say what is to be done behind it, and name nobody: "Next steps:"."""
    mark = mark_in(context.text, at.start, at.end)
    words = context.text[at.start : mark.start()].strip(" *_").lower() if mark else ""
    return words in context.vocabulary.wording.lines["lead"]


def _opens(context: Context, reach: Span) -> bool:
    """Whether the words begin with a name of the vocabulary that is no party of its own: a region, a people."""
    return context.names_at(reach)[0].at.start == reach.start
