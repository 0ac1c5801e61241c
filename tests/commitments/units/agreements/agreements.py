"""Agreements of a test's own: parties with the words that are set for them, and clauses."""

from __future__ import annotations

OPENINGS = {
    "en": (
        '# PARTNERSHIP AGREEMENT\n\nbetween Galway City Council (hereinafter "the Council") and the Corrib Trust '
        '(hereinafter "the Trust"), together "the Parties"\n\n## Recitals\n\nThe Council runs 12 libraries.\n\n'
    ),
    "es": (
        "# CONVENIO DE COLABORACIÓN\n\nDe una parte, el Ministerio de Cultura, en adelante EL MINISTERIO, y de otra la "
        "Fundación Telar, en adelante «LA FUNDACIÓN».\n\n## ANTECEDENTES\n\nLA FUNDACIÓN ha abierto 9 talleres.\n\n"
    ),
    "fr": (
        "# CONVENTION DE PARTENARIAT\n\nEntre la République du Sénégal, représentée par le ministre de la Santé, "
        "ci-après dénommée « l'État », et la Fondation Baobab, ci-après « la Fondation »\n\n## Préambule\n\n"
        "La Fondation a équipé 20 dispensaires.\n\n"
    ),
    "pt": (
        "# PROTOCOLO DE COLABORAÇÃO\n\n**PRIMEIRO OUTORGANTE:** Município de Braga, com sede em Braga;\n\n"
        "**SEGUNDA OUTORGANTE:** Universidade do Minho, adiante designada por UMINHO;\n\n**Considerando que:**\n\n"
        "A) A UMINHO colabora com o Município desde 2019;\n\n"
    ),
}  # fmt: skip
CLAUSES = {
    "en": "## {}. {}\n\n",
    "es": "## CLÁUSULA {}.- {}\n\n",
    "fr": "## Article {} – {}\n\n",
    "pt": "## Cláusula {}.ª ({})\n\n",
}


def agreement(language: str, *clauses: tuple[str, str]) -> str:
    """An agreement with clauses of these titles and words."""
    head = CLAUSES[language]
    numbers = ["PRIMERA", "SEGUNDA", "TERCERA"] if language == "es" else ["1", "2", "3"]
    told = (
        f"{head.format(number, title)}{words}\n\n"
        for number, (title, words) in zip(numbers, clauses, strict=False)
    )
    return OPENINGS[language] + "".join(told)
