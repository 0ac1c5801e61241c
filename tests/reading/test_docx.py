from pathlib import Path

import pytest

from pledgebook.model import Document, Refusal
from pledgebook.reading import read_document
from tests.reading.made import archive, docx, p
from tests.reading.shown import blocks, strong, words

FILES = Path(__file__).parent / "files"
NUMBERING = """
<abstractNum abstractNumId="7"><lvl ilvl="0"><start val="1"/><numFmt val="decimal"/><lvlText val="%1."/></lvl>
<lvl ilvl="1"><start val="1"/><numFmt val="lowerLetter"/><lvlText val="(%2)"/></lvl>
<lvl ilvl="2"><start val="4"/><numFmt val="upperRoman"/><lvlText val="%1.%3"/></lvl></abstractNum>
<abstractNum abstractNumId="8"><lvl ilvl="0"><numFmt val="bullet"/><lvlText val="&#xF0B7;"/></lvl></abstractNum>
<num numId="1"><abstractNumId val="7"/></num><num numId="2"><abstractNumId val="8"/></num>
<num numId="3"><abstractNumId val="7"/><lvlOverride ilvl="0"><startOverride val="9"/></lvlOverride></num>
"""


def read(data: bytes) -> Document:
    return read_document(data, "a.docx")


def item(text: str, list_id: int, level: int = 0) -> str:
    return p(text, f'<numPr><ilvl val="{level}"/><numId val="{list_id}"/></numPr>')


def test_a_document_as_a_word_processor_saves_it() -> None:
    document = read((FILES / "communique.docx").read_bytes())
    assert (document.format, document.partial, document.warnings) == ("docx", "", ())
    said = [line.lstrip("#-|0123456789. ").replace("**", "") for line in written() if line]
    assert [
        each for block in document.blocks if block.kind != "cell" for each in [document.words(block.at)]
    ] == said
    assert [b.depth for b in document.blocks if b.kind == "heading"] == [1, 2, 3, 2, 2, 2]
    assert [b.depth for b in document.blocks if b.kind == "item"][:6] == [1, 1, 2, 2, 1, 1]
    assert [b.marker for b in document.blocks if b.kind == "item"][6:9] == ["1.", "2.", "3."]
    assert "Ecuador" in strong(document)


def test_the_cells_of_its_table() -> None:
    document = read((FILES / "communique.docx").read_bytes())
    cells = [(b.row, b.column, b.header, document.words(b.at)) for b in document.blocks if b.kind == "cell"]
    assert cells[:6] == [
        (0, 0, True, "Country"),
        (0, 1, True, "Commitment"),
        (0, 2, True, "Deadline"),
        (1, 0, False, "Ecuador"),
        (1, 1, False, "Invest $12.5 million in three harbours"),
        (1, 2, False, "December 2026"),
    ]
    assert len(cells) == 15


def written() -> list[str]:
    """The lines of the source, without those that lay it out and those of its table."""
    lines = (FILES / "communique.txt").read_text("utf-8").splitlines()
    return [line.strip() for line in lines if not line.startswith(("[", "|"))]


def test_numbers_and_levels_of_lists() -> None:
    body = "".join(
        item(f"number {n} in a row.", list_id, level)
        for n, (list_id, level) in enumerate(
            [(1, 0), (1, 1), (1, 1), (1, 2), (1, 0), (1, 1), (2, 0), (3, 0), (9, 0)]
        )
    )
    document = read(docx(body, numbering=NUMBERING))
    assert [b.marker for b in document.blocks] == ["1.", "(a)", "(b)", "1.IV", "2.", "(a)", "•", "9.", "-"]
    assert [b.depth for b in document.blocks] == [1, 2, 2, 3, 1, 2, 1, 1, 1]


@pytest.mark.parametrize(
    ("style", "level"),
    [
        ('<style styleId="x"><name val="heading 2"/></style>', 2),
        ('<style styleId="x"><name val="Título 3"/></style>', 3),
        ('<style styleId="x"><name val="Titre 1"/></style>', 1),
        ('<style styleId="x"><name val="Cabeçalho 2"/></style>', 2),
        ('<style styleId="x"><name val="Mine"/><pPr><outlineLvl val="1"/></pPr></style>', 2),
        (('<style styleId="x"><name val="Mine"/><basedOn val="y"/></style>'
         '<style styleId="y"><name val="heading 4"/><basedOn val="x"/></style>'), 4),
        ('<style styleId="x"><name val="Title"/></style>', 1),
    ],
)  # fmt: skip
def test_headings_by_their_style(style: str, level: int) -> None:
    document = read(docx(p("One", '<pStyle val="x"/>') + p("two."), styles=style))
    assert [(b.kind, b.depth) for b in document.blocks] == [("heading", level), ("paragraph", 0)]


def test_a_title_stands_above_the_headings() -> None:
    styles = (
        '<style styleId="t"><name val="Title"/></style><style styleId="h"><name val="heading 1"/></style>'
    )
    body = (
        p("A", '<pStyle val="t"/>') + p("B", '<pStyle val="h"/>') + p("C", '<outlineLvl val="1"/>') + p("d.")
    )
    assert blocks(read(docx(body, styles=styles))) == ["h1: A", "h2: B", "h3: C", "p: d."]


