"""What one asks, hopes or expects of another is no promise of either, what he will do himself is one of his."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

TITLES = {"en": "# Communiqué", "es": "# Comunicado", "pt": "# Comunicado", "fr": "# Communiqué"}


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Fiji expects Australia to pay the fees."),
        ("en", "Samoa will ask France to lend a ship."),
        ("en", "Vanuatu will request the European Union to fund two ports."),
        ("en", "Fiji hopes that Japan will provide ten boats."),
        ("en", "Tonga will urge the Government of China to open its ports."),
        ("en", "Tonga calls on Japan and China to send 20 experts."),
        ("es", "Samoa pedirá a Francia que preste un barco."),
        ("es", "Vanuatu solicitará a la Unión Europea que financie dos puertos."),
        ("es", "Fiyi confía en que Japón aportará diez barcos."),
        ("es", "Tonga exhortará a China a abrir sus puertos."),
        ("pt", "Samoa pedirá à França que empreste um navio."),
        ("pt", "Fiji confia em que o Japão doará dez barcos."),
        ("pt", "Tonga convidará a Nova Zelândia a enviar dois peritos."),
        ("fr", "Le Samoa demandera à la France de prêter un navire."),
        ("fr", "Les Fidji espèrent que le Japon fournira dix bateaux."),
        ("fr", "Les Tonga inviteront la Nouvelle-Zélande à envoyer deux experts."),
    ],
)
def test_what_is_asked_of_another_is_no_commitment(language: str, sentence: str) -> None:
    assert commitments(f"{TITLES[language]}\n\n{sentence}", language) == ()


@pytest.mark.parametrize(
    ("language", "sentence", "party"),
    [
        ("en", "Fiji expects to build two ports.", "FJI"),
        ("en", "Tonga will invite 30 teachers to a course in Suva.", "TON"),
        ("en", "Samoa will seek support from France for two ports.", "WSM"),
        ("es", "Fiyi espera construir dos puertos.", "FJI"),
        ("es", "Tonga invitará a 30 maestros a un curso en Suva.", "TON"),
        ("pt", "Fiji espera construir dois portos.", "FJI"),
        ("fr", "Les Fidji espèrent construire deux ports.", "FJI"),
    ],
)
def test_what_one_will_do_himself_is_one(language: str, sentence: str, party: str) -> None:
    (found,) = commitments(f"{TITLES[language]}\n\n{sentence}", language)
    assert found.parties == (party,)
