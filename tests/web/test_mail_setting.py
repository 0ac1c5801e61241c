from __future__ import annotations

import pytest
from django.core.exceptions import ImproperlyConfigured

from pledgebook.web.mail_setting import mail


def test_without_a_server_no_mail_is_sent() -> None:
    assert mail("") == {"EMAIL_BACKEND": "django.core.mail.backends.dummy.EmailBackend"}


@pytest.mark.parametrize(
    ("setting", "expected"),
    [
        ("smtp://mail.example.org", ("mail.example.org", 587, "", "", True, False)),
        ("smtp://a%40b:p%3Aw@mail.example.org:2525", ("mail.example.org", 2525, "a@b", "p:w", True, False)),
        ("smtps://mail.example.org", ("mail.example.org", 465, "", "", False, True)),
        ("smtp://localhost:25", ("localhost", 25, "", "", False, False)),
    ],
)
def test_an_address_says_all_of_it(setting: str, expected: tuple[object, ...]) -> None:
    found = mail(setting)
    names = ("HOST", "PORT", "HOST_USER", "HOST_PASSWORD", "USE_TLS", "USE_SSL")
    assert tuple(found[f"EMAIL_{name}"] for name in names) == expected


@pytest.mark.parametrize(
    "setting", ["mail.example.org", "http://a:secret@b", "smtp://", "smtp://a:secret@b:x"]
)
def test_what_is_none_is_refused_without_a_word_of_the_password(setting: str) -> None:
    with pytest.raises(ImproperlyConfigured, match="PLEDGEBOOK_MAIL") as raised:
        mail(setting)
    assert "secret" not in str(raised.value)
