"""Whose dollar "$" is, whose peso and whose CFA franc: said by who speaks, never by habit."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import cache

from pledgebook.commitments.documents.context import names_within
from pledgebook.model import Commitment, Figure, Name, Origin
from pledgebook.vocabulary.national_currencies import load_national_currencies

_CODE = 3  # letters of an ISO 4217 code
_DOLLAR, _CURRENCY = "dollar_of_party", "currency_of_party"  # how a rule ends that asked who speaks
_DOLLARS = {"$": {"USA": "USD"}}


def with_dollars(
    figures: Sequence[Figure], parties: Sequence[str], names: Sequence[Name], issuer: str | None = None
) -> list[Figure]:
    """``figures`` with "$" as USD where the party is the United States or one of its agencies, "pesos" likewise.

    ``issuer`` is the country whose document it is, where the party is its government under another name.

    Without a party (text outside commitments) the one country whose agencies the text names decides. Of several
    parties that promise "pesos", one or more may have them, and of one kind. Everything else stays as it is written:
    the dollar is not said.
    """
    if not any(figure.kind == "money" and figure.unit in _by_party() for figure in figures):
        return list(figures)
    agencies = {name.id: name.acts_for for name in names if name.acts_for}
    speakers = {issuer or agencies.get(party, party) for party in parties} or set(agencies.values())
    return [_of_party(figure, _code_of(figure.unit, speakers)) for figure in figures]


def _code_of(sign: str, speakers: set[str]) -> str | None:
    """The code of the currency that a sign or a name is for those who speak; several may have one kind of "pesos"."""
    codes = {_by_party().get(sign, {}).get(speaker) for speaker in speakers}
    known = codes - {None}
    clear = len(known) == 1 and (sign.islower() or len(speakers) == 1)
    return known.pop() if clear else None


def dollars_again(value: Commitment, names: Sequence[Name]) -> Commitment:
    """A commitment whose "$" was said by a party, as it is where those who speak are the parties that it now has.

    ``names`` are those of the document, in order.
    """
    figures = [_as_written(figure) for figure in value.figures]
    return replace(value, figures=tuple(with_dollars(figures, value.parties, names_within(names, value.at))))


def _as_written(figure: Figure) -> Figure:
    rule, _dot, by = figure.origin.rule.rpartition(".")
    if by not in (_DOLLAR, _CURRENCY):
        return figure
    signs = _DOLLARS if by == _DOLLAR else load_national_currencies()
    sign = next((sign for sign, codes in signs.items() if figure.unit in codes.values()), figure.unit)
    return replace(figure, unit=sign, origin=Origin(rule, figure.origin.entry))


@cache
def _by_party() -> dict[str, dict[str, str]]:
    """The code of each party's currency, by the sign or name that leaves open whose it is."""
    return _DOLLARS | load_national_currencies()


def _of_party(figure: Figure, code: str | None) -> Figure:
    if figure.kind != "money" or code is None or _is_spelled(figure):
        return figure
    by = _DOLLAR if figure.unit == "$" else _CURRENCY
    return replace(figure, unit=code, origin=Origin(f"{figure.origin.rule}.{by}", figure.origin.entry))


def _is_spelled(figure: Figure) -> bool:
    """Whether the code itself is written: "XOF 5 million" stays so, "CFA francs" are those of the party."""
    return len(figure.unit) == _CODE and figure.unit in figure.origin.entry.split()
