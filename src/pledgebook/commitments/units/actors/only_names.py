"""The party of an item that the document itself calls somebody's: the one name in it that can be meant."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pledgebook.commitments.documents.context import Context
from pledgebook.commitments.grammars.acts import Act
from pledgebook.commitments.grammars.others_of import is_of_others
from pledgebook.commitments.grammars.subjects import Subject
from pledgebook.commitments.names.lines.labels import MARK, is_lead, name_at
from pledgebook.commitments.names.places import find_places
from pledgebook.model import Name, Sentence, Span

_OPENING = 2  # words of what somebody is called that tell that he acts for no country


def only_party(context: Context, at: Span) -> Subject | None:
    """The one country that a tagged item names other than as a place.

    The document itself says that the item is somebody's commitment; two such countries leave it open.
    """
    names = context.names_at(at)
    places = dict(find_places(context, at, names, (), ()))
    named = [name for name in names if name.kind == "country" and name.form != "people"]
    actors = [name for name in named if name.id not in places] or named
    names = [name for name in names if name.kind != "region"]
    if len({name.id for name in actors}) != 1:
        return None
    acts = (
        context.grammar.find_act(context.text, sentence.at, context.vocabulary)
        for sentence in context.sentences_at(at)
    )
    parties = context.grammar.run_of(context.text, names, actors[0], context.vocabulary) or (actors[0].id,)
    return Subject(parties, actors[0].at, next(filter(None, acts), None), "only", actors[0].entry)


def named_party(context: Context, at: Span) -> Subject | None:
    """The one country that an item names at least once other than as a place."""
    names = context.names_at(at)
    actors: list[Name] = []
    beside: tuple[str, ...] = ()  # those of a list whose first is a place: "dus par le Tchad et la Zambie"
    for name in names:
        run = context.grammar.run_of(context.text, names, name, context.vocabulary)
        if name.kind != "country" or not run or name.id in beside:
            continue
        placed = bool(find_places(context, at, [name], (), ()))
        beside = run[1:] if placed else ()
        if not placed:
            actors.append(name)
    if len({name.id for name in actors}) != 1:
        return None
    return Subject((actors[0].id,), actors[0].at, None, "only", actors[0].entry)


def named_first(context: Context, sentences: Sequence[Sentence]) -> Subject | None:
    """The name at the start of a tagged item, known to no table, where an act follows: "Vodafone is connecting"."""
    for sentence in sentences[:1]:
        named = None if is_lead(context, sentence.at) else name_at(context, sentence.at)
        if named and _is_of_others(context, named):
            return None
        if named and (mark := MARK.match(context.text, named.at.end)) and mark.end() < sentence.at.end:
            return replace(named, rule="first")  # "Jumia – 5,000 apprenticeships"
        act = named and context.grammar.act_after(
            context.text, named.at.end, sentence.at.end, context.vocabulary
        )
        if named and act and not _is_noun(context, act) and not _is_verb(context, sentence.at, named):
            return replace(named, act=act, rule="first")
    return None


def _is_of_others(context: Context, named: Subject) -> bool:
    """Whether a name only says whose rebels act, or is what those are called: "Kenya's rebels", "Rebels in Kenya"."""
    opening = context.text[named.at.start : named.at.end].lower().split()
    names = context.names_at(named.at)
    heads = {" ".join(opening[: count + 1]) for count in range(min(len(opening), _OPENING))}
    if not heads.isdisjoint(context.vocabulary.wording.words["no side"]):
        return bool(names) or " ".join(opening) in heads  # no "Expatriates for Peace"
    return any(is_of_others(context.text, name, context.vocabulary) for name in names)


def _is_verb(context: Context, at: Span, named: Subject) -> bool:
    """Whether what looks like a name is a part of the verb that the item begins with: "Will open a centre"."""
    act = context.grammar.match_act(context.text, at.start, at.end, context.vocabulary, bare=True)
    if act is None or named.rule != "unknown":
        return False
    order = context.text[act.at.start : act.at.end].lower() == act.verb  # "Expand access", "Set target dates"
    return act.at.start < named.at.end and (named.at.end < act.at.end or (order and named.at == act.at))


def _is_noun(context: Context, act: Act) -> bool:
    """Whether what looks like a verb ends a label, and promises nothing: "Second phase opens: publish two reports"."""
    return act.stance != "pledge" and context.text.startswith(":", act.at.end)
