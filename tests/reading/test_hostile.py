"""Files that are broken or mean harm: a reading, one in part with its reason, or a refusal. Nothing else, ever."""

import io
import zipfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import pledgebook
from pledgebook.model import Document, Refusal
from pledgebook.reading import docx_archive, pdf_file, read_document
from tests.reading.made import NAMESPACES, archive, column, docx, objects, p, pdf

FILES = Path(__file__).parent / "files"
PAGE = (
    b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R "
    b"/Resources << /XObject << %s %d 0 R >> >> >>"
)
SENTENCE = "Peru will train 300 teachers in Lima by 2026."

SAMPLES = {
    "a.txt": f"Pledges\n\n- {SENTENCE}\n- Chile doará R$ 5 milhões à educação.\n".encode(),
    "latin.txt": f"{SENTENCE} El Perú capacitará a los niños.".encode("cp1252"),
    "wide.txt": SENTENCE.encode("utf-16"),
    "a.md": f"---\ntitle: Pledges\n---\n# Pledges\n\n- **{SENTENCE}**\n\n| A | B |\n|-|-|\n| c | 5 |\n".encode(),
    "a.html": f"<html><head><meta charset=utf-8><title>x</title></head><body><nav>n</nav><main><h1>Pledges</h1><ul>"
    f"<li>{SENTENCE}</ul><table><tr><th>A<th>B<tr><td>c<td>5</table></main></body></html>".encode(),
    "a.docx": docx(p("Pledges", '<w:pStyle w:val="Title"/>') + p(SENTENCE) * 3, styles="", numbering=""),
    "a.pdf": pdf(column(70, ["Pledges", "", SENTENCE, SENTENCE]), column(70, [SENTENCE])),
    "word.docx": (FILES / "communique.docx").read_bytes(),
    "two.pdf": (FILES / "columns.pdf").read_bytes(),
}


def outcome(data: bytes, name: str) -> Document | None:
    """What comes of a file; a refusal has a reason of one line."""
    try:
        return read_document(data, name)
    except Refusal as refusal:
        reason = refusal.reason
    assert reason
    assert "\n" not in reason
    return None


def test_every_sample_is_read() -> None:
    for name, data in SAMPLES.items():
        document = outcome(data, name)
        assert document is not None, name
        assert document.partial == ""


@given(st.sampled_from(sorted(SAMPLES)), st.floats(0, 1))
@settings(max_examples=150, deadline=None)
def test_cut_off_anywhere(name: str, share: float) -> None:
    data = SAMPLES[name]
    outcome(data[: int(share * len(data))], name)


@given(
    st.sampled_from(sorted(SAMPLES)),
    st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), min_size=1, max_size=8),
)
@settings(max_examples=150, deadline=None)
def test_with_bytes_that_were_changed(name: str, changes: list[tuple[float, int]]) -> None:
    data = bytearray(SAMPLES[name])
    for share, byte in changes:
        data[int(share * len(data))] = byte
    outcome(bytes(data), name)


@given(st.sampled_from(sorted(SAMPLES)), st.floats(0, 1), st.binary(min_size=1, max_size=40))
@settings(max_examples=100, deadline=None)
def test_with_bytes_put_in(name: str, share: float, more: bytes) -> None:
    data = SAMPLES[name]
    at = int(share * len(data))
    outcome(data[:at] + more + data[at:], name)


def test_a_pdf_without_its_end_says_so() -> None:
    data = SAMPLES["two.pdf"]
    document = outcome(data[: data.rindex(b"startxref")], "a.pdf")
    assert document is not None
    assert document.partial == "the end of the file is missing"


def test_a_page_without_its_end_says_so() -> None:
    data = SAMPLES["a.html"]
    document = outcome(data[: data.index(b"</main>")], "a.html")
    assert document is not None
    assert document.partial == "the end of the page is missing"
    assert read_document(b"<p>A page that names neither beginning nor end.", "a.html").partial == ""


def test_a_docx_whose_text_is_damaged_is_read_in_part() -> None:
    body = "".join(p(f"{SENTENCE} Number {n}.") for n in range(3_000))
    whole = f"<w:document {NAMESPACES}><w:body>{body}".encode()
    document = outcome(archive({"word/document.xml": whole[:-30]}), "a.docx")
    assert document is not None
    assert document.partial == "its XML is damaged"
    assert len(document.blocks) == 3_000


def test_what_is_partial_is_shown_everywhere() -> None:
    whole = f"<w:document {NAMESPACES}><w:body>{p(SENTENCE)}".encode()
    reading = pledgebook.read(archive({"word/document.xml": whole}), name="a.docx")
    from pledgebook.formats import FORMATS

    for name in ("table", "json", "html"):
        assert "its XML is damaged" in "".join(FORMATS[name].write([reading]))


def test_a_zip_bomb_is_refused_before_it_goes_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(docx_archive, "SMALL", 1_000_000)
    bomb = archive({"word/document.xml": b" " * 20_000_000})
    assert len(bomb) < 40_000
    with pytest.raises(Refusal, match="a part of it unpacks to over"):
        read_document(bomb, "a.docx")


def test_an_archive_of_very_many_files_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(docx_archive, "MOST_MEMBERS", 50)
    with pytest.raises(Refusal, match="an archive of more than 50 files, not a document"):
        read_document(archive({f"word/{n}": b"" for n in range(51)}), "a.docx")


@pytest.mark.parametrize(
    "declaration",
    [
        '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>',
        '<!DOCTYPE x SYSTEM "file:///etc/passwd">',
        '<!DOCTYPE x [<!ENTITY % e SYSTEM "http://localhost:9/"> %e;]>',
    ],
)
def test_entities_are_never_expanded(declaration: str) -> None:
    text = f"{declaration}<w:document {NAMESPACES}><w:body>{p('&c;')}</w:body></w:document>"
    with pytest.raises(Refusal, match="XML with a document type declaration"):
        read_document(archive({"word/document.xml": text.encode()}), "a.docx")


