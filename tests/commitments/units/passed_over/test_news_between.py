"""A quotation, the next meeting or what another does is no detail of the promise before it."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

TITLES = {"en": "# Communiqué", "es": "# Comunicado", "pt": "# Comunicado", "fr": "# Communiqué"}


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("en", "Kenya will plant 300 trees.", "“This is a moment of truth,” said the Minister."),
        ("en", "Kenya will plant 300 trees.", "The next meeting will be held in Lomé in March 2025."),
        ("en", "Kenya will plant 300 trees.", "Since 2016, Canada has been a partner."),
        ("en", "Kenya will plant 300 trees.", "Analysts expect further pledges."),
        ("en", "Kenya will plant 300 trees.", "Observers said that the sums fall short."),
        ("es", "Perú plantará 300 árboles.", "Los observadores dijeron que las sumas no bastan."),
        ("pt", "O Peru plantará 300 árvores.", "Os observadores disseram que as somas não bastam."),
        ("fr", "Le Mali plantera 300 arbres.", "Les observateurs ont dit que ces sommes ne suffisent pas."),
        ("es", "Perú plantará 300 árboles.", "«Es un gran día», dijo el ministro."),
        ("es", "Perú plantará 300 árboles.", "La próxima reunión se celebrará en Lima en 2025."),
        ("es", "Perú plantará 300 árboles.", "Desde 2016, Canadá ha sido un socio."),
        ("pt", "O Peru plantará 300 árvores.", "A próxima reunião será realizada em Lima em 2025."),
        ("pt", "O Peru plantará 300 árvores.", "Desde 2016, o Canadá tem sido um parceiro."),
        ("fr", "Le Mali plantera 300 arbres.", "La prochaine réunion se tiendra à Lomé en 2025."),
        ("fr", "Le Mali plantera 300 arbres.", "« C'est un grand jour », a dit le ministre."),
    ],
)
def test_what_speaks_of_something_else_is_no_detail(language: str, first: str, second: str) -> None:
    (found,) = commitments(f"{TITLES[language]}\n\n{first} {second}", language)
    assert found.selector.quote == first


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("en", "Kenya will plant 300 trees.", "The project is expected to reach 60,000 pupils."),
        ("en", "Kenya will plant 300 trees.", "It said that 40 of them are oaks."),
        ("en", "Kenya will hold 3 workshops.", "The training session will take two days."),
        ("en", "Kenya will plant 300 trees.", "With support from Canada, 40 of them are oaks."),
        ("es", "Perú plantará 300 árboles.", "El proyecto llegará a 60.000 alumnos."),
        ("pt", "O Peru plantará 300 árvores.", "O projeto chegará a 60.000 alunos."),
        ("fr", "Le Mali plantera 300 arbres.", "Le projet touchera 60 000 élèves."),
    ],
)
def test_what_says_more_of_it_is_a_detail(language: str, first: str, second: str) -> None:
    (found,) = commitments(f"{TITLES[language]}\n\n{first} {second}", language)
    assert found.selector.quote == f"{first} {second}"
