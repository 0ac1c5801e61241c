"""Words for what is to be done, before a colon, are the name of nobody."""

from __future__ import annotations

import pytest

from tests.commitments.texts import PACTS, commitments


def parties(language: str, item: str) -> set[str]:
    read = commitments(f"# {PACTS[language]}\n\n- {item}", language)
    return {party for each in read for party in each.parties}


@pytest.mark.parametrize(
    ("language", "item"),
    [
        ("en", "Next steps: publish 3 reports by 2027."),
        ("en", "Next Steps: Will publish 3 reports by 2027."),
        ("en", "Priority Actions: Will open 20 offices."),
        ("en", "**Way Forward:** Will train 300 teachers."),
        ("en", "Phase two opens: publish 3 reports by 2027."),
        ("es", "Próximos pasos: publicará 3 informes en 2027."),
        ("es", "Acciones Prioritarias: abrirá 20 oficinas."),
        ("pt", "Próximos Passos: publicará 3 relatórios em 2027."),
        ("pt", "Ações Prioritárias: abrirá 20 escritórios."),
        ("fr", "Prochaines Étapes : publiera 3 rapports en 2027."),
        ("fr", "Actions Prioritaires : ouvrira 20 bureaux."),
    ],
)
def test_such_a_label_is_no_party(language: str, item: str) -> None:
    assert parties(language, item) <= {"*"}


@pytest.mark.parametrize(
    ("language", "item", "party"),
    [
        ("en", "Next Harbour: Will open 20 offices.", "Next Harbour"),
        ("en", "Vodafone: Will open 20 offices.", "Vodafone"),
        ("en", "Acorn will open: 20 offices and 3 schools.", "Acorn"),
        ("es", "Mar Vivo: abrirá 20 oficinas.", "Mar Vivo"),
        ("pt", "Mar Vivo: abrirá 20 escritórios.", "Mar Vivo"),
        ("fr", "Mer Vive : ouvrira 20 bureaux.", "Mer Vive"),
    ],
)
def test_a_name_before_a_colon_is_one(language: str, item: str, party: str) -> None:
    assert parties(language, item) == {party}
