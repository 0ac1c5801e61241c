import pytest

from pledgebook.model import Refusal
from pledgebook.reading.signatures import by_signature


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"\x89PNG\r\n\x1a\n", "a PNG image, not a text"),
        (b"{\\rtf1 text}", "RTF is not read; save it as DOCX"),
        (b"\x1f\x8b\x08", "a gzip archive, not a text"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office document, such as DOC or XLS; save it as DOCX"),
    ],
)
def test_refuses_what_is_no_document(data: bytes, reason: str) -> None:
    with pytest.raises(Refusal) as refusal:
        by_signature(data, "a")
    assert str(refusal.value) == f"a: {reason}"


def test_formats_that_are_read() -> None:
    assert by_signature(b"%PDF-1.7", "a") == "pdf"
    assert by_signature(b"\r\n%PDF-1.7 \0", "a") == "pdf"
    assert by_signature(b"PK\x03\x04", "a") == "docx"
    assert by_signature(b"A text on %PDF- files", "a") is None
