"""A PDF is kept with all that its pages show, and nothing of who made it, where and when."""

from __future__ import annotations

import io
import zlib

import pypdfium2
import pytest

from pledgebook.apart.pdf_stripping import Stripped, stripped_pdf
from pledgebook.apart.pdf_without import job
from pledgebook.model import Refusal
from pledgebook.outside.ended import Limits
from tests.reading.made import Words, pdf

WHO = b"Ana Quispe"
XMP = b'<?xpacket begin=""?><x:xmpmeta>' + WHO + b'</x:xmpmeta><?xpacket end="w"?>'
# A photograph of a camera that writes its owner beside it; no picture that could be shown, which nobody asks for.
JPEG = (
    b"\xff\xd8\xff\xe1\x00\x18Exif\0\0"
    + WHO
    + b"\0" * 6
    + b"\xff\xff\xfe\x00\x0c"  # a fill byte before a marker, as the format allows
    + WHO
    + b"\xff\xda\x00\x02\xff\xd9"
)


def stream(entries: bytes, content: bytes) -> bytes:
    return b"<<%s /Length %d>>\nstream\n%s\nendstream" % (entries, len(content), content)


def file(*bodies: bytes, trailer: bytes = b"/Info 7 0 R") -> bytes:
    out, at = b"%PDF-1.7\n", []
    for number, body in enumerate(bodies, 1):
        at.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    table = b"".join(b"%010d 00000 n \n" % each for each in at)
    head = b"xref\n0 %d\n0000000000 65535 f \n" % (len(at) + 1)
    end = b"trailer\n<</Size %d /Root 1 0 R %s>>\nstartxref\n%d\n%%%%EOF\n" % (len(at) + 1, trailer, len(out))
    return out + head + table + end


TELLING = file(
    b"<</Type/Catalog/Pages 2 0 R/Metadata 6 0 R/OpenAction<</S/JavaScript/JS(app.alert\\('"
    + WHO
    + b"'\\))>>"
    b"/Names<</EmbeddedFiles<</Names[(a)9 0 R]>>>>>>",
    b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
    b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]/Contents 4 0 R"
    b"/Resources<</Font<</F 5 0 R>>/XObject<</I 8 0 R>>>>"
    b"/Metadata 6 0 R/PieceInfo<</A<</Private(" + WHO + b"\\))/B<</C 1>>>>>>"
    b"/Annots[10 0 R]/LastModified(D:20200102)>>",
    stream(b"", b"BT /F 12 Tf 20 200 Td (Registered: 1,200) Tj ET q 50 0 0 50 100 100 cm /I Do Q"),
    b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    stream(b"/Type/Metadata/Subtype/XML", XMP),
    b"<</Author(" + WHO + b")/Title(Plan)/CreationDate(D:20200102)>>",
    stream(
        b"/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/DCTDecode"
        b"/Metadata 11 0 R",
        JPEG,
    ),
    b"<</Type/Filespec/F(a)/EF<</F 12 0 R>>>>",
    b"<</Type/Annot/Subtype/Text/Rect[10 10 30 30]/T(" + WHO + b")/Contents(Note of " + WHO + b")>>",
    stream(b"/Type/Metadata/Subtype/XML/Filter/FlateDecode", zlib.compress(XMP)),
    stream(b"", WHO + b" is attached"),
)


@pytest.fixture(scope="module")
def kept() -> Stripped:
    return stripped_pdf(TELLING)


def unpacked(content: bytes) -> bytes:
    """With every compressed stream beside it."""
    parts = [content]
    for part in content.split(b"stream\r\n")[1:]:
        try:
            parts.append(zlib.decompressobj().decompress(part))
        except zlib.error:
            continue
    return b"".join(parts)


def test_nothing_tells_who_made_it(kept: Stripped) -> None:
    assert WHO in unpacked(TELLING)
    assert b"Ana" not in unpacked(kept.content)
    for word in (b"2020", b"JavaScript", b"EmbeddedFiles", b"xpacket", b"/Title"):
        assert word not in unpacked(kept.content), word


def test_the_pages_show_what_they_showed(kept: Stripped) -> None:
    document = pypdfium2.PdfDocument(kept.content)
    assert document[0].get_textpage().get_text_bounded() == "Registered: 1,200"
    assert document[0].get_size() == (300, 300)
    assert len(list(document[0].get_objects())) >= 2, "the picture is there"
    assert (kept.text, kept.silent) == ("Registered: 1,200", 1), "words may stand in the picture"


def test_the_same_file_gives_the_same_bytes(kept: Stripped) -> None:
    assert stripped_pdf(TELLING) == kept
    again = stripped_pdf(kept.content)
    assert stripped_pdf(again.content).text == kept.text


def test_a_page_that_shows_something_and_says_nothing_is_counted() -> None:
    scan = TELLING.replace(b"BT /F 12 Tf 20 200 Td (Registered: 1,200) Tj ET", b" " * 47)
    assert len(scan) == len(TELLING)
    assert (stripped_pdf(scan).text.strip(), stripped_pdf(scan).silent) == ("", 1)
    without = TELLING.replace(b"/I Do", b"     ")
    assert stripped_pdf(without).silent == 0
    two = pdf([Words(72, 700, "Passport no. AB1234567")], [])
    assert stripped_pdf(two).silent == 0, "an empty page shows nothing"
    assert "AB1234567" in stripped_pdf(two).text


@pytest.mark.parametrize(
    "content", [b"", b"%PDF-", b"%PDF-1.7\n" + b"\xff" * 500, b"<html>", b"PK\x03\x04", JPEG]
)
def test_what_is_none_is_refused(content: bytes) -> None:
    with pytest.raises(Refusal, match="cannot be opened"):
        stripped_pdf(content)
    assert job(content).startswith(b'{"broken"')


def test_one_that_takes_too_much_is_refused() -> None:
    with pytest.raises(Refusal, match="cannot be opened"):
        stripped_pdf(TELLING, limits=Limits(memory=2 * 2**30, cpu=30, wall=60, answer=100))


def test_a_page_that_hides_its_own_end_stays_a_page() -> None:
    """A stream that looks as if it ended is no harm: what is kept can be opened, or nothing is kept."""
    odd = TELLING.replace(b"Registered: 1,200", b"endstream endobj!")
    assert len(odd) == len(TELLING)
    assert pypdfium2.PdfDocument(io.BytesIO(stripped_pdf(odd).content))[0].get_size() == (300, 300)
