"""Timers and workers that run at the same time, at one database."""

from __future__ import annotations

import os
import subprocess
import sys

from tests.cli import asked
from tests.cli.post_office import post_office
from tests.cli.running import SAMPLE, SOURCES, pledgebook_, python

AT_ONCE = 2
EACH_ONCE = sorted(f"{name}@example.org" for name in asked.PEOPLE)


def reminded_at_once(database: str) -> list[str]:
    """Who was written to, in order, where everything is done by several at once, and all of it once more."""
    done = pledgebook_("import", str(SAMPLE), "--database", database, "--publish")
    assert done.returncode == 0, done.stderr
    done = python(str(asked.__file__), PLEDGEBOOK_DATABASE=database)
    assert done.returncode == 0, done.stderr
    with post_office() as office:
        for verb in ("due", "worker", "due", "worker"):
            _all(verb, database, office.setting)
        mails = sorted(to for mail in office.mails for to in mail.to)
    whole = pledgebook_("verify", "--database", database)
    assert whole.returncode == 0, whole.stdout
    return mails


def _all(verb: str, database: str, mail: str) -> None:
    """Several of one program."""
    arguments = [verb, "--database", database, *(["--once"] if verb == "worker" else [])]
    known = {
        "PYTHONPATH": str(SOURCES),
        "PATH": os.environ["PATH"],
        "PYTHONUTF8": "1",
        "PLEDGEBOOK_MAIL": mail,
    }
    started = [
        subprocess.Popen(
            [sys.executable, "-m", "pledgebook", *arguments],
            env=known, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        )
        for _number in range(AT_ONCE)
    ]  # fmt: skip
    for each in started:
        said, _nothing = each.communicate(timeout=120)
        assert each.returncode == 0, said
