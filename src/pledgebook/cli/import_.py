"""``pledgebook import``."""

from __future__ import annotations

import argparse
import sys
from contextlib import ExitStack
from typing import TYPE_CHECKING

from pledgebook.cli import documents, registry
from pledgebook.cli.status import Status
from pledgebook.messages import _, ngettext

if TYPE_CHECKING:
    from pledgebook.web.standalone import Imported


def summary() -> str:
    """What the verb does, for --help."""
    return _(
        "Read documents into the registry, as drafts to review; one that is there already changes nothing."
    )


def arguments(parser: argparse.ArgumentParser) -> None:
    """The documents, and where they belong."""
    documents.sources(parser)
    registry.arguments(parser)
    parser.add_argument(
        "--process",
        metavar=_("NAME"),
        help=_("the process they belong to, by its name or the folder of its facts (default: the only one)"),
    )
    registry.by(parser)
    parser.add_argument(
        "--publish",
        action="store_true",
        help=_(
            "publish what is read at once, by your word, unless it waits for review already "
            "(default: it waits until an editor has looked at it)"
        ),
    )


def run(options: argparse.Namespace) -> Status:
    """Import each document and say what it gave."""
    from pledgebook.cli.intake import Intake
    from pledgebook.cli.terminal import complain, visible
    from pledgebook.model import Refusal

    intake = Intake.of(options, money=True)
    waits = False
    try:
        with registry.opened(options.database, new=True), ExitStack() as stack:
            from pledgebook.apart.reader import Reader
            from pledgebook.web import standalone

            intake.reader = stack.enter_context(Reader(confined=False))
            for imported in standalone.import_readings(
                intake, options.process, options.by, intake.fetched, publish=options.publish
            ):
                print(visible(f"{imported.source}: {_said(imported, publish=options.publish)}"))
                waits = waits or bool(imported.drafts)
    except Refusal as refusal:
        complain(refusal.source, refusal.reason)
        return Status.REFUSED
    if waits:
        print(_next(publish=options.publish), file=sys.stderr)
    if intake.refused:
        return Status.REFUSED
    return Status.WAITING if waits and options.publish else Status.FINE


def _next(*, publish: bool) -> str:
    """What becomes of drafts, which no page shows: beside the lines for scripts, for whoever looks for commitments."""
    if publish:
        return _("What waits already is not published past its review: an editor decides on it there.")
    return _(
        "No reader sees a draft: an editor finds it under Review, and publishes it there. "
        "“pledgebook account NAME --role editor” makes one, “pledgebook serve” serves the pages."
    )


def _said(imported: Imported, *, publish: bool) -> str:
    count = len(imported.public_ids)
    if imported.drafts and publish:
        return _("waits for review, and was not published")
    if not imported.created:
        return _("in the registry already") if not imported.drafts else _("waits for review already")
    if imported.drafts:
        said = ngettext("{count} draft to review", "{count} drafts to review", imported.drafts)
        return said.format(count=imported.drafts)
    said = ngettext("{count} commitment", "{count} commitments", count).format(count=count)
    return f"{said}, {imported.public_ids[0]} – {imported.public_ids[-1]}" if count else said
