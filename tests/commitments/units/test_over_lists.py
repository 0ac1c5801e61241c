"""Auxiliaries over a list, whose verbs stand in it; what is helped is not who acts; who heads it neither."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments


def read(text: str) -> list[tuple[str | None, list[str]]]:
    return [(each.stance, list(each.parties)) for each in commitments(text, "en")]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Norway has:\n\n- built 300 schools;\n- trained 240 nurses.", [("delivered", ["NOR"])] * 2),
        ("- Norway has:\n  - built 300 schools;\n  - trained 240 nurses.", [("delivered", ["NOR"])] * 2),
        ("Norway is:\n\n- building 300 schools;\n- training 240 nurses.", [("ongoing", ["NOR"])] * 2),
        (
            "To date, USAID has:\n\n- Provided food to 300 people\n- Trained 30 nurses",
            [("delivered", ["USAID"])] * 2,
        ),
        (
            "- **Schools:** Since 2022, Norway has:\n  - built 300 schools;\n  - trained 24 nurses.",
            [("delivered", ["NOR"])],
        ),
        ("Norway has:\n\n- a coast of 3,000 km;\n- 12 ministries.", []),
        ("Kenya is:\n\n- a member of the Fund;\n- developing 3 ports.", []),
        ("Norway has:\n\n- received 30 letters;\n- noted 20 of them.", []),
        ("Russia's rebels have:\n\n- trained 300 fighters;\n- opened 30 camps.", []),
        ("Kenya has:\n\n- left 300 schools without power;\n- lost 30 nurses.", []),
        ("Norway has:\n\n- made over 300 domestic arrests.", [("delivered", ["NOR"])]),
        ("Norway has:\n\n- made 300 people homeless.", []),
        ("Norway's government has:\n\n- built 300 schools.", [("delivered", ["NOR"])]),
    ],
)
def test_the_verbs_of_an_auxiliary_stand_in_its_list(
    text: str, found: list[tuple[str | None, list[str]]]
) -> None:
    assert read(text) == found


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("- Norway gives $5 million. It has:\n  - $2 million to help Peru and Chile build ports.", [["NOR"]]),
        ("The grant will help Kenya and the Governments of Uganda and Chad build 30 schools.", []),
        ("The law lets Kenya and Uganda open 30 schools.", []),
        ("Kenya and Uganda build 30 schools.", [["KEN", "UGA"]]),
        ("The Platform, led by Norway and Sweden, is a forum of 3 countries.", []),
        ("The Task Force was led by Norway and Sweden.", [["NOR", "SWE"]]),
    ],
)  # fmt: skip
def test_who_is_helped_or_heads_it_does_not_act(text: str, parties: list[list[str]]) -> None:
    assert [each[1] for each in read(text)] == parties


@pytest.mark.parametrize(
    ("stem", "stance"),
    [
        ("The Government of Kenya makes the following commitments:", "pledge"),
        ("The following commitments were made by Kenya:", "pledge"),
        ("Kenya made the following pledges:", "pledge"),
        ("Kenya made the following payments:", "delivered"),
    ],
)
def test_commitments_that_are_made_are_to_be_kept(stem: str, stance: str) -> None:
    text = f"{stem}\n\n1. Provide meals to 300 children.\n2. Support 3 villages."
    assert [each[0] for each in read(text)] == [stance, stance]


@pytest.mark.parametrize(
    ("language", "text", "stance"),
    [
        (
            "en",
            "Kenya took the following steps to meet its commitments:\n\n- Trained 300 nurses",
            "delivered",
        ),
        (
            "en",
            "To meet its commitments, Kenya has taken the following actions:\n\n- Trained 300 nurses",
            "delivered",
        ),
        (
            "en",
            "Kenya shared the following progress on its commitments:\n\n- It trained 300 nurses",
            "delivered",
        ),
        ("es", "Chile presentó el informe de sus compromisos:\n\n- 300 jueces formados", "delivered"),
        (
            "fr",
            "Le Mali a pris les mesures suivantes pour tenir ses engagements :\n\n- 300 juges formés",
            "delivered",
        ),
        (
            "pt",
            "O Brasil apresentou os seguintes resultados dos seus compromissos:\n\n- 300 juízes formados",
            "delivered",
        ),
        ("es", "Chile asumió los siguientes compromisos:\n\n- 300 jueces formados", "pledge"),
        ("es", "Los siguientes compromisos fueron asumidos por Chile:\n\n- 300 jueces formados", "pledge"),
        ("fr", "Le Mali a pris de nouveaux engagements :\n\n- 300 juges formés", "pledge"),
        ("pt", "O Brasil assumiu os seguintes compromissos:\n\n- 300 juízes formados", "pledge"),
    ],
)
def test_what_became_of_commitments_is_no_promise(language: str, text: str, stance: str) -> None:
    assert [each.stance for each in commitments(f"# Forum\n\n{text}", language)] == [stance]


@pytest.mark.parametrize(
    ("item", "found"),
    [
        ("In partnership with IOM and UNHCR, is developing 3 policies.", [("ongoing", ["BLZ"])]),
        ("With support from UNHCR, will build 3 ports.", [("pledge", ["BLZ"])]),
        ("Through its Ministry of Health, has trained 30 nurses.", [("delivered", ["BLZ"])]),
        ("In 2023, opened 3 schools.", [("delivered", ["BLZ"])]),
        ("In 2023, Norway opened 3 schools.", [("delivered", ["NOR"])]),
    ],
)
def test_what_opens_an_item_under_a_label_is_an_aside(
    item: str, found: list[tuple[str | None, list[str]]]
) -> None:
    more = "- Will open 3 ports."
    assert read(f"**Belize:**\n\n- {item}\n{more}") == [*found, ("pledge", ["BLZ"])]
