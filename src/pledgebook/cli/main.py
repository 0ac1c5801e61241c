"""``pledgebook``: picks the verb and turns how it ends into an exit code."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Sequence
from importlib import import_module

from pledgebook import __version__
from pledgebook.cli.status import Status
from pledgebook.messages import _

VERBS = (
    "read",
    "check",
    "money",
    "import",
    "verify",
    "checkpoint",
    "erase",
    "serve",
    "account",
    "due",
    "worker",
    "demo",
    "doctor",
    "version",
)
_FILES = {"import": "import_"}  # a word of the language cannot name a module


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one verb. A closed pipe ends quietly and an interrupt with 130; a bug keeps its traceback."""
    options = parser().parse_args(arguments)
    try:
        status: Status = options.run(options)
        sys.stdout.flush()
    except KeyboardInterrupt:
        return Status.INTERRUPTED
    except BrokenPipeError:
        _forget_stdout()
        return Status.FINE
    except (
        OSError
    ) as error:  # files say so themselves (Refusal): what is left is a full device behind the output
        _forget_stdout()
        said = _("pledgebook: the output cannot be written: {reason}").format(reason=error.strerror or error)
        print(said, file=sys.stderr)
        return Status.REFUSED
    return status


def parser() -> argparse.ArgumentParser:
    """The command line, described."""
    top = argparse.ArgumentParser(
        prog="pledgebook",
        description=_("Reads what governments promise at summits into commitments, and audits the figures."),
        epilog=_exit_codes(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    top.add_argument("--version", action="version", version=f"pledgebook {__version__}")
    verbs = top.add_subparsers(title=_("commands"), metavar=_("COMMAND"), required=True)
    for name in VERBS:
        verb = import_module(f"pledgebook.cli.{_FILES.get(name, name)}")
        described = verbs.add_parser(
            name,
            help=verb.summary(),
            description=verb.summary(),
            epilog=_exit_codes(),
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        verb.arguments(described)
        described.set_defaults(run=verb.run)
    return top


def _exit_codes() -> str:
    return _(
        "exit status:\n"
        "  0    done\n"
        "  1    check found a figure that is inconsistent, overstated or understated;\n"
        "       verify found that the history was changed; doctor found something missing\n"
        "  2    wrong usage\n"
        "  3    a file could not be read or written; all others were\n"
        "  4    import --publish found a document that waits for review, and did not publish it\n"
        "  130  interrupted"
    )


def _forget_stdout() -> None:
    """Whoever read our output has seen enough: what Python still flushes at exit goes nowhere."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
