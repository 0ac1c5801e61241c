"""Entries of the history in words: what was done, and to what, with the page of it where there is one."""

from __future__ import annotations

import json
from functools import cache

from django.urls import NoReverseMatch, reverse

from pledgebook.formats.words import language, plainly
from pledgebook.messages import _
from pledgebook.web.ledger.models import Entry

SHORT = 24  # characters of an id for the eye


def deed(action: str) -> str:
    """An action in the reader's language; what has no message of its own, as the ledger names it."""
    return _deeds(language()).get(action) or plainly(action)


@cache
def _deeds(language: str) -> dict[str, str]:  # noqa: ARG001 - the messages are in it when this is asked
    return {
        "accept invitation": _("accept invitation"),
        "forget second factor": _("forget second factor"),
        "give up second factor": _("give up second factor"),
        "invite": _("invite"),
        "set up second factor": _("set up second factor"),
        "withdraw invitation": _("withdraw invitation"),
        "answer assessment": _("answer assessment"),
        "answer contest": _("answer contest"),
        "assess commitment": _("assess commitment"),
        "attach evidence": _("attach evidence"),
        "close round": _("close round"),
        "confirm report": _("confirm report"),
        "contest figure": _("contest figure"),
        "extend round": _("extend round"),
        "open round": _("open round"),
        "publish round": _("publish round"),
        "release contest": _("release contest"),
        "release evidence": _("release evidence"),
        "remind party": _("remind party"),
        "remove evidence": _("remove evidence"),
        "send report": _("send report"),
        "confirm programme": _("confirm programme"),
        "correct commitment": _("correct commitment"),
        "create account": _("create account"),
        "set password": _("set password"),
        "decide draft": _("decide on drafts"),
        "discard draft": _("discard draft"),
        "give back draft": _("give draft back"),
        "restore draft": _("take draft up again"),
        "take draft": _("take draft to review"),
        "draft upload": _("keep upload as a draft"),
        "keep draft": _("keep draft"),
        "publish draft": _("publish draft"),
        "dismiss finding": _("dismiss finding"),
        "erase entries": _("erase entries"),
        "file commitment": _("file commitment"),
        "finish upload": _("finish upload"),
        "hold file": _("hold file"),
        "release file": _("release file"),
        "found tree": _("seal the entries before"),
        "import document": _("import document"),
        "give role": _("give role"),
        "join provider": _("join provider"),
        "keep user": _("keep account"),
        "load process": _("load process"),
        "make key": _("make key"),
        "merge commitments": _("merge commitments"),
        "part commitments": _("part commitments"),
        "receive upload": _("receive upload"),
        "refuse contest": _("refuse contest"),
        "refuse upload": _("refuse upload"),
        "report observation": _("report observation"),
        "restate rows": _("tell of the tables again"),
        "revoke key": _("revoke key"),
        "restore finding": _("restore finding"),
        "take role": _("take role"),
    }


def actor(name: str) -> str:
    """Who did it, where that is no account."""
    return {"anybody": _("somebody who did not sign in"), "reminders": _("the reminders")}.get(name, name)


def subject(entry: Entry) -> str:
    """What it was done to: by the name that the entry gives, else by its id; empty where that says nothing."""
    told = json.loads(entry.payload or "{}")  # an erased one is empty
    fields = _OF_A_CONTEST if "contest" in told else _NAMES.get(entry.subject_type, ())
    texts = (told.get(field) for field in fields)
    named = next((text for text in texts if isinstance(text, str) and text.strip()), "")
    return named or (entry.subject_id[:SHORT] if entry.subject_type in _KNOWN_BY_ID else "")


def address(entry: Entry) -> str:
    """The page of that; empty where it has none."""
    page = _PAGES.get(entry.subject_type)
    try:
        return reverse(page, args=(entry.subject_id,)) if page else ""
    except NoReverseMatch:  # a document that is only cited
        return ""


_OF_A_CONTEST = ("figure",)  # its source is what somebody gave who doubts it
_NAMES = {"document": ("title", "source"), "upload": ("name",)}
_KNOWN_BY_ID = {"account", "commitment", "document", "party", "process", "programme", "round", "user"}
_PAGES = {name: name for name in ("commitment", "document", "process", "programme", "round")}
