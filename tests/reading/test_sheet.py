from pledgebook.reading.part import Part
from pledgebook.reading.sheet import Sheet


def test_blocks_cells_and_marks() -> None:
    sheet = Sheet()
    for words, part in (
        (" a  b ", Part("paragraph", [])),
        ("c\u00ad", Part("item", [], 2, "-")),
        ("d", Part("cell", [], table=0, row=0, column=0)),
        ("e", Part("cell", [], table=0, row=0, column=1)),
        ("f", Part("cell", [], table=0, row=1, column=0)),
        ("g", Part("cell", [], table=1, row=0, column=0)),
    ):
        assert sheet.empty
        sheet.add(words)
        sheet.end(part)
    assert sheet.text == "a b\n\n  - c\n\nd | e\nf\n\ng"
    assert [sheet.text[a:b] for part in sheet.parts for a, b in part.spans] == [
        "a b",
        "c",
        "d",
        "e",
        "f",
        "g",
    ]


def test_bold_goes_on_in_the_next_block() -> None:
    sheet = Sheet()
    sheet.add("a ")
    sheet.bold(True)
    sheet.add("b ")
    sheet.end(Part("paragraph", []))
    sheet.add("c")
    sheet.bold(False)
    sheet.add(" d")
    sheet.end(Part("paragraph", []))
    assert [sheet.text[a:b] for part in sheet.parts for a, b in part.bold] == ["b", "c"]
