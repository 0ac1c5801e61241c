"""The reading on a terminal: a head, the commitments under their pillars, the findings with the worst first.

Everything fits the width of the layout, from 40 cells upwards. Without colour the output is plain text.
"""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby

from rich.cells import cell_len, chop_cells
from rich.console import Console, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from pledgebook.formats import digest, why
from pledgebook.formats.caveats import caveats
from pledgebook.formats.layout import PLAIN, Layout
from pledgebook.formats.lookup import Lookup
from pledgebook.formats.why import Why
from pledgebook.formats.words import ORDER, SIGNS, day, party, plain, word
from pledgebook.messages import _, ngettext
from pledgebook.model import Commitment, Finding, Reading, Selector, Verdict

ROOMY = 68  # cells from which figures have a column of their own

STYLES: dict[Verdict, str] = {
    "inconsistent": "bold red",
    "overstated": "bold red",
    "understated": "bold red",
    "undetermined": "bold yellow",
    "derived": "bold cyan",
    "consistent": "green",
}


def write(readings: Iterable[Reading], layout: Layout = PLAIN) -> Iterator[str]:
    """Each reading in turn, parted by a rule."""
    for index, reading in enumerate(readings):
        if index:
            yield "\n" + "─" * layout.width + "\n\n"
        for part in _parts(reading, layout):
            yield printed(part, layout)


def _parts(reading: Reading, layout: Layout) -> Iterator[RenderableType]:
    yield from _head(reading)
    if layout.part == "reading":
        yield from _commitments(reading, layout.width)
    if layout.explain:
        yield from _explained(reading, layout.width)
    yield from _findings(reading)


def printed(part: RenderableType, layout: Layout) -> str:
    """What rich makes of a part, without the blanks it leaves at line ends."""
    sink = io.StringIO()
    console = Console(
        file=sink,
        width=layout.width,
        force_terminal=layout.colour,
        force_jupyter=False,
        color_system="standard" if layout.colour else None,
        no_color=not layout.colour,
        legacy_windows=False,
        highlight=False,
        markup=False,
        emoji=False,
    )
    console.print(part)
    return "".join(line.rstrip(" ") + "\n" for line in sink.getvalue().splitlines())


# ---------------------------------------------------------------------------------------------------------- the head


def _head(reading: Reading) -> Iterator[RenderableType]:
    edition = reading.edition
    yield Text(plain(edition.title or reading.document.source), style="bold")
    yield Text(" · ".join(map(plain, _frame(reading))), style="dim")
    yield Text("")
    yield Text(_counts(reading))
    parties = [f"{party(code)} {len(rows)}" for code, rows in digest.by_party(reading)]
    if parties:
        yield Text(plain(", ".join(parties)), style="dim")
    for warning in caveats(reading.document):
        yield Text(plain(_("Note: {warning}").format(warning=warning)), style="yellow")


def _frame(reading: Reading) -> Iterator[str]:
    """When, under which process, at which meeting, from which file; what the title says already is left out."""
    edition = reading.edition
    yield day(edition.date) if edition.date else _("no date")
    for name in (edition.process, edition.meeting):
        if name and name not in (edition.title or ""):
            yield name
    yield reading.document.source


def _counts(reading: Reading) -> str:
    tally = digest.Tally.of(reading.commitments)
    parties, figures = len(digest.by_party(reading)), len(digest.figures(reading))
    counted = ngettext("{n} commitment", "{n} commitments", tally.commitments).format(n=tally.commitments)
    tags = [(tally.new, word("new")), (tally.advancing, word("advancing"))]
    tagged = ", ".join(f"{count} {name}" for count, name in tags if count)
    return " · ".join(
        [
            f"{counted} ({tagged})" if tagged else counted,
            ngettext("{n} party", "{n} parties", parties).format(n=parties),
            ngettext("{n} figure", "{n} figures", figures).format(n=figures),
        ]
    )