BOX = "<txbxContent><p><r><t>box</t></r></p></txbxContent>"


@pytest.mark.parametrize(
    ("body", "left"),
    [
        (("<p><r><t>Peru </t></r><del><r><delText>gives 5</delText></r></del>"
         "<ins><r><t>gives 6</t></r></ins></p>"), ["Peru gives 6"]),
        ("<p><moveFrom><r><t>old</t></r></moveFrom><moveTo><r><t>new</t></r></moveTo></p>", ["new"]),
        ("<p><pPr><rPr><del/></rPr></pPr><r><t>one </t></r></p>" + p("two"), ["one two"]),
        ("<p><r><t>a</t><tab/><t>b</t><br/><t>c</t><noBreakHyphen/><t>d</t><softHyphen/><t>e</t></r></p>",
         ["a b c-de"]),
        ("<p><r><rPr><vanish/></rPr><t>hidden</t></r><r><t>seen</t></r></p>", ["seen"]),
        (("<p><r><fldChar fldCharType='begin'/><instrText>PAGE</instrText></r><hyperlink><r><t>link</t></r>"
         "</hyperlink></p>"), ["link"]),
        ((f"<p><r><t>text</t></r><r><mc:AlternateContent><mc:Choice><wps:txbx>{BOX}</wps:txbx></mc:Choice>"
         f"<mc:Fallback><pict>{BOX}</pict></mc:Fallback></mc:AlternateContent></r><r><t> more</t></r></p>"),
         ["text more", "box"]),
        (f"<p><r><pict>{BOX}</pict></r></p>", ["box"]),
        (p("Contents 3", '<pStyle val="TOC1"/>') + p("text"), ["text"]),
        (p("• typed") + p("– also") + p("-3 degrees"), ["typed", "also", "-3 degrees"]),
        ("<p><m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath></p>", ["x=1"]),
        ("<sdt><sdtPr><alias val='no'/></sdtPr><sdtContent>" + p("yes") + "</sdtContent></sdt>", ["yes"]),
        ("<tbl><tr><tc>" + p("framed") + p("twice") + "</tc></tr></tbl>", ["framed", "twice"]),
    ],
)  # fmt: skip
def test_what_is_read_and_what_is_not(body: str, left: list[str]) -> None:
    assert words(read(docx(body))) == left


def test_bullets_that_were_typed_behind_the_ends_of_lines_make_items() -> None:
    run, broken = "<r><t>{}</t></r>", "<r><br/></r>"
    lines = broken.join(map(run.format, ("Peru will:", "• act;", "- pay", "and stay")))
    document = read(docx(f"<p>{lines}</p>" + p("(a) next")))
    assert blocks(document) == ["p: Peru will:", "i1: act;", "i1: pay and stay", "i1: next"]
    assert [block.path for block in document.blocks] == ["paragraph=1"] * 3 + ["paragraph=2"]


def test_a_bullet_in_a_run_of_its_own_makes_an_item() -> None:
    body = (
        "<p><r><t>Peru will:</t><br/></r><r><t>•</t></r><r><t> act;</t></r>"
        "<r><br/><t>–</t><tab/><t>pay</t></r></p>"
    )
    document = read(docx(body))
    assert blocks(document) == ["p: Peru will:", "i1: act;", "i1: pay"]


def test_bullets_in_an_item_of_a_list_stand_under_it() -> None:
    numbering = (
        "<abstractNum abstractNumId='1'><lvl ilvl='0'><numFmt val='bullet'/><lvlText val='•'/></lvl></abstractNum>"
        "<num numId='1'><abstractNumId val='1'/></num>"
    )
    listed = "<numPr><ilvl val='0'/><numId val='1'/></numPr>"
    lines = "<r><br/></r>".join(f"<r><t>{words}</t></r>" for words in ("Peru will:", "- act;", "- pay"))
    document = read(docx(f"<p><pPr>{listed}</pPr>{lines}</p>" + p("Chile", listed), numbering=numbering))
    assert blocks(document) == ["i1: Peru will:", "i2: act;", "i2: pay", "i1: Chile"]


LISTED, SET_IN = '<numPr><ilvl val="0"/><numId val="1"/></numPr>', '<ind left="720"/>'


@pytest.mark.parametrize(
    ("paragraphs", "shown"),
    [
        (p("Peru acts", LISTED) + p("It pays.", SET_IN) + p("Chile", LISTED), ["i1", "p in i", "i1"]),
        (p("Peru acts", LISTED) + p("It pays.", '<ind start="360"/>') + p("And so on.", '<ind start="360"/>'),
         ["i1", "p in i", "p in i"]),
        (p("Peru acts", LISTED) + p("It pays.", '<pStyle val="In"/>'), ["i1", "p in i"]),
        (p("Peru acts", LISTED) + p("We met."), ["i1", "p"]),
        (p("We met.", SET_IN) + p("Peru acts", LISTED) + p("We part.", SET_IN), ["p", "i1", "p"]),
        (p("Peru acts", LISTED) + p("We met.") + p("In Lima.", SET_IN), ["i1", "p", "p"]),
    ],
)  # fmt: skip
def test_a_paragraph_that_is_set_in_behind_an_item_goes_on_with_it(paragraphs: str, shown: list[str]) -> None:
    styles = '<style styleId="In"><name val="List Continue"/><pPr><ind left="720"/></pPr></style>'
    document = read(docx(paragraphs, styles=styles))
    found = [
        f"i{block.depth}" if block.kind == "item" else "p in i" if block.parent is not None else "p"
        for block in document.blocks
    ]
    assert found == shown


