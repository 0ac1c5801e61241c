"""The money account of a process: a table first, then a drawing of it, and the selection as a file."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse, StreamingHttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_safe

from pledgebook.formats.money import write
from pledgebook.formats.money_words import label
from pledgebook.messages import _
from pledgebook.model import Account, AccountLine, EntryKey, Posting
from pledgebook.web.pages.flows import Flows, Words, flows
from pledgebook.web.pages.queries.money_account import Group, Money, groups, money
from pledgebook.web.pages.queries.money_selection import FACETS, MoneySelection
from pledgebook.web.pages.queries.processes import process_named
from pledgebook.web.pages.selected import address, as_csv, pushed

SHOWN = 60  # amounts of a line, counted and not; the file has all
DRAWN = 12  # accounts of a breakdown that are drawn


@dataclass(frozen=True, slots=True)
class Drawing:
    """The flows of one currency."""

    currency: str
    flows: Flows


@dataclass(frozen=True, slots=True)
class Section:
    """An account with its drawings, a currency each."""

    group: Group
    drawings: Sequence[Drawing]


@require_safe
def show(request: HttpRequest, slug: str) -> HttpResponse:
    """The selection that the address names. An address that is not the selection's own leads to that."""
    process = process_named(slug)
    selection = MoneySelection.of(request.GET)
    own = address("money", slug, selection)
    if request.get_full_path() != own and not request.htmx:  # type: ignore[attr-defined]
        return redirect(own)
    found = money(process, selection)
    response = render(
        request,
        "money.html",
        {
            "process": process,
            "selection": selection,
            "money": found,
            "sections": list(_sections(found)),
            "groupings": FACETS,
            "shown": SHOWN,
            "file": address("money-csv", slug, selection),
        },
    )
    return pushed(request, response, own)


@require_safe
def download(request: HttpRequest, slug: str) -> StreamingHttpResponse:
    """Every amount of the selection as CSV, counted or not."""
    process = process_named(slug)
    selection = MoneySelection.of(request.GET)
    chunks = write(groups(process, selection), "csv", selection.by)
    return as_csv(chunks, f"{slug}-money")


def _sections(found: Money) -> Iterator[Section]:
    parts = {key: own for key, own in found.parts.items() if any(_says_where(part) for part in own)}
    for place, group in enumerate(found.groups):
        drawn = _drawings(group.account, parts) if place < DRAWN else ()
        yield Section(group, [each for each in drawn if not group.label or _branches(each.flows)])


def _says_where(part: Posting) -> bool:
    """Whether a part says more than its total of where it goes; one that says only when is no branch of it."""
    entry = part.entry
    return bool(entry.recipients or entry.fund or entry.purpose)


def _branches(drawn: Flows) -> bool:
    """Whether a drawing shows more than its table: some money comes from, or goes to, more than one place."""
    return any(len(band.payers) > 1 or len(band.ends) > 1 for band in drawn.bands)


def _drawings(account: Account, parts: Mapping[EntryKey, Sequence[Posting]]) -> Iterator[Drawing]:
    """A drawing a currency: amounts of one that is not known cannot be held against each other."""
    currencies: dict[str, list[AccountLine]] = {}
    for line in account.lines:
        if line.currency:
            currencies.setdefault(line.currency, []).append(line)
    for currency, lines in currencies.items():
        drawn = flows(_with_streams(lines), parts, _words())
        if drawn:
            yield Drawing(currency, drawn)


def _with_streams(lines: Iterable[AccountLine]) -> list[AccountLine]:
    return [line for line in lines if line.total and line.counted]


def _words() -> Words:
    return Words(
        lambda posting: label("party", posting.entry.payers),
        _end,
        _("the rest of it"),
        _("others"),
    )


def _end(posting: Posting) -> str:
    """To whom an amount goes, else through which fund, else what for."""
    entry = posting.entry
    named = entry.recipients or ((entry.fund,) if entry.fund else ())
    return label("recipient", named) if named or not entry.purpose else entry.purpose
