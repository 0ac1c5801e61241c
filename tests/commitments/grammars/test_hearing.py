"""Who receives or hears what only says something has done nothing; who receives money or goods is read as before."""

from __future__ import annotations

import pytest

from tests.commitments.texts import PACTS, commitments


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "Kenya received a report from Norway."),
        ("en", "Kenya received from Norway a report on 40 boats."),
        ("en", "Kenya has received a letter from Norway."),
        ("en", "Kenya will hear a second report from Norway."),
        ("en", "Kenya obtained an update from Norway."),
        ("en", "Kenya was told by Norway of the boats."),
        ("es", "México recibió un informe de Noruega."),
        ("es", "México recibirá de Noruega un segundo informe sobre 40 barcos."),
        ("es", "México ha recibido una carta de Noruega."),
        ("fr", "Le Sénégal a reçu un rapport de la Norvège."),
        ("fr", "Le Sénégal recevra une lettre de la Norvège."),
        ("fr", "Le Sénégal a entendu le rapport de la Norvège."),
        ("pt", "O Brasil recebeu um relatório da Noruega."),
        ("pt", "O Brasil receberá uma carta da Noruega."),
    ],
)
def test_who_is_told_something_does_nothing(language: str, sentence: str) -> None:
    assert not commitments(f"# {PACTS[language]}\n\n- {sentence}", language)


@pytest.mark.parametrize(
    ("language", "sentence", "party"),
    [
        ("en", "Kenya received 40 boats from Norway.", "NOR"),
        ("en", "Kenya received report cards for 40 schools.", "KEN"),
        ("en", "Kenya will receive proposals until May 2026.", "KEN"),
        ("en", "Kenya will receive 300 refugees.", "KEN"),
        ("en", "Kenya received a report from Norway and will build 40 schools.", "KEN"),
        ("en", "Kenya received a grant of $5 million for a report.", "KEN"),
        ("en", "300 families were informed by UNHCR.", "UNHCR"),
        ("es", "México recibió 40 barcos de Noruega.", "MEX"),
        ("es", "México recibirá un aporte de 5 millones de dólares.", "MEX"),
        ("es", "México recibió un informe de Noruega y construirá 40 escuelas.", "MEX"),
        ("fr", "Le Sénégal recevra 300 réfugiés.", "SEN"),
        ("fr", "Le Sénégal entend la porter à 40 %.", "SEN"),
        ("fr", "Le Sénégal entend former 40 agents.", "SEN"),
        ("pt", "O Brasil receberá 300 refugiados.", "BRA"),
    ],
)
def test_who_receives_anything_else_is_read_as_before(language: str, sentence: str, party: str) -> None:
    (found,) = commitments(f"# {PACTS[language]}\n\n- {sentence}", language)
    assert found.parties == (party,)
