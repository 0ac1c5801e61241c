"""Who signs an agreement, and what is none."""

from __future__ import annotations

import pytest

from pledgebook.pipeline import read

DUTY = {
    "en": "The {} shall train 30 nurses.",
    "es": "{} capacitará a 30 enfermeras.",
    "fr": "{} forme 30 infirmières.",
    "pt": "{} forma 30 enfermeiras.",
}


def party(language: str, opening: str, word: str) -> tuple[str, ...]:
    """Whose the one duty of an agreement is."""
    clause = {"en": "## 1. Duties", "fr": "## Article 1 – Apports"}.get(
        language, "## Cláusula 1 - Compromisos"
    )
    text = f"{opening}\n\n{clause}\n\n{DUTY[language].format(word)}\n"
    found = read(text, language=language, audit=False).commitments
    return found[0].parties if found else ()


@pytest.mark.parametrize(
    ("language", "opening", "word", "expected"),
    [
        (
            "fr",
            ("# CONVENTION DE PARTENARIAT\n\nEntre :\n\nla société Rano sy Rivotra Madio, représentée par son "
            "directeur, ci-après dénommée « la RARIMA »,\n\net la Fondation Ravinala, ci-après dénommée « la "
            "Fondation »,"),
            "La RARIMA",
            "RARIMA",
        ),
        (
            "en",
            ("# GRANT AGREEMENT\n\nbetween:\n\n1. **The Government of Kenya**, acting through the Ministry of Health "
            '(hereinafter "the Ministry"); and\n2. **The Rowan Trust** (the "Trust")'),
            "Ministry",
            "KEN",
        ),
        (
            "en",
            ("MEMORANDUM OF UNDERSTANDING\n\nbetween\n\nDublin City Council (\"the Council\")\n\nand\n\n"
            "Bord na Móna plc (the \"Company\")"),
            "Company",
            "Bord na Móna",
        ),
        (
            "es",
            ("# ACUERDO\n\nDe una parte, D. Luis Pérez, en nombre y representación de la Cruz Roja Española (en "
            'adelante, la "Cruz Roja"). De otra, la Fundación Marea (en adelante, la "Fundación").'),
            "La Fundación",
            "Marea Foundation",
        ),
        (
            "es",
            ('CONVENIO\n\nCONVENIO QUE CELEBRAN LA SECRETARÍA DE AGRICULTURA, EN LO SUCESIVO "LA SADER", Y LA EMPRESA '
            'CEMEX, EN LO SUCESIVO "LA EMPRESA"'),
            '"LA SADER"',
            "SADER",
        ),
        (
            "fr",
            ("# Pacte\n\nLe Département de la Haute-Savoie (ci-après « le Département ») et l'entreprise Somfy "
            "(ci-après « Somfy ») conviennent de ce qui suit."),
            "Somfy",
            "Somfy",
        ),
        (
            "fr",
            (
                "# Accord\n\nLe ministère de la Santé de Madagascar, ci-après « l'Etat », et la Fondation Akany, "
                "ci-après « la Fondation »"
            ),
            "L'Etat",
            "MDG",
        ),
        (
            "fr",
            (
                "# Entente\n\nLe ministre de la Forêt, ci-après le « Ministre »\n\nET\n\nHydro-Québec, ci-après "
                "appelée « Hydro »"
            ),
            "Hydro",
            "Hydro-Québec",
        ),
        (
            "pt",
            ("# PROTOCOLO\n\nO Município de Évora, como PRIMEIRO OUTORGANTE;\n\ne\n\nA Universidade de Évora, como "
            "SEGUNDA OUTORGANTE;"),
            "O Primeiro Outorgante",
            "Évora",
        ),
        (
            "pt",
            ("# PROTOCOLO\n\n**PRIMEIRO OUTORGANTE:** Centro de Dados, adiante designado por CDADOS;\n\n**SEGUNDA "
            "OUTORGANTE:** VOZ Comunicações, S.A., com sede em Lisboa,"),
            "A Segunda Outorgante",
            "VOZ Comunicações",
        ),
    ],
)  # fmt: skip
def test_a_party_is_who_is_named_where_its_word_is_set(
    language: str, opening: str, word: str, expected: str
) -> None:
    assert party(language, opening, word) == (expected,)


@pytest.mark.parametrize(
    "opening",
    [
        '# RESIDENTIAL LEASE AGREEMENT\n\nbetween Acme Estates Ltd. (the "Trust") and City Bank (the "Bank")',
        '# AGREEMENT\n\nbetween John Smith (hereinafter "the Trust") and Mary Jones (hereinafter "the Buyer")',
        '# Act on the Water Agency\n\nThe Water Agency ("the Trust") and Kerry Council ("the Council").',
        (
            '# Agreement on air services\n\nThe Government of Canada (hereinafter "the Trust") '
            'and the Government of Chile (hereinafter "Chile")'
        ),
        '# Partnership Agreement\n\nThe Corrib Trust (hereinafter "the Trust") was founded in 1998.',
        '# The river\n\nThe Corrib Trust ("the Trust") and Kerry County Council ("the Council")',
    ],
)
def test_what_is_no_agreement_has_no_parties(opening: str) -> None:
    text = f"{opening}\n\n## Article 1\n\nThe Trust staffs 30 clinics.\n\n## Article 2\n\nIt enters into force.\n"
    assert read(text, language="en", audit=False).commitments == ()
