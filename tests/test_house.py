"""The rules of the house that neither the import-linter nor ruff can hold."""

from __future__ import annotations

import re
import socket
import tomllib
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import grimp
import pytest
import yaml
from pytest_socket import SocketConnectBlockedError

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "src" / "pledgebook"

# A module with such a name is where code goes that nobody found a place for.
NO_PLACE = {"utils", "util", "helpers", "helper", "common", "base", "misc", "shared", "core"}
MOST_LINES = 400

# Places of one machine, and what would tie the readers of a requirement file to one host.
MACHINE = re.compile(r"(?<![\w.:/-])/(?:work|root|home|opt)/")
REGISTRY = re.compile(r"://|--(?:extra-|default-)?index|--find-links| @ ")

# Folders of tests that mirror no room.
OTHER_TESTS = {"soak", "browser", "cases", "golden", "corpus", "evaluation", "benchmarks"}


def sources() -> Iterator[Path]:
    return PACKAGE.rglob("*.py")


def published() -> Iterator[Path]:
    """The files a stranger reads, this one aside."""
    for folder in (
        "src",
        "docs",
        "examples",
        "processes",
        "tests",
        "requirements",
        "evaluation",
        "benchmarks",
        ".ci",
    ):
        yield from (path for path in (ROOT / folder).rglob("*") if path.is_file())
    yield from (path for path in ROOT.iterdir() if path.is_file() and path.name != ".git")


def text_of(path: Path) -> str:
    return (
        "" if path == Path(__file__) or path.suffix == ".pyc" else path.read_text("utf-8", errors="replace")
    )


def test_every_module_has_a_place() -> None:
    modules = [path for path in PACKAGE.rglob("*") if path.is_dir() or path.suffix == ".py"]
    assert [path for path in modules if path.stem.strip("_") in NO_PLACE] == []


def test_every_file_is_short_enough_to_read() -> None:
    written = [path for path in sources() if path.parent.name != "migrations"]  # those are Django's
    assert [path for path in written if len(path.read_text("utf-8").splitlines()) > MOST_LINES] == []


def test_the_imports_have_no_cycle() -> None:
    graph = grimp.build_graph("pledgebook", cache_dir=None)
    imports = {name: graph.find_modules_directly_imported_by(name) for name in graph.modules}
    try:
        TopologicalSorter(imports).prepare()
    except CycleError as error:
        pytest.fail(" imports ".join(reversed(error.args[1])))


def test_tests_mirror_the_rooms() -> None:
    folders = {
        path.name for path in (ROOT / "tests").iterdir() if path.is_dir() and path.name != "__pycache__"
    }
    rooms = {path.stem for path in PACKAGE.iterdir()}
    assert folders - rooms - OTHER_TESTS == set()


def test_nothing_published_names_a_machine() -> None:
    assert [path for path in published() if MACHINE.search(text_of(path))] == []


def test_requirements_have_hashes_and_name_no_registry() -> None:
    for path in (ROOT / "requirements").glob("*.txt"):
        text = path.read_text("utf-8")
        assert not REGISTRY.search(text), path
        pinned = re.findall(
            r"^[a-z0-9][^\n]*\\\n(?: +--hash=sha256:[0-9a-f]{64}(?: \\)?\n)+", text, re.MULTILINE
        )
        assert len(pinned) == len(re.findall(r"^[a-z0-9]", text, re.MULTILINE)) > 0, path


@pytest.mark.filterwarnings("ignore:A test tried to use socket")
def test_no_socket_reaches_beyond_this_machine() -> None:
    with socket.socket() as outward, pytest.raises(SocketConnectBlockedError):
        outward.connect(("192.0.2.1", 80))  # an address that RFC 5737 keeps for documentation
    with socket.create_server(("127.0.0.1", 0)) as server, socket.socket() as inward:
        inward.connect(server.getsockname())


def test_the_version_is_the_same_everywhere() -> None:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    described = yaml.safe_load((ROOT / "publiccode.yml").read_text("utf-8"))
    assert described["softwareVersion"] == version
    assert f"## [{version}]" in (ROOT / "CHANGELOG.md").read_text("utf-8")


def test_the_public_description_keeps_the_limits_of_its_standard() -> None:
    described = yaml.safe_load((ROOT / "publiccode.yml").read_text("utf-8"))
    english = described["description"]["en"]
    assert len(english["shortDescription"]) <= 150
    assert 150 <= len(english["longDescription"]) <= 10_000
    assert english["features"]


def test_no_possessive_group() -> None:
    """CPython before 3.11.5 matches possessive groups wrongly (cpython issue 106052), but not single characters."""
    possessive = re.compile(r"\)(?:[*+?]|\{[\d,{}]+\})\+")
    patterns = re.compile(r"""r[fb]?(["'])(?:(?!\1).)*\1""")
    found = [
        (path.name, match[0])
        for path in sources()
        for match in patterns.finditer(path.read_text("utf-8"))
        if possessive.search(match[0])
    ]
    assert found == []