# --------------------------------------------------------------------------------------------------- the commitments


def _commitments(reading: Reading, width: int) -> Iterator[RenderableType]:
    if not reading.commitments:
        yield Text("\n" + _("No commitment was found."))
    tagged = any(commitment.declared for commitment in reading.commitments)
    for pillar, rows in digest.by_pillar(reading):
        yield Text("")
        if pillar is not None:
            title = digest.pillar_title(reading, pillar)
            yield Text(plain(f"{pillar}  {title}".strip()), style="bold")
        yield (_wide if width >= ROOMY else _narrow)(rows, width, tagged)


def _wide(rows: list[tuple[int, Commitment]], width: int, tagged: bool) -> Table:
    """A column each for number, party, tag (where the document has any), stance, title and figure."""
    figure_width = width // 4
    title_width = width - figure_width - (27 if tagged else 22)
    table = Table(box=None, pad_edge=False, padding=(0, 1, 0, 0), width=width, header_style="dim underline")
    table.add_column(_("no."), width=3, justify="right", style="dim")
    table.add_column(_("party"), width=5)
    if tagged:
        table.add_column(_("tag"), width=4)
    table.add_column(_("stance"), width=9, style="dim")
    table.add_column(_("commitment"), width=title_width)
    table.add_column(_("figure, deadline"), width=figure_width)
    for number, commitment in rows:
        table.add_row(
            str(number),
            Text(plain(" ".join(commitment.parties)) or "–"),
            *([_tag(commitment)] if tagged else []),
            word(commitment.stance or "–"),
            Text(fit(plain(commitment.title), title_width, 2)),
            Text(fit(_measure(commitment), figure_width, 2)),
        )
    return table


def _narrow(rows: list[tuple[int, Commitment]], width: int, tagged: bool) -> Table:
    """Number, party and title; everything else on lines below the title."""
    title_width = width - 10
    table = Table(box=None, pad_edge=False, padding=(0, 1, 0, 0), width=width, show_header=False)
    table.add_column(width=3, justify="right", style="dim")
    table.add_column(width=5)
    table.add_column(width=title_width)
    for number, commitment in rows:
        title = Text(fit(plain(commitment.title), title_width, 3))
        tag = word(commitment.declared or "") if tagged else ""
        said = [tag, word(commitment.stance or ""), _measure(commitment)]
        title.append("\n" + fit(" · ".join(filter(None, said)), title_width, 2), style="dim")
        table.add_row(str(number), Text(plain(" ".join(commitment.parties)) or "–"), title)
    return table


def _tag(commitment: Commitment) -> Text:
    """The document's own tag in three or four letters."""
    tags = {"new": Text(_("new"), style="bold"), "advancing": Text(_("adv"), style="dim")}
    return tags[commitment.declared] if commitment.declared else Text("–", style="dim")


def _measure(commitment: Commitment) -> str:
    """The figure that says most, then the deadline, as written."""
    found = (digest.main_figure(commitment), digest.deadline(commitment))
    return plain(", ".join(each.text for each in found if each))


# --------------------------------------------------------------------------------------------------- the explanation


def _explained(reading: Reading, width: int) -> Iterator[RenderableType]:
    """How every value was read: of the document, of each commitment, of the figures outside, of each finding."""
    yield Text("\n" + _("How each value was read"), style="bold")
    yield from _whys(_("The document"), why.of_edition(reading.edition), width)
    for number, commitment in digest.numbered(reading):
        yield from _whys(f"{number}  {commitment.title}", why.of_commitment(commitment), width)
    yield from _whys(_("Figures outside of any commitment"), list(map(why.of_figure, reading.figures)), width)
    yield from _whys(_("Findings"), list(map(why.of_finding, digest.ranked(reading.findings))), width)


