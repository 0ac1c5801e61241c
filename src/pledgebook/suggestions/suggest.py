"""From a document, and what our own rules made of it, to the commitments that a language model adds."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from pledgebook.messages import _, ngettext
from pledgebook.model import Commitment, Document, Edition, Figure, Mentions, Refusal
from pledgebook.suggestions.answer import Unusable, suggestions
from pledgebook.suggestions.asked import INSTRUCTIONS, all_shown, parts
from pledgebook.suggestions.bearing import Folded, Ground, Refused, Says


@dataclass(frozen=True, slots=True)
class Model:
    """A language model by its name. ``ask`` sends instructions and a text, and gives the answer.

    It raises ``Refusal`` where there is none.
    """

    name: str
    ask: Callable[[str, str], str]


@dataclass(frozen=True, slots=True)
class Suggested:
    """All commitments, ours and the added ones, the figures outside of any, and what a reader should know."""

    commitments: tuple[Commitment, ...]
    figures: tuple[Figure, ...]
    notes: tuple[str, ...]


def suggest(
    document: Document,
    mentions: Mentions,
    edition: Edition,
    commitments: Sequence[Commitment],
    figures: Sequence[Figure],
    model: Model,
    says: Says,
) -> Suggested:
    """Ask the model about the document, and add what the text bears out. Where it fails, nothing is added."""
    ground = Ground(document, Folded(document.flow.text), mentions, edition, figures, model.name, says)
    taken = [each.at for each in commitments]
    added: list[Commitment] = []
    refused: Counter[str] = Counter()
    failure = ""
    for part in parts(document):
        try:
            found = suggestions(model.ask(INSTRUCTIONS, part))
        except Refusal as refusal:
            failure = refusal.reason
            break
        except Unusable:
            failure = _("its answer is not of the form that was asked for")
            continue
        for each in found:
            kept = ground.borne_out(each, taken)
            if isinstance(kept, Refused):
                refused[kept.why] += 1
            else:
                added.append(kept)
                taken.append(kept.at)
    every = sorted([*commitments, *added], key=lambda each: each.at.start)
    outside = tuple(each for each in figures if not any(one.at.holds(each.at) for one in added))
    notes = tuple(_notes(document, model.name, [every.index(each) + 1 for each in added], refused, failure))
    return Suggested(tuple(every), outside, notes)


def _notes(
    document: Document, name: str, numbers: Sequence[int], refused: Counter[str], failure: str
) -> Iterator[str]:
    if failure:
        yield _("the language model {name} was not heard to the end: {reason}").format(
            name=name, reason=failure
        )
    if numbers:
        said = ngettext(
            "{count} commitment was suggested by the language model {name}, its words and figures stand in the text: "
            "no. {numbers}",
            "{count} commitments were suggested by the language model {name}, their words and figures stand in the "
            "text: no. {numbers}",
            len(numbers),
        )
        yield said.format(count=len(numbers), name=name, numbers=", ".join(map(str, sorted(numbers))))
    unborne = refused["quote"] + refused["figures"]
    if unborne:
        said = ngettext(
            "{count} suggestion of the language model was not kept: its words or figures do not stand in the text",
            "{count} suggestions of the language model were not kept: their words or figures do not stand in the text",
            unborne,
        )
        yield said.format(count=unborne)
    if refused["act"]:
        said = ngettext(
            "{count} suggestion of the language model was not kept: nobody commits to anything in it, or does it",
            "{count} suggestions of the language model were not kept: nobody commits to anything in them, or does it",
            refused["act"],
        )
        yield said.format(count=refused["act"])
    if not all_shown(document):
        yield _("the language model was shown only the beginning of this document")
