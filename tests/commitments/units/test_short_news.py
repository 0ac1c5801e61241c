"""Short prose that nobody dates or signs is a note where somebody gives, and else news."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

REST = {
    "en": "The weather was fine. Many came to see it.",
    "es": "Hizo buen tiempo. Muchos vinieron a verlo.",
    "pt": "Fez bom tempo. Muitos vieram ver.",
    "fr": "Il a fait beau. Beaucoup sont venus.",
}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Norway sold 540,000 tonnes abroad."),
        ("en", "Japan is sending two probes to the moon."),
        ("en", "Kenya has launched a new railway museum."),
        ("es", "Perú exportó 4.000 toneladas en abril."),
        ("es", "España ha enviado ocho hidroaviones a la zona."),
        ("pt", "Portugal exportou 90 milhões de litros de vinho."),
        ("pt", "O Japão lançou duas sondas."),
        ("fr", "Le Sénégal a produit 800 000 tonnes de riz."),
        ("fr", "Le Japon envoie deux sondes vers la Lune."),
    ],
)
def test_news_in_which_nobody_gives_promises_nothing(language: str, sentence: str) -> None:
    assert commitments(f"{sentence} {REST[language]}", language) == ()
    assert len(commitments(sentence, language)) == 1  # of one sentence nothing can be told


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Canada will provide $12 million in aid."),
        ("en", "Norway will train 300 teachers for refugees."),
        ("en", "Japan is sending two ships to UNHCR."),
        ("es", "Perú destinará 4 millones de dólares a becas."),
        ("es", "España abrirá dos centros para migrantes."),
        ("pt", "Portugal entregará duas lanchas a Cabo Verde."),
        ("pt", "O Japão doará 3 milhões de euros."),
        ("fr", "Le Sénégal construira 120 maisons pour les réfugiés."),
        ("fr", "La Belgique versera 5 millions d'euros au HCR."),
    ],
)
def test_a_note_by_which_somebody_gives_does(language: str, sentence: str) -> None:
    assert len(commitments(f"{sentence} {REST[language]}", language)) == 1


@pytest.mark.parametrize(
    ("language", "line"),
    [
        ("en", "Oslo, 4 May 2024"),
        ("es", "Madrid, 4 de mayo de 2024"),
        ("pt", "Lisboa, 4 de maio de 2024"),
        ("fr", "Paris, le 4 mai 2024"),
    ],
)
def test_what_is_dated_is_somebodys_note(language: str, line: str) -> None:
    said = {
        "en": "Norway sold 540,000 tonnes abroad.",
        "es": "España ha enviado ocho hidroaviones a la zona.",
        "pt": "O Japão lançou duas sondas.",
        "fr": "Le Japon envoie deux sondes vers la Lune.",
    }
    assert len(commitments(f"{line}\n\n{said[language]} {REST[language]}", language)) == 1
