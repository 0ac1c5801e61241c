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


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Five countries signed: Peru, Chile, Ecuador and Colombia; Brazil followed a day later."),
        ("en", "Four countries signed: Peru and Chile; Brazil follows."),
        ("es", "Seis países firmaron: Perú, Chile, Ecuador, Colombia; Brasil y México se sumaron después."),
        ("fr", "Cinq pays ont signé : le Pérou, le Chili et l’Équateur ; le Brésil suivra."),
        ("pt", "Quatro estados receberão apoio: Acre, Amazonas, Roraima e Rondônia; o Pará entra em 2026."),
        ("en", "Three agencies will act: UNHCR, IOM, UNICEF and partners."),
        ("es", "Tres agencias actuarán: ACNUR, OIM, UNICEF y socios."),
        ("fr", "Trois agences agiront : HCR, OIM, UNICEF et partenaires."),
        ("pt", "Três agências atuarão: ACNUR, OIM, UNICEF e parceiros."),
    ],
)
def test_what_follows_a_semicolon_or_has_no_name_need_not_be_counted(language: str, text: str) -> None:
    findings = read(text + "\n", name="x.md", language=language).findings
    assert not [finding.explanation for finding in findings if finding.accuses]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Four ministers came: Ana Ruiz, Labour; Bo Li, Health; and Cy Dee, Trade."),
        ("en", "Five countries signed: Peru; Chile; Ecuador; and Haiti."),
        ("es", "Cinco agencias actuarán: ACNUR, OIM, UNICEF y socios."),
        ("fr", "Cinq agences agiront : HCR, OIM, UNICEF et partenaires."),
        ("pt", "Cinco agências atuarão: ACNUR, OIM, UNICEF e parceiros."),
    ],
)
def test_too_few_are_named_whatever_parts_them(language: str, text: str) -> None:
    findings = read(text + "\n", name="x.md", language=language).findings
    assert [finding.verdict for finding in findings if finding.kind == "restatement"] == ["inconsistent"]
