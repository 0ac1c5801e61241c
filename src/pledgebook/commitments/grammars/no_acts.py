"""Verbs by which nobody promises anything or does it for others, whatever their form says, and those by which one does.

One table for all rules that find somebody by less than a subject before its verb.
"""

from __future__ import annotations

from pledgebook.commitments.grammars.acts import UNKNOWN, Act
from pledgebook.vocabulary import Vocabulary

# Groups of verbs that say what somebody thinks, hears or is, or that only an ending tells.
NO_ACTS = frozenset({UNKNOWN, "attitude", "be", "context", "greet", "modal", "reaffirm", "receive", "report"})
# Kinds of words with the verbs of other groups by which somebody takes, hears, asks or holds back.
_NO_GIFTS = ("taking", "hearing", "asking", "refusing", "withdrawing")


def is_no_act(act: Act, vocabulary: Vocabulary) -> bool:
    """Whether an act is none that its subject would be credited with: to lose, to lament, to expel.

    A verb of no table may be any of those.
    """
    words = vocabulary.wording.words
    if act.group in NO_ACTS or act.verb not in vocabulary.verbs.base:
        return True
    return any(act.verb in words[kind] for kind in _NO_GIFTS)


def provides(act: Act, vocabulary: Vocabulary) -> bool:
    """Whether somebody is known to do something for others by an act: to build, to train, to pay for."""
    words = vocabulary.wording.words
    return (act.verb in words["providing"] or act.verb in words["giving"]) and not is_no_act(act, vocabulary)
