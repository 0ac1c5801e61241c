"""What a state's own people did, and what only gets better or only a state can do, is its deed where it tells it."""

from __future__ import annotations

import pytest

from tests.commitments.texts import acts


@pytest.mark.parametrize(
    ("language", "sentence", "expected"),
    [
        ("en", "Peru reported that 300,000 migrants were regularised.", "PER delivered"),
        ("en", "Peru reported that 40 fields were demined.", "PER delivered"),
        ("en", "IOM reported that 4,000 migrants were relocated.", "IOM delivered"),
        ("en", "Peru reported that 40 sailors were rescued by its coast guard.", "PER delivered"),
        ("en", "Peru stressed that 300 wells were drilled.", "PER delivered"),
        ("en", "Peru said that its nurses vaccinated 40,000 children.", "PER delivered"),
        ("en", "Peru noted that the police freed 40 hostages.", "PER delivered"),
        ("es", "Bolivia informó que se regularizaron 40 000 migrantes.", "BOL delivered"),
        ("es", "Bolivia informó que se emitieron 40 000 visas.", "BOL delivered"),
        ("es", "Bolivia informó que se aprobó la ley de migración.", "BOL delivered"),
        ("es", "Bolivia informó que se aprobó la ley de migración de Bolivia.", "BOL delivered"),
        ("es", "Bolivia informó que se aprobó la ley de migración con apoyo de Chile.", "BOL delivered"),
        ("es", "Bolivia señaló que se perforaron 40 pozos.", "BOL delivered"),
        ("es", "ACNUR informó que se reubicaron 4 000 familias.", "UNHCR delivered"),
        ("es", "Bolivia informó que los bomberos rescataron a 40 personas.", "BOL delivered"),
        ("es", "Bolivia informó que tres ministerios formaron a 40 jueces.", "BOL delivered"),
        ("pt", "Moçambique informou que foram emitidos 40 mil vistos.", "MOZ delivered"),
        ("pt", "Moçambique indicou que 40 escolas foram construídas.", "MOZ delivered"),
        ("pt", "Moçambique informou que os seus enfermeiros vacinaram 40 mil crianças.", "MOZ delivered"),
        ("fr", "Le Mali a indiqué que 40 cliniques ont été construites.", "MLI delivered"),
        ("fr", "Le Mali a précisé que 40 000 passeports ont été délivrés.", "MLI delivered"),
        ("fr", "Le Mali a souligné que la gendarmerie a libéré 40 otages.", "MLI delivered"),
        ("fr", "Le Mali a indiqué que ses soignants ont vacciné 40 000 enfants.", "MLI delivered"),
    ],
)
def test_what_is_its_own(language: str, sentence: str, expected: str) -> None:
    assert acts(language, sentence) == [expected]


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "UNICEF reported that 40 laws were adopted."),
        ("en", "IOM reported that 4,000 migrants were regularised."),
        ("en", "Peru reported that 300 homes were destroyed."),
        ("en", "UNICEF said that the police freed 40 hostages."),
        ("en", "Peru stressed that 300 wells were drilled by volunteers."),
        ("es", "UNICEF informó que se aprobaron 40 leyes."),
        ("es", "La OIM informó que se emitieron 40 000 visas."),
        ("es", "Bolivia informó que se aprobó la resolución."),
        ("es", "Bolivia informó que se aprobó la Ley de Refugiados en Chile."),
        ("es", "Bolivia informó que se promulgó la Ley de Migraciones del Perú."),
        ("es", "Bolivia señaló que 40 casas fueron quemadas."),
        ("es", "UNICEF informó que los bomberos rescataron a 40 personas."),
        ("es", "UNICEF señaló que se perforaron 40 pozos."),
        ("es", "Bolivia informó que se expulsaron 40 familias."),
        ("pt", "O UNICEF indicou que 40 escolas foram construídas."),
        ("pt", "Moçambique indicou que os rebeldes libertaram 40 reféns."),
        ("fr", "Le Mali a indiqué que 40 cliniques ont été détruites."),
        ("fr", "Le Mali a indiqué que 40 cliniques ont été construites par des bénévoles."),
        ("fr", "L'UNICEF a indiqué que la police a libéré 40 otages."),
        ("fr", "Le Mali a indiqué que ses réfugiés ont planté 40 000 arbres."),
    ],
)
def test_what_is_not(language: str, sentence: str) -> None:
    assert acts(language, sentence) == []
