"""Sentences that only add to the act before them, and those that have one of their own."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments
from tests.commitments.units.test_prose import JOINT

SHARES = [
    (
        "en",
        "Chile and Peru will build a plant for US$7 million. Chile will give US$4 million and Peru US$3 million.",
    ),
    (
        "en",
        (
            "Chile and Peru will build a plant. The works cost US$9 million, of which Chile will lend US$5 million and "
            "Peru will pay US$4 million."
        ),
    ),
    (
        "es",
        "Chile y el Perú construirán una planta. Chile aportará 4 millones de dólares y el Perú 3 millones de dólares.",
    ),
    (
        "fr",
        (
            "Le Chili et le Pérou construiront une usine. Le Chili versera 4 millions d'euros et le Pérou 3 millions "
            "d'euros."
        ),
    ),
    ("en", "Chile and Peru will lend ships. Chile's share is US$4 million and Peru's US$3 million."),
    ("es", "Chile y el Perú prestarán buques. La parte de Chile es de 4 millones de dólares."),
    ("pt", "O Chile e o Peru doarão navios. A quota do Chile é de 4 milhões de dólares."),
    ("fr", "Le Chili et le Pérou prêteront des navires. La part du Chili est de 4 millions d'euros."),
]


def test_what_a_delegation_says_behind_an_act_is_no_detail_of_it() -> None:
    (found,) = commitments(
        f"{JOINT}Chile will train 300 teachers. The courses begin in March. Its delegation spoke of the costs."
    )
    assert found.selector.quote == "Chile will train 300 teachers. The courses begin in March."


def test_what_is_done_to_what_was_named_before_is_a_detail() -> None:
    (found,) = commitments(f"{JOINT}The two sides will build a bridge. The work will be done by UNDP.")
    assert (found.parties, found.partners) == (("CHL", "PER"), ("UNDP",))


@pytest.mark.parametrize(("language", "text"), SHARES)
def test_who_pays_which_share_of_what_is_promised_together_is_a_detail(language: str, text: str) -> None:
    (found,) = commitments(f"# Pact\n\n{text}", language)
    assert found.parties == ("CHL", "PER")


@pytest.mark.parametrize(
    "sentence",
    [
        "Chile will also train 300 nurses.",
        "Chile will give US$4 million to schools.",
        "Peru and Chile will train 3 nurses and 4 pilots.",
    ],
)
def test_what_one_of_them_promises_besides_is_a_commitment_of_its_own(sentence: str) -> None:
    assert len(commitments(f"# Pact\n\nChile and Peru will build a plant. {sentence}")) == 2


@pytest.mark.parametrize(
    ("language", "promise", "sentence"),
    [
        ("en", "Chile and Peru will set up a fund.", "They will also put US$4 million into it."),
        ("es", "Chile y el Perú crearán un fondo.", "Ellos también pondrán en él 4 millones de dólares."),
        ("pt", "O Chile e o Peru criarão um fundo.", "Eles também porão nele 4 milhões de dólares."),
        ("fr", "Le Chili et le Pérou créeront un fonds.", "Ils y verseront aussi 4 millions d'euros."),
    ],
)
def test_what_they_give_to_what_they_promised_is_a_detail(language: str, promise: str, sentence: str) -> None:
    (found,) = commitments(f"# Pact\n\n{promise} {sentence}", language)
    assert found.selector.quote == f"{promise} {sentence}"


@pytest.mark.parametrize(
    ("language", "promise", "sentence"),
    [
        ("en", "Chile and Peru will set up a fund.", "They will also give US$4 million to schools."),
        ("fr", "Le Chili et le Pérou créeront un fonds.", "Le Pérou y versera 4 millions d'euros."),
        ("fr", "Le Chili et le Pérou créeront un fonds.", "Ils verseront aussi 4 millions d'euros au Mali."),
    ],
)
def test_what_one_gives_by_name_or_to_others_is_none(language: str, promise: str, sentence: str) -> None:
    assert len(commitments(f"# Pact\n\n{promise} {sentence}", language)) == 2


@pytest.mark.parametrize("sentence", ["Chile's peso fell.", "Bolivia's share is US$4 million."])
def test_what_is_no_amount_of_theirs_is_no_share(sentence: str) -> None:
    promise = "Chile and Peru will build a plant."
    (found,) = commitments(f"# Pact\n\n{promise} {sentence}")
    assert found.selector.quote == promise


def test_what_is_only_reaffirmed_is_no_detail() -> None:
    promise = "Chile and Peru will meet again in May 2023."
    text = (
        f"# Joint Statement of Chile and Peru\n\n{promise} They reaffirmed the friendship of their peoples."
    )
    assert [each.selector.quote for each in commitments(text)] == [promise]
