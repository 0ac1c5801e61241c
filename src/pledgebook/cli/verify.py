"""``pledgebook verify``."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from pledgebook.cli import registry
from pledgebook.cli.status import Status
from pledgebook.messages import _, ngettext

if TYPE_CHECKING:
    from pledgebook.web.history import Text
    from pledgebook.web.ledger.verify import Verdict


def summary() -> str:
    """What the verb does, for --help."""
    return _("Walk the history of the registry and say whether any of it was changed.")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Which registry, and what is known of it from elsewhere."""
    registry.arguments(parser)
    parser.add_argument(
        "--checkpoint",
        type=Path,
        action="append",
        default=[],
        metavar=_("PATH"),
        help=_("a checkpoint that was kept elsewhere (may be repeated)"),
    )
    parser.add_argument(
        "--key",
        metavar=_("KEY"),
        help=_("the public key that signed it, or a file with it (default: the one of this registry)"),
    )
    parser.add_argument(
        "--leaves",
        type=Path,
        metavar=_("PATH"),
        help=_("the hashes that were published with it, which tell exactly which entry was changed"),
    )


def run(options: argparse.Namespace) -> Status:
    """Name the first entry that is wrong, or say how many there are and the root of the tree over them."""
    from pledgebook.cli.terminal import complain
    from pledgebook.model import Refusal

    try:
        with registry.opened(options.database, new=False):
            verdict = _verify(options)
    except Refusal as refusal:
        complain(refusal.source, refusal.reason)
        return Status.REFUSED
    if verdict.fault:
        complain(_("the history"), f"{verdict.fault.kind}: {verdict.fault.reason}")
        return Status.ACCUSED
    said = ngettext("{count} entry, none changed", "{count} entries, none changed", verdict.entries)
    print(said.format(count=verdict.entries))
    for sequence, teller in verdict.erased.items():
        print(
            _("entry {number} was erased in part, as entry {teller} tells").format(
                number=sequence, teller=teller
            )
        )
    print(verdict.root)
    return Status.FINE


def _verify(options: argparse.Namespace) -> Verdict:
    from pledgebook.web import history

    checkpoints = [_read(path) for path in options.checkpoint]
    leaves = _read(options.leaves) if options.leaves else None
    return history.verify(history.outside(checkpoints, _key(options.key), leaves))


def _key(given: str | None) -> Text | None:
    from pledgebook.web.history import Text

    if not given or not Path(given).is_file():
        return Text(_("the key"), given) if given else None
    return _read(Path(given))


def _read(path: Path) -> Text:
    """Raises ``Refusal`` where the file cannot be read."""
    from pledgebook.model import Refusal
    from pledgebook.web.history import Text

    try:
        return Text(str(path), path.read_text("utf-8"))
    except OSError as error:
        raise Refusal(str(path), (error.strerror or str(error)).lower()) from error
    except UnicodeDecodeError as error:
        raise Refusal(str(path), _("is no text in UTF-8")) from error
