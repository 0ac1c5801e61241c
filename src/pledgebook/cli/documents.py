"""What the verbs that take documents share: their arguments, and the way to the output."""

from __future__ import annotations

import argparse
import datetime as dt
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from pledgebook.cli import model
from pledgebook.cli.status import Status
from pledgebook.messages import _

if TYPE_CHECKING:
    from pledgebook.formats import Part
    from pledgebook.model import Reading


# How long a document may take: as long as one that is uploaded.
SECONDS, LEAST, MOST = 300, 0.01, 1_000_000
_PLAIN = re.compile(r"\d{1,7}(?:\.\d{1,3})?", re.ASCII)


def arguments(parser: argparse.ArgumentParser, formats: Sequence[str]) -> None:
    """The documents, how to read them and where to write."""
    sources(parser)
    parser.add_argument(
        "--format",
        choices=formats,
        default="table",
        help=_(
            "how to print it (default: table); several files give one JSON array, one table of rows, one page; "
            "jsonl, for many files, a line of JSON each"
        ),
    )
    parser.add_argument(
        "--output",
        type=Path,
        metavar=_("PATH"),
        help=_(
            "write to this file instead of standard output; it appears when it is complete, "
            "but jsonl is written line by line, and a second run adds what is not there yet"
        ),
    )
    parser.add_argument(
        "--rates",
        type=_rates,
        metavar=_("FILE"),
        help=_(
            "what currencies were worth that the European Central Bank does not quote: a CSV with the columns date "
            "(2025-05-12), currency (HNL) and per_euro (28.9); for amounts that stand in two currencies"
        ),
    )


def sources(parser: argparse.ArgumentParser) -> None:
    """The documents, and how to read them."""
    parser.add_argument(
        "files",
        nargs="+",
        metavar=_("FILE"),
        help=_(
            "a document: PDF, DOCX, HTML, Markdown or plain text; - reads standard input, "
            "a folder all that is below it, an https address is fetched"
        ),
    )
    parser.add_argument(
        "--date",
        type=_date,
        metavar=_("YYYY-MM-DD"),
        help=_("the document's date, where it does not say; relative dates are resolved against it"),
    )
    model.arguments(parser)
    parser.add_argument(
        "--encoding",
        metavar=_("NAME"),
        help=_("the encoding of a text, where it cannot be told from the file"),
    )
    parser.add_argument(
        "--timeout",
        type=_seconds,
        default=SECONDS,
        metavar=_("SECONDS"),
        help=_("give up on a document after so long, and go on (default: %(default)s; 0: never)"),
    )
    parser.add_argument("--language", metavar=_("CODE"), help=_("the document's language (en)"))


def _date(written: str) -> dt.date:
    try:
        return dt.date.fromisoformat(written)
    except ValueError:
        raise argparse.ArgumentTypeError(
            _("not a date like 2022-10-06: {written}").format(written=repr(written))
        ) from None


def _seconds(written: str) -> float:
    if _PLAIN.fullmatch(written) and (float(written) == 0 or LEAST <= float(written) <= MOST):
        return float(written)
    raise argparse.ArgumentTypeError(
        _("not 0 and not a number from {least} to {most}: {written}").format(
            least=LEAST, most=MOST, written=repr(written)
        )
    )


def _rates(written: str) -> str:
    from pledgebook.model import Refusal
    from pledgebook.pipeline import rates_of

    try:
        return rates_of(Path(written))
    except Refusal as refusal:
        raise argparse.ArgumentTypeError(f"{refusal.source}: {refusal.reason}") from None


def write(readings: Iterable[Reading], options: argparse.Namespace, part: Part) -> Status:
    """The readings in the format of the options, to the output of the options."""
    from pledgebook.cli import output
    from pledgebook.cli.terminal import Terminal, complain
    from pledgebook.formats import FORMATS, Layout
    from pledgebook.model import Refusal

    wanted = FORMATS[options.format]
    terminal = Terminal() if options.output else Terminal.of_stdout()
    layout = Layout(
        part=part,
        many=len(options.files) > 1,
        width=terminal.width,
        colour=terminal.colour,
        explain=getattr(options, "explain", False),
    )
    try:
        apart(options.output, options.files)
        output.write(wanted.write(readings, layout), options.output, utf8=wanted.fixed)
    except Refusal as refusal:
        complain(refusal.source, refusal.reason)
        return Status.REFUSED
    return Status.FINE


def apart(output: Path | None, files: Sequence[str]) -> None:
    """Refuse to write over a document that is about to be read."""
    from pledgebook.cli.sources import is_same
    from pledgebook.model import Refusal

    if output and output.is_file() and any(is_same(file, output) for file in files):
        raise Refusal(str(output), _("is one of the documents to be read, and stays as it is"))
