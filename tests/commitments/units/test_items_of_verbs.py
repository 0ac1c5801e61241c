"""Items that open with a verb, whose actor stands in what introduces them; and words that only look like verbs."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

TOGETHER = "# Skills pledge\n\nUnder this pledge, all pledging entities commit to:\n\n- "
MINISTERS = "# Communiqué\n\nWe, the Ministers of Kenya and Uganda, commit ourselves to:\n\n(a) "


@pytest.mark.parametrize(
    "item",
    [
        "Report on progress through the dashboard.",
        "Plan for 300 more places.",
        "Expand access to pathways.",
        "Support in kind the 300 host schools.",
    ],
)
def test_what_a_stem_with_to_introduces_are_verbs(item: str) -> None:
    (found,) = commitments(TOGETHER + item, "en")
    assert (found.parties, found.stance) == (("*",), "pledge")


@pytest.mark.parametrize(
    "item",
    [
        "set up a regional system, to be hosted by Kenya.",
        "open a school, which will be funded by Norway.",
        "build a centre, to be run by UNHCR from 2027.",
    ],
)
def test_they_bind_those_of_the_stem_whoever_runs_the_thing(item: str) -> None:
    (found,) = commitments(MINISTERS + item, "en")
    assert (found.parties, found.stance) == (("KEN", "UGA"), "pledge")


@pytest.mark.parametrize(
    "text",
    [
        "# Pledge\n\nThe following is provided:\n\n- Expand access.",
        "# Communiqué\n\nWe, the Ministers of Kenya and Uganda, welcome:\n\n(a) support by Norway for 20 schools;",
        "# Communiqué\n\nWe, the Ministers of Kenya and Uganda, note:\n\n(a) support from Norway for 20 schools;",
    ],
)
def test_nobody_is_called_by_a_verb_or_promises_what_is_welcomed(text: str) -> None:
    assert commitments(text, "en") == ()


@pytest.mark.parametrize(
    "line",
    [
        "Global Refugee Forum 2023 | Pledges & Contributions Dashboard",
        "Kenya | Pledges",
        "UNHCR | Pledges and Plans",
        "**Kenya:** Pledges",
        TOGETHER
        + "Expand access.\n\n| At a glance | |\n| --- | --- |\n| Pledges received | 4 |\n| Reported as fulfilled | 7 |",
    ],
)
def test_nouns_that_look_like_verbs_promise_nothing(line: str) -> None:
    found = [each.selector.quote for each in commitments(line, "en") if each.stance]
    assert found == (["Expand access."] if "Expand" in line else [])


@pytest.mark.parametrize(
    "line",
    [
        "**Kenya:** Pledges 300 places.",
        "**Kenya:** Offers improved services in 3 camps.",
        "**Kenya:** Trains and equips 300 officers.",
    ],
)
def test_verbs_of_a_label_do(line: str) -> None:
    (found,) = commitments(line, "en")
    assert found.parties == ("KEN",)
