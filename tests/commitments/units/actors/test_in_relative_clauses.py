"""Who acts only in a relative clause of an item is a partner of those who stand over it."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

_OVER = {
    "stem": "# UK–Germany Joint Action Plan\n\nThe Participants intend to:\n\n- open an office in May;\n- ",
    "heading": "# Commitments of the Ocean Forum\n\n## Kenya\n\n- Will open an office in May;\n- ",
}
_THOSE_OVER = {"stem": ("GBR", "DEU"), "heading": ("KEN",)}


@pytest.mark.parametrize("over", ["stem", "heading"])
@pytest.mark.parametrize(
    ("item", "partner"),
    [
        ("build three centres, one of which UNHCR will manage", "UNHCR"),
        ("build three centres, which UNHCR will manage", "UNHCR"),
        ("examine the returns, for which IOM would provide escorts", "IOM"),
        ("set up a fund to which the EU will contribute 4 million euros", "EU"),
    ],
)
def test_those_over_the_item_are_its_party(over: str, item: str, partner: str) -> None:
    found = commitments(f"{_OVER[over]}{item if over == 'stem' else item[0].upper() + item[1:]}.", "en")[-1]
    assert (found.parties, found.partners) == (_THOSE_OVER[over], (partner,))


@pytest.mark.parametrize(
    ("item", "party"),
    [
        ("Germany will open a centre, which UNHCR will manage", "DEU"),
        ("The UK will pay, in 2026, for it", "GBR"),
    ],
)
def test_but_who_opens_the_item_is(item: str, party: str) -> None:
    assert commitments(f"{_OVER['stem']}{item}.", "en")[-1].parties == (party,)


@pytest.mark.parametrize(
    ("language", "text", "parties"),
    [
        (
            "en",
            "Kenya will receive:\n\n- $40 million that Norway will pay\n- 30 schools that Japan will build",
            ["NOR", "JPN"],
        ),
        ("en", "## Kenya\n\n- 30 schools that Japan will build", ["JPN"]),
        ("en", "## Kenya\n\n- Support for 30 schools that Japan will build", ["JPN"]),
        ("en", "## Kenya\n\n- Research ships that Japan will build", ["JPN"]),
        ("es", "## Haití\n\n- Construir un puerto que Japón financiará", ["HTI"]),
        (
            "en",
            "Canada announced the following projects of its partners:\n\n- a port that Japan will build",
            ["JPN"],
        ),
        ("es", "## Haití\n\n- 40 millones de dólares que Canadá donará", ["CAN"]),
        ("fr", "## Haïti\n\n- 40 millions de dollars que le Canada versera", ["CAN"]),
        ("pt", "## Haiti\n\n- 40 milhões de dólares que o Canadá doará", ["CAN"]),
    ],
)
def test_what_others_give_is_theirs(language: str, text: str, parties: list[str]) -> None:
    found = commitments(f"# Forum\n\n{text}", language)
    assert [each.parties for each in found] == [(party,) for party in parties]
