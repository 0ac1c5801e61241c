"""The parties of an agreement, by the words that its opening sets for them: "hereinafter 'the Bank'"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from pledgebook.commitments.documents.agreement import Agreement
from pledgebook.commitments.documents.context import Context, names_within
from pledgebook.commitments.documents.opening import top_lines
from pledgebook.commitments.names.agreements.signing import Party, find_parties
from pledgebook.model import Name, Span
from pledgebook.vocabulary.agreements import AgreementWords, load_agreements, plain_line
from pledgebook.vocabulary.names import unaccented
from pledgebook.vocabulary.spelling import any_of

_OPENING = 9000  # characters in which the parties are named
_BEGIN = 120  # characters of a line in which it says what the document is
_FEWEST = 2  # parties that make an agreement
_NEAR = 160  # characters around a word in which another name that holds it begins


def with_agreement(context: Context) -> Context:
    """The context with the agreement that its document is, and its parties named wherever a clause calls them.

    It is none where its first lines do not call it one, where it is an affair of single persons, or where only states
    sign it: that is a treaty or a joint statement.
    """
    words = load_agreements(context.vocabulary.language)
    cue = _title(context, words)
    return _found(context, words, cue) if cue else context


def _found(context: Context, words: AgreementWords, cue: str) -> Context:
    reach = _reach(context, words)
    parties = find_parties(context, reach)
    several = len({party.id for party in parties}) >= _FEWEST
    if not several or _are_states(context, parties) or not any(party.body for party in parties):
        return context
    called = {word.lower(): party.id for party in parties for word in party.words}
    called |= {unaccented(word): id for word, id in called.items()}  # "OBLIGATIONS DE L'ETAT"
    states = {party.id for party in parties if party.kind == "country"}
    named = re.compile(rf"(?<![\w-]){any_of(called)}(?![\w-])", re.IGNORECASE)
    blocks = context.document.blocks
    first = next((index for index, block in enumerate(blocks) if block.at.start >= reach), len(blocks))
    agreement = Agreement(cue, called, named, first)
    return _with_names(replace(context, agreement=agreement), agreement, states)


def _are_states(context: Context, parties: Sequence[Party]) -> bool:
    """Whether the parties are several states, or bodies of several."""
    of_state = {name.id: name.acts_for for name in context.names if name.acts_for}
    states = [party.id if party.kind == "country" else of_state.get(party.id) for party in parties]
    return None not in states and len(set(states)) >= _FEWEST


def _title(context: Context, words: AgreementWords) -> str:
    """What a line at the top calls the document, where none begins like a law."""
    cue = ""
    for line in [context.edition.title or "", *top_lines(context.document)]:
        begin = plain_line(line).strip(' *«»"')[:_BEGIN]
        if words.private.search(begin) or (not cue and words.law.match(begin)):
            return ""
        found = words.title.search(begin)
        cue = cue or (found[0] if found else "")
    return cue


def _reach(context: Context, words: AgreementWords) -> int:
    """Where the first clause begins, or what stands before all of them."""
    end = min(_OPENING, len(context.text))
    for block in context.document.blocks:
        if block.at.start > end:
            break
        line = plain_line(context.text[block.at.start : block.at.end])
        numbered = block.kind == "heading" and block.marker
        head = words.head.match(line)
        titled = head and (block.kind == "heading" or not line[0].isdigit())
        if (numbered or titled) and not _is_of_parties(line[head.end() if head else 0 :], words):
            return block.at.start
        if words.agreed.search(line) and not words.called.search(line):
            return block.at.end
    return end


def _is_of_parties(title: str, words: AgreementWords) -> bool:
    return len(title) < _BEGIN and any(
        title.strip(" .-–—:").endswith(each[4:]) for each in words.words["everyone"]
    )


def _with_names(context: Context, agreement: Agreement, states: set[str]) -> Context:
    """The context with each word that stands for a party as a name of it, behind the opening."""
    blocks, text = context.document.blocks, context.text
    start = blocks[agreement.first].at.start if agreement.first < len(blocks) else len(text)
    found: list[Name] = []
    for match in agreement.named.finditer(text, start):
        at = Span(*match.span())
        small = match[0].islower() and " " not in match[0]  # "the bank of the river"
        near = names_within(context.names, Span(max(0, at.start - _NEAR), at.end + _NEAR))
        if small or any(name.at.meets(at) for name in near):
            continue
        id = agreement.called[match[0].lower()]
        found.append(Name(at, id, "country" if id in states else "organisation", "name", match[0]))
    names = tuple(sorted((*context.names, *found), key=lambda name: name.at))
    return replace(context, names=names, starts=[name.at.start for name in names])
