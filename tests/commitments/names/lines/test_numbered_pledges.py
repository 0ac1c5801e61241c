"""Who stands in brackets behind the number of a pledge is the party of what is below."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "# Pledges\n\nPledge 14 (Peru)\n\nTrain 40 nurses by 2026."),
        ("en", "# Pledges\n\n### Pledge #14 (Peru)\n\nTrain 40 nurses by 2026."),
        ("en", "# Pledges\n\n**Commitment No. 14 (Peru):**\n\n- Train 40 nurses by 2026."),
        ("es", "# Compromisos\n\nCompromiso n.º 14 (Perú)\n\nFormar a 40 enfermeras en 2026."),
        ("pt", "# Compromissos\n\nCompromisso 14 (Peru)\n\nFormar 40 enfermeiras em 2026."),
        ("fr", "# Engagements\n\nEngagement n° 14 (Pérou)\n\nFormer 40 infirmières en 2026."),
    ],
)
def test_the_party_in_brackets(language: str, text: str) -> None:
    (found,) = commitments(text, language)
    assert (found.parties, found.stance) == (("PER",), "pledge")


def test_each_has_its_own() -> None:
    text = "# Pledges\n\nPledge 14 (Peru)\n\nTrain 40 nurses.\n\nPledge 15 (Japan)\n\nBuild 30 schools."
    assert [each.parties for each in commitments(text, "en")] == [("PER",), ("JPN",)]


@pytest.mark.parametrize("line", ["Pledge 14 (Health)", "Phase 14 (Peru)", "Project 14 (Peru)"])
def test_but_other_brackets_name_no_party(line: str) -> None:
    found = commitments(f"# Pledges\n\n{line}\n\nTrain 40 nurses by 2026.", "en")
    assert all("PER" not in each.parties for each in found)
