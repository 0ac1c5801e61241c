"""What those who met tell an organ of theirs to do: "Ministers instructed the Secretariat to draft a common form"."""

from __future__ import annotations

import re
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.documents.issuers.joint import speaking
from pledgebook.commitments.grammars.acts import Act
from pledgebook.commitments.grammars.no_acts import is_no_act
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.grammars.verb_words import verbs_of
from pledgebook.commitments.names.unknown.firms import is_framed
from pledgebook.commitments.units.actors.asserted import is_asserted
from pledgebook.commitments.units.actors.cases import case_of
from pledgebook.model import Block, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.held import Held
from pledgebook.vocabulary.lazy import lazily
from pledgebook.vocabulary.spelling import any_of, perhaps

_OWNING = 2  # words before a country among which "of" says whose a document is
_INFINITIVES = ("ar", "er", "ir")  # of which a subjunctive has another vowel: "que prepare"


def find_mandate(context: Context, block: Block, at: Span) -> Subject | None:
    """The subject of a sentence by which all who met give their secretariat, chair or officials something to do.

    What is asked of others, who may well do nothing, is no commitment, and no organ of another body is theirs.
    """
    text, vocabulary = context.text, context.vocabulary
    if not _organs(vocabulary).by(text[at.start : at.end]) or not is_framed(context) or _is_of_one(context):
        return None
    if context.turns.of(block):
        return None  # somebody only tells of it
    found = _shape(vocabulary).match(text, at.start, at.end)
    if found is None or not is_asserted(text, at, vocabulary) or not _is_given(found["task"], vocabulary):
        return None
    if context.names_at(Span(at.start, found.end())):
        return None  # "Ministers of Chad asked"
    verbs = verbs_of(found["verb"].rpartition(" ")[2].lower(), vocabulary)
    act = Act(
        Span(found.start("verb"), found.end("verb")),
        verbs[0].lemma if verbs else found["verb"],
        "commit",
        "pledge",
    )
    whole = Subject(speaking(context.edition), at, act, "collective", "all")
    return case_of(context, at, whole) or whole


def _is_of_one(context: Context) -> bool:
    """Whether a document is of one party, by who issues it without a meeting, or by its title: "Plan of Peru"."""
    blocks, words = context.document.blocks, context.vocabulary.wording.words
    if context.edition.issuer and not (context.edition.process or context.edition.meeting):
        return True
    for name in context.names_at(blocks[0].at) if blocks else ():
        before = context.text[blocks[0].at.start : name.at.start].lower().split()[-_OWNING:]
        of = not (words["of"] | words["particle"] | {"of"}).isdisjoint(before)
        if name.kind == "country" and (of or name.form != "name"):
            return True
    return False


def _is_given(task: str, vocabulary: Vocabulary) -> bool:
    """Whether the word behind an organ is a verb by which it is to do something."""
    spelled = [task.lower(), *(f"{task[:-1].lower()}{ending}" for ending in _INFINITIVES)]
    verbs = (verb for word in spelled for verb in verbs_of(word, vocabulary))
    return any(
        not is_no_act(Act(Span(0, 0), verb.lemma, verb.group, "pledge"), vocabulary)
        and verb.lemma not in vocabulary.wording.words["departing"]
        for verb in verbs
    )


@cache
def _organs(vocabulary: Vocabulary) -> Held:
    return Held(vocabulary.wording.words["organ"])


@cache
def _shape(vocabulary: Vocabulary) -> re.Pattern[str]:
    """All who met or their meeting, a finite verb of telling, an organ of theirs, and the verb of what it is to do."""
    wording = vocabulary.wording
    words, actors = wording.words, wording.actors
    those = any_of({*actors["all"], *wording.meetings})
    quantified = rf"(?:{any_of({*actors['quantifier'], 'the', *words['article']})}(?: |(?<='))){{0,2}}"
    also = rf"(?:{any_of(words['further'])} )?"
    own = any_of({"the", "its", "their", *words["article"], *words["own"]})
    to = any_of({"to", *words["infinitive"], *words["of"]})
    given = rf"(?:(?:{to} )?(?:{own}(?: |(?<=')))?|{any_of(words['toward'])} ){any_of(words['organ'])}"
    aside = rf"(?:, {any_of({'with', *words['preposition'], *words['with']})} [^,.;:]{{1,60}},)?"
    opener = rf"(?:{any_of(words['further'] | words['opener'])}, )?"  # no "At their last meeting, "
    with_task = rf"(?:{any_of({'with', *words['with']})} )?{perhaps({'the', *words['article']})}"
    noun = rf"(?:{with_task}{any_of(words['task'])} )?"
    ahead = any_of({"to", "with", "for", "of", *words["infinitive"], *words["of"], *words["that"]})
    return lazily(
        rf"{opener}{quantified}{those} {also}(?P<verb>{any_of(words['mandating'])}) {also}{given}"
        rf"{aside} {noun}(?:{ahead}(?: |(?<=')))?(?P<task>[^\W\d_]+)(?![\w'])",
        re.IGNORECASE,
    )
