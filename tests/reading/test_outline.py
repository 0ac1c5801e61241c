from pledgebook.model import Block, BlockKind, Span
from pledgebook.reading.outline import Outline
from pledgebook.reading.part import Part, Written


def outline(*lines: tuple[BlockKind, int, int, str]) -> list[Block]:
    """Blocks of (kind, indent, depth, words)."""
    found = Outline()
    for kind, indent, depth, words in lines:
        found.add(Written(Part(kind, [], indent), Span(0, len(words)), words, ()), depth)
    return found.blocks


def test_a_heading_closes_those_not_above_it_and_every_list() -> None:
    blocks = outline(
        ("paragraph", 0, 2, "a"),
        ("paragraph", 0, 4, "b"),
        ("item", 0, 0, "c"),
        ("paragraph", 0, 3, "d"),
        ("paragraph", 4, 0, "e"),
    )
    assert [block.headings for block in blocks] == [(), (0,), (0, 1), (0,), (0, 3)]
    assert blocks[4].parent is None


def test_a_list_of_another_style_in_the_column_of_what_introduces_it() -> None:
    found = Outline()
    for marker, words in (
        ("9.", "We will:"),
        ("(a)", "open"),
        ("(b)", "train"),
        ("10.", "We met"),
        ("11.", "end"),
    ):
        found.add(Written(Part("item", [], 0, marker), Span(0, len(words)), words, ()), 0)
    assert [block.stem for block in found.blocks] == [None, 0, 0, None, None]
    assert {block.depth for block in found.blocks} == {1}


def test_items_nest_by_two_columns() -> None:
    blocks = outline(*(("item", indent, 0, "a") for indent in (0, 1, 2, 4, 3, 2, 8, 0)))
    assert [block.depth for block in blocks] == [1, 1, 1, 2, 1, 1, 2, 1]
    assert [block.parent for block in blocks] == [None, None, None, 2, None, None, 5, None]


def test_a_stem_introduces_the_whole_list_and_no_other() -> None:
    blocks = outline(
        *(("paragraph", 0, 0, "these:"), ("item", 0, 0, "a:"), ("item", 2, 0, "b"), ("item", 0, 0, "c")),
        *(
            ("paragraph", 0, 0, "x."),
            ("item", 0, 0, "d"),
            ("paragraph", 2, 0, "more:"),
            ("item", 2, 0, "e"),
            ("item", 0, 0, "f"),
        ),
        *(("cell", 0, 0, "g:"), ("item", 0, 0, "h"), ("paragraph", 0, 1, "Head:"), ("item", 0, 0, "i")),
    )
    stems = {
        block.kind + str(index): block.stem for index, block in enumerate(blocks) if block.kind == "item"
    }
    assert stems == {
        "item1": 0,
        "item2": None,
        "item3": 0,
        "item5": None,
        "item7": 6,
        "item8": None,
        "item10": None,
        "item12": 11,
    }
