"""Strings fall back to English, and follow the environment where there is a catalogue."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

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


def _fields(text: str) -> list[str]:
    return sorted(re.findall(r"\{(\w*)\}", text))


@pytest.mark.parametrize("language", [each for each in messages.LANGUAGES if each != "en"])
def test_every_translation_fills_in_the_same_names(language: str) -> None:
    folder = Path(messages.__file__).with_name("locale")
    with (folder / language / "LC_MESSAGES" / "pledgebook.po").open("rb") as file:
        translated = read_po(file, locale=language)
    with (folder / "pledgebook.pot").open("rb") as file:
        known = {message.id for message in read_po(file) if message.id}
    for message in translated:
        if not message.id:
            continue
        assert message.id in known, message.id
        ids = (message.id,) if isinstance(message.id, str) else message.id
        said = message.string or ""
        forms = (said,) if isinstance(said, str) else said
        assert all(_fields(form) == _fields(ids[-1]) for form in forms), message.id
        assert not message.fuzzy


def test_one_request_speaks_its_language_and_others_theirs() -> None:
    with messages.speaking("es"):
        assert messages._("Next steps") == "Próximos pasos"
        assert (
            messages.ngettext("{count} earlier report", "{count} earlier reports", 2)
            == "{count} informes anteriores"
        )
        with messages.speaking("en"):
            assert messages._("Next steps") == "Next steps"
        assert messages._("Next steps") == "Próximos pasos"
    assert messages._("Next steps") == "Next steps"
    with pytest.raises(ValueError, match="tlh"), messages.speaking("tlh"):
        pass
