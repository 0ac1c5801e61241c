"""What stands in a list of links is the title of another document and no commitment of this one."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

REAL = {
    "en": "# Pledges to the Quito Compact\n\n- Canada will open two offices by 2027.\n\n",
    "es": "# Compromisos del Pacto de Quito\n\n- Canadá abrirá dos oficinas en 2027.\n\n",
    "fr": "# Engagements du Pacte de Quito\n\n- Le Canada ouvrira deux bureaux en 2027.\n\n",
    "pt": "# Compromissos do Pacto de Quito\n\n- O Canadá abrirá dois escritórios em 2027.\n\n",
}
LINKS = [
    (
        "en",
        "## Associated links\n\n- [Canada strengthens its partnership in the Americas](https://example.org)",
    ),
    ("en", "## Related products\n\n- Canada announces $75 million for migration\n- Peru opens two offices"),
    ("en", "Related links:\n\n- Peru will open two offices"),
    ("en", "- News release: Canada strengthens its partnership in the Americas"),
    ("es", "## Enlaces relacionados\n\n- Perú abrirá dos oficinas"),
    ("fr", "## Liens connexes\n\n- Le Pérou ouvre deux bureaux"),
    ("pt", "## Links relacionados\n\n- O Peru abrirá dois escritórios"),
]


@pytest.mark.parametrize(("language", "links"), LINKS)
def test_a_title_that_is_pointed_to_is_no_commitment(language: str, links: str) -> None:
    found = commitments(REAL[language] + links, language)
    assert [each.parties for each in found] == [("CAN",)]


@pytest.mark.parametrize(
    "said",
    [
        "- Peru will open two offices",
        "## Related commitments\n\n- Peru will open two offices",
        "## Associated links\n\n- Peru will open two offices by 2027, as it promised in Lima.",
        "- [Peru will open two offices](https://example.org)",
    ],
)
def test_what_is_said_here_is_one(said: str) -> None:
    assert [each.parties for each in commitments(REAL["en"] + said, "en")] == [("CAN",), ("PER",)]
