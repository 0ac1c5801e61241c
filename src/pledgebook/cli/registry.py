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


def by(parser: argparse.ArgumentParser) -> None:
    """Who does it."""
    parser.add_argument(
        "--by",
        default="command line",
        metavar=_("NAME"),
        help=_("who does this, for the history (default: %(default)s)"),
    )


@contextmanager
def opened(database: str | None, *, new: bool, key: bool = False, demo: bool = False) -> Iterator[None]:
    """The registry; made where it is ``new``, with a ``key`` for sessions where it is served, or as the ``demo``.

    Raises ``Refusal`` where it cannot be opened.
    """
    from pledgebook.model import Refusal

    missing = lacking()
    if missing:
        raise Refusal(_("the registry"), missing)
    from pledgebook.web import standalone

    with standalone.registry(database, new=new, key=key, demo=demo):
        yield


def lacking() -> str | None:
    """What the registry needs that is not installed, and how to get it; None where all is there."""
    try:
        import waitress  # noqa: F401 - the one part that is imported late

        from pledgebook.web import standalone  # noqa: F401
    except ModuleNotFoundError as error:
        command = "pip install 'pledgebook[registry]'"
        return _("needs {package}: {command}").format(package=error.name, command=command)
    return None