def test_a_heading_of_two_lines_is_one() -> None:
    styles = '<style styleId="h"><name val="heading 1"/></style>'
    heading = "<p><pPr><pStyle val='h'/></pPr><r><t>Lima</t><br/><t>– what Peru will do</t></r></p>"
    assert blocks(read(docx(heading + p("It acts."), styles=styles))) == [
        "h1: Lima – what Peru will do",
        "p: It acts.",
    ]


def test_a_mark_that_was_typed_in_a_list_without_marks() -> None:
    numbering = (
        '<abstractNum abstractNumId="8"><lvl ilvl="0"><numFmt val="bullet"/><lvlText val=" "/></lvl></abstractNum>'
        '<num numId="3"><abstractNumId val="8"/></num>'
    )
    listed = '<numPr><ilvl val="0"/><numId val="3"/></numPr>'
    document = read(docx(p("(b) act", listed), numbering=numbering))
    assert [(block.kind, block.marker, document.words(block.at)) for block in document.blocks] == [
        ("item", "(b)", "act")
    ]


def test_bold_runs_and_styles() -> None:
    body = (
        "<p><r><rPr><b/></rPr><t>Belize:</t></r><r><t> will give.</t></r></p>"
        '<p><pPr><pStyle val="s"/></pPr><r><t>All of it.</t></r><r><rPr><b val="0"/></rPr><t> Not.</t></r></p>'
    )
    styles = '<style styleId="s"><name val="Strong text"/><rPr><b/></rPr></style>'
    assert strong(read(docx(body, styles=styles))) == ["Belize:", "All of it."]


def test_tables_with_spans_and_headers() -> None:
    def row(*cells: str, header: str = "") -> str:
        return f"<tr><trPr>{header}</trPr>" + "".join(f"<tc>{cell}</tc>" for cell in cells) + "</tr>"

    wide = '<tcPr><gridSpan val="2"/></tcPr>'
    inner = f"<tbl>{row(p('in'), p('side'))}</tbl>"
    table = row(wide + p("A"), p("B"), header="<tblHeader/>") + row(p("c"), "<p/>", p("d") + inner + p("e"))
    document = read(docx(f"<tbl>{table}</tbl>" + p("after")))
    cells = [(b.row, b.column, b.header, document.words(b.at)) for b in document.blocks if b.kind == "cell"]
    assert cells == [(0, 0, True, "A"), (0, 2, True, "B"), (1, 0, False, "c"), (1, 2, False, "d in side e")]
    assert words(document)[-1] == "after"


def test_notes_are_counted_and_left_out() -> None:
    body = "<p><r><t>Peru gives 5</t></r><r><footnoteReference id='2'/></r><r><t> million.</t></r></p>"
    document = read(docx(body))
    assert words(document) == ["Peru gives 5 million."]
    assert document.warnings == ("1 footnote was left out",)


def test_every_block_names_its_paragraph() -> None:
    document = read(docx(p("a") + p("") + p("b")))
    assert [block.path for block in document.blocks] == ["paragraph=1", "paragraph=3"]


@pytest.mark.parametrize(
    ("files", "reason"),
    [
        ({"xl/workbook.xml": b""}, "an Excel workbook (XLSX), not a document"),
        ({"ppt/presentation.xml": b""}, "a PowerPoint presentation (PPTX), not a document"),
        (
            {"mimetype": b"", "content.xml": b""},
            "an OpenDocument file (ODT), which is not read; save it as DOCX",
        ),
        ({"a.txt": b""}, "a ZIP archive, not a document"),
        ({"word/styles.xml": b""}, "a Word document whose text is missing"),
        ({"word/document.xml": b"<x/>"}, "a Word document without text"),
        ({"word/document.xml": b"no XML"}, "its XML is damaged"),
    ],
)
def test_other_archives_are_refused(files: dict[str, bytes], reason: str) -> None:
    with pytest.raises(Refusal) as refusal:
        read(archive(files))
    assert refusal.value.reason == reason


def test_a_body_of_another_name_is_found() -> None:
    data = docx(p("text")).replace(b"word/document.xml", b"word/documen2.xml")
    with pytest.raises(Refusal):
        read(data)
    files = {
        "word/document2.xml": f"<document xmlns:w='http://purl.oclc.org/ooxml/wordprocessingml/main'>{p('text')}</document>"
    }
    body = {name: text.replace("xml:space='preserve'", "").encode() for name, text in files.items()}
    assert words(read(archive(body))) == ["text"]
