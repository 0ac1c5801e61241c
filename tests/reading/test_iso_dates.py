import pytest

from pledgebook.reading.iso_dates import iso


@pytest.mark.parametrize(
    ("value", "read"),
    [
        ("2022-06-10", "2022-06-10"),
        ("2022-06-10 10:58:39-04:00", "2022-06-10T10:58:39-04:00"),
        ("2022-06-10T10:58Z", "2022-06-10T10:58:00+00:00"),
        ("2022-13-10", "2022-13-10"),
        ("2022-06-10 at noon", "2022-06-10 at noon"),
        ("June 2022", "June 2022"),
        ("20220610", "20220610"),
    ],
)
def test_iso(value: str, read: str) -> None:
    assert iso(value) == read
