"""Strings fall back to English, and follow the environment where there is a catalogue."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo

from pledgebook import messages


@pytest.fixture(autouse=True)
def _own_catalogue() -> Iterator[None]:
    messages._of_the_environment.cache_clear()
    yield
    messages._of_the_environment.cache_clear()


def test_what_no_catalogue_has_stays_english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LANGUAGE", "tlh")
    assert messages._("{file} is empty") == "{file} is empty"
    assert messages.ngettext("{count} finding", "{count} findings", 1) == "{count} finding"
    assert messages.ngettext("{count} finding", "{count} findings", 0) == "{count} findings"


def test_the_environment_names_the_language(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    spanish = Catalog(locale="es")
    spanish.add("{file} is empty", "{file} está vacío")
    spanish.add(("{count} finding", "{count} findings"), ("{count} hallazgo", "{count} hallazgos"))
    folder = tmp_path / "locale" / "es" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    with (folder / "pledgebook.mo").open("wb") as file:
        write_mo(file, spanish)
    monkeypatch.setattr(messages, "__file__", str(tmp_path / "messages.py"))
    monkeypatch.setenv("LANGUAGE", "es_CL:en")

    assert messages._("{file} is empty") == "{file} está vacío"
    assert messages.ngettext("{count} finding", "{count} findings", 2) == "{count} hallazgos"
    assert messages._("no translation yet") == "no translation yet"


def test_importing_it_loads_nothing_heavy() -> None:
    script = "import sys; before = set(sys.modules); import pledgebook.messages; print(*(set(sys.modules) - before))"
    new = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True
    ).stdout.split()
    assert not {"gettext", "babel", "rich", "jinja2", "yaml", "selectolax"} & set(new)
