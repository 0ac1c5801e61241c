from __future__ import annotations

from pathlib import Path

import pytest
from django.core.exceptions import ImproperlyConfigured

from pledgebook.web.settings_source import LOCAL, Source, read


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "book.toml"
    path.write_text(
        'database = "file.sqlite3"\nsecret_key = "abc"\nhosts = ["a.example", "b.example"]\ndebug = true\n'
    )
    return path


def test_nothing_has_to_be_set_and_the_defaults_are_safe() -> None:
    assert read({}) == Source("pledgebook.sqlite3", "", LOCAL, debug=False)
    assert read({"PLEDGEBOOK_DATABASE": "", "PLEDGEBOOK_HOSTS": "", "PLEDGEBOOK_DEBUG": "0"}) == Source()


def test_a_file_says_the_same_in_lower_case(file: Path) -> None:
    said = Source("file.sqlite3", "abc", ("a.example", "b.example"), debug=True)
    assert read({"PLEDGEBOOK_SETTINGS": str(file)}) == said
    file.write_text('hosts = "a.example, b.example"')
    assert read({"PLEDGEBOOK_SETTINGS": str(file)}).hosts == ("a.example", "b.example")


def test_the_environment_wins(file: Path) -> None:
    found = read(
        {
            "PLEDGEBOOK_SETTINGS": str(file),
            "PLEDGEBOOK_DATABASE": "other.sqlite3",
            "PLEDGEBOOK_HOSTS": "c.example,d.example",
            "PLEDGEBOOK_DEBUG": "0",
        }
    )
    assert found == Source("other.sqlite3", "abc", ("c.example", "d.example"), debug=False)


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ('databse = "x"', "no setting 'databse'; there is database, secret_key, hosts, https, debug"),
        ("debug = 1", "debug is 1, not true or false"),
        ("hosts = [1]", r"hosts is \[1\], not a list of texts"),
        ("database = true", "database is True, not a text"),
        ("database = ", "Invalid value"),
        ("idle_minutes = true", "idle_minutes is True, not a whole number"),
        ('idle_minutes = "60"', "idle_minutes is '60', not a whole number"),
    ],
)
def test_what_the_file_gets_wrong_is_named(file: Path, written: str, said: str) -> None:
    file.write_text(written)
    with pytest.raises(ImproperlyConfigured, match=f"book.toml: {said}"):
        read({"PLEDGEBOOK_SETTINGS": str(file)})


def test_a_file_that_is_missing_or_no_text_is_named(tmp_path: Path) -> None:
    (tmp_path / "latin.toml").write_bytes(b"database = '\xe9'")
    for name in ("missing.toml", "latin.toml"):
        with pytest.raises(ImproperlyConfigured, match=f"{name}: "):
            read({"PLEDGEBOOK_SETTINGS": str(tmp_path / name)})


def test_a_proxy_is_trusted_by_name_or_where_it_must_be_this_machine() -> None:
    assert read({}).networks == ()
    assert [str(each) for each in read({"PLEDGEBOOK_HTTPS": "1"}).networks] == ["127.0.0.0/8", "::1/128"]
    named = read({"PLEDGEBOOK_HTTPS": "1", "PLEDGEBOOK_PROXIES": "10.0.0.1, 2001:db8::/32"})
    assert [str(each) for each in named.networks] == ["10.0.0.1/32", "2001:db8::/32"]
    with pytest.raises(ImproperlyConfigured, match="PLEDGEBOOK_PROXIES: 'proxy' does not appear"):
        read({"PLEDGEBOOK_PROXIES": "proxy"})


@pytest.mark.parametrize("hosts", ["book.example.org", "localhost,book.example.org", "*"])
def test_a_demo_that_others_could_reach_is_refused(hosts: str) -> None:
    assert read({"PLEDGEBOOK_DEMO": "1"}).demo
    with pytest.raises(ImproperlyConfigured, match="PLEDGEBOOK_DEMO"):
        read({"PLEDGEBOOK_DEMO": "1", "PLEDGEBOOK_HOSTS": hosts})


@pytest.mark.parametrize("minutes", ["0", "4", "721", "-60", "60.5", "an hour"])
def test_a_session_may_be_idle_for_a_while_and_not_for_ever(minutes: str, file: Path) -> None:
    assert read({}).idle_minutes == 120
    assert read({"PLEDGEBOOK_IDLE_MINUTES": "60"}).idle_minutes == 60
    file.write_text("idle_minutes = 30")
    assert read({"PLEDGEBOOK_SETTINGS": str(file)}).idle_minutes == 30
    with pytest.raises(ImproperlyConfigured, match="PLEDGEBOOK_IDLE_MINUTES"):
        read({"PLEDGEBOOK_IDLE_MINUTES": minutes})
