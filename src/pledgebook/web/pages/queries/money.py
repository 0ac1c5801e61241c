"""Where a document says that money goes: its amounts by currency, with what each is part of and the words around it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from babel.numbers import get_currency_name

from pledgebook.formats.words import language
from pledgebook.messages import _
from pledgebook.web.pages.queries.editions import said
from pledgebook.web.pages.queries.sums import Node, tree
from pledgebook.web.pages.values import unbolded
from pledgebook.web.registry.models import CommitmentVersion, Document, Figure, Finding, Party, VersionParty

SHOWN = 15  # amounts of a currency that are part of no other
BEFORE, BEHIND = 110, 190  # characters around an amount, at most


@dataclass(frozen=True, slots=True)
class Words:
    """An amount where the document states it: the words before and behind it in the same sentence."""

    figure: Figure
    before: str
    behind: str


@dataclass(frozen=True, slots=True)
class Amount:
    """An amount with its parts.

    ``commitment`` is the version that it stands in, where the amount above it stands in another or none. ``also`` are
    further statements of it. ``again`` says that it is counted in another total above. ``share`` is its size in
    hundredths of the largest amount of its currency.
    """

    words: Words
    commitment: CommitmentVersion | None
    parties: Sequence[Party]
    also: Sequence[Words]
    parts: Sequence[Amount]
    finding: Finding | None
    otherwise: Sequence[Amount]
    again: bool
    share: float


@dataclass(frozen=True, slots=True)
class Currency:
    """The amounts of one unit, the largest first, and how many more there are than are shown."""

    unit: str
    amounts: Sequence[Amount]
    more: int

    @property
    def name(self) -> str:
        """The name of the currency in the reader's language."""
        if self.unit == "$":
            return _("Dollars of a country that the document does not name")
        return (
            get_currency_name(self.unit, count=2, locale=language()) if self.unit else _("Currency not said")
        )


def money(document: Document) -> list[Currency]:
    """The amounts of a document by currency. A number of queries that does not depend on how many there are."""
    stretches = [(unit, list(nodes)) for unit, nodes in
                 groupby(tree(document, "money"), lambda node: node.figure.unit)]  # fmt: skip
    if not stretches:
        return []
    parties = _parties(document)
    return [
        Currency(unit, [_Laying(document.text, parties, _size(nodes[0].figure)).amount(node) for node in nodes[:SHOWN]],
                 max(len(nodes) - SHOWN, 0))
        for unit, nodes in stretches
    ]  # fmt: skip


def _parties(document: Document) -> dict[int, list[Party]]:
    """The parties of the commitments with amounts, by version."""
    with_money = said(document).filter(figures__kind="money").values("pk")
    found: dict[int, list[Party]] = {}
    rows = VersionParty.objects.filter(role="party", version__in=with_money).select_related("party")
    for row in rows.order_by("position"):
        found.setdefault(row.version_id, []).append(row.party)
    return found


@dataclass(frozen=True, slots=True)
class _Laying:
    """Lays out the trees of one currency."""

    text: str
    parties: Mapping[int, Sequence[Party]]
    largest: float

    def amount(self, node: Node, above: CommitmentVersion | None = None) -> Amount:
        own = node.figure.version
        return Amount(
            words(self.text, node.figure),
            own if own and own != above else None,
            self.parties.get(own.pk, ()) if own else (),
            [words(self.text, figure) for figure in node.also],
            [self.amount(part, own or above) for part in node.parts],
            node.finding,
            [self.amount(other, own or above) for other in node.otherwise],
            node.again,
            min(round(100 * _size(node.figure) / self.largest, 2), 100.0) if self.largest else 0.0,
        )


def _size(figure: Figure) -> float:
    return float(figure.low or 0) if figure.high is None else float(figure.high)


def words(text: str, figure: Figure) -> Words:
    """The figure in its sentence, as far as that fits; an ellipsis where words of the sentence are left out."""
    before = text[max(figure.start - BEFORE, 0) : figure.start]
    whole = figure.start <= BEFORE
    parts = _BREAK.split(before)
    if len(parts) == 1 and not whole:
        parts = ["… " + before.partition(" ")[2]]
    behind = text[figure.end : figure.end + BEHIND]
    end = _END.search(behind)
    if end:
        behind = behind[: end.start() + 1].rstrip()
    elif figure.end + BEHIND < len(text):
        behind = behind.rpartition(" ")[0] + " …"
    return Words(figure, _tidy(parts[-1]).lstrip(), _tidy(behind).rstrip())


# The end of a sentence: a mark that no single capital letter stands before ("U.S."), or an empty line; before a figure
# also the sign of a list item.
_STOP = r"(?<=[^\sA-Z])[.!?][\"”’)\]]*\s"
_END = re.compile(rf"{_STOP}|\s*\n\s*\n|\s*\n\s*[•*#|-]")
_BREAK = re.compile(rf"{_STOP}+|\n\s*\n\s*[•*#-]*|\n\s*[•*#|-]+\s")


def _tidy(text: str) -> str:
    """On one line, without the marks of bold type."""
    return re.sub(r"\s+", " ", unbolded(text))
