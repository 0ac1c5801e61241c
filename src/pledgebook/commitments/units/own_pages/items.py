"""Items of a page on which one body accounts for itself, as they are written there: by a topic and hardly a verb.

"Girls' sanitation: separate toilets now in place at 61 schools", "Meters: installing 40,000", "**The promise.** ...
**Where we are.** ...": who acts is the one that publishes.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.acts import UNKNOWN, Act
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.names.own_pages.publisher import is_own_page
from pledgebook.commitments.names.unknown.names import unknown_name
from pledgebook.commitments.units.entries import Entry
from pledgebook.commitments.units.own_pages.account import promised_by
from pledgebook.commitments.units.tags import find_tag
from pledgebook.commitments.units.unit import Unit
from pledgebook.model import Block, Span, Stance
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.own_pages import load_own_pages
from pledgebook.vocabulary.spelling import any_of
from pledgebook.vocabulary.verbs import Verb

_TOPIC = re.compile(r"[^.:;!?]{2,70}? ?: ")
_WORD = re.compile(r"[^\W\d_]+")
_NEAR = 8  # words behind a topic among which what is done stands
_DIGIT = re.compile(r"\d")


def as_own_item(context: Context, entry: Entry, found: Unit | None) -> Unit | None:
    """The unit of an item of such a page: with who publishes it as its party where no other is named."""
    issuer = context.edition.issuer
    if not issuer or not is_own_page(context.edition):
        return found
    block = context.document.blocks[entry.block]
    if label := _label_of_promise(context, block, found):
        return label
    subject = found.subject if found else None
    start = _behind_topic(context, entry.at)
    if found and subject and subject.parties and not _is_topic(context, entry.at, subject, start):
        return found
    act = _act_of_item(context, entry, subject, start)
    if (act is None and not (found and found.tag)) or (found is None and _is_glance(context, entry.block)):
        return None
    own = Subject((issuer,), entry.at, act, "own page", issuer)
    if found:
        return replace(found, subject=own, reasons={})
    names = tuple(context.names_at(entry.at))
    tag = find_tag(context, entry.at)
    return Unit(entry.at, entry.block, context.sentences_at(entry.at), names, own, tag, {})


def _act_of_item(context: Context, entry: Entry, subject: Subject | None, start: int) -> Act | None:
    """What is done in an item behind its topic: "Opening hours: 9 to 5" does nothing."""
    said = subject.act if subject and subject.act and subject.act.at.start >= start else None
    return _act(context, entry.at, start) or said or _by_status(context, entry.at)


def as_own_row(context: Context, row: Unit) -> Unit:
    """A row of a table of promises that names nobody, with who publishes the page as its party."""
    issuer = context.edition.issuer
    if not issuer or not is_own_page(context.edition) or (row.subject and row.subject.parties):
        return row
    act = row.subject.act if row.subject else None
    return replace(row, subject=Subject((issuer,), row.at, act, "own page", issuer), reasons={})


def _label_of_promise(context: Context, block: Block, found: Unit | None) -> Unit | None:
    """An item behind such a label: what was promised is its first act."""
    subject = promised_by(context, block)
    if subject is None:
        return None
    if found and found.subject:
        act = found.subject.act if found.subject.act and found.subject.act.stance == "pledge" else subject.act
        return replace(found, subject=replace(found.subject, act=act))
    at = block.at
    index = context.document.blocks.index(block)
    names = tuple(context.names_at(at))
    return found or Unit(at, index, context.sentences_at(at), names, subject, None, {})


def _behind_topic(context: Context, at: Span) -> int:
    """Where an item goes on behind its topic and a colon; its start where it has none."""
    topic = _TOPIC.match(context.text, at.start, at.end)
    return topic.end() if topic else at.start


def _is_topic(context: Context, at: Span, subject: Subject, start: int) -> bool:
    """Whether what was taken for who acts is the topic of the item, which is no body."""
    if start == at.start:
        return False
    inside = subject.act is not None and subject.act.at.end <= start
    if subject.rule == "speaker" and inside:
        return True
    if subject.rule not in ("unknown", "label", "first") or context.names_at(Span(at.start, start)):
        return False
    name = unknown_name(context.text, at.start, start, context.vocabulary)
    return name is None or not name.is_body(context.vocabulary)


def _is_glance(context: Context, index: int) -> bool:
    """Whether an item stands in a box of figures."""
    block = context.document.blocks[index]
    over = [block.stem, *block.headings[-1:], index - 1]
    while over[-1] and context.document.blocks[over[-1]].kind == "item":
        over[-1] -= 1
    glance = _glance(context.vocabulary)
    blocks = context.document.blocks
    return any(
        each is not None
        and each >= 0
        and glance.search(context.text, blocks[each].at.start, blocks[each].at.end)
        for each in over
    )


@cache
def _glance(vocabulary: Vocabulary) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of(load_own_pages(vocabulary.language)['glance'])}(?!\w)", re.IGNORECASE)


def _act(context: Context, at: Span, start: int) -> Act | None:
    """What is done: by "we" anywhere in the first sentence, else by a verb without a subject near the topic."""
    first = next((each.at for each in context.sentences_at(at) if each.at.end > start), at)
    stretch = Span(max(start, first.start), first.end)
    return _by_we(context, stretch) or _by_shape(context, Span(at.start, first.end), stretch)


def _by_we(context: Context, at: Span) -> Act | None:
    """What "we" do, wherever in a sentence that begins with when or how."""
    text, vocabulary, grammar = context.text, context.vocabulary, context.grammar
    if not grammar.drops_subjects:
        for we in _we(vocabulary).finditer(text, at.start, at.end):
            if (act := grammar.act_after(text, we.end(), at.end, vocabulary)) and act.group != UNKNOWN:
                return act
        return None
    forms = vocabulary.verbs.forms
    for word in _WORD.finditer(text, at.start, at.end):
        if any(form.person == "we" for form in forms.get(word[0].lower(), ())):
            act = grammar.match_act(text, word.start(), at.end, vocabulary)
            if act and act.person == "we" and act.group != UNKNOWN:
                return act
    return None


@cache
def _we(vocabulary: Vocabulary) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of(vocabulary.wording.actors['we'] - {'I'})}(?!\w)", re.IGNORECASE)


def _by_shape(context: Context, whole: Span, behind: Span) -> Act | None:
    """A verb's form in which something is being done or is done, or words that say that it stands there."""
    text, vocabulary = context.text, context.vocabulary
    topic = behind.start > whole.start
    counted = _DIGIT.search(text, behind.start, behind.end) is not None
    for place, word in enumerate(_WORD.finditer(text, behind.start, behind.end)):
        if place >= _NEAR:
            break
        verb, stance = _form(vocabulary, word[0].lower(), opens=place == 0)
        if verb and (stance == "ongoing" or (topic and counted)):
            return Act(Span(*word.span()), verb.lemma, verb.group, stance)
    if not counted:
        return None
    for word in _WORD.finditer(text, whole.start, behind.start):
        verb, stance = _form(vocabulary, word[0].lower(), opens=False)
        if verb and stance == "delivered" and topic:
            return Act(Span(*word.span()), verb.lemma, verb.group, stance)
    stands = _stands(vocabulary).search(text, behind.start, behind.end) if topic else None
    return Act(Span(*stands.span()), stands[0].lower(), "be", "delivered") if stands else None


