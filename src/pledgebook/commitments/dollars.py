"""Whose dollar "$" is: said by who speaks, never by habit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from pledgebook.model import Figure, Name, Origin

_DOLLAR = "$"
_AMERICAN = "USA"


def with_dollars(figures: Sequence[Figure], parties: Sequence[str], names: Sequence[Name]) -> list[Figure]:
    """``figures`` with "$" as USD where the party is the United States or one of its agencies.

    Without a party (text outside commitments) the one country whose agencies the text names decides. Everything
    else stays ``$``: the dollar is not said.
    """
    agencies = {name.id: name.acts_for for name in names if name.acts_for}
    speakers = {agencies.get(party, party) for party in parties} or set(agencies.values())
    if speakers != {_AMERICAN}:
        return list(figures)
    return [_american(figure) for figure in figures]


def _american(figure: Figure) -> Figure:
    if figure.kind != "money" or figure.unit != _DOLLAR:
        return figure
    return replace(
        figure, unit="USD", origin=Origin(figure.origin.rule + ".dollar_of_party", figure.origin.entry)
    )
