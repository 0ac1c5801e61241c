"""How soon the command line answers, against an interpreter that does nothing."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Sequence
from functools import partial

from benchmarks.documents import SAMPLE
from benchmarks.measure import Ratio, interleaved
from benchmarks.table import Part, Row

ROUNDS = 15
# The arguments, and what a start of Python may take for each at most.
COMMANDS = (
    (("--help",), "at most 6"),
    (("version",), ""),
    (("read", str(SAMPLE), "--format", "json"), ""),
)


def measure() -> Part:
    """Whole processes, from their start to their end, all with the same interpreter."""
    program = shutil.which("pledgebook", path=sysconfig.get_path("scripts"))
    if program is None:
        raise FileNotFoundError("the command pledgebook is not installed beside this interpreter")
    with tempfile.TemporaryDirectory() as compiled:
        ways = {"python": partial(_run, [sys.executable, "-c", "pass"], compiled)}
        ways |= {arguments[0]: partial(_run, [program, *arguments], compiled) for arguments, _ in COMMANDS}
        interleaved(ways, 1)  # compiles the modules
        seconds = interleaved(ways, ROUNDS)
    rows = [
        Row(_shown(arguments), Ratio.of(seconds[arguments[0]], seconds["python"]), wanted)
        for arguments, wanted in COMMANDS
    ]
    return Part("Cold start: time of a whole process, over that of python -c pass", tuple(rows))


def _run(command: Sequence[str], compiled: str) -> None:
    """Modules are compiled once, whatever the environment says, and beside nobody's sources."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    environment["PYTHONPYCACHEPREFIX"] = compiled
    subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=True)


def _shown(arguments: Sequence[str]) -> str:
    return " ".join(["pledgebook", *("SAMPLE" if word == str(SAMPLE) else word for word in arguments[:2])])
