"""Lines of actions of minutes that nobody else reads: "ACTION 7.3 Secretariat to book the hall", "E2 - Fiocruz enviar".

Who stands before the verb is to do it; no person is, and nobody where the line names none.
"""

from __future__ import annotations

import re
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.acts import UNKNOWN, Act
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.names.lines.labels import link_of, name_at
from pledgebook.commitments.names.minutes.attendance import is_person
from pledgebook.commitments.units.entries import Entry
from pledgebook.commitments.units.unit import Unit
from pledgebook.model import Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.minutes import minutes_words
from pledgebook.vocabulary.spelling import any_of

RULE = "action"
_ORDINARY = re.compile(r"\W*(?:\w|\d{1,3}|[ivxIVX]+)?[.)°º–•*-]*")  # the marker of any other list
_SECRETARIAT = ("secretariat", "secrétariat", "secretaría", "secretaria exec", "secretariado")
_REACH = 90  # characters in which who is to act stands


def action_item(context: Context, entry: Entry) -> Unit | None:
    """The commitment of such a line."""
    block = context.document.blocks[entry.block]
    if not context.minutes or block.kind != "item" or _ORDINARY.fullmatch(block.marker):
        return None
    sentences = context.sentences_at(entry.at)
    who = _who(context, entry.at)
    if not who or not sentences:
        return None
    return Unit(entry.at, entry.block, sentences, tuple(context.names_at(entry.at)), who, None, {})


def _who(context: Context, at: Span) -> Subject | None:
    """Who stands before the first verb of a line, and what that is."""
    reach = Span(at.start, min(at.end, at.start + _REACH))
    found = _shape(context.vocabulary).match(context.text, reach.start, reach.end)
    if found is None:
        return None
    who = Span(at.start, found.end("who"))
    known = {context.text[name.at.start : name.at.end] for name in context.names_at(who)}
    names = [name.strip(" ,") for name in link_of(context.vocabulary).split(found["who"]) if name.strip(" ,")]
    label = name_at(context, who)
    whole = label is not None and not context.text[label.at.end : who.end].strip(" ,")
    parties = label.parties if label and whole else tuple(names)
    if known.isdisjoint(names) and any(_is_nobody(name, context.vocabulary) for name in names):
        return None
    verb = Span(found.start("verb"), found.end("verb"))
    act = Act(verb, found["verb"].lower(), UNKNOWN, "pledge")
    return Subject(parties, who, act, RULE, found["who"])


def _is_nobody(name: str, vocabulary: Vocabulary) -> bool:
    """Whether a name is what somebody is there ("Chair"), or may be that of a person."""
    office = name.lower() in minutes_words("member", vocabulary.language)
    secretariat = name.lower().startswith(_SECRETARIAT)
    return not secretariat and (office or is_person(name, vocabulary))


@cache
def _shape(vocabulary: Vocabulary) -> re.Pattern[str]:
    """Names and the verb behind them: behind "to" where a language has it, else by its ending."""
    capital = r"[^\W\d_a-zß-öø-ÿ][\w'&.-]*"
    words = vocabulary.wording.words
    small = rf"(?:{any_of(words['particle'] | words['list'] | words['article'])}|,)"
    who = rf"(?P<who>{capital}(?:,? (?:{small} ?){{0,3}}{capital}){{0,9}})"
    if vocabulary.language == "en":
        return re.compile(rf"(?:(?i:the) )?{who} to (?P<verb>[a-z-]{{2,}})\b")
    ending = {"es": "[aeií]r(?:se)?", "pt": "[aeioô]r(?:-se)?", "fr": "(?:er|ir|re)"}[vocabulary.language]
    article = rf"(?:(?i:{any_of(words['article'])})(?: |(?<=')))?"
    return re.compile(rf"{article}{who}(?: ?: ?| [–-] |,? )(?P<verb>[a-zß-ÿ]{{2,}}{ending})\b(?= )")