def test_an_encrypted_archive_is_named() -> None:
    data = bytearray(docx(p("text")))
    for signature, offset in ((b"PK\x01\x02", 8), (b"PK\x03\x04", 6)):
        at = -1
        while (at := data.find(signature, at + 1)) >= 0:
            data[at + offset] |= 1
    with pytest.raises(Refusal, match="an encrypted ZIP archive, which needs a password"):
        read_document(bytes(data), "a.docx")


@pytest.mark.parametrize(
    ("stream", "reason"),
    [
        ("EncryptedPackage", "an encrypted Office document, which needs a password"),
        ("WordDocument", "an old Word document (DOC); save it as DOCX"),
        ("Workbook", "an old Excel workbook (XLS), not a document"),
        ("?", "an old Office document, such as DOC or XLS; save it as DOCX"),
    ],
)
def test_old_containers_are_named(stream: str, reason: str) -> None:
    data = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + stream.encode("utf-16-le") + bytes(600)
    with pytest.raises(Refusal) as refusal:
        read_document(data, "a.docx")
    assert refusal.value.reason == reason


def test_an_encrypted_pdf_is_named() -> None:
    locked = "/Encrypt << /Filter /Standard /V 1 /R 2 /O <{0}> /U <{0}> /P -1 >> /ID [<{1}> <{1}>]"
    data = pdf(column(70, [SENTENCE]), trailer=locked.format("41" * 32, "42" * 16))
    with pytest.raises(Refusal, match="an encrypted PDF, which needs a password"):
        read_document(data, "a.pdf")


def test_a_scan_is_named() -> None:
    picture = (
        b"<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 "
        b"/Length 1 >> stream\nx\nendstream"
    )
    draw = b"<< /Length 29 >> stream\nq 500 0 0 700 0 0 cm /I Do Q \nendstream"
    page = PAGE % (b"/I", 5)
    bodies = [b"<< /Type /Catalog /Pages 2 0 R >>", b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>", page, draw]
    with pytest.raises(Refusal, match="a scanned PDF without text"):
        read_document(objects([*bodies, picture]), "a.pdf")


def test_a_pdf_that_runs_in_circles() -> None:
    kids = b"<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 2000000 /Parent 2 0 R >>"
    page = PAGE % (b"/X", 4)
    form = (
        b"<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 4 0 R >> >> /Length 6 >> "
        b"stream\n/X Do \nendstream"
    )
    assert outcome(objects([b"<< /Type /Catalog /Pages 2 0 R >>", kids, page, form]), "a.pdf") is None


def test_very_many_pages_are_read_in_part(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf_file, "MOST_PAGES", 3)
    document = outcome(pdf(*(column(70, [f"{SENTENCE} Number {n}."]) for n in "abcde")), "a.pdf")
    assert document is not None
    assert document.partial == "only the first 3 of 5 pages were read"


def test_an_empty_page_between_others_is_no_loss() -> None:
    document = outcome(pdf(column(70, [SENTENCE]), []), "a.pdf")
    assert document is not None
    assert document.partial == ""


def test_an_encrypted_or_broken_member_beside_the_text_does_not_matter() -> None:
    buffer = io.BytesIO(docx(p("text")))
    with zipfile.ZipFile(buffer, "a") as more:
        more.writestr("word/vbaProject.bin", b"macro")
        more.writestr("word/styles.xml", b"<broken")
    document = outcome(buffer.getvalue(), "a.docm")
    assert document is not None
    assert document.flow.text == "text"
    assert document.warnings == ("styles or lists of the document were not read: its XML is damaged",)


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.html"])
def test_one_line_without_end(name: str) -> None:
    """A hundredth of the largest file that is read; linearity is held elsewhere."""
    document = outcome(b"Peru and " * 55_000, name)
    assert document is not None
    assert len(document.blocks) == 1


def test_html_a_hundred_thousand_deep() -> None:
    document = outcome(b"<div>" * 100_000 + SENTENCE.encode(), "a.html")
    assert document is not None
    assert document.flow.text == SENTENCE


def test_xml_a_hundred_thousand_deep() -> None:
    deep = "<w:sdt>" * 100_000
    text = f"<w:document {NAMESPACES}><w:body>{p(SENTENCE)}{deep}".encode()
    document = outcome(archive({"word/document.xml": text}), "a.docx")
    assert document is not None
    assert document.partial == "elements stand too deep inside each other"


@pytest.mark.parametrize("data", [b"Peru\0will", "Peru\0".encode("utf-16-le"), b"<p>a\0b"])
def test_nul_is_refused(data: bytes) -> None:
    with pytest.raises(Refusal, match="NUL"):
        read_document(data, "a.html")


def test_through_the_pipeline_too() -> None:
    for name, data in SAMPLES.items():
        for end in (0, 5, len(data) // 3, len(data) - 7, len(data)):
            with suppress(Refusal):
                assert pledgebook.read(data[:end], name=name).document.text


def test_marks_that_turn_the_text_hide_nothing() -> None:
    """In every format: none is in the flow, and the reading says that there were some."""
    turned = "Peru will give \u202e003\u202c million."
    files = {
        "a.txt": turned.encode(),
        "a.md": turned.encode("utf-16"),
        "a.html": f"<p>{turned}".encode(),
        "a.docx": docx(p(turned)),
    }
    for name, data in files.items():
        document = outcome(data, name)
        assert document is not None
        assert document.flow.text == "Peru will give 003 million."
        assert document.warnings == (
            "2 marks that change the direction of text were left out: the words stand as stored, not as shown",
        )
