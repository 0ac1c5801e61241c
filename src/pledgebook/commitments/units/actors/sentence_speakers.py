"""Who acts in one sentence: the party that it names, or a word for parties whose meaning is known."""

from __future__ import annotations

import re

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.acts import Act
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.names.agencies import is_told_by_seat
from pledgebook.commitments.names.unknown.bodies import find_body
from pledgebook.commitments.units.actors.in_country import government_of_place
from pledgebook.commitments.units.actors.meant import NAMELESS, parties_of
from pledgebook.commitments.units.actors.meetings_decide import meeting_decides
from pledgebook.commitments.units.actors.of_both import offices_of_both
from pledgebook.commitments.units.actors.offices_named import holder_before, is_of_another
from pledgebook.commitments.units.actors.persons import find_person
from pledgebook.commitments.units.actors.several_ministries import several_ministries
from pledgebook.commitments.units.speech.spoken_for import find_spoken_for
from pledgebook.commitments.units.speech.vows import find_vow
from pledgebook.model import Block, Sentence, Span

_TOPIC = re.compile(r"[^,.;:]{1,60}: ")
WEAK = ("agent", "giver")  # rules whose party stands behind the verb


def speaker_of_sentence(context: Context, block: Block, sentence: Sentence) -> Subject | None:
    """Who acts in a sentence: the party it names, or a word for parties before that whose meaning is known."""
    spoken = find_spoken_for(context, sentence.at) or find_vow(context, sentence.at)
    spoken = spoken or find_person(context, block, sentence.at) or several_ministries(context, sentence.at)
    if spoken := spoken or government_of_place(context, sentence):
        return spoken
    named = context.grammar.find_subject(
        context.text, sentence.at, context.names_at(sentence.at), context.vocabulary
    )
    found = context.grammar.find_collective(context.text, sentence.at, context.vocabulary)
    if found and found[0] not in ("same", "they"):
        kind, act = found
        later = named is None or named.act is None or named.rule in WEAK or act.at.start < named.act.at.start
        if kind in NAMELESS and (is_duty(context, act) or is_of_another(context, sentence, act)):
            return named
        holder = holder_before(context, sentence, act, kind)
        if later and (parties := holder or parties_of(context, block, kind)):
            own = kind in NAMELESS and parties == (context.edition.issuer,) and is_told_by_seat(context)
            if own and (body := _agency(context, sentence)):
                return body  # "Le ministère de la Santé adressera" in the minutes of a committee
            return Subject(parties, sentence.at, act, "collective", kind)
    together = offices_of_both(context, sentence.at)
    if not (together or named or found):
        together = meeting_decides(context, sentence.at)
    return _of_all(context, block, sentence, together[1]) if together else named


def _agency(context: Context, sentence: Sentence) -> Subject | None:
    """The body that acts in a sentence by its name, or behind a topic: "**Salud:** el Ministerio de Salud"."""
    topic = _TOPIC.match(context.text, sentence.at.start, sentence.at.end)
    behind = Span(topic.end(), sentence.at.end) if topic else None
    return find_body(context, sentence.at) or (find_body(context, behind) if behind else None)


def _of_all(context: Context, block: Block, sentence: Sentence, act: Act) -> Subject:
    """Those who met, where their meeting decides or offices of both act."""
    return Subject(parties_of(context, block, "all"), sentence.at, act, "collective", "all")


def is_duty(context: Context, act: Act) -> bool:
    """Whether a law lays an act down: "the Authority shall keep accounts" is nobody's promise."""
    first = context.text[act.at.start : act.at.end].split(" ")[0]
    return first.lower() in context.vocabulary.wording.words["duty"]
