"""Signing in by a provider on this machine."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from allauth.mfa.models import Authenticator
from allauth.socialaccount.models import SocialAccount
from django.conf import LazySettings
from django.contrib.auth.models import User
from django.core.exceptions import ImproperlyConfigured
from django.test import Client
from django.utils import timezone

from pledgebook.web.ledger.models import Entry
from pledgebook.web.people import first_password
from pledgebook.web.people.provider_setting import providers
from pledgebook.web.people.single_sign_on import asserted
from tests.web.acting import show_second_factor
from tests.web.people.provider import CLIENT, SECRET, Provider, provider
from tests.web.people.signing_in import first_step, person

pytestmark = pytest.mark.django_db
PERSONAL = {"email": "ana@example.org", "name": "Ana"}


@pytest.fixture
def played(settings: LazySettings) -> Iterator[Provider]:
    settings.PROVIDER_NAME = "Ministry"
    settings.PROVIDER_ACR = frozenset({"two-factors"})
    with provider() as found:
        settings.SOCIALACCOUNT_PROVIDERS = providers(
            found.address, "Ministry", CLIENT, SECRET, ("two-factors",)
        )
        yield found


@pytest.fixture
def ana(played: Provider) -> User:  # noqa: ARG001
    """An editor who is known to the provider."""
    user = person("ana", "editor")
    SocialAccount.objects.create(user=user, provider="provider", uid="ana@work")
    return user


def lead(client: Client, process: str = "login") -> dict[str, list[str]]:
    """To the provider; what it is asked."""
    answer = client.post(f"/sign-in/with/provider/?process={process}&next=/upload/")
    assert answer.status_code == 302, answer.content
    return parse_qs(urlsplit(answer["Location"]).query)


def back(client: Client, asked: dict[str, list[str]]) -> Any:
    return client.get("/sign-in/with/provider/back/", {"code": "y", "state": asked["state"][0]})


@pytest.mark.usefixtures("ana")
@pytest.mark.parametrize("claims", [{"amr": ["pwd", "mfa"]}, {"acr": "two-factors"}])
def test_a_provider_that_vouches_for_two_factors_is_enough(
    client: Client, played: Provider, claims: dict[str, Any]
) -> None:
    played.claims = claims | PERSONAL
    asked = lead(client)
    assert (asked["acr_values"], asked["scope"]) == (["two-factors"], ["openid"])
    assert asked["code_challenge_method"] == ["S256"]
    before = client.session.session_key
    assert back(client, asked)["Location"] == "/upload/"
    assert client.session.session_key != before
    assert played.asked[0]["code_verifier"]
    assert client.get("/upload/").status_code == 200
    assert SocialAccount.objects.get().extra_data == {}, "nothing is kept of what it says of the person"
    assert not Authenticator.objects.exists()


@pytest.mark.usefixtures("ana")
@pytest.mark.parametrize(
    "claims",
    [
        {},
        {"amr": ["pwd"]},
        {"amr": "mfa"},
        {"acr": "1"},
        {"acr": None, "amr": None},
        {"acr": ["two-factors"]},
    ],
)
def test_one_that_does_not_leaves_it_to_be_asked_here(
    client: Client, played: Provider, claims: dict[str, Any]
) -> None:
    played.claims = claims
    back(client, lead(client))
    assert client.get("/upload/")["Location"].startswith("/second-factor/"), "none is set up yet"
    client.post("/sign-out/")
    Authenticator.objects.create(user=User.objects.get(), type="totp", data={"secret": "JBSWY3DPEHPK3PXP"})
    assert back(client, lead(client))["Location"] == "/sign-in/second-factor/"
    assert client.get("/upload/")["Location"].startswith("/sign-in/")


def test_what_the_person_says_of_themselves_is_no_assertion(settings: LazySettings) -> None:
    settings.PROVIDER_ACR = frozenset[str]()
    assert not asserted({"acr": "mfa", "userinfo": {"amr": ["mfa"]}})
    assert not asserted({"acr": ""})


def test_who_comes_by_it_need_not_know_a_password_that_they_were_given(
    client: Client, ana: User, played: Provider
) -> None:
    """To choose another one they would have to type it."""
    first_password.given(ana, timezone.now())
    played.claims = {"amr": ["mfa"]}
    assert back(client, lead(client))["Location"] == "/upload/"
    assert client.get("/upload/").status_code == 200


@pytest.mark.usefixtures("played")
def test_nobody_comes_in_who_has_no_account(client: Client, played: Provider) -> None:
    played.claims = {"amr": ["mfa"]} | PERSONAL
    person("ana", "editor")
    User.objects.update(email="ana@example.org")
    answer = back(client, lead(client))
    assert answer.status_code == 403
    assert "No account is joined with it" in answer.content.decode()
    assert (User.objects.count(), SocialAccount.objects.count()) == (1, 0)
    assert "_auth_user_id" not in client.session


@pytest.mark.parametrize("claims", [{"iss": "https://elsewhere.example"}, {"aud": "another"}, {"exp": 1}])
@pytest.mark.usefixtures("ana")
def test_a_token_that_is_not_for_us_is_none(client: Client, played: Provider, claims: dict[str, Any]) -> None:
    played.claims = {"amr": ["mfa"]} | claims
    assert back(client, lead(client)).status_code == 401
    assert "_auth_user_id" not in client.session


@pytest.mark.usefixtures("ana")
def test_the_way_back_is_for_who_went(client: Client, played: Provider) -> None:
    played.claims = {"amr": ["mfa"]}
    asked = lead(client)
    assert back(Client(), asked).status_code == 401
    assert back(client, {"state": ["forged"]}).status_code == 401


@pytest.mark.usefixtures("ana")
def test_a_closed_account_stays_closed(client: Client, played: Provider) -> None:
    played.claims = {"amr": ["mfa"]}
    User.objects.update(is_active=False)
    assert back(client, lead(client))["Location"] == "/sign-in/closed/"
    assert client.get("/upload/").status_code == 302


def test_a_person_joins_the_two_and_nobody_else_does(client: Client, played: Provider) -> None:
    played.claims = {"amr": ["mfa"]} | PERSONAL
    user = person("bo", "editor")
    first_step(client, "bo")
    assert client.post("/sign-in/with/provider/?process=connect")["Location"].startswith("/second-factor/"), (
        "the password alone joins nothing"
    )
    show_second_factor(client, user)
    assert "Join it with Ministry" in client.get("/second-factor/provider/").content.decode()
    assert back(client, lead(client, "connect")).status_code == 302
    joined = SocialAccount.objects.get()
    assert (joined.user, joined.extra_data) == (user, {})
    assert Entry.objects.order_by("-sequence")[0].action == "join provider"
    assert "They are joined." in client.get("/second-factor/provider/").content.decode()


def test_nor_does_somebody_without_a_role_by_the_password_alone(client: Client, played: Provider) -> None:
    played.claims = {"amr": ["mfa"]} | PERSONAL
    first_step(client, person("reader").get_username())
    answer = back(client, lead(client, "connect"))
    assert (answer.status_code, answer["Location"]) == (302, "/second-factor/")
    assert not SocialAccount.objects.exists()
    assert not Entry.objects.filter(action="join provider").exists()


def test_without_one_in_the_settings_there_is_none(client: Client) -> None:
    assert client.get("/sign-in/with/provider/").status_code == 404
    assert "Sign in by" not in client.get("/sign-in/").content.decode()


@pytest.mark.parametrize(
    ("issuer", "client", "said"),
    [
        ("http://id.example.org", "x", "is no https"),
        ("id.example.org", "x", "is no https"),
        ("https://", "x", "is no https"),
        ("https://[", "x", "no address"),
        ("https://id.example.org", "", "PLEDGEBOOK_PROVIDER_CLIENT"),
    ],
)
def test_a_provider_that_anybody_could_play_is_refused(issuer: str, client: str, said: str) -> None:
    with pytest.raises(ImproperlyConfigured, match=said):
        providers(issuer, "", client, "", ())
