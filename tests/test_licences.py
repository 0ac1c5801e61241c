"""What is installed with the project, and under which licences: no GPL, AGPL or ODbL, data files included."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from importlib.metadata import Distribution, distribution
from pathlib import Path
from typing import Any

import pytest
from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROWS_FILE = Path(__file__).resolve().parent.parent / "docs" / "dependencies.toml"

ALLOWED = {
    "MIT",
    "MIT-0",
    "BSD-2-Clause",
    "BSD-3-Clause",
    "Apache-2.0",
    "ISC",
    "PSF-2.0",
    "MPL-2.0",
    "Unicode-3.0",
    "ZPL-2.1",
    "0BSD",
    # Permissive ones of what is compiled into PDFium.
    "AGG-2.3",
    "FTL",
    "IJG",
    "MIT-Modern-Variant",
    "Zlib",
    "libpng-2.0",
    "libtiff",
    "LicenseRef-ECB-reuse",  # statistics of the European Central Bank: free to reuse unmodified with the source named
}
ALLOWED_FAMILY = "LGPL-"  # as a library that is used unmodified

# What distributions write where there is no SPDX expression. "BSD License" is the one that leaves a choice.
SPELLINGS = {
    "MIT License": {"MIT"},
    "Apache 2.0": {"Apache-2.0"},
    "Apache Software License": {"Apache-2.0"},
    "BSD License": {"BSD-2-Clause", "BSD-3-Clause"},
    "ISC License (ISCL)": {"ISC"},
    "Python Software Foundation License": {"PSF-2.0"},
    "Mozilla Public License 2.0 (MPL 2.0)": {"MPL-2.0"},
    "ZPL 2.1": {"ZPL-2.1"},
    "BSD": {"BSD-2-Clause", "BSD-3-Clause"},
    "BSD-3-Clause, Apache-2.0, dependency licenses": {"BSD-3-Clause", "Apache-2.0"},
    "Apache-2.0 OR BSD-3-Clause": {"Apache-2.0", "BSD-3-Clause"},
    "Apache-2.0 OR BSD-2-Clause": {"Apache-2.0", "BSD-2-Clause"},
}

# The titles of the licences' own texts. That of the LGPL is another line, and may name the GPL further down.
REFUSED_TITLES = re.compile(
    r"^\W*(GNU GENERAL PUBLIC LICENSE|GNU AFFERO GENERAL PUBLIC LICENSE|Open Database License)\b",
    re.MULTILINE | re.IGNORECASE,
)
# How the texts of licences begin, for distributions whose metadata names none.
TITLES = {re.compile(r"\s*Apache License\s+Version 2\.0\b"): "Apache-2.0"}
LESSER_TITLE = re.compile(r"^\W*GNU (LESSER|LIBRARY) GENERAL PUBLIC LICENSE\b", re.MULTILINE | re.IGNORECASE)


def rows() -> dict[str, dict[str, Any]]:
    """The rows of docs/dependencies.toml by the normalised name of the distribution."""
    return {canonicalize_name(name): row for name, row in tomllib.loads(ROWS_FILE.read_text("utf-8")).items()}


EXTRAS = {"registry", "postgres"}


def tree(name: str) -> dict[str, Distribution]:
    """The distributions that come with ``name`` and its extras in this environment, without itself."""
    found: dict[str, Distribution] = {}
    waiting = list(needs(distribution(name), extras=EXTRAS))
    while waiting:
        requirement = waiting.pop()
        key = canonicalize_name(requirement.name)
        if key in found and not requirement.extras:
            continue
        found[key] = distribution(requirement.name)
        waiting += needs(found[key], requirement.extras)
    return found


def needs(dist: Distribution, extras: set[str]) -> Iterator[Requirement]:
    """What a distribution requires here, with the extras that were asked for."""
    for text in dist.requires or ():
        requirement = Requirement(text)
        if requirement.marker is None or any(
            requirement.marker.evaluate({"extra": extra}) for extra in ("", *extras)
        ):
            yield requirement


def declared(dist: Distribution) -> set[str]:
    """The licences the installed metadata admits: the expression, else the field, else the classifiers."""
    metadata = dist.metadata
    fields = metadata.get_all("License-Expression") or metadata.get_all("License") or []
    fields = [field for field in fields if "\n" not in field]  # the whole text of one is no name
    if not fields:
        classifiers = metadata.get_all("Classifier") or []
        fields = [line.rpartition(" :: ")[2] for line in classifiers if line.startswith("License :: ")]
    if not fields:
        fields = [
            licence
            for path in licence_files(dist)
            for title, licence in TITLES.items()
            if title.match(path.read_text("utf-8"))
        ]
    return set().union(*(SPELLINGS.get(field, {field}) for field in fields))


def objections(name: str, row: dict[str, Any]) -> list[str]:
    """Why a row may not stand."""
    licences = [row["licence"], *row.get("bundled", {}).values()]
    if row["data_licence"] != "none":
        licences.append(row["data_licence"])
    found = [
        f"{name}: {licence} is not a licence the project may depend on"
        for licence in licences
        if licence not in ALLOWED and not licence.startswith(ALLOWED_FAMILY)
    ]
    if not row["reason"].strip():
        found.append(f"{name}: no reason")
    return found


def refused_text(text: str) -> str | None:
    """The title of a refused licence, where the text is one."""
    match = REFUSED_TITLES.search(text)
    if match is None or LESSER_TITLE.search(text, 0, match.start()):
        return None
    return match[1]


def licence_files(dist: Distribution) -> Iterator[Path]:
    """The files of an installed distribution that are licences by their names."""
    for file in dist.files or ():
        if re.match(r"(licen[cs]e|copying|notice)", file.name, re.IGNORECASE) and file.suffix != ".py":
            yield Path(str(dist.locate_file(file)))


@pytest.fixture(scope="module")
def installed() -> dict[str, Distribution]:
    return tree("pledgebook")


def test_every_dependency_has_a_row_and_every_row_a_dependency(installed: dict[str, Distribution]) -> None:
    expected = {
        name for name, row in rows().items() if "only_on" not in row or Marker(row["only_on"]).evaluate()
    }
    assert expected == set(installed)


def test_the_rows_agree_with_the_installed_metadata(installed: dict[str, Distribution]) -> None:
    disagree = {
        name: (rows()[name]["licence"], declared(dist))
        for name, dist in installed.items()
        if rows()[name]["licence"] not in declared(dist)
    }
    assert not disagree


def test_every_licence_is_allowed() -> None:
    assert [objection for name, row in rows().items() for objection in objections(name, row)] == []


def test_no_installed_file_is_a_licence_that_is_refused(installed: dict[str, Distribution]) -> None:
    files = [path for dist in installed.values() for path in licence_files(dist)]
    assert len(files) >= len(installed)
    assert [path for path in files if refused_text(path.read_text("utf-8", errors="replace"))] == []


@pytest.mark.parametrize("licence", ["GPL-3.0-only", "AGPL-3.0-or-later", "ODbL-1.0", "GPL-2.0-or-later", ""])
@pytest.mark.parametrize("field", ["licence", "data_licence", "bundled"])
def test_a_refused_licence_is_found_wherever_it_stands(licence: str, field: str) -> None:
    row = {"licence": "MIT", "data_licence": "none", "bundled": {}, "reason": "For the test."}
    assert objections("made-up", row) == []
    row[field] = {"part": licence} if field == "bundled" else licence
    assert objections("made-up", row) == [f"made-up: {licence} is not a licence the project may depend on"]


def test_a_licence_text_is_known_by_its_title() -> None:
    gpl = "                    GNU GENERAL PUBLIC LICENSE\n                       Version 3, 29 June 2007\n"
    lgpl = "                   GNU LESSER GENERAL PUBLIC LICENSE\n                       Version 3, 29 June 2007\n"
    assert refused_text(gpl) == "GNU GENERAL PUBLIC LICENSE"
    assert refused_text("### Open Database License (ODbL) v1.0") == "Open Database License"
    assert refused_text("GNU Affero General Public License\nVersion 3") is not None
    assert (
        refused_text(lgpl + "incorporates the terms of version 3 of the\nGNU General Public License") is None
    )
    assert (
        refused_text("code that was\npreviously distributed under the GNU General Public License (GPL)")
        is None
    )
