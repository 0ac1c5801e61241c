"""The part that each figure plays."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tests.commitments.texts import PACTS, commitments, only

TABLE = Path(__file__).with_name("roles.csv")
LINES = [line for line in TABLE.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]


@pytest.mark.parametrize(
    ("text", "roles"),
    [
        ("Chile will admit 300 workers.", ["target"]),
        ("Chile plans to train 300 teachers.", ["target"]),
        ("Chile committed to resettle 300 refugees.", ["target"]),
        ("Chile is on track to meet its commitment to resettle 4,000 individuals.", ["target"]),
        ("Chile trained 300 teachers.", ["progress"]),
        ("Chile has registered more than 5,000 migrants.", ["progress"]),
        ("Chile launched an amnesty. More than 5,000 migrants have applied.", ["progress"]),
        ("Chile will license agents. So far 38 of 61 agents hold a licence.", ["progress", "total"]),
        ("Chile will train judges. To date 40 of 90 judges pass.", ["progress", "total"]),
        ("Chile will ensure that 38 of 61 agents hold a licence.", ["target", "total"]),
        ("Chile will hold no fewer than 45 percent of these places.", ["share"]),
        ("Chile will build a hall that holds 300 people.", ["capacity"]),
        ("Chile will go on. It has registered 300 migrants and will register 500 families.", ["progress", "target"]),
        ("Chile registered more than 105,000 of the estimated 324,500 migrants.", ["progress", "target"]),
        ("Chile issued 19,000 visas in 2022 compared to 9,796 in 2021 – a 94 percent increase.",
         ["progress", "baseline", "change"]),
        ("Chile resettled 2,485 individuals, a 521 percent increase over 2021.", ["progress", "change"]),
        ("Chile increased its staff by 20 percent.", ["change"]),
        ("Chile vaccinated 40 percent of its children.", ["share"]),
        ("Chile opened a centre with a 676-person capacity.", ["capacity"]),
        ("Chile announced two capacity-building projects.", ["output"]),
        ("Chile announced $25 million for the clinics.", ["allocation"]),
        ("Chile will provide $25 million for the clinics.", ["allocation"]),
        ("Chile obligated $314 million, including $103 million for schools and $211 million for clinics.",
         ["total", "part", "part"]),
        ("Chile announced $240 million in aid. This includes $82 million for schools.", ["total", "part"]),
        ("Chile reduced its backlog from 8,000 to 3,000 cases.", ["baseline", "progress"]),
        ("Chile increased the number of visas by 20 percent, to 5,000.", ["change", "progress"]),
        ("Chile seized $5 million in cash.", ["progress"]),
    ],
)  # fmt: skip
def test_roles(text: str, roles: list[str]) -> None:
    assert [figure.role for figure in only(text).figures] == roles


def test_the_total_may_come_last() -> None:
    text = "Chile will invest an additional $5 million, bringing the total to $25 million."
    added, total = only(text).figures
    assert added.role in ("allocation", "part")
    assert total.role == "total"


@pytest.mark.parametrize("row", list(csv.DictReader(LINES)), ids=lambda row: row["text"][:60])
def test_the_roles_of_a_sentence(row: dict[str, str]) -> None:
    (found,) = commitments(row["text"], row["language"])
    assert [figure.role for figure in found.figures] == row["roles"].split()


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "- Chile will give $12 million:\n    - $6.4 million for books;\n    - $3.8 million for desks."),
        ("fr", "- Le Chili versera 12 millions d'euros :\n    - 6,4 millions à Diffa ;\n    - 3,8 millions à Agadez."),
        ("fr", "- Le Chili aidera 4 000 enfants :\n    - 2 600 dans la région de Diffa ;\n    - 900 à Agadez."),
    ],
)  # fmt: skip
def test_the_items_of_a_list_are_parts_also_where_they_do_not_add_up(language: str, text: str) -> None:
    (found,) = commitments(text, language)
    assert [figure.role for figure in found.figures] == ["total", "part", "part"]


@pytest.mark.parametrize(
    ("language", "sentence", "role"),
    [
        (
            "en",
            "The World Bank will commit EUR 200 million in loans and a grant, the grant being a fifth.",
            "total",
        ),
        (
            "es",
            "El Perú dará 200 millones de euros en préstamos y becas, siendo las becas una quinta parte.",
            "total",
        ),
        (
            "pt",
            "O Brasil dará 200 milhões de euros em empréstimos e bolsas, sendo as bolsas um quinto.",
            "total",
        ),
        (
            "fr",
            "Le Mali donnera 200 millions d'euros en prêts et en dons, les dons étant un cinquième.",
            "total",
        ),
        ("en", "The World Bank will commit EUR 200 million in loans and a grant.", "allocation"),
        ("en", "The World Bank will commit EUR 200 million, the school being half built.", "allocation"),
    ],
)
def test_an_amount_of_which_a_fraction_is_told_is_a_total(language: str, sentence: str, role: str) -> None:
    assert [each.role for each in only(f"# {PACTS[language]}\n\n- {sentence}", language).figures] == [role]
