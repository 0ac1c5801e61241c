"""The money account on a terminal: a table of totals, below it what each is made of and what was taken out."""

from __future__ import annotations

from collections.abc import Iterator

from rich.console import RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from pledgebook.formats.amounts import shown, unit
from pledgebook.formats.layout import Layout
from pledgebook.formats.money_words import Groups, destination, heading, label, source_of, why
from pledgebook.formats.table import printed
from pledgebook.formats.words import plain
from pledgebook.messages import _, ngettext
from pledgebook.model import Account, AccountLine


def write(groups: Groups, by: str, layout: Layout) -> Iterator[str]:
    """Each account under its label; a note that they are not to be added."""
    for values, account in groups:
        if by:
            yield printed(Text(plain(label(by, values, source_of(account))), style="bold"), layout)
        for part in _account(account):
            yield printed(part, layout)
    if not any(account.lines for _values, account in groups):
        yield printed(Text(_("No amount of money is named.")), layout)
    elif by and len(groups) > 1:
        note = _("These accounts are not to be added: an amount of one may be part of an amount of another.")
        yield printed(Text(note, style="dim"), layout)


def _account(account: Account) -> Iterator[RenderableType]:
    if not account.lines:
        return
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    table.add_column(_("state"))
    table.add_column(_("currency"))
    table.add_column(_("lowest to highest"), justify="right")
    table.add_column(_("every statement added"), justify="right")
    for line in account.lines:
        total = shown(line.total) if line.total else _("not added")
        naive = shown(line.naive) if line.naive else "–"
        table.add_row(
            Text(heading(line)), Text(plain(unit(line))), Text(total, style="bold"), Text(naive, style="dim")
        )
    yield table
    yield Text("")
    for line in account.lines:
        yield from _line(line)


def _line(line: AccountLine) -> Iterator[RenderableType]:
    yield Text(f"{heading(line)} · {plain(unit(line))}", style="underline")
    for each in line.counted:
        said = destination(each.posting)
        text = Text("+ " if not each.open else "± ", style="green")
        text.append(plain(each.posting.entry.selector.quote), style="bold")
        text.append(plain(f"  {said}") if said else "", style="dim")
        yield Padding(text, (0, 0, 0, 2))
    if line.removed:
        counted = ngettext("{n} amount taken out:", "{n} amounts taken out:", len(line.removed))
        yield Padding(Text(counted.format(n=len(line.removed)), style="dim"), (0, 0, 0, 2))
    for gone in line.removed:
        text = Text("− ", style="yellow")
        text.append(plain(f"{gone.posting.entry.selector.quote}: {why(gone)}"))
        yield Padding(text, (0, 0, 0, 2))
    yield Text("")
