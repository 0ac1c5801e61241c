"""Tables: a row is a commitment where its columns or its words say so."""

from __future__ import annotations

import pytest

from tests.commitments.texts import commitments

HEAD = "# Pledges\n\n| Country | Pledge | Amount | By when | Status |\n| --- | --- | --- | --- | --- |\n"


def test_a_row_is_a_commitment_from_its_first_letter_to_its_last() -> None:
    first, second = commitments(
        f"{HEAD}| Chile | Will train 300 teachers | USD 2 million | By June 2024 | New |\n"
        "| Bristol, with UNHCR | Has opened two offices | – | – | Advancing |\n"
    )
    assert first.selector.quote == "Chile | Will train 300 teachers | USD 2 million | By June 2024 | New"
    assert (first.parties, first.stance, first.declared) == (("CHL",), "pledge", "new")
    assert [figure.text for figure in first.figures] == ["300 teachers", "USD 2 million"]
    assert [time.text for time in first.times] == ["By June 2024"]
    assert first.title == "Will train 300 teachers"
    assert (second.parties, second.partners) == (("Bristol",), ("UNHCR",))
    assert (second.stance, second.declared) == ("delivered", "advancing")


def test_a_party_over_several_rows_stands_in_the_first() -> None:
    found = commitments(
        f"{HEAD}| Chile | Will train 300 teachers | | | |\n| | Will open two offices | | | |\n"
        "| Peru and Ecuador | Will help | | | |\n"
    )
    assert [c.parties for c in found] == [("CHL",), ("CHL",), ("PER", "ECU")]


def test_a_row_without_a_verb_has_the_stance_of_its_status() -> None:
    head = "# Pledges\n\n| Project | State of play | Partners | Organisation |\n| --- | --- | --- | --- |\n"
    (found,) = commitments(f"{head}| Forty schools in the north | Completed | UNICEF; Peru | Oxfam |\n")
    assert (found.parties, found.stance) == (("Oxfam",), "delivered")
    assert found.origins["stance"].rule == "commitments.tables.status"
    assert "UNICEF" in found.partners


def test_a_table_without_headings_is_read_by_its_cells() -> None:
    (found,) = commitments(
        "<table><tr><td>Chile</td><td>Will train 300 teachers.</td></tr>"
        "<tr><td>Santiago</td><td>6 million</td></tr></table>"
    )
    assert found.parties == ("CHL",)


@pytest.mark.parametrize(
    "table",
    [
        "| Country | Population |\n| --- | --- |\n| Chile | 19 million |\n| Peru | 34 million |\n",
        "| Year | Price |\n| --- | --- |\n| 2021 | $12 |\n",
        f"{HEAD}| Section one | | | | |\n",
    ],
)
def test_a_table_of_other_things_has_none(table: str) -> None:
    assert commitments(table) == ()


def test_the_title_of_a_table_may_stand_in_its_first_row() -> None:
    (found,) = commitments(
        "<table><tr><td colspan=2>Pledges of 2022</td></tr><tr><td>Member</td><td>What we will do</td></tr>"
        "<tr><td>Chile</td><td>Train 300 teachers</td></tr></table>"
    )
    assert (found.parties, found.stance) == (("CHL",), "pledge")


@pytest.mark.parametrize("heading", ["State", "Remarks", "N/E", "Kind of entry", "First heard"])
def test_a_column_of_tags_is_told_by_its_cells(heading: str) -> None:
    table = (
        f"# Pledges\n\n| Who | What | {heading} |\n| --- | --- | --- |\n| Chile | Will train 300 teachers | New |\n"
        "| Peru | Will build two ports | carried forward |\n| Ecuador | Will plant 40 parks | rolled over from 2021 |\n"
    )
    assert [c.declared for c in commitments(table)] == ["new", "advancing", "advancing"]


@pytest.mark.parametrize(
    ("language", "head", "cells", "declared"),
    [
        (
            "es",
            ("País", "Compromiso", "Estado"),
            ("Nuevo", "En curso", "Cumplido"),
            ["new", "advancing", None],
        ),
        ("fr", ("Pays", "Engagement", "État"), ("Nouveau", "En cours", "Achevé"), ["new", "advancing", None]),
        (
            "pt",
            ("País", "Compromisso", "Situação"),
            ("Novo", "Em curso", "Concluído"),
            ["new", "advancing", None],
        ),
        ("es", ("País", "Compromiso", "Estado"), ("Bahía", "Lima", "Paraná"), [None, None, None]),
    ],
)
def test_a_column_of_tags_and_states_is_told_by_its_cells(
    language: str, head: tuple[str, ...], cells: tuple[str, ...], declared: list[str | None]
) -> None:
    said = {"es": "Formará a 300 jueces", "fr": "Formera 300 juges", "pt": "Formará 300 juízes"}[language]
    rows = [
        f"| {who} | {said} | {cell} |"
        for who, cell in zip(("Angola", "Cuba", "Portugal"), cells, strict=True)
    ]
    table = "# 2026\n\n" + "\n".join(["| " + " | ".join(head) + " |", "| --- | --- | --- |", *rows])
    assert [c.declared for c in commitments(table, language)] == declared


def test_a_body_in_brackets_behind_a_country_is_its_partner() -> None:
    found = commitments(
        "# Pledges\n\n| Who | What |\n| --- | --- |\n| Tunisia (ATFP) | Will train 300 teachers |\n"
        "| African Development Bank (AfDB) | Will build two ports |\n"
    )
    assert [(c.parties, c.partners) for c in found] == [(("TUN",), ("ATFP",)), (("AfDB",), ())]


