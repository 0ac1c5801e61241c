from __future__ import annotations

import pytest

from pledgebook.web.ledger.notes import NotANote, PrivateKey, PublicKey

# The example of C2SP signed-note, and that of the package it comes from (golang.org/x/mod/sumdb/note).
SPECIFIED = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"
SPECIFIED_NOTE = (
    "This is an example message.\n\n"
    "— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n"
)
PUBLIC = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
PRIVATE = "PRIVATE+KEY+PeterNeumann+c74f20a3+AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz"
TEXT = "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n"
SIGNED = (
    f"{TEXT}\n"
    "— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n"
)


def test_the_published_examples_are_read_and_made() -> None:
    assert PublicKey.parsed(SPECIFIED).opened(SPECIFIED_NOTE) == "This is an example message.\n"
    key = PrivateKey.parsed(PRIVATE)
    assert (str(key.public), key.text()) == (PUBLIC, PRIVATE)
    assert key.signed(TEXT) == SIGNED
    assert key.public.opened(SIGNED) == TEXT


def test_a_new_key_signs_what_only_it_can_have_signed() -> None:
    one, other = PrivateKey.new("registry.example/history"), PrivateKey.new("registry.example/history")
    note = one.signed(TEXT)
    assert PublicKey.parsed(str(one.public)).opened(note) == TEXT
    assert PrivateKey.parsed(one.text()) == one
    with pytest.raises(NotANote, match="not signed by registry"):
        other.public.opened(note)
    assert one.text() not in repr(one)


def test_a_note_may_have_signatures_of_others() -> None:
    key = PrivateKey.parsed(PRIVATE)
    line = SPECIFIED_NOTE.splitlines()[-1]
    assert key.public.opened(f"{SIGNED}{line}\n") == TEXT
    assert key.public.opened(SIGNED.replace("\n\n", f"\n\n{line}\n")) == TEXT


@pytest.mark.parametrize(
    ("note", "said"),
    [
        (SIGNED.replace("answer", "question"), "not one of this text"),
        (SIGNED.replace("x08go/ZJ", "x08go/ZK"), "not one of this text"),
        (SIGNED.replace("PeterNeumann", "Peter"), "not signed by"),
        (SPECIFIED_NOTE, "not signed by"),
        (SIGNED.rstrip("\n"), "no signed note"),
        (TEXT, "no signed note"),
        ("", "no signed note"),
        (SIGNED.replace("— ", "- "), "is no signature"),
        (SIGNED.replace("x08go/ZJ", "x08go!ZJ"), "not base64"),
    ],
)
def test_a_note_that_the_key_did_not_sign_is_refused(note: str, said: str) -> None:
    with pytest.raises(NotANote, match=said):
        PublicKey.parsed(PUBLIC).opened(note)


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "no key"),
        ("name", "no key"),
        (PUBLIC.replace("c74f20a3", "c74f20a4"), "the id in the key"),
        (PUBLIC.replace("+ARpc", "+AXpc"), "the id in the key"),
        (PUBLIC.replace("+ARpc", "+BRpc"), "no key"),
        (PUBLIC.replace("PeterNeumann", "Peter Neumann"), "without spaces"),
        (PUBLIC.replace("PeterNeumann", ""), "without spaces"),
    ],
)
def test_a_text_that_is_no_public_key_is_refused(text: str, said: str) -> None:
    with pytest.raises(NotANote, match=said):
        PublicKey.parsed(text)


def test_a_text_that_is_no_private_key_is_refused() -> None:
    for text in (PUBLIC, PRIVATE.replace("c74f20a3", "c74f20a4"), PRIVATE[:-8]):
        with pytest.raises(NotANote):
            PrivateKey.parsed(text)
    for name in ("", "two words", "a+b"):
        with pytest.raises(NotANote):
            PrivateKey.new(name)
    for text in ("no end of line", "\nempty line first\n"):
        with pytest.raises(NotANote):
            PrivateKey.parsed(PRIVATE).signed(text)
