import codecs

import pytest

from pledgebook.model import Refusal
from pledgebook.reading import decoding
from pledgebook.reading.decoding import accept, decode


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"Chile\r\n", "Chile\r\n"),
        ("Perú".encode(), "Perú"),
        (codecs.BOM_UTF8 + "Perú".encode(), "Perú"),
        (codecs.BOM_UTF16_LE + "Perú".encode("utf-16-le"), "Perú"),
        (codecs.BOM_UTF16_BE + "Perú 🌎".encode("utf-16-be"), "Perú 🌎"),
    ],
)
def test_reads_utf_8_and_marked_utf_16(data: bytes, text: str) -> None:
    assert decode(data, "a.txt") == text


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (codecs.BOM_UTF8, "empty"),
        (b" \r\n\t\n", "blank"),
        (b"one\ntwo\nPer\xfa\n", "not UTF-8 at byte 11 (line 3)"),
        (codecs.BOM_UTF8 + b"\xff", "not UTF-8 at byte 3 (line 1)"),
        (codecs.BOM_UTF16_LE + b"a\x00\n\x00\x00\xd8", "not UTF-16 at byte 6 (line 2)"),
        (b"text\n\0text", "binary, not a text: NUL at character 5 (line 2)"),
        (b"\0\1\2\xff", "binary, not a text at byte 3 (line 1)"),
        (codecs.BOM_UTF32_LE + "a".encode("utf-32-le"), "UTF-32 is not read; save it as UTF-8"),
        (b"%PDF-1.7 ...", "PDF is not read yet"),
        (b"PK\x03\x04 ...", "ZIP archives, such as DOCX, XLSX and ODT, are not read yet"),
        (b"\x89PNG\r\n\x1a\n", "a PNG image, not a text"),
        (b"{\\rtf1 text}", "RTF is not read"),
    ],
)
def test_refuses_the_rest_and_says_where(data: bytes, reason: str) -> None:
    with pytest.raises(Refusal) as refusal:
        decode(data, "a.txt")
    assert str(refusal.value) == f"a.txt: {reason}"


def test_refuses_what_is_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    assert decoding.LARGEST == 50_000_000
    monkeypatch.setattr(decoding, "LARGEST", 2_000_000)
    assert decode(b"x" * 2_000_000, "a")
    with pytest.raises(Refusal, match=r"a: over 2 MB \(2\.5 MB\)"):
        decode(b"x" * 2_500_000, "a")


def test_accepts_text_at_hand_without_its_mark() -> None:
    assert accept("\ufeffChile", "a") == "Chile"
