"""Who issues a document, and whether several speak in it."""

from __future__ import annotations

import pytest

from tests.commitments.texts import reading


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        ("Readout\n\nIssued by the Government of Chile, Lima, 3 July 2022\n\nThe ministers met.", "CHL"),
        ("The White House\n\nFact sheet\n\nThe summit was held in Lima.", "USA"),
        ("THE WHITE HOUSE\n\nWashington\n\n# Fact sheet\n\nThe summit was held in Lima.", "USA"),
        ("EUROPEAN COMMISSION\n\n# Fact sheet\n\nThe summit was held in Lima.", "European Commission"),
        ("DEPARTMENT OF STATE\n\n# Fact sheet\n\nThe summit was held in Lima.", "USA"),
        ("# Canada's Commitments at the Summit in Lima\n\nThe summit was held.", "CAN"),
        ("# Government of Peru announces 40 schools\n\nThe summit was held.", "PER"),
        ("# Fact sheet\n\nThis fact sheet sets out the actions of the United States.", "USA"),
        ("# Schools\n\nTeachers met.\n\nMinistry of Education of Chile", "CHL"),
        (
            "# Water Company of Chile, S.A. (WCC)\n\nTeachers met.",
            None,
        ),  # a firm that is named for its country
        ("# Kenya Water Company PLC\n\nTeachers met.", None),
        (
            "**Ministry of Works**\n\n**Chile**\n\nPress note\n\n# Schools open\n\n## South\n\nTeachers met.",
            "CHL",
        ),
        ("**Peru**\n\n**Ministry of Health**\n\nPress note\n\n# Schools open\n\nTeachers met.", "PER"),
        ("**Peru**\n\n**Chile**\n\nPress note\n\n# Schools open\n\nTeachers met.", None),
        ("**Ministry of Works**\n\n**Chile**\n\n**Ministry of Health**\n\n**Peru**\n\nTeachers met.", None),
        ("# Ministers clash at G20 Summit\n\nThe ministers met for six hours.", None),
        (
            "# Donors meet\n\nThe envoys spoke in turn. “In the name of the Government of Chile we will give 3 tents.”",
            None,
        ),
        ("# Statement on Peru\n\nThe summit was held in Chile.", None),
        ("# Talks between Chile and Peru\n\nThe summit was held.", None),
        ("# Schools\n\nSantiago, Chile\n\nTeachers met.", None),
    ],
)
def test_issuer(text: str, issuer: str | None) -> None:
    edition = reading(text).edition
    assert edition.issuer == issuer
    assert ("issuer" in edition.origins) is bool(issuer)
    assert ("issuer" in edition.reasons) is not bool(issuer)


@pytest.mark.parametrize(
    ("title", "joint"),
    [
        ("Joint Fact Sheet", True),
        ("Leaders' Declaration", True),
        ("Fact Sheet: The Lima Declaration", False),
        ("Schools", False),
    ],
)
def test_several_speak_where_the_title_says_so(title: str, joint: bool) -> None:
    assert reading(f"# {title}\n\nThe summit was held.").edition.signatories == (("*",) if joint else ())


def test_several_speak_where_the_opening_names_them() -> None:
    assert reading("We, the Ministers of Energy, met in Lima.").edition.signatories == ("*",)
