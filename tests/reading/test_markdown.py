import pytest

from tests.reading.shown import blocks, markdown, strong, words


def test_front_matter_comments_and_items() -> None:
    document = markdown(
        "---\ntitle: A\n---\n \nText\nhere.  \n   \n-   **One** of\n    many\n\n<!-- -->\n\n-    Two\n"
    )
    assert blocks(document) == ["p: Text here.", "i1: One of many", "i1: Two"]
    assert document.metadata == {"title": "A"}
    assert document.text.startswith("---\ntitle: A")
    assert strong(document) == ["One"]


def test_marked_and_bold_headings_nest() -> None:
    document = markdown(
        "# Title #\n\nSub\n---\n\n**Pillar I: One**\n\n- a\n\n***Observer\nStates***\n\n- b\n\n"
        "**Pillar II: Two **\n\n**<u>They committed to:</u>**\n\n- c\n\n**A bold sentence.**\n\n## Next\n\n- d"
    )
    assert blocks(document) == [
        "h1: Title",
        "h2: Sub",
        "h3: Pillar I: One",
        "i1: a",
        "h4: Observer States",
        "i1: b",
        "h3: Pillar II: Two",
        "h3: They committed to:",
        "i1: c",
        "p: A bold sentence.",
        "h2: Next",
        "i1: d",
    ]
    assert [b.headings for b in document.blocks if b.kind == "item"] == [
        (0, 1, 2),
        (0, 1, 2, 4),
        (0, 1, 7),
        (0, 10),
    ]
    assert [b.stem for b in document.blocks if b.kind == "item"] == [None, None, 7, None]


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("**Title**:", "h1: Title:"),
        ("**Spain:** text", "p: Spain: text"),
        ("**Pillar I:** text that ends.", "p: Pillar I: text that ends."),
        ("Pillar I: Stability", "h1: Pillar I: Stability"),
        ("__Title__", "h1: Title"),
        ("<b>Title</b>", "h1: Title"),
        ("***<u>Estados observadores</u>*****", "h2: Estados observadores"),
        ("**_Observer States_**", "h2: Observer States"),
        ("####### seven", "p: ####### seven"),
        ("#hashtag", "p: #hashtag"),
        (r"\###", "p: ###"),
        ("## C#", "h2: C#"),
    ],
)
def test_headings(source: str, shown: str) -> None:
    assert blocks(markdown(source)) == [shown]


def test_tables() -> None:
    document = markdown(
        "Figures:\n| Country | Amount |\n|:--|--:|\n| Chile | $5 \\| 6 |\n| | **x** |\n\nAfter a | b."
    )
    assert blocks(document) == [
        "p: Figures:",
        "c 0,0: Country",
        "c 0,1: Amount",
        "c 1,0: Chile",
        "c 1,1: $5 | 6",
        "c 2,1: x",
        "p: After a | b.",
    ]
    assert {b.table for b in document.blocks if b.kind == "cell"} == {0}


def test_a_second_table_has_its_own_number() -> None:
    document = markdown("a|b\n-|-\n1|2\n\nc|d\n-|-\n3|4\n")
    assert [(b.table, b.row, b.column) for b in document.blocks] == [
        (table, row, column) for table in (0, 1) for row in (0, 1) for column in (0, 1)
    ]


def test_quotations_fences_rules_and_definitions() -> None:
    document = markdown(
        "Text\n> quoted\n> on\n>\n> - item\n\n```python\na_b_ = **c**\n\nd\n```\n\n* * *\n\n[ref]: https://example.org\n\nEnd."
    )
    assert blocks(document) == ["p: Text", "p: quoted on", "i1: item", "p: a_b_ = **c** d", "p: End."]


def test_a_further_paragraph_of_an_item() -> None:
    document = markdown("- one\n\n  more\n\n- two\n\nout")
    assert [(b.kind, b.parent) for b in document.blocks] == [
        ("item", None),
        ("paragraph", 0),
        ("item", None),
        ("paragraph", None),
    ]


def test_an_item_whose_words_begin_on_the_next_line() -> None:
    assert words(markdown("-   \n    que hayan\n-\n    dos")) == ["que hayan", "dos"]


def test_carriage_returns_keep_offsets() -> None:
    document = markdown("---\r\na: b\r\n---\r\n# Title\r\n\r\n**One**\r\ntwo <!-- x\r\n --> three\r\n")
    assert words(document) == ["Title", "One two three"]
    quote = document.select(document.blocks[1].at)
    assert document.text[quote.start : quote.end] == "One**\r\ntwo <!-- x\r\n --> three"
