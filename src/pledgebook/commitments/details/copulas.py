"""Clauses that say what some of those counted are, and not that anything was done: "of whom 1,894 were girls"."""

from __future__ import annotations

from pledgebook.commitments.grammars.verb_words import verbs_of
from pledgebook.vocabulary import Vocabulary


def tells_what_they_are(clause: str, vocabulary: Vocabulary) -> bool:
    """Whether words begin with a form of "be" and no participle behind it: not "were trained"."""
    first, second = [*(word.strip(" ,;:").lower() for word in clause.split()[:2]), "", ""][:2]
    words, verbs = vocabulary.wording.words, vocabulary.verbs
    being = first in words["was"] | words["be"] or any(
        verb.group == "be" for verb in verbs_of(first, vocabulary)
    )
    done = second in verbs.participle or any(
        form.tense == "participle" for form in verbs.forms.get(second, ())
    )
    return being and bool(second) and not (done or (verbs.done and second.endswith(verbs.done)))
