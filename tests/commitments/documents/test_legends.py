"""Letters in brackets on items, and what the document says that they mean."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

_ITEMS = {
    "en": ("Chile will train 300 teachers.", "Peru will plant 900 trees.", "Togo will open 30 schools."),
    "es": ("Chile formará a 300 maestros.", "Perú plantará 900 árboles.", "Togo abrirá 30 escuelas."),
    "fr": ("Le Chili formera 300 maîtres.", "Le Pérou plantera 900 arbres.", "Le Togo ouvrira 30 écoles."),
    "pt": ("O Chile formará 300 mestres.", "O Peru plantará 900 árvores.", "O Togo abrirá 30 escolas."),
}


def declared(language: str, legend: str, signs: tuple[str, ...]) -> list[str | None]:
    items = "\n".join(f"- {item} {sign}" for item, sign in zip(_ITEMS[language], signs, strict=True))
    text = f"# 2025\n\n{legend}\n\n{items}"
    return [each.declared for each in commitments(text, language)]


@pytest.mark.parametrize(
    ("language", "legend", "signs"),
    [
        ("en", "(N = new; C = continuing)", ("(N)", "(C)", "(N)")),
        ("en", "N: new. C: ongoing.", ("[N]", "[C]", "[N]")),
        ("fr", "(N = nouveau ; S = suivi)", ("(N)", "(S)", "(N)")),
        (
            "fr",
            "(N) désigne un nouvel engagement, (S) signale un engagement en cours.",
            ("(N)", "(S)", "(N)"),
        ),
        ("es", "N = nuevo; S = seguimiento", ("(N)", "(S)", "(N)")),
        ("pt", "N = novo; C = em curso", ("(N)", "(C)", "(N)")),
    ],
)
def test_the_letters_mean_what_the_legend_says(language: str, legend: str, signs: tuple[str, ...]) -> None:
    assert declared(language, legend, (signs[0], signs[0], signs[2]))[:2] == ["new", "new"]


def test_both_letters_are_read_where_several_items_bear_them() -> None:
    text = "# 2025\n\n(N = new; C = continuing)\n\n" + "\n".join(
        f"- Chile will open {number} schools. ({sign})" for number, sign in enumerate("NCNC", 10)
    )
    assert [each.declared for each in commitments(text, "en")] == ["new", "advancing", "new", "advancing"]


@pytest.mark.parametrize("legend", ["", "(N = nurses; C = clinics)", "N = new"])
def test_without_a_legend_of_two_they_mean_nothing(legend: str) -> None:
    assert declared("en", legend, ("(N)", "(C)", "(N)")) == [None, None, None]
