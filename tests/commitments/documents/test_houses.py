"""The house of a government behind its capital: whose note it is, or only where a reporter stands."""

from __future__ import annotations

import pytest

from tests.commitments.documents.test_official_pages import ACTS, FACTS, TITLES
from tests.commitments.texts import reading

ISSUED = [
    ("es", "**Santiago, Palacio de La Moneda.** Llueve.", "CHL"),
    ("es", "Quito, Palacio de Carondelet, 11 de marzo de 2026. Llueve.", "ECU"),
    ("es", "Comunicados | 11 de marzo de 2026\n\nSan José, Casa Presidencial. Llueve.", None),
    ("en", "**WASHINGTON, The White House.** It rains.", "USA"),
    ("en", "Lusaka, State House, 11 March 2026. It rains.", "ZMB"),
    ("pt", "**Lisboa, Palácio de Belém.** Chove.", "PRT"),
    ("fr", "**Tunis, Palais de Carthage.** Il pleut.", "TUN"),
]
REPORTED = [
    ("es", "Santiago, Palacio de La Moneda. Los mineros llegaron."),
    ("es", "Lima, Palacio de Gobierno. El presidente recibió a los mineros."),
    ("es", "El Comercio\n\n**Lima, Palacio de Gobierno.** Llueve."),
    ("es", "La Hora del Puerto\n\n**Lima, Palacio de Gobierno.** Llueve."),
    ("es", "Por Ana Ruiz\n\n**Lima, Palacio de Gobierno.** Llueve."),
    ("en", "WASHINGTON, The White House. It rains."),
    ("en", "Lusaka, State House. Miners came."),
    ("en", "BBC News\n\nLusaka, State House, 11 March 2026. It rains."),
    ("pt", "Lisboa, Palácio de Belém. Manifestantes chegaram."),
    ("fr", "Tunis, Palais de Carthage. Des mineurs sont venus."),
    ("fr", "Il pleut.\n\n**Tunis, Palais de Carthage.** Des mineurs sont venus."),
]


def _page(language: str, top: str) -> str:
    return f"# {TITLES[language]}\n\n{top}\n\n{FACTS[language].format(act=ACTS[language])}"


@pytest.mark.parametrize(("language", "top", "issuer"), ISSUED)
def test_a_note_set_as_the_house_sets_its_own_is_its_word(
    language: str, top: str, issuer: str | None
) -> None:
    read = reading(_page(language, top), language)
    assert ("NOR",) in [each.parties for each in read.commitments]
    assert issuer in (None, read.edition.issuer)


@pytest.mark.parametrize(("language", "top"), REPORTED)
def test_who_reports_from_before_the_house_gives_nobody_s_word(language: str, top: str) -> None:
    assert reading(_page(language, top), language).commitments == ()


def test_a_press_release_needs_no_bold() -> None:
    note = "# Comunicado de prensa\n\nSan José, Casa Presidencial. El Poder Ejecutivo abrirá dos clínicas."
    assert reading(note, "es").edition.issuer == "CRI"
    later = "# Comunicado de prensa\n\nLlueve mucho.\n\nSan José, Casa Presidencial. Los mineros llegaron."
    assert reading(later, "es").edition.issuer is None
