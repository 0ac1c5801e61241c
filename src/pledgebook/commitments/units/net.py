"""The net behind the search: what of all that reads like an act is a commitment of the document."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.documents.issuers.joint import ALL
from pledgebook.commitments.documents.opening import lowered
from pledgebook.commitments.documents.quotations import within
from pledgebook.commitments.documents.standing import Standing, standing
from pledgebook.commitments.grammars.acts import UNKNOWN, Act
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.names.field_names import FIELD
from pledgebook.commitments.units.passed_over.contracts_and_history import is_of_long_ago, is_of_signer
from pledgebook.commitments.units.short_news import is_short_news
from pledgebook.commitments.units.speech.attributed import SAID
from pledgebook.commitments.units.tables.givers import of_promises
from pledgebook.commitments.units.unit import Unit
from pledgebook.messages import _, ngettext
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.ordinary import load_ordinary
from pledgebook.vocabulary.spelling import any_of

_SHORT = 8  # sentences: a shorter text may be an excerpt
_ORDINARY = 0.15  # of the sentences of a text that names no process promise something, where it is longer
_HALF = 0.5  # of what is found in it
_SEVERAL = 3  # parties that a list names make one of commitments of it
_STRAY = 0.1  # of the units have a tag by chance: "(new)" in a list of changes
_LABELLED = 2  # parties that stand over their acts
_LABELS = ("label", "heading")
_VOWS = ("commit", "plan")  # groups of verbs by which whoever it is commits himself
# A mark between cells, with no space behind.
_CELL = re.compile(r"[;,](?=[^\W\d])|(?<=[^\W\d])[;,](?=\d)|;(?=[\d;])|[|\t]")
_CELLS = 6
_EVENT = 30  # characters behind a verb in which what is held stands
_Parties = frozenset[str | None]


def sifted(context: Context, units: Sequence[Unit]) -> tuple[list[Unit], tuple[str, ...]]:
    """Those of the units that are commitments, and in words what was left out and why; nothing where nothing was."""
    if not units:
        return [], ()
    known = _known_parties(context)
    labelled = _are_labelled(units, known)
    tagged = sum(unit.tag is not None for unit in units) > _STRAY * len(units)
    listed = tagged or _is_plan(units, known) or _lists_promises(context, units, known)
    stands = standing(context, listed=listed, labelled=labelled, said=_said_in(units))
    if stands.kind in ("law", "told"):
        return [], (_said(stands, len(units)),)
    kept = list(_own(context, units, stands.kind))
    if stands.kind == "plain":
        kept = [unit for unit in kept if not _is_topic(context, unit, known)]
        given = [unit for unit in kept if unit.subject and unit.subject.rule == "giver"]
        news = _is_ordinary(context, kept, known, _is_pledge) or is_short_news(
            context, [unit for unit in kept if _is_sure(context, unit, known)], _SHORT
        )
        kept = given if news else _said_to_be(context, kept)
    elif stands.kind == "named" and not stands.cue:  # by labels alone
        kept = _said_to_be(context, kept)
    elif stands.kind == "named" and not labelled:  # news of a summit is prose
        prose = [unit for unit in kept if _is_prose(context, unit)]
        if _is_ordinary(context, prose, known, _is_definite, prose=True):
            kept = [unit for unit in kept if not _is_prose(context, unit)]
    return kept, (_said(stands, len(units) - len(kept)),) if len(kept) < len(units) else ()


def _said(stands: Standing, left: int) -> str:
    """What is told of sentences in which somebody acts and that are no commitments."""
    out = ngettext(
        "{n} sentence in which somebody acts is not read as a commitment",
        "{n} sentences in which somebody acts are not read as commitments",
        left,
    ).format(n=left)
    why = {
        "law": _("by “{cue}” this is a law, a treaty or a ruling"),
        "told": _("by “{cue}” and the like this is news, a forecast, a letter or a tale"),
        "declared": _("others are quoted with it, or it happens to somebody"),
        "named": _("it tells what others say, or what happens to somebody"),
        "plain": _("the text does not say that anybody gives his word by it"),
    }[stands.kind]
    return f"{out}: {why}".format(cue=stands.cue)


def _are_labelled(units: Sequence[Unit], known: _Parties) -> bool:
    """Whether two parties of the tables stand over their acts, or one of them beside other names over promises."""
    labels = [unit.subject for unit in units if unit.subject and unit.subject.rule in _LABELS]
    parties = sum(_is_party(subject, known) for subject in labels)
    promised = sum(bool(subject.act and subject.act.stance == "pledge") for subject in labels)
    return parties >= _LABELLED or (parties > 0 and promised > _LABELLED)


def _is_plan(units: Sequence[Unit], known: _Parties) -> bool:
    """Whether fields of several items name parties of the tables: it says by whom each act is to be done."""
    fields = [unit.subject for unit in units if unit.subject and unit.subject.rule == FIELD]
    return sum(_is_party(subject, known) for subject in fields) >= _LABELLED


def _lists_promises(context: Context, units: Sequence[Unit], known: _Parties) -> bool:
    """Whether most units are promises with parties of the tables over them: no news, however it quotes."""
    labels = [
        unit.subject
        for unit in units
        if unit.subject and (unit.subject.rule in _LABELS or _is_in_bold(context, unit))
    ]
    promised = [
        each for each in labels if each.act and each.act.stance == "pledge" and _is_party(each, known)
    ]
    return len({each.parties for each in promised}) >= _SEVERAL and len(promised) > _HALF * len(units)


def _is_in_bold(context: Context, unit: Unit) -> bool:
    """Whether a unit begins with its party in bold: "**Samoa** will build two clinics"."""
    strong = context.document.blocks[unit.block].strong[:1]
    return any(
        bold.start == unit.at.start and unit.subject and unit.subject.at.start < bold.end for bold in strong
    )


def _said_in(units: Sequence[Unit]) -> frozenset[int]:
    """Where the sentences begin in which somebody is quoted or reported with a promise of his own."""
    said = (unit for unit in units if unit.subject and unit.subject.rule == SAID)
    return frozenset(unit.sentences[0].at.start for unit in said if unit.sentences)


def _own(context: Context, units: Sequence[Unit], kind: str) -> Iterator[Unit]:
    """The units whose act is the party's own: not quoted, not told by others, nothing that befalls it.

    A document of commitments is believed to tell its own, and may set whole entries in quotes.
    """
    quoted, declared = context.quotes, kind == "declared"
    for unit in units:
        act = unit.subject.act if unit.subject else None
        inside = act is not None and within(quoted, act.at.end - 1)
        if act and unit.subject and unit.subject.rule == SAID and (inside or kind != "plain"):
            if declared or (kind == "named" and _says_how_much(context, unit, act)):
                yield unit
            continue  # where nobody met, what is quoted is news
        told = inside and (_is_prose(context, unit) or not declared)
        if told or (act and _is_fate(context, act)):
            continue
        if declared or not (
            _is_row(context, unit) or (act and _is_told(context, unit, act)) or is_of_signer(context, unit)
        ):
            yield unit


def _is_prose(context: Context, unit: Unit) -> bool:
    return context.document.blocks[unit.block].kind == "paragraph"


def _is_row(context: Context, unit: Unit) -> bool:
    """Whether a paragraph is rows of cells with a mark between them, as in a file of comma-separated values."""
    if context.document.blocks[unit.block].kind == "cell":
        return False
    return len(_CELL.findall(context.text, unit.at.start, unit.at.end)) >= _CELLS


def _is_sure(context: Context, unit: Unit, known: _Parties) -> bool:
    """Whether somebody commits himself, or a party of the tables does what the vocabulary knows as an act."""
    act = unit.subject.act if unit.subject else None
    if act is None or unit.subject is None:
        return False
    return act.group in _VOWS or (_is_party(unit.subject, known) and _is_known(context, act))


def _is_topic(context: Context, unit: Unit, known: _Parties) -> bool:
    """Whether an unknown name stands before words without an act: "Home-page: ...", "Population: 13 million"."""
    subject = unit.subject
    cell = context.document.blocks[unit.block].kind == "cell"  # there a column says what it is
    return subject is not None and subject.act is None and not cell and not _is_party(subject, known)


def _said_to_be(context: Context, units: list[Unit]) -> list[Unit]:
    """The units, without amounts behind labels where neither a line over them nor verbs beside them say that they are.

    "Germany: EUR 1.62" may be the price of a litre, under a title that says so.
    """
    if context.edition.title is None:
        return units
    bare = [
        unit for unit in units if unit.subject and unit.subject.act is None and unit.subject.rule in _LABELS
    ]
    if len(bare) <= _HALF * len(units):
        return units
    blocks = context.document.blocks
    unsaid = {unit.at.start for unit in bare if not of_promises(context, blocks[unit.block])}
    return [unit for unit in units if unit.at.start not in unsaid]


def _known_parties(context: Context) -> _Parties:
    """The parties of the tables that the document names, and all of them together."""
    return frozenset({ALL[0], *(party for name in context.names for party in (name.id, name.acts_for))})


def _is_party(subject: Subject, known: _Parties) -> bool:
    """Whether a party is one of the tables, or all: "Goal: open two offices" names nobody."""
    return not known.isdisjoint(subject.parties)


def _is_fate(context: Context, act: Act) -> bool:
    """Whether the verb leaves its subject no choice: "Spain will play Germany", "Brazil will grow 2 percent"."""
    words = load_ordinary(context.vocabulary.language)
    if act.verb in words.fates or words.befalling.match(context.text, act.at.end):
        return True
    if words.forced.match(context.text, act.at.start):  # "se verá obligado a suspender"
        return True
    if act.verb in words.peopled:
        return words.people.search(context.text[act.at.end : act.at.end + _EVENT]) is not None
    unknown = context.grammar.drops_subjects and act.verb not in context.vocabulary.verbs.base
    return unknown and act.verb.startswith(words.futures)  # "jouera", known by its ending alone


def _is_told(context: Context, unit: Unit, act: Act) -> bool:
    """Whether others tell it ("analysts say"), it is history, or no act for others ("will hold elections")."""
    words = load_ordinary(context.vocabulary.language)
    first = next((each.at for each in unit.sentences if each.at.holds(act.at)), unit.at)
    return (
        is_of_long_ago(context, first)
        or words.reporting.search(lowered(context.text[first.start : first.end])) is not None
        or words.event.search(lowered(context.text[act.at.end : act.at.end + _EVENT])) is not None
    )


def _is_known(context: Context, act: Act) -> bool:
    """Whether the vocabulary knows the verb, or a phrase in its place, as one by which somebody acts."""
    return act.group not in (UNKNOWN, "attitude", "context") and (
        " " in act.verb or act.verb in context.vocabulary.verbs.base
    )


def _is_ordinary(
    context: Context, units: Sequence[Unit], known: _Parties, promises: Callable[[Context, Unit], bool], *,
    prose: bool = False,
) -> bool:  # fmt: skip
    """Whether a longer text, or its ``prose``, hardly ``promises`` anything, and lists nothing for several parties."""
    blocks = context.document.blocks
    sentences = [
        each for each in context.document.sentences if not prose or blocks[each.block].kind == "paragraph"
    ]
    if len(sentences) < _SHORT:
        return False
    sure = [unit for unit in units if _is_sure(context, unit, known)]
    parties = Counter(unit.subject.parties for unit in sure if unit.subject and not _is_prose(context, unit))
    if len(parties) >= _SEVERAL and max(parties.values()) <= _HALF * len(sure):
        return False
    pledges = sum(promises(context, unit) for unit in sure)
    return pledges < _ORDINARY * len(sentences) or pledges < _HALF * len(sure)


def _is_pledge(_context: Context, unit: Unit) -> bool:
    return unit.subject is not None and unit.subject.act is not None and unit.subject.act.stance == "pledge"


def _says_how_much(context: Context, unit: Unit, act: Act) -> bool:
    """Whether what somebody is told to have said is a vow, or has a number: at a meeting everybody says much."""
    text = context.text[unit.at.start : unit.at.end]
    return act.group in _VOWS or any(map(str.isdigit, text)) or bool(_number(context.vocabulary).search(text))


@cache
def _number(vocabulary: Vocabulary) -> re.Pattern[str]:
    """A number in words: "siete puentes"."""
    numbers = vocabulary.quantities.numbers
    few = {word for word, value in numbers.units.items() if value > 1}
    return re.compile(rf"(?<!\w){any_of({*few, *numbers.tens})}(?!\w)", re.IGNORECASE)


def _is_definite(context: Context, unit: Unit) -> bool:
    """Whether a unit promises, and says by a number how much or until when, or that it is a promise."""
    act = unit.subject.act if unit.subject else None
    if act is None or act.stance != "pledge":
        return False
    return act.group in _VOWS or any(map(str.isdigit, context.text[unit.at.start : unit.at.end]))
