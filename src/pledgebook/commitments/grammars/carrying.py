"""Whether a passage that somebody else takes for a commitment says an act at all."""

from __future__ import annotations

from collections.abc import Sequence

from pledgebook.commitments.grammars.grammar import grammar_of
from pledgebook.model import Document, Name, Span
from pledgebook.vocabulary import Vocabulary

_ARTICLE = 4  # characters before the name that a sentence begins with: "The ", "Le "


def carries_act(
    document: Document, text: str, names: Sequence[Name], vocabulary: Vocabulary, at: Span
) -> bool | None:
    """Whether ``at`` says that somebody commits to something, does it or did it.

    False where its sentences only say what somebody thinks ("we recognise that ...", "Chile reaffirms its support"),
    None where they say nothing that a verb tells ("Chile: 300 teachers").
    """
    found: bool | None = None
    for sentence in document.sentences:
        if sentence.at.start >= at.end:
            break
        if sentence.at.end > at.start:
            part = Span(max(at.start, sentence.at.start), min(at.end, sentence.at.end))
            says = _says(
                text, part, sentence.at, [name for name in names if sentence.at.holds(name.at)], vocabulary
            )
            if says:
                return True
            found = says if found is None else found
    return found


def _says(
    text: str, part: Span, sentence: Span, names: Sequence[Name], vocabulary: Vocabulary
) -> bool | None:
    """The same of a part of a sentence; what stands behind "we recognise that" is no act of its own."""
    grammar = grammar_of(vocabulary)
    inside = [name for name in names if part.holds(name.at)]
    subject = grammar.find_subject(text, part, inside, vocabulary)
    if (
        (subject and subject.act)
        or grammar.find_collective(text, part, vocabulary)
        or grammar.match_act(text, part.start, part.end, vocabulary, bare=True)
    ):
        return True
    if grammar.speaks(text, sentence, (), vocabulary) or grammar.find_talk(text, sentence, vocabulary):
        return False
    if names and names[0].at.start - sentence.start <= _ARTICLE and text.startswith(" ", names[0].at.end):
        return False  # a party, and a verb that is no act
    return True if grammar.find_act(text, part, vocabulary) else None
