"""Names joined by "and" as one subject, of which a table knows one or none: "An Post and Western Union will bring"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.acts import UNKNOWN, Act
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.names.lines.labels import link_of, parts_at
from pledgebook.commitments.names.lines.topic_words import is_topic
from pledgebook.commitments.names.unknown.bodies import opens_with_verb
from pledgebook.commitments.names.unknown.firms import gives_money, is_beside_firm, is_of_firm
from pledgebook.commitments.names.unknown.longer_names import may_be_of_name
from pledgebook.commitments.names.unknown.names import name_in
from pledgebook.model import Sentence, Span
from pledgebook.vocabulary import Vocabulary
from pledgebook.vocabulary.names import with_branches

_REACH = 220  # characters of a sentence in which its subject stands
_FEWEST = 2  # names that are joined, and words of one that nothing else tells
_VOWS = ("commit", "plan")  # groups of verbs by which somebody binds himself
_NONE = (UNKNOWN, "attitude", "context", "receive", "report")  # groups of verbs by which nobody does anything


def with_joined(context: Context, sentences: Sequence[Sentence], subject: Subject) -> Subject:
    """The subject with the names of no table that are joined to it before the same verb."""
    act = subject.act
    if act is None or not subject.parties or "*" in subject.parties or act.passive:
        return subject
    sentence = next((each.at for each in sentences if each.at.start <= act.at.start < each.at.end), None)
    joins = sentence and link_of(context.vocabulary).search(context.text, sentence.start, act.at.end)
    found = _joined(context, sentence, beside=True) if sentence and joins else None
    if found is None or found.act is None or found.act.at.end != act.at.end:
        return subject
    same = set(subject.parties) & set(found.parties) or any(party in found.entry for party in subject.parties)
    return replace(subject, parties=found.parties) if same else subject


def find_joined(context: Context, sentence: Span) -> Subject | None:
    """Names at the start of a sentence, joined before a vow or what a firm does in numbers."""
    found = _joined(context, sentence)
    if found is None or found.act is None or found.act.stance != "pledge":
        return None
    rest = Span(found.act.at.end, sentence.end)
    ventures = found.act.verb in context.vocabulary.wording.words["venture"]
    counted = ventures and any(map(str.isdigit, context.text[rest.start : rest.end]))
    counted = counted or gives_money(context, rest)
    known = any(each.kind == "organisation" for each in context.names_at(found.at))
    return found if counted or known or found.act.group in _VOWS else None


def _joined(context: Context, sentence: Span, *, beside: bool = False) -> Subject | None:
    """The names that a sentence begins with and their act; ``beside`` one that is known the others may be any."""
    reach = Span(sentence.start, min(sentence.end, sentence.start + _REACH))
    parts = parts_at(context, reach)
    if len(parts) < _FEWEST or all(part.rule != "unknown" for part in parts):
        return None
    unknown = [part for part in parts if part.rule == "unknown"]
    if not all(_is_name(context, part, _beside(context, parts), any_beside=beside) for part in unknown):
        return None
    end = parts[-1].at.end
    act = context.grammar.match_act(context.text, end, sentence.end, context.vocabulary)
    if act is None and context.text.startswith(", ", end):  # "SEforALL and the Fund, together, pledged"
        act = context.grammar.act_after_pause(context.text, end, sentence.end, context.vocabulary)
    if act is None or not _counts(act):
        return None
    parties = tuple(dict.fromkeys(party for part in parts for party in part.parties))
    whole = Span(sentence.start, end)
    return Subject(parties, whole, act, "joined", context.text[whole.start : whole.end])


def _counts(act: Act) -> bool:
    return not act.passive and act.person in (None, "they") and act.group not in _NONE


@cache
def _small(vocabulary: Vocabulary) -> frozenset[str]:
    """Words that open an aside: "Alongside USAID and the IOM, Chile will", "Today in Lima, Peru"."""
    wording = vocabulary.wording
    helping = (phrase.split()[0] for phrase in wording.phrases["with"])
    return (
        frozenset(helping) | wording.words["preposition"] | wording.words["helper"] | wording.words["adverb"]
    )


def _beside(context: Context, parts: Sequence[Subject]) -> frozenset[str]:
    """What those of the tables are by which another word may be a name: "Nestlé et Coop"; firms tell most."""
    known = [party for part in parts if part.rule != "unknown" for party in part.parties]
    firms = bool(known) and with_branches(context.vocabulary.language).issuperset(known)
    return frozenset(["known"] * bool(known) + ["firms"] * firms)


def _is_name(context: Context, part: Subject, known: frozenset[str], *, any_beside: bool) -> bool:
    """Whether words with capitals can be a body's name: several that are no topic, but for what its last deals in."""
    name = name_in(context, part.at)
    if name is None or opens_with_verb(name, context.vocabulary) or any(map(str.isdigit, name.name)):
        return False
    words = [word for word in name.name.split() if word[0].isupper()]
    if name.name.split()[0].lower() in _small(context.vocabulary):
        return False
    if name.is_body(context.vocabulary):
        return True
    if len(words) < _FEWEST:
        alone = bool(known) and len(name.name.split()) == len(words)
        firm = "firms" in known and len(words) == 1 and is_beside_firm(words[0], context.vocabulary)
        return alone and (firm or is_of_firm(words, context.vocabulary))
    if any_beside and not context.grammar.drops_subjects:
        own = [word for word in words if may_be_of_name([word], context.vocabulary)]
        return any(not is_topic([word], context.vocabulary) for word in own)
    return is_of_firm(words, context.vocabulary)
