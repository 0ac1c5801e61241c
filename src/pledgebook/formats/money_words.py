"""What the money account says in words: states, labels of a breakdown, why an amount was taken out."""

from __future__ import annotations

from pledgebook.formats.words import party, word
from pledgebook.messages import _
from pledgebook.model import Account, AccountLine, MoneyState, Posting, Removed

Label = tuple[str, ...]
Groups = list[tuple[Label, Account]]
_NAMED = 3  # names of a label; the others are counted


def state(value: MoneyState | None) -> str:
    """A rung of the ladder."""
    return word(value) if value else _("state not said")


def heading(line: AccountLine) -> str:
    """The state of a line, and whose money it is where that is not known."""
    if line.aside:
        return _("left out: nobody gives it")
    if line.unsaid:
        return _("{state}, party not said").format(state=state(line.state))
    return state(line.state)


def label(by: str, values: Label, source: str = "") -> str:
    """A label of a breakdown: parties and recipients by their names, an edition by its file."""
    if by == "edition":
        return source or ", ".join(values)
    if not values:
        return {
            "pillar": _("under no pillar"),
            "state": _("state not said"),
            "recipient": _("recipient not said"),
        }.get(by, _("party not said"))
    if by == "pillar" and not values[0].isdigit():
        return values[0]
    if by == "pillar":
        return _("Pillar {number}").format(number=values[0])
    return word(values[0]) if by == "state" else names_of(values)


def names_of(values: Label) -> str:
    """Parties and recipients by their names, of many the first ones."""
    names = [party(value) for value in values]
    if len(names) > _NAMED:
        rest = len(names) - _NAMED + 1
        return _("{names} and {count} more").format(names=", ".join(names[: _NAMED - 1]), count=rest)
    return ", ".join(names)


def source_of(account: Account) -> str:
    """The file of the first amount, which is that of all where an account is one edition's."""
    for line in account.lines:
        for posting in (*(each.posting for each in line.counted), *(each.posting for each in line.removed)):
            return posting.source
    return ""


def why(removed: Removed) -> str:
    """Why an amount is not counted, in a sentence."""
    total = removed.of.entry.selector.quote if removed.of else ""
    says = {"part": _("part of {total}: {says}"), "restated": _("states {total} again: {says}"),
            "open": _("may be part of {total}, counted in the highest only: {says}"),
            "rate": _("a rate, not a sum ({says})"), "aside": "{says}"}[removed.why]  # fmt: skip
    return says.format(total=total, says=removed.says)


def destination(posting: Posting) -> str:
    """To whom and what for, in the words of the document."""
    entry = posting.entry
    names = [party(name) for name in (*entry.recipients, entry.fund) if name]
    return "; ".join(part for part in (", ".join(names), entry.purpose) if part)
