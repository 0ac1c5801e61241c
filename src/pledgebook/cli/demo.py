"""``pledgebook demo``."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING

from pledgebook.cli import registry, serve
from pledgebook.cli.status import Status
from pledgebook.messages import _

if TYPE_CHECKING:
    from pledgebook.model import Reading

PAGE = Path("pledgebook-demo.html")
DATABASE = "pledgebook-demo.sqlite3"
ACCOUNT = "demo"  # who filled the registry, for its history


def summary() -> str:
    """What the verb does, for --help."""
    return _("Read the sample document, print what is in it, write the page and serve a registry with it.")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Where the page and the registry go, and where it is served."""
    parser.add_argument(
        "--output", type=Path, default=PAGE, metavar=_("PATH"), help=_("the page (default: %(default)s)")
    )
    parser.add_argument(
        "--database",
        default=DATABASE,
        metavar=_("PATH"),
        help=_("the registry of the demo, a SQLite file (default: %(default)s)"),
    )
    serve.port(parser)
    parser.add_argument("--no-serve", action="store_true", help=_("fill the registry, and do not serve it"))


def run(options: argparse.Namespace) -> Status:
    """Print the table and the findings, write the page, fill a registry, and serve it until it is interrupted."""
    from pledgebook.cli.terminal import complain
    from pledgebook.model import Refusal

    try:
        reading = _read(options.output)
        print(
            _("Next, a document of your own: {command}").format(command="pledgebook read " + _("YOUR-FILE"))
        )
        missing = registry.lacking()
        if missing:
            print(_("The registry in the browser {missing}").format(missing=missing))
            return Status.FINE
        with registry.opened(options.database, new=True, key=True, demo=True):
            _fill(reading, options.database)
            if not options.no_serve:
                _serve(options.port)
    except Refusal as refusal:
        complain(refusal.source, refusal.reason)
        return Status.REFUSED
    return Status.FINE


def _read(page: Path) -> Reading:
    """Read the sample, print it and write its page."""
    from pledgebook import pipeline
    from pledgebook.cli import output
    from pledgebook.cli.progress import Progress
    from pledgebook.cli.terminal import Terminal, visible
    from pledgebook.formats import FORMATS, Layout

    source = sample()
    with Progress(1) as progress, progress.step(source.name):
        reading = pipeline.read(source)
    terminal = Terminal.of_stdout()
    layout = Layout(width=terminal.width, colour=terminal.colour)
    output.write(FORMATS["table"].write([reading], layout), None, utf8=False)
    output.write(FORMATS["html"].write([reading], layout), page, utf8=True)
    said = _("The page with the document, its commitments and findings: {path}")
    print(said.format(path=visible(str(page))))
    return reading


def _fill(reading: Reading, database: str) -> None:
    """Put the sample into the registry; a second time changes nothing."""
    from pledgebook.cli.terminal import visible
    from pledgebook.web import standalone

    for each in standalone.import_readings([reading], None, ACCOUNT, publish=True):
        said = _("A registry with the sample in it: {path}") if each.created else _("The registry: {path}")
        print(visible(said.format(path=database)))


def _serve(port: int) -> None:
    """Serve the registry, with an open round and an account of each role, whose passwords are new each time."""
    from pledgebook.web import standalone

    title = standalone.demo_round(ACCOUNT)
    if title:
        print(_("A round of reporting is open: {title}").format(title=title))
    accounts = [(each.name, each.password) for each in standalone.demo_accounts(ACCOUNT)]
    for name, password in accounts:
        said = _("Sign in as {name} with the password {password}")
        print(said.format(name=name, password=password))
    serve.pages("localhost", port, accounts)


def sample() -> Path:
    """The sample: inside the package where it was installed, at the root of a checkout otherwise."""
    package = Path(__file__).resolve().parents[1]
    installed = package / "examples" / "lima-2022.md"
    return installed if installed.exists() else package.parents[1] / "examples" / "lima-2022.md"
