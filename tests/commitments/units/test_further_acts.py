"""Further acts of those who acted before, by a verb without a subject or beside "also"."""

from __future__ import annotations

import pytest

from tests.commitments.test_prose_subjects import BOTH, TITLES
from tests.commitments.texts import commitments


@pytest.mark.parametrize(
    ("language", "first", "second"),
    [
        ("en", "Both sides will plant trees.", "To that end, they will form a committee."),
        ("en", "Both sides will plant trees.", "To that end, each of them will name an expert."),
        (
            "es",
            "Los Gobiernos plantarán árboles.",
            "Además, con fondos de la Unión Europea, abrirán dos puertos.",
        ),
        ("es", "Ambas partes plantarán árboles.", "Asimismo, abrirán dos puertos."),
        ("pt", "As duas partes plantarão árvores.", "Para esse fim, eles criarão um comité."),
        (
            "pt",
            "As duas partes plantarão árvores.",
            "Além disso, com fundos da União Europeia, abrirão dois portos.",
        ),
        ("fr", "Les deux parties planteront des arbres.", "Elles ont en outre mis en service un port."),
        ("fr", "Les deux parties planteront des arbres.", "À cette fin, elles créeront un comité."),
        (
            "fr",
            "Les deux parties planteront des arbres.",
            "Sous réserve de leurs lois, ils ouvriront un port.",
        ),
    ],
)
def test_what_they_promise_further_is_a_promise_of_its_own(language: str, first: str, second: str) -> None:
    found = commitments(f"{TITLES[language]}\n\n{first} {second}", language)
    assert [(each.parties, each.selector.quote) for each in found] == [(BOTH, first), (BOTH, second)]


@pytest.mark.parametrize(
    ("language", "first", "second", "units"),
    [
        ("pt", "O Chile está a instalar 40 baterias.", "O país prevê concluir uma central em 2028.", 2),
        ("pt", "O Chile instalou 40 baterias.", "O país compromete-se a doar 12 turbinas.", 2),
        ("es", "Chile está instalando 40 baterías.", "El país prevé concluir una central en 2028.", 2),
        ("es", "Chile abrió 40 escuelas.", "El país se compromete a abrir otras 12.", 2),
        ("es", "Chile abrió 40 escuelas.", "El país tiene 300 islas.", 1),
        ("es", "Chile abrirá 40 escuelas.", "El país prevé terminarlas en 2028.", 1),
        ("pt", "O Chile abriu 40 escolas.", "A obra prevê 12 salas em cada uma.", 1),
    ],
)
def test_what_the_party_before_plans_next_is_its_own(
    language: str, first: str, second: str, units: int
) -> None:
    title = {"es": "# Foro Andino", "pt": "# Fórum Andino"}[language]
    found = commitments(f"{title}\n\n{first} {second}", language)
    assert len(found) == units
    assert all(each.parties == ("CHL",) for each in found)
