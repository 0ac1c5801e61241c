"""``pledgebook demo``."""

from __future__ import annotations

import argparse
from pathlib import Path

from pledgebook.cli.status import Status
from pledgebook.messages import _

PAGE = Path("pledgebook-demo.html")


def summary() -> str:
    """What the verb does, for --help."""
    return _("Read the sample document, print what is in it and write the page.")


def arguments(parser: argparse.ArgumentParser) -> None:
    """Where the page goes."""
    parser.add_argument(
        "--output", type=Path, default=PAGE, metavar=_("PATH"), help=_("the page (default: %(default)s)")
    )


def run(options: argparse.Namespace) -> Status:
    """Print the table and the findings, write the page, and say where and what next."""
    from pledgebook import pipeline
    from pledgebook.cli import output
    from pledgebook.cli.progress import Progress
    from pledgebook.cli.terminal import Terminal, complain, visible
    from pledgebook.formats import FORMATS, Layout
    from pledgebook.model import Refusal

    source = sample()
    try:
        with Progress(1) as progress, progress.step(source.name):
            reading = pipeline.read(source)
        terminal = Terminal.of_stdout()
        layout = Layout(width=terminal.width, colour=terminal.colour)
        output.write(FORMATS["table"].write([reading], layout), None, utf8=False)
        output.write(FORMATS["html"].write([reading], layout), options.output, utf8=True)
    except Refusal as refusal:
        complain(refusal.source, refusal.reason)
        return Status.REFUSED
    print(
        _("The page with the document, its commitments and findings: {path}").format(
            path=visible(str(options.output))
        )
    )
    print(_("Next, a document of your own: {command}").format(command="pledgebook read " + _("YOUR-FILE")))
    return Status.FINE


def sample() -> Path:
    """The sample: inside the package where it was installed, at the root of a checkout otherwise."""
    package = Path(__file__).resolve().parents[1]
    installed = package / "examples" / "lima-2022.md"
    return installed if installed.exists() else package.parents[1] / "examples" / "lima-2022.md"
