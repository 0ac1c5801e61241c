"""What the verbs that open the registry share: which database, and what is said where that does not work."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager

from pledgebook.messages import _


def arguments(parser: argparse.ArgumentParser) -> None:
    """Which database."""
    parser.add_argument(
        "--database",
        metavar=_("PATH"),
        help=_(
            "the registry: a SQLite file or postgresql://user@host/name "
            "(default: PLEDGEBOOK_DATABASE, else pledgebook.sqlite3 here)"
        ),
    )


@contextmanager
def opened(database: str | None, *, new: bool) -> Iterator[None]:
    """The registry; made where it is ``new``. Raises ``Refusal`` where it cannot be opened."""
    from pledgebook.model import Refusal

    try:
        from pledgebook.web import standalone
    except ModuleNotFoundError as error:
        needed = "pip install 'pledgebook[registry]'"
        raise Refusal(
            _("the registry"), _("needs {package}: {command}").format(package=error.name, command=needed)
        ) from error
    with standalone.registry(database, new=new):
        yield
