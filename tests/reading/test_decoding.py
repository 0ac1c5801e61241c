import codecs

import pytest

from pledgebook.model import Encoding, Refusal
from pledgebook.reading import decoding
from pledgebook.reading.decoding import accept, decode

CONVERT = "convert it, or name the encoding"


@pytest.mark.parametrize(
    ("data", "text"),
    [
        (b"Chile\r\n", "Chile\r\n"),
        ("Perú".encode(), "Perú"),
        (codecs.BOM_UTF8 + "Perú".encode(), "Perú"),
        (codecs.BOM_UTF16_LE + "Perú".encode("utf-16-le"), "Perú"),
        (codecs.BOM_UTF16_BE + "Perú 🌎".encode("utf-16-be"), "Perú 🌎"),
        (codecs.BOM_UTF32_LE + "Perú 🌎".encode("utf-32-le"), "Perú 🌎"),
        (codecs.BOM_UTF32_BE + "Perú 🌎".encode("utf-32-be"), "Perú 🌎"),
    ],
)
def test_reads_utf_8_and_what_has_a_mark(data: bytes, text: str) -> None:
    assert decode(data, "a.txt").text == text


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (codecs.BOM_UTF8, "empty"),
        (b" \r\n\t\n", "blank"),
        (
            b"one\ntwo\nP\xff\xfe\xfd\xfc\n",
            "not UTF-8 at byte 9 (line 3), and no encoding makes words of its letters: " + CONVERT,
        ),
        (
            b"Chile\x92s plan",
            "not UTF-8 at byte 5 (line 1), and its letters do not decide between windows-1252, macintosh: "
            + CONVERT,
        ),
        (codecs.BOM_UTF8 + b"\xff", "not UTF-8 at byte 3 (line 1)"),
        (codecs.BOM_UTF16_LE + b"a\x00\n\x00\x00\xdca\x00", "not UTF-16-LE at byte 6 (line 2)"),
        (b"text\n\0text", "binary, not a text: NUL at character 5 (line 2)"),
        (b"\0\1\2\xff", "binary, not a text at byte 3 (line 1)"),
    ],
)
def test_refuses_the_rest_and_says_where(data: bytes, reason: str) -> None:
    with pytest.raises(Refusal) as refusal:
        decode(data, "a.txt")
    assert str(refusal.value) == f"a.txt: {reason}"


def test_refuses_what_is_too_large(monkeypatch: pytest.MonkeyPatch) -> None:
    assert decoding.LARGEST == 50_000_000
    monkeypatch.setattr(decoding, "LARGEST", 2_000_000)
    assert decode(b"x" * 2_000_000, "a").text
    with pytest.raises(Refusal, match=r"a: over 2 MB \(2\.5 MB\)"):
        decode(b"x" * 2_500_000, "a")


def test_accepts_text_at_hand_without_its_mark() -> None:
    assert accept("\ufeffChile", "a") == "Chile"


def test_an_encoding_that_is_named_is_taken() -> None:
    assert decode(b"a\xa4o", "a.txt", "mac-roman").text == "a§o"
    assert decode("año".encode("latin-1"), "a.txt", "latin-1").encoding == Encoding("iso8859-1", "named")
    with pytest.raises(Refusal, match="no encoding is called 'martian'"):
        decode(b"a", "a.txt", "martian")
    with pytest.raises(Refusal, match="no encoding is called 'zlib'"):
        decode(b"a", "a.txt", "zlib")
    with pytest.raises(Refusal, match=r"not ASCII at byte 1 \(line 1\)"):
        decode(b"a\xa4", "a.txt", "ascii")


@pytest.mark.parametrize(
    ("data", "text"),
    [
        ("Perú está.".encode() + b"\xc3", "Perú está."),
        (codecs.BOM_UTF16_LE + "Perú".encode("utf-16-le") + b"a", "Perú"),
        ("Peru trains 300 teachers".encode("utf-32-be")[:-1], "Peru trains 300 teacher"),
    ],
)
def test_a_text_that_ends_inside_a_character_is_read_in_part(data: bytes, text: str) -> None:
    found = decode(data, "a.txt")
    assert (found.text, found.partial) == (text, "the file ends inside a character")


def test_a_page_that_declares_an_encoding_that_breaks_its_words_is_not_read_in_it() -> None:
    page = (
        '<meta charset="windows-1251"><p>El Perú capacitará a 300 docentes y creará un fondo para la niñez.'
    )
    found = decode(page.encode("cp1252"), "a.html")
    assert (found.text, found.encoding.found) == (page, "letters")
