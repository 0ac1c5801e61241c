"""Names that a text itself calls partners, and things that stand behind "with" too."""

from __future__ import annotations

import pytest

from tests.commitments.texts import only


@pytest.mark.parametrize(
    ("language", "sentence", "partners"),
    [
        ("en", "Kenya, with Sagicor as its local partner, will put $15 million into schools.", ("Sagicor",)),
        ("en", "Kenya will open 30 schools with Blue Lagoon as partner.", ("Blue Lagoon",)),
        ("en", "Kenya will train 40 nurses with Sagicor as a technical adviser.", ("Sagicor",)),
        ("es", "Perú, con Sagicor como socio local, abrirá 30 escuelas.", ("Sagicor",)),
        ("pt", "Angola, com a Sagicor como parceira, abrirá 30 escolas.", ("Sagicor",)),
        ("fr", "Le Mali, avec Sagicor comme partenaire local, ouvrira 30 écoles.", ("Sagicor",)),
        ("en", "Kenya, with Lamu as its first port, will open 30 schools.", ()),
        ("en", "Kenya will open 30 schools with Portuguese as a second language.", ()),
        ("es", "Perú, con Callao como sede, abrirá 30 escuelas.", ()),
        ("fr", "Le Mali, avec Gao comme siège, ouvrira 30 écoles.", ()),
    ],
)
def test_who_is_called_a_partner_is_one(language: str, sentence: str, partners: tuple[str, ...]) -> None:
    assert only(f"# 2025\n\n- {sentence}", language).partners == partners
