from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from pledgebook.formats.marks import Backwards, Homes, Mark, Stretch, cut
from pledgebook.model import Block, Flow, FlowBuilder, Span

TEXT = "Chile gives 5 to 7 million by May."
BLOCK = Block("paragraph", Span(0, len(TEXT)))


def mark(layer: str, words: str, name: str) -> Mark:
    start = TEXT.index(words)
    return Mark(layer, Span(start, start + len(words)), name, f"{name}-note")


def shown(stretches: list[Stretch]) -> str:
    """The stretches with brackets for commitments and link names in front of what they link."""
    parts = []
    for stretch in stretches:
        words = "".join(f"<{p.link.id}:{p.text}>" if p.link else p.text for p in stretch.pieces)
        parts.append(f"[{stretch.commitment.id}:{words}]" if stretch.commitment else words)
    return "".join(parts)


def laid(*marks: Mark) -> list[Stretch]:
    return list(cut(TEXT, BLOCK, marks, {each.id for each in marks}))


def test_figures_inside_a_commitment() -> None:
    found = laid(mark("commitment", "Chile gives 5 to 7 million", "c"), mark("figure", "5 to 7 million", "f"))
    assert shown(found) == "[c:Chile gives <f:5 to 7 million>] by May."
    assert [stretch.begins for stretch in found] == [True, False]


def test_a_mark_inside_another_splits_it_and_links_do_not_nest() -> None:
    found = laid(mark("figure", "5 to 7 million by May", "f"), mark("time", "by May", "t"))
    assert shown(found) == "Chile gives <f:5 to 7 million ><t:by May>."


def test_overlapping_marks() -> None:
    found = laid(mark("figure", "5 to 7", "a"), mark("figure", "7 million by", "b"))
    assert shown(found) == "Chile gives <a:5 to ><a:7><b: million by> May."
    assert [piece.ids for stretch in found for piece in stretch.pieces if piece.ids] == [("a",), ("b",)]


def test_marks_on_the_same_words_keep_both_ids() -> None:
    found = laid(mark("figure", "7 million", "a"), mark("phrase", "7 million", "b"))
    assert {name for stretch in found for piece in stretch.pieces for name in piece.ids} == {"a", "b"}


def test_bold_is_kept() -> None:
    bold = Block("paragraph", BLOCK.at, strong=(Span(0, 5),))
    (stretch,) = cut(TEXT, bold, (), set())
    assert [(piece.text, piece.strong) for piece in stretch.pieces] == [("Chile", True), (TEXT[5:], False)]


def test_a_mark_over_two_blocks_has_its_id_in_the_first() -> None:
    blocks = [Block("paragraph", Span(0, 11)), Block("paragraph", Span(12, 34))]
    homes = Homes.of(
        [Mark("commitment", Span(6, 20), "c", "n"), Mark("figure", Span(90, 95), "f", "n")], blocks
    )
    assert {index: [each.id for each in marks] for index, marks in homes.marks.items()} == {
        0: ["c"],
        1: ["c"],
    }
    assert homes.first == {"c": 0}
    second = list(cut(TEXT, blocks[1], homes.marks[1], set()))
    assert [(stretch.begins, bool(stretch.commitment)) for stretch in second] == [
        (False, True),
        (False, False),
    ]


spans = st.tuples(st.integers(0, 33), st.integers(0, 33)).map(lambda ends: Span(min(ends), max(ends) + 1))
layers = st.sampled_from(["commitment", "figure", "time", "phrase"])


@given(st.lists(st.tuples(layers, spans)))
def test_no_character_is_lost_and_every_id_appears_once(rows: list[tuple[str, Span]]) -> None:
    marks = [Mark(layer, at, f"m{n}", "") for n, (layer, at) in enumerate(rows)]
    pieces = [piece for stretch in laid(*marks) for piece in stretch.pieces]
    assert "".join(piece.text for piece in pieces) == TEXT
    assert sorted(name for piece in pieces for name in piece.ids) == sorted(each.id for each in marks)


def flow() -> Flow:
    builder = FlowBuilder()
    builder.add("ab", 10)
    builder.add(" ", 12, 3)
    builder.add("cd", 15)
    return builder.build()


def test_backwards_is_the_inverse_of_the_flow() -> None:
    built = flow()
    back = Backwards(built)
    for start in range(5):
        for end in range(start + 1, 6):
            source = built.to_source(start, end)
            assert back.span(source.start, source.end) == Span(start, end)


def test_backwards_of_what_no_flow_holds() -> None:
    assert Backwards(Flow("", (), (), ())).span(3, 4) is None
    assert Backwards(flow()).span(2, 4) is None
    assert Backwards(Flow("ab", (0, 1), (0, 9), (1, 1))).span(3, 6) is None
