"""In its own report "the country" is who reports; elsewhere, and where another was named, it is not."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

_TITLES = {
    "es": "Costa Rica: Informe nacional de avances",
    "en": "Costa Rica: National report",
    "fr": "Costa Rica : rapport national",
    "pt": "Costa Rica: relatório nacional",
}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "El país procurará que entre 4.000 y 5.000 personas accedan a cursos."),
        ("es", "El país mantiene abiertas 12 oficinas."),
        ("en", "The country will open 12 offices."),
        ("fr", "Le pays ouvrira 12 bureaux."),
        ("pt", "O país abrirá 12 escritórios."),
    ],
)
def test_it_is_who_reports(language: str, sentence: str) -> None:
    found = commitments(f"# {_TITLES[language]}\n\n12 May 2025\n\n{sentence}", language)
    assert [each.parties for each in found] == [("CRI",)]


@pytest.mark.parametrize(
    ("title", "text"),
    [
        (
            "Costa Rica: Informe nacional de avances",
            "Nicaragua atraviesa una crisis. El país abrirá 12 oficinas.",
        ),
        ("Costa Rica: Informe nacional de avances", "El país tiene 12 oficinas."),
        ("Costa Rica: Informe nacional de avances", "El país recibió 222.000 solicitudes."),
        ("Declaración de la cumbre", "El país abrirá 12 oficinas."),
    ],
)
def test_it_is_not(title: str, text: str) -> None:
    found = commitments(f"# {title}\n\n12 de mayo de 2025\n\n{text}", "es")
    assert ("CRI",) not in [each.parties for each in found]


_HEADLINES = {
    "es": "Costa Rica amplía la acogida",
    "en": "Costa Rica widens its welcome",
    "fr": "Le Costa Rica élargit l'accueil",
    "pt": "Costa Rica amplia o acolhimento",
}
_OF = {
    "es": "Compromisos del Foro Mundial sobre los Refugiados",
    "en": "Commitments of the Global Refugee Forum",
    "fr": "Engagements du Forum mondial sur les réfugiés",
    "pt": "Compromissos do Fórum Global sobre Refugiados",
}


def _parties(language: str, text: str) -> list[tuple[str, ...]]:
    page = f"# {_HEADLINES[language]}\n\n12/05/2025\n\n{_OF[language]}\n\n{text}"
    return [each.parties for each in commitments(page, language)]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("es", "En colaboración con la OIM, el país abrirá 12 oficinas."),
        ("es", "El país recibirá a hasta 300 refugiados."),
        ("es", "El país recibirá a 300 deportados de Nicaragua."),
        ("en", "The country will receive some 300 young refugees."),
        ("en", "The country will receive 300 deportees from Nicaragua."),
        ("fr", "Le pays recevra 300 expulsés du Nicaragua."),
        ("es", "Con apoyo de Panamá, el país abrirá 12 oficinas."),
        ("en", "With the support of Panama, the country will open 12 offices."),
        ("pt", "Em parceria com o Panamá, o país abrirá 12 escritórios."),
        ("fr", "Avec l'appui du Panama, le pays ouvrira 12 bureaux."),
        ("en", "Through a new scheme, and together with IOM, the country will resettle 300 refugees."),
        ("en", "The country will receive up to 300 refugees."),
        ("fr", "En partenariat avec l'OIM, le pays ouvrira 12 bureaux."),
        ("fr", "Le pays recevra jusqu'à 300 réfugiés."),
        ("pt", "Por meio de um edital, e em parceria com a OIM, o país receberá até 300 haitianos."),
        ("pt", "O país receberá até 300 refugiados nos próximos meses."),
    ],
)
def test_on_its_own_page_it_acts_behind_an_opening_and_takes_people_in(language: str, sentence: str) -> None:
    assert _parties(language, sentence) == [("CRI",)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El país recibirá 12 barcos."),  # a gift of others
        ("es", "El país recibió 300 refugiados."),
        ("es", "En Nicaragua siguen las lluvias.\n\nEl país recibirá a 300 refugiados."),
        ("en", "The country will receive $3 million."),
        ("en", "In Nicaragua, where it rains, the country will receive 300 refugees."),
        ("fr", "Le pays recevra 12 navires."),
        ("pt", "O país receberá 12 navios."),
        ("pt", "No Haiti chove. Com o apoio da OIM, o país receberá até 300 refugiados."),
        ("es", "El país recibirá 300 toneladas de arroz para los refugiados."),
        ("es", "El país recibirá 3 millones de dólares para atender a los refugiados."),
        ("es", "El país recibirá 300 solicitudes de refugiados."),
        ("en", "The country will receive 300 tents for displaced families."),
        ("en", "The country will receive 12 planes for refugees."),
        ("fr", "Le pays recevra 300 tentes pour les réfugiés."),
        ("fr", "Le pays recevra 3 millions d'euros pour aider 300 réfugiés."),
        ("pt", "O país receberá 300 tendas para refugiados."),
        ("es", "A diferencia de Nicaragua, el país abrirá 12 oficinas."),
        ("fr", "Malgré le Nicaragua, le pays ouvrira 12 bureaux."),
    ],
)
def test_what_it_is_given_and_another_country_are_not(language: str, text: str) -> None:
    assert ("CRI",) not in _parties(language, text)
