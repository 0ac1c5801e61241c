"""What the story takes for granted: English is noticed where it should not stand."""

from __future__ import annotations

import pytest

from tests.browser.cycle.tongue import Tongue


@pytest.mark.parametrize("text", ["Sign in", "  Sign\n in ", "Draft 12", "of", "Due on 5 June: 3 days left"])
def test_english_is_noticed_in_spanish(text: str) -> None:
    assert list(Tongue("es").strange([text])) == [" ".join(text.split())]


@pytest.mark.parametrize(
    "text", ["Iniciar sesión", "Borrador 12", "LAD-1", "Movement on land", "elena", "2024", "XLSX"]
)
def test_spanish_names_and_numbers_are_not(text: str) -> None:
    assert list(Tongue("es").strange([text])) == []


def test_nothing_is_strange_in_english() -> None:
    assert list(Tongue("en").strange(["Sign in", "Iniciar sesión"])) == []


def test_a_message_is_said_as_the_interface_says_it() -> None:
    assert Tongue("en")("Draft {number}", number=3) == "Draft 3"
    assert Tongue("es")("Draft {number}", number=3) == "Borrador 3"
    assert Tongue("es")("{count} reports are sent.", count=1) != Tongue("es")(
        "{count} reports are sent.", count=2
    )


def test_what_the_product_says_nowhere_is_refused() -> None:
    with pytest.raises(AssertionError, match="nowhere"):
        Tongue("en")("Abracadabra")