def _whys(title: str, rows: list[Why], width: int) -> Iterator[RenderableType]:
    """What a value is called, the value, and below it the rule and the entry, or why it is empty."""
    if not rows:
        return
    yield Text("")
    yield Text(fit(plain(title), width, 1))
    table = Table(box=None, pad_edge=False, padding=(0, 1, 0, 0), width=width, show_header=False)
    table.add_column(width=2)
    table.add_column(width=15, style="dim")
    table.add_column(ratio=1)
    for row in rows:
        table.add_row("", word(row.name), _because(row))
    yield table


def _because(row: Why) -> Text:
    if row.origin is None:
        said = _("empty: {reason}").format(reason=row.reason) if row.reason else _("no rule was recorded")
    else:
        said = row.origin.rule + (f" “{row.origin.entry}”" if row.origin.entry else "")
    return Text.assemble(plain(row.value), "\n" if row.value else "", (plain(said), "dim"))


# ------------------------------------------------------------------------------------------------------ the findings


def _findings(reading: Reading) -> Iterator[RenderableType]:
    yield Text("")
    verdicts = Counter(finding.verdict for finding in reading.findings)
    if not verdicts:
        yield Text(_("No figure could be checked against another."))
        return
    counted = ngettext("{n} finding", "{n} findings", verdicts.total()).format(n=verdicts.total())
    summed = " · ".join(f"{verdicts[verdict]} {word(verdict)}" for verdict in ORDER if verdicts[verdict])
    yield Text.assemble((counted, "bold"), "  ", (summed, "dim"))
    standing = digest.standing(reading)
    for verdict, group in groupby(digest.ranked(reading.findings), lambda finding: finding.verdict):
        yield from (_quiet if verdict == "consistent" else _loud)(verdict, group, standing)


def _loud(verdict: Verdict, group: Iterable[Finding], standing: Lookup[int]) -> Iterator[RenderableType]:
    """Each with its verdict and kind, the explanation, and the figures it speaks of with where they stand."""
    for finding in group:
        yield Text("")
        yield Text.assemble(
            (f"{SIGNS[verdict]} {word(verdict)}", STYLES[verdict]), (f"  {word(finding.kind)}", "dim")
        )
        yield Padding(Text(plain(finding.explanation)), (0, 0, 0, 2))
        places = (f"“{plain(place.quote)}” {_where(place, standing)}" for place in finding.figures)
        yield Padding(Text(", ".join(places), style="dim"), (0, 0, 0, 2))


def _quiet(verdict: Verdict, group: Iterable[Finding], standing: Lookup[int]) -> Iterator[RenderableType]:  # noqa: ARG001
    """The claim alone: what holds needs no attention."""
    yield Text("")
    yield Text(f"{SIGNS[verdict]} {word(verdict)}", style=STYLES[verdict])
    table = Table(box=None, pad_edge=False, padding=(0, 1, 0, 0), show_header=False)
    table.add_column(width=2)
    table.add_column(style="dim", no_wrap=True)
    table.add_column()
    for finding in group:
        table.add_row("", word(finding.kind), Text(plain(finding.claim)))
    yield table


def _where(selector: Selector, standing: Lookup[int]) -> str:
    for _span, number in standing.meeting(selector.span):
        return _("(no. {number})").format(number=number)
    return _("(outside)")


def fit(text: str, width: int, lines: int) -> str:
    """As many words as fit on so many lines of that width, with an ellipsis where some are left out."""
    wrapped = Text(text).wrap(_RULER, width)
    if len(wrapped) <= lines:
        return text
    kept = "".join(f"{line.plain.rstrip()} " for line in wrapped[: lines - 1])
    last = wrapped[lines - 1].plain.rstrip()
    while cell_len(last) >= width:
        shorter = last.rpartition(" ")[0]
        last = shorter or chop_cells(last, width - 1)[0]
    return kept + last.rstrip(" ,;:(") + "…"


_RULER = Console(file=io.StringIO(), width=80, force_jupyter=False)
