from hypothesis import given
from hypothesis import strategies as st

from pledgebook.reading import grammar
from pledgebook.reading.layout import parts
from pledgebook.reading.part import Part

BY_LINE = (
    grammar.BLANK,
    grammar.RULE,
    grammar.DELIMITER,
    grammar.MARKER,
    grammar.ATX,
    grammar.FENCE,
    grammar.QUOTE,
    grammar.DEFINITION,
    grammar.WORDS,
)
AT_ONCE = (*BY_LINE[:-1], grammar.WRAPPED, grammar.WORDS)
LINES = st.sampled_from(
    [
        *(
            "Chile will act",
            "and, so will others",
            "  in the region",
            "a) one",
            "iv. two",
            "(1) three",
            "for all:",
            "",
        ),
        *(
            "- item",
            "  - nested",
            "– dash",
            "a | b",
            "word | word",
            "-|-",
            "---",
            "===",
            "# head",
            "> quoted words",
        ),
        *(
            ">",
            "> - item",
            "```",
            "[ref]: target",
            "\ttabbed words here",
            "word " * 50,
            "  word " + "x" * 150,
        ),
    ]
)


def read(lines: str, *pieces: str, any_length: bool = True) -> list[Part]:
    return parts(lines, grammar.line(*pieces), any_length=any_length)


@given(st.lists(LINES, max_size=12).map("\n".join), st.booleans())
def test_lines_read_at_once_give_the_same_as_line_by_line(lines: str, any_length: bool) -> None:
    assert read(lines, *AT_ONCE, any_length=any_length) == read(lines, *BY_LINE, any_length=any_length)


def test_a_part_knows_its_lines() -> None:
    [heading, item, paragraph] = read("# a #\n - b\n   c\n\n  d\ne\n", *AT_ONCE)
    assert (heading.kind, heading.level, heading.spans, heading.apart) == ("heading", 1, [(1, 4)], True)
    assert (item.kind, item.marker, item.indent, item.lines, item.spans) == ("item", "-", 1, 2, [(8, 16)])
    assert (paragraph.kind, paragraph.indent, paragraph.lines, paragraph.apart) == ("paragraph", 2, 2, True)


def test_a_quotation_is_read_without_its_marks() -> None:
    [part] = read("> a\n>b\nc", *AT_ONCE)
    assert part.spans == [(2, 4), (5, 8)]


def test_the_header_of_a_table_leaves_its_paragraph() -> None:
    found = read("text\na | b\n--|--\n", *AT_ONCE)
    assert [(part.kind, part.row, part.column) for part in found] == [
        ("paragraph", None, None),
        ("cell", 0, 0),
        ("cell", 0, 1),
    ]
