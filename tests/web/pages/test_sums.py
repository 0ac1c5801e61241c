from __future__ import annotations

from decimal import Decimal

import pytest

from pledgebook.web.pages.queries.sums import Node, Sum, nest, tree
from pledgebook.web.registry.actions import correct_commitment
from pledgebook.web.registry.models import CommitmentVersion, Document, Figure, Finding
from tests.web.acting import AT, BY


def figure(value: int, start: int = 0, unit: str = "USD", version: CommitmentVersion | None = None) -> Figure:
    """A figure that starts where it says, else at the place of its value."""
    return Figure(
        start=start or value,
        low=Decimal(value),
        high=Decimal(value),
        unit=unit,
        kind="money",
        version=version,
    )


def sums(figures: list[Figure], *equations: tuple[int, ...]) -> list[Sum]:
    """The sums over the figures by their values, the total first."""
    by_value = {int(each.low or 0): each for each in figures}
    return [
        Sum(by_value[values[0]], [by_value[value] for value in values[1:]], Finding(position=position))
        for position, values in enumerate(equations)
    ]


def shape(nodes: list[Node]) -> list[object]:
    """The trees as nested lists of their values."""
    return [[int(node.figure.low or 0), *shape(node.parts)] if node.parts else int(node.figure.low or 0)
            for node in nodes]  # fmt: skip


@pytest.mark.parametrize(
    "equations",
    [
        [(817, 240, 575), (817, 240, 376, 199), (575, 376, 199)],
        [(817, 240, 376, 199), (575, 376, 199), (817, 240, 575)],
        [(817, 240, 575), (575, 376, 199)],
    ],
)
def test_a_sum_of_the_parts_of_a_part_is_shown_once(equations: list[tuple[int, ...]]) -> None:
    figures = [figure(value) for value in (817, 240, 575, 376, 199)]
    nodes = nest(figures, sums(figures, *equations))
    assert shape(nodes) == [[817, 240, [575, 376, 199]]]
    assert nodes[0].finding
    assert nodes[0].otherwise == []


def test_what_nests_two_levels_down_is_shown_once_too() -> None:
    figures = [figure(value) for value in (100, 60, 40, 35, 25, 20, 15)]
    equations = [(100, 40, 25, 20, 15), (100, 60, 40), (60, 25, 35), (35, 20, 15)]
    assert shape(nest(figures, sums(figures, *equations))) == [[100, [60, 25, [35, 20, 15]], 40]]


def test_a_total_broken_down_in_two_ways_that_do_not_nest() -> None:
    figures = [figure(value) for value in (10, 7, 3, 6, 4)]
    (node,) = nest(figures, sums(figures, (10, 7, 3), (10, 6, 4)))
    assert shape([node]) == [[10, 7, 3]]
    assert shape(node.otherwise) == [[10, 6, 4]]
    assert [each.finding.position for each in (node, *node.otherwise) if each.finding] == [0, 1]


def test_the_same_sum_found_twice_is_one() -> None:
    figures = [figure(value) for value in (10, 7, 3)]
    (node,) = nest(figures, sums(figures, (10, 7, 3), (10, 3, 7)))
    assert node.otherwise == []


def test_a_part_of_two_totals_stands_under_both_and_is_marked_the_second_time() -> None:
    figures = [figure(value) for value in (10, 20, 7, 3, 13, 2, 1)]
    larger, smaller = nest(figures, sums(figures, (20, 13, 7), (10, 7, 3), (7, 2, 1)))
    assert shape([larger, smaller]) == [[20, 13, [7, 2, 1]], [10, 7, 3]]
    assert [part.again for part in larger.parts] == [False, False]
    assert [part.again for part in smaller.parts] == [True, False]
    assert larger.parts[1].parts
    assert smaller.parts[0].parts == []


def test_roots_are_the_largest_first_and_units_stay_together() -> None:
    figures = [figure(5), figure(70, unit="EUR"), figure(90), figure(3, unit="EUR")]
    assert shape(nest(figures, [])) == [90, 5, 70, 3]


def test_what_is_stated_again_is_one_figure_and_its_commitment_speaks_for_it() -> None:
    inside = CommitmentVersion()
    preamble, part, other, stated = (
        figure(817, 10),
        figure(240, 20),
        figure(577, 30),
        figure(817, 40, "USD", inside),
    )
    found = Finding(position=0)
    (node,) = nest(
        [preamble, part, other, stated], [Sum(preamble, [part, other], found)], [[preamble, stated]]
    )
    assert node.figure is stated
    assert node.also == [preamble]
    assert shape([node]) == [[817, 240, 577]]


def test_restatements_that_share_a_statement_are_one() -> None:
    figures = [figure(9, start) for start in (1, 2, 3, 4)]
    first, second, third, fourth = figures
    (node,) = nest(figures, [], [[third, fourth], [first, second], [second, third]])
    assert [node.figure, *node.also] == figures


def test_a_circle_ends_and_loses_no_figure() -> None:
    figures = [figure(value) for value in (10, 7, 3)]
    nodes = nest(figures, sums(figures, (10, 7, 3), (7, 10, 3), (3, 3, 7)))
    assert shape(nodes) == [[10, 7, 3]]


def test_what_is_deeper_than_a_page_can_show_is_a_tree_of_its_own() -> None:
    figures = [figure(value) for value in range(1, 61)]
    chain = sums(figures, *((value, value - 1) for value in range(60, 1, -1)))
    nodes = nest(figures, chain)
    assert len(nodes) > 1
    assert sorted(values(nodes)) == list(range(1, 61))


def values(nodes: list[Node]) -> list[int]:
    """The values in the trees, each figure where it stands first."""
    return [value for node in nodes for value in
            ([] if node.again else [int(node.figure.low or 0)]) + values(node.parts)]  # fmt: skip


def test_the_figures_of_a_document(document: Document) -> None:
    nodes = tree(document)
    assert sorted(starts(nodes)) == sorted(document.figures.values_list("start", flat=True))
    assert any(node.parts for node in nodes)


def starts(nodes: list[Node]) -> list[int]:
    return [start for node in nodes if not node.again for start in
            (node.figure.start, *(each.start for each in node.also), *starts(node.parts))]  # fmt: skip


def test_a_corrected_commitment_stays_in_its_tree(document: Document) -> None:
    before = tree(document)
    version = next(n.figure.version for n in before if n.parts and n.figure.version)
    after = correct_commitment(version.commitment, by=BY, at=AT, title="Another title")
    nodes = tree(document)
    assert starts(nodes) == starts(before)
    assert after in [node.figure.version for node in nodes if node.parts]
    assert version not in [node.figure.version for node in nodes]


def test_the_queries_do_not_grow(document: Document, django_assert_num_queries) -> None:  # type: ignore[no-untyped-def]
    with django_assert_num_queries(3):
        tree(document)