def _by_status(context: Context, at: Span) -> Act | None:
    """How far an item says at its end that it is: "A wall along quay 12. **Done**"."""
    last = re.compile(r"[.;:–—(\[] ?(?P<status>[^.;:–—()\[\]]{3,30})[.)\]]{0,2}$")
    found = last.search(context.text, max(at.start, at.end - 40), at.end)
    status = found["status"].strip().lower() if found else ""
    stance = context.vocabulary.wording.statuses.get(status)
    return Act(Span(*found.span("status")), status, "be", stance) if found and stance else None


def _form(vocabulary: Vocabulary, word: str, *, opens: bool) -> tuple[Verb | None, Stance]:
    """The verb of which a word is the gerund that ``opens`` a stretch, or the participle."""
    verbs = vocabulary.verbs
    if opens and word in verbs.gerund:
        return verbs.gerund[word], "ongoing"
    if word in verbs.participle:
        return verbs.participle[word], "delivered"
    for form in verbs.forms.get(word, ()):
        if form.tense == "participle":
            return form.verb, "delivered"
        if form.tense == "gerund" and opens:
            return form.verb, "ongoing"
    return None, "delivered"


@cache
def _stands(vocabulary: Vocabulary) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){any_of(load_own_pages(vocabulary.language)['stands'])}(?!\w)", re.IGNORECASE)
