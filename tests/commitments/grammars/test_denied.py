"""What was not done, of what there is none, and what others only complain of: nobody's act."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments


@pytest.mark.parametrize(
    "sentence",
    [
        "The United States sent no minister.",
        "Norway made no pledge.",
        "Norway announced no new contribution.",
        "Norway offered nothing.",
        "Norway will give no money to the fund.",
        "UNHCR would need USD 1 billion more.",
        "WFP will require USD 300 million.",
        "Chad will lack 300 teachers.",
        "Kenya said that 300 schools were never built.",
        "Kenya's minister said that 300 schools promised in 2018 were never built.",
        "Indonesia's delegation noted that USD 200 million promised in 2018 had never reached its ministry.",
    ],
)
def test_nothing_is_done(sentence: str) -> None:
    assert commitments(sentence, "en") == ()


@pytest.mark.parametrize(
    ("sentence", "stance"),
    [
        ("Norway trained no fewer than 300 teachers.", "delivered"),
        ("Norway will charge no fees to 300 pupils.", "pledge"),
        ("Norway has issued no licence for 300 wells.", "delivered"),
        ("Kenya said that it has not only built 30 schools but also trained 300 teachers.", "delivered"),
        ("Kenya's delegation noted that it will build 30 schools.", "pledge"),
        ("Kenya's delegation noted that Kenya had built 30 schools.", "delivered"),
        ("Kenya's programme for schools that opened in 2018 trained 300 teachers.", "delivered"),
    ],
)
def test_but_these_say_what_is(sentence: str, stance: str) -> None:
    assert [each.stance for each in commitments(sentence, "en")] == [stance]


@pytest.mark.parametrize(
    "answer", ["no update.", "no report received", "not reported", "information not available", "no data."]
)
def test_a_label_without_an_answer_is_no_commitment(answer: str) -> None:
    text = f"# Annex: country plans\n\n- Argentina: Will train 300 people.\n- Canada: {answer}"
    assert [each.parties for each in commitments(text, "en")] == [("ARG",)]
