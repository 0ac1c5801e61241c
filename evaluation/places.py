"""Where the documents, their gold readings and the scorer are."""

from __future__ import annotations

import os
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
OWN = ROOT / "tests" / "corpus"
PROBES = OWN / "probes"
SAMPLE = ROOT / "examples" / "lima-2022.md"
GOLDEN = ROOT / "examples" / "lima-2022.json"
SCORES = ROOT / "evaluation" / "scores.csv"
VARIABLE = "PLEDGEBOOK_CORPUS"


class Missing(Exception):  # noqa: N818 - as Refusal: it is no fault of the program
    """Something that the measurement needs is not at hand; the message is one line that says what."""


def corpus() -> Path:
    """The folder with the real documents and the scorer: the variable's, else the one beside the checkout."""
    named = os.environ.get(VARIABLE)
    folder = Path(named) if named else ROOT.parent / "shared"
    if folder.is_dir():
        return folder
    if named:
        raise Missing(f"{VARIABLE} names {named}, which is not a folder")
    raise Missing(
        f"the scorer is not part of the repository: set {VARIABLE} to the folder that has tools/score.py"
    )
