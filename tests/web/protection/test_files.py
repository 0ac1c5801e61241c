"""What is kept of a file: all that it shows, and nothing of who made it, where or when."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib

import pytest
from openpyxl import Workbook, load_workbook

from pledgebook.model import Refusal
from pledgebook.screening import Trace
from pledgebook.web.protection import archives, pictures
from pledgebook.web.protection.files import looked_at
from tests.reading.made import Square, Words, pdf

AUTHOR = "Ana Quispe"


def workbook(*cells: str) -> bytes:
    book, made = Workbook(), io.BytesIO()
    sheet = book.active
    assert sheet is not None
    sheet.append(cells)
    book.properties.creator = AUTHOR
    book.properties.title = "Plan of Ana"
    book.save(made)
    return made.getvalue()


def archive(parts: dict[str, bytes]) -> bytes:
    made = io.BytesIO()
    with zipfile.ZipFile(made, "w", zipfile.ZIP_DEFLATED) as given:
        for name, content in parts.items():
            given.writestr(name, content)
    return made.getvalue()


DOCX = archive({
    "[Content_Types].xml": b"<Types/>",
    "docProps/core.xml": f"<dc:creator>{AUTHOR}</dc:creator>".encode(),
    "docProps/thumbnail.jpeg": b"picture of Ana",
    "word/document.xml": f'<w:p><w:ins w:id="1" w:author="{AUTHOR}"><w:t>Two &amp; three</w:t></w:ins></w:p>'.encode(),
})  # fmt: skip
ODT = archive({
    "mimetype": b"application/vnd.oasis.opendocument.text",
    "meta.xml": f"<meta:initial-creator>{AUTHOR}</meta:initial-creator>".encode(),
    "content.xml": f"<dc:creator>{AUTHOR}</dc:creator><text:p>Hello</text:p>".encode(),
    "Thumbnails/thumbnail.png": b"picture of Ana",
})  # fmt: skip


def parts(content: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(content)) as given:
        return {name: given.read(name) for name in given.namelist()}


@pytest.mark.parametrize("content", [DOCX, ODT, workbook("x")])
def test_no_part_names_the_author(content: bytes) -> None:
    assert any(AUTHOR.encode() in part for part in parts(content).values())
    kept = archives.stripped(content)
    assert not any(b"Ana" in part for part in parts(kept).values())
    with zipfile.ZipFile(io.BytesIO(kept)) as given:
        assert {each.date_time[0] for each in given.infolist()} == {1980}


def test_who_commented_in_a_workbook_is_not_named() -> None:
    person = b'<person displayName="Ana Quispe" id="{1}" userId="S::ana@x.example" providerId="AD"/>'
    changed = b'<users><userInfo guid="{1}" name="x" id="1" userName="Ana Quispe"/></users>'
    table = b'<tableColumn id="1" displayName="Region"/>'
    kept = parts(
        archives.stripped(
            archive(
                {"xl/persons/person.xml": person, "xl/revisions/u.xml": changed, "xl/tables/t.xml": table}
            )
        )
    )
    assert kept["xl/persons/person.xml"] == b'<person displayName="" id="{1}" userId="" providerId=""/>'
    assert b"Ana" not in kept["xl/revisions/u.xml"]
    assert kept["xl/tables/t.xml"] == table


def test_the_words_stay() -> None:
    assert "Two & three" in archives.text(archives.stripped(DOCX))
    assert "Hello" in archives.text(archives.stripped(ODT))
    book = load_workbook(io.BytesIO(archives.stripped(workbook("Registered", "1200"))))
    assert [cell.value for cell in book.worksheets[0][1]] == ["Registered", "1200"]
    assert book.properties.title is None


def test_the_same_file_stays_the_same() -> None:
    assert archives.stripped(archives.stripped(DOCX)) == archives.stripped(DOCX)


@pytest.mark.parametrize("content", [b"", b"PK", b"PK\x03\x04" + b"x" * 50, DOCX[:-30]])
def test_what_is_no_archive_is_refused(content: bytes) -> None:
    with pytest.raises(Refusal):
        archives.stripped(content)


def test_a_damaged_archive_is_refused_wherever_it_is_damaged() -> None:
    whole = archive({"a.xml": b"a fair number of words " * 300})
    begins = whole.index(b"a.xml") + len("a.xml")
    for at in range(begins, begins + 30):
        damaged = whole[:at] + bytes([whole[at] ^ 0xFF]) + whole[at + 1 :]
        for read in (archives.stripped, archives.text):
            with pytest.raises(Refusal):
                read(damaged)


def test_an_archive_that_unpacks_to_too_much_is_refused() -> None:
    with pytest.raises(Refusal, match="unpacks"):
        archives.stripped(archive({"a.xml": b"\0" * (archives.UNPACKED + 1)}))


def chunk(name: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))


HEAD = chunk(b"IHDR", struct.pack(">IIBBBBB", 1, 1, 8, 0, 0, 0, 0))
DATA, LAST = chunk(b"IDAT", zlib.compress(b"\0\0")), chunk(b"IEND", b"")


def segment(marker: int, content: bytes) -> bytes:
    return bytes((0xFF, marker)) + struct.pack(">H", len(content) + 2) + content


JFIF = segment(0xE0, b"JFIF\0\x01\x01\0\0\x01\0\x01\0\0")
TABLES, SCAN = segment(0xDB, b"\0" * 65), segment(0xDA, b"\x01\x01\0\0\x3f\0") + b"da\xff\0ta\xff\xd0more"


def test_a_png_keeps_its_picture_alone() -> None:
    about = [chunk(name, b"Author\0Ana") for name in (b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"tIME", b"prVt")]
    given = pictures.PNG + HEAD + b"".join(about) + DATA + LAST + b"Ana behind the end"
    assert pictures.png(given) == pictures.PNG + HEAD + DATA + LAST


def test_a_jpeg_keeps_its_picture_alone() -> None:
    about = segment(0xE1, b"Exif\0\0Ana") + segment(0xED, b"Photoshop Ana") + segment(0xFE, b"Ana")
    given = b"\xff\xd8" + JFIF + about + TABLES + SCAN + b"\xff\xd9" + b"Ana behind the end"
    assert pictures.jpeg(given) == b"\xff\xd8" + JFIF + TABLES + SCAN + b"\xff\xd9"


def test_a_thumbnail_may_show_what_was_cut_off() -> None:
    with_thumbnail = segment(0xE0, b"JFIF\0\x01\x01\0\0\x01\0\x01\x01\x01Ana")
    assert pictures.jpeg(b"\xff\xd8" + with_thumbnail + TABLES + SCAN + b"\xff\xd9") == (
        b"\xff\xd8" + JFIF + TABLES + SCAN + b"\xff\xd9"
    )


@pytest.mark.parametrize(
    "content", [b"", b"\xff\xd8", b"\xff\xd8\xff\xe1\xff\xff", b"\xff\xd8" + JFIF + SCAN, b"GIF89a"]
)
def test_what_is_no_jpeg_is_refused(content: bytes) -> None:
    with pytest.raises(Refusal):
        pictures.jpeg(content)


@pytest.mark.parametrize(
    "content", [b"", pictures.PNG, pictures.PNG + HEAD, pictures.PNG + b"\xff" * 20, b"GIF89a"]
)
def test_what_is_no_png_is_refused(content: bytes) -> None:
    with pytest.raises(Refusal):
        pictures.png(content)


@pytest.mark.parametrize(
    ("name", "content", "line"),
    [
        ("list.csv", b"name;passport\nAna;PE1234567\n", 2),
        ("list.txt", b"Ana Quispe, nacida el 12 de marzo de 1990", 1),
        ("passport no. AB1234567.pdf", pdf([Words(72, 700, "Nothing")]), 1),
        ("list.pdf", pdf([Words(72, 700, "Passport no. AB1234567")]), 1),
        ("list.pdf", pdf([Words(72, 700, "Plan")], [Words(72, 700, "Pasaporte no. AB1234567")]), 2),
        ("list.pdf", pdf([Words(72, 700, "Ana Quispe, born on 12 March 1990")]), 1),
    ],
)
def test_single_persons_are_seen_in_names_and_texts(name: str, content: bytes, line: int) -> None:
    assert [trace.line for trace in looked_at(name, content).traces] == [line]


def test_single_persons_are_seen_in_cells() -> None:
    assert [trace.kind for trace in looked_at("a.xlsx", workbook("passport no. AB1234567")).traces] == [
        "passport"
    ]
    assert looked_at("a.xlsx", workbook("Registered", "1,200")).traces == ()
    assert looked_at("a.txt", b"passport no. AB1234567").traces == (Trace("passport", 1),)


def test_it_is_said_what_is_not_searched() -> None:
    png = pictures.PNG + HEAD + DATA + LAST
    for name, content, searched in (
        ("A.CSV", b"a;b", True),
        ("a.xlsx", workbook("x"), True),
        ("a.docx", archive({"word/document.xml": b"<w:p/>", "word/media/image1.PNG": png}), False),
        ("a.png", png, False),
        ("a.pdf", pdf([Words(72, 700, "Registered: 1,200")]), True),
        ("a.pdf", pdf([Words(72, 700, "Registered: 1,200")], [Square(10, 10, 200)]), False),
    ):
        assert looked_at(name, content).searched is searched, name


def test_photographs_within_a_document_are_stripped_too() -> None:
    about = segment(0xE1, b"Exif\0\0Ana") + segment(0xFE, b"Ana")
    given = b"\xff\xd8" + JFIF + about + TABLES + SCAN + b"\xff\xd9"
    png = pictures.PNG + HEAD + chunk(b"tEXt", b"Author\0Ana") + DATA + LAST
    kept = parts(
        archives.stripped(
            archive({"word/media/a.jpeg": given, "xl/media/b.PNG": png, "Pictures/c.jpg": b"no picture"})
        )
    )
    assert kept == {
        "word/media/a.jpeg": pictures.jpeg(given),
        "xl/media/b.PNG": pictures.png(png),
        "Pictures/c.jpg": b"no picture",
    }
    assert not any(b"Ana" in part for part in kept.values())
