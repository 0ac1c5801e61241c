"""Any words may be a password, and are taken as they are."""

from __future__ import annotations

import re

import pytest
from django.contrib.auth.models import User
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError
from django.test import Client

from pledgebook.web.people.sign_in_form import SignInForm

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    "password",
    ["correct horse battery staple", "ñandú y maíz tierno", "8" * 7 + "x walrus", "x walrus " * 40],
)
def test_any_words_may_be_one_of_any_length(password: str) -> None:
    validate_password(password, User(username="ana"))
    User.objects.create_user("ana", password=password)
    answer = Client().post("/sign-in/", {"username": "ana", "password": password})
    assert answer.status_code == 302


@pytest.mark.parametrize(
    "changed", ["  walrus lantern", "Walrus Lantern ", "walrus lanter", "walrus lantern  "]
)
def test_it_is_looked_at_as_it_was_typed(changed: str) -> None:
    User.objects.create_user("ana", password=" walrus lantern ")
    for typed, status in ((" walrus lantern ", 302), (changed, 200)):
        assert Client().post("/sign-in/", {"username": "ana", "password": typed}).status_code == status


@pytest.mark.parametrize("easy", ["walrus7", "password123", "12345678901", "anaquispe"])
def test_what_is_easy_to_guess_is_none(easy: str) -> None:
    with pytest.raises(ValidationError):
        validate_password(easy, User(username="anaquispe"))


def test_nobody_reads_it_over_a_shoulder_and_a_manager_fills_it_in() -> None:
    assert SignInForm.base_fields["password"].widget.input_type == "password"
    text = Client().get("/sign-in/").content.decode()
    (field,) = re.findall(r'<input[^>]*name="password"[^>]*>', text)
    assert 'type="password"' in field
    assert 'autocomplete="current-password"' in field
    assert "onpaste" not in text
