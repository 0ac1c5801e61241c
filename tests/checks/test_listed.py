"""Counts of things that are then named."""

from __future__ import annotations

import pytest

from pledgebook import read


def verdicts(text: str) -> list[str]:
    findings = read(text + "\n", name="x.md", language="en").findings
    return [finding.verdict for finding in findings if finding.origin.rule == "checks.listed.names"]


@pytest.mark.parametrize(
    ("text", "verdict"),
    [
        ("Chile opened three offices: Arica, Iquique and Calama.", "consistent"),
        ("Chile opened three offices, namely Arica, Iquique and Calama.", "consistent"),
        ("Chile opened six offices: Arica, Iquique, Calama and Talca.", "inconsistent"),
        ("Chile opened 2 offices: Arica, Iquique and Calama.", "inconsistent"),
        ("Chile adopted the following five measures:\n\n- training\n- patrols\n- audits", "inconsistent"),
        ("Chile adopted the following three measures:\n\n- training\n- patrols\n- audits", "consistent"),
        ("Chile adopted three measures:\n\n- training\n- patrols\n- audits", "consistent"),
    ],
)
def test_what_is_named_is_counted(text: str, verdict: str) -> None:
    assert verdicts(text) == [verdict]


@pytest.mark.parametrize(
    "text",
    [
        "Chile opened six offices, including Arica, Iquique and Calama.",
        "Chile opened six offices: among others Arica, Iquique and Calama.",
        "Chile opened about six offices: Arica, Iquique and Calama.",
        "Chile opened six offices: the first in Arica last year, two more in Iquique, and all others in Calama.",
        "Chile opened six offices with 40 partners: Arica, Iquique and Calama.",
        "Chile opened six offices: 2 in Arica and 4 in Calama.",
        "Chile met 21 countries, which agreed on:\n\n- training\n- patrols",
        "Chile adopted five measures:\n\n- training\n- patrols\n- audits",
    ],
)
def test_lists_that_may_go_on_or_speak_of_other_things_accuse_nobody(text: str) -> None:
    assert "inconsistent" not in verdicts(text)


@pytest.mark.parametrize("count", ["two", "three", "four"])
def test_a_name_may_hold_an_and_of_its_own_and_the_sentence_may_go_on(count: str) -> None:
    text = f"Chile opened {count} offices: Trade and Labour, Health, and hired new staff."
    assert "inconsistent" not in verdicts(text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "El ministro hizo cinco viajes: Arosa, Bern, Celje y Delft."),
        ("es", "El Perú abrió cinco oficinas, a saber, Arosa, Bern, Celje y Delft."),
        ("es", "El Perú tomará las siguientes tres medidas:\n\n- abrir una oficina\n- cerrar un puerto"),
        ("pt", "O ministro fez cinco viagens: Arosa, Bern, Celje e Delft."),
        ("pt", "O Peru abriu cinco escritórios, nomeadamente Arosa, Bern, Celje e Delft."),
        ("pt", "O Peru tomará as seguintes três medidas:\n\n- abrir um escritório\n- fechar um porto"),
        ("fr", "Le ministre a fait cinq voyages : Arosa, Bern, Celje et Delft."),
        ("fr", "Le Pérou a ouvert cinq bureaux, à savoir Arosa, Bern, Celje et Delft."),
        ("fr", "Le Pérou prendra les trois mesures suivantes :\n\n- ouvrir un bureau\n- fermer un port"),
    ],
)
def test_fewer_things_named_than_said_in_other_languages(language: str, text: str) -> None:
    found = read(text, name="x.md", language=language).findings
    assert [(each.kind, each.verdict) for each in found] == [("restatement", "inconsistent")]
    more = text.replace("Celje", "Celje, Evora").replace("\n- ", "\n- construire\n- ", 1)
    found = read(more, name="x.md", language=language).findings
    assert [(each.kind, each.verdict) for each in found] == [("restatement", "consistent")]