@pytest.mark.parametrize(
    ("cell", "partners"),
    [
        ("Nestlé Tunisie", ()),
        ("Nestlé, avec la Tunisie", ("TUN",)),
        ("Nestlé et Suisse", ()),
    ],
)
def test_the_country_in_a_company_s_name_is_no_partner(cell: str, partners: tuple[str, ...]) -> None:
    head = "# Engagements\n\n| Partie | Engagement | Échéance |\n| --- | --- | --- |\n"
    rows = f"| {cell} | Ouvrir 60 places | dès 2023 |\n| Mali | Ouvrir 40 places | dès 2023 |\n"
    assert commitments(head + rows, "fr")[0].partners == partners


@pytest.mark.parametrize(
    ("language", "cell", "parties"),
    [
        ("fr", "À déterminer", ()),
        ("fr", "à confirmer", ()),
        ("fr", "idem", ("PER",)),
        ("pt", "A definir", ()),
        ("es", "Por definir", ()),
        ("es", "Ídem", ("PER",)),
        ("en", "TBD", ()),
        ("en", "To be confirmed", ()),
        ("en", "n/a", ()),
        ("en", "–", ()),
        ("en", "All ministries", ()),
        ("en", "", ("PER",)),
        ("en", '"', ("PER",)),
        ("en", "Chile", ("CHL",)),
    ],
)
def test_only_an_empty_cell_or_a_ditto_mark_repeats_the_party_above(
    language: str, cell: str, parties: tuple[str, ...]
) -> None:
    words = {
        "en": ("Country", "Pledge", "Peru", "Will train 300 teachers", "Will build two ports"),
        "es": ("País", "Compromiso", "Perú", "Formará a 300 maestros", "Construirá dos puertos"),
        "pt": ("País", "Compromisso", "Peru", "Formará 300 professores", "Construirá dois portos"),
        "fr": ("Pays", "Engagement", "Pérou", "Formera 300 juges", "Construira deux ports"),
    }[language]
    who, what, peru, first, second = words
    found = commitments(
        f"# 2026\n\n| {who} | {what} |\n| --- | --- |\n| {peru} | {first} |\n| {cell} | {second} |\n",
        language,
    )
    assert [c.parties for c in found] == [("PER",), parties]
    assert ("parties" in found[1].reasons) == (not parties)


@pytest.mark.parametrize(
    ("language", "heads", "cells", "declared"),
    [
        ("en", "Organisation | Pledge", "Oxfam | Will train 300 teachers [new]", "new"),
        ("en", "Organisation | Pledge", "Oxfam | (new) Will train 300 teachers", "new"),
        ("es", "Entidad | Compromiso", "Oxfam | Formará a 300 docentes (nuevo)", "new"),
        ("pt", "Entidade | Compromisso", "Oxfam | Formar 300 docentes [novo]", "new"),
        ("pt", "Entidade | Compromisso", "Oxfam | Mantém 300 turmas [em andamento]", "advancing"),
        ("fr", "Organisation | Engagement", "Oxfam | Former 300 enseignants (nouveau)", "new"),
        ("es", "Entidad | Compromiso", "Oxfam | Abrirá un nuevo refugio", None),
        ("pt", "Entidade | Compromisso", "Oxfam | Abrir um albergue novo", None),
    ],
)
def test_a_tag_in_the_words_of_a_row_is_its_status(
    language: str, heads: str, cells: str, declared: str | None
) -> None:
    (found,) = commitments(f"# Pacto\n\n| {heads} |\n| --- | --- |\n| {cells} |\n", language)
    assert found.declared == declared


@pytest.mark.parametrize(
    ("language", "heads", "words", "stance"),
    [
        ("pt", "Entidade | Compromisso", "Zerar a fila das creches", "pledge"),
        ("pt", "Entidade | Compromisso", "Gamificar 40 aulas", "pledge"),
        ("es", "Entidad | Compromiso", "Reverdecer los patios escolares", "pledge"),
        ("es", "Entidad | Compromiso", "Peatonalizar 12 calles", "pledge"),
        ("fr", "Organisation | Engagement", "Piétonniser les rues du centre", "pledge"),
        ("es", "Entidad | Compromiso", "Hogar para mujeres", None),
        ("pt", "Entidade | Compromisso", "Bazar de livros", None),
        ("fr", "Organisation | Engagement", "Atelier de couture", None),
        ("fr", "Organisation | Engagement", "Centre des femmes", None),
    ],
)
def test_an_infinitive_that_no_table_knows_is_a_pledge(
    language: str, heads: str, words: str, stance: str | None
) -> None:
    (found,) = commitments(f"# Pacto\n\n| {heads} |\n| --- | --- |\n| Oxfam | {words} |\n", language)
    assert found.stance == stance


@pytest.mark.parametrize(
    ("language", "over", "head"),
    [
        ("en", "Sums", "| Donor | Pledge |"),
        ("en", "Further pledges", "| Donor | Amount |"),
        ("es", "Montos", "| Donante | Aporte comprometido |"),
        ("pt", "Montantes", "| Doador | Compromisso |"),
        ("fr", "Montants", "| Donateur | Engagement |"),
    ],
)
def test_a_row_without_a_verb_is_pledged_where_the_head_of_its_column_says_so(
    language: str, over: str, head: str
) -> None:
    name = {"es": "Perú", "fr": "Pérou"}.get(language, "Peru")
    (found,) = commitments(
        f"# {over}\n\n{head}\n| --- | --- |\n| Peru | USD 3 |\n".replace("Peru", name), language
    )
    assert (found.parties, found.stance) == (("PER",), "pledge")
    assert found.origins["stance"].rule == "commitments.tables.heading"


def test_under_another_head_nothing_says_whether_it_is_pledged() -> None:
    (found,) = commitments("# Sums\n\n| Donor | Contribution |\n| --- | --- |\n| Fiji | USD 3 million |\n")
    assert (found.parties, found.stance) == (("FJI",), None)
