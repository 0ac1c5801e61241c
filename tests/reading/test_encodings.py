import pytest
from hypothesis import given
from hypothesis import strategies as st

from pledgebook.model import Encoding
from pledgebook.reading.encodings import (
    CANDIDATES,
    by_letters,
    by_zeros,
    declared,
    is_contradicted,
    known,
    marked,
)

SENTENCES = (
    "El Ministerio de Educación del Perú anunció que destinará 12,5 millones de dólares a la niñez; ¿cómo se hará?",
    "O Brasil contribuirá com 25 milhões para a proteção das crianças até 2026, na 1ª fase.",
    "La Côte d'Ivoire s'engage à verser 25 millions d'ici à 2027 ; elle a reçu 60 % de l'aide à l'éducation.",
    "Canada will provide up to $5 million in São Paulo and in Bogotá by June, with the café of the port.",
    "L'ÉDUCATION DES ÉLÈVES EST L'AFFAIRE DES ÉTATS",
)


@pytest.mark.parametrize("sentence", SENTENCES)
@pytest.mark.parametrize("name", CANDIDATES)
def test_the_letters_of_a_sentence_tell_its_encoding(sentence: str, name: str) -> None:
    encoding, text = by_letters(sentence.encode(name))
    assert (encoding is not None and encoding.found, text) == ("letters", sentence)


@pytest.mark.parametrize("name", ["cp1252", "mac-roman"])
def test_quotes_and_dashes_tell_it_too(name: str) -> None:
    sentence = (
        "Canada’s ministers will provide “up to $5 million” – and €2 million more – to the fund by 2027."
    )
    encoding, text = by_letters(sentence.encode(name))
    assert encoding is not None
    assert text == sentence


@pytest.mark.parametrize(
    "data", [b"Chile\x92s plan", b"Price: 5 \xa4 now", b"\xff\xfe\xfd\xfc", b"\xd7 \xf7\xd7"]
)
def test_what_the_letters_do_not_decide_is_not_guessed(data: bytes) -> None:
    assert by_letters(data)[0] is None


ALPHABET = st.sampled_from("áéíóúüñçãõâêôàèùëïîœº¿¡«»“”’–aeiou bcd 123.,")


@given(
    st.lists(ALPHABET, min_size=1, max_size=12).map("".join),
    st.sampled_from(SENTENCES),
    st.sampled_from(CANDIDATES),
)
def test_a_text_is_read_as_it_was_written_or_not_at_all(words: str, sentence: str, name: str) -> None:
    written = f"{sentence} {words.encode(name, 'ignore').decode(name)} {sentence}"
    encoding, text = by_letters(written.encode(name))
    assert encoding is None or text == written


@pytest.mark.parametrize("name", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
def test_zeros_between_the_letters(name: str) -> None:
    assert by_zeros(SENTENCES[0].encode(name)) == Encoding(name, "zeros")
    assert by_zeros(SENTENCES[0].encode()) is None
    assert by_zeros(b"a\0b\0") is None


@pytest.mark.parametrize("name", ["utf-8-sig", "utf-16", "utf-32"])
def test_byte_order_marks(name: str) -> None:
    found = marked("Perú".encode(name))
    assert found is not None
    assert "Perú".encode(name)[found[1] :].decode(found[0].name) == "Perú"


@pytest.mark.parametrize(
    ("head", "name"),
    [
        (b'<?xml version="1.0" encoding="ISO-8859-15"?>', "iso8859-15"),
        (b"<meta charset=windows-1252>", "cp1252"),
        (b'<META http-equiv="Content-Type" content="text/html; charset=iso-8859-1">', "cp1252"),
        (b"<meta charset=martian>", None),
        (b"<meta charset=base64>", None),
        (b"<p>charset=mac-roman", None),
    ],
)
def test_what_a_page_declares(head: bytes, name: str | None) -> None:
    assert declared(head) == (Encoding(name, "declared") if name else None)


def test_encodings_that_are_none_of_text() -> None:
    assert known("zlib") is None
    assert known("idna\0") is None
    assert known(" UTF8 ") == "utf-8"


@pytest.mark.parametrize("name", ["cp037", "utf-7", "unicode_escape", "utf-16"])
def test_what_can_be_read_as_ascii_is_not_in_what_writes_it_otherwise(name: str) -> None:
    assert declared(f'<meta charset="{name}">'.encode()) is None


@pytest.mark.parametrize(
    ("text", "stated", "broken"),
    [
        (SENTENCES[0], "cp1251", True),
        (SENTENCES[1], "cp1251", True),
        (SENTENCES[0], "cp1252", False),
        ("Wałęsa spoke in Łódź", "utf-8", False),
        ("Россия выделит 25 миллионов; Peru gives 3", "utf-8", False),
        ("Canada’s “plan” – 5 °C", "utf-8", False),
    ],
)
def test_a_declaration_is_contradicted_by_words_that_it_breaks(text: str, stated: str, broken: bool) -> None:
    written = text.encode("cp1252").decode(stated) if stated.startswith("cp") else text
    assert is_contradicted(written) == broken
