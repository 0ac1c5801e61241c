"""A person is invited: the link is shown once, to be passed on."""

from __future__ import annotations

import datetime as dt
import hashlib
import secrets
import unicodedata
from collections.abc import Sequence
from dataclasses import asdict

from django.contrib.auth.models import User
from django.db import transaction
from django.utils.crypto import salted_hmac

from pledgebook.messages import _
from pledgebook.model import Refusal
from pledgebook.web.ledger.record import record
from pledgebook.web.people.models import Invitation
from pledgebook.web.people.roles import Grant, apart, told

LASTS = dt.timedelta(days=7)
NOTE = 200  # characters


@transaction.atomic
def invite(
    grants: Sequence[Grant],
    *,
    by: str,
    at: dt.datetime,
    note: str = "",
    lasts: dt.timedelta = LASTS,
    form: str = "",
    address: str = "",
) -> tuple[Invitation, str]:
    """The invitation, and the secret of its link, which is kept nowhere. ``note`` is for those who look after people.

    Of one ``form`` that is sent again as it was only the last link works: the ones that it made before, which nobody
    may have seen, are withdrawn. Filled in anew, or for another mail ``address``, it invites somebody else; no
    address is kept. The ledger tells the roles, and nothing of whom they are for. Raises ``Refusal`` without a
    role, and for what no role can be.
    """
    if not grants:
        raise Refusal(_("the invitation"), _("an invitation is to a role: choose one"))
    apart(_("the invitation"), [grant.role for grant in grants])
    if len(note) > NOTE or "\0" in note:
        raise Refusal(_("the invitation"), _("keep the note under {count} characters").format(count=NOTE))
    roles = [told(grant.row()) for grant in grants]
    made = Invitation(
        note=note.strip(), grants=[asdict(grant) for grant in grants], form=_mark(form, address),
        invited_by=by, invited_at=at, ends_at=at + lasts,
    )  # fmt: skip
    _withdraw_same(made, by, at)
    secret = secrets.token_urlsafe(32)
    made.digest = digest(secret)
    made.save()
    record(at=at, by=by, action="invite", subject=("invitation", str(made.pk)), payload={"roles": roles})
    return made, secret


@transaction.atomic
def withdraw(invitation: Invitation, *, by: str, at: dt.datetime) -> None:
    """The link leads nowhere any more. Of one that is not open nothing changes."""
    row = Invitation.objects.select_for_update().get(pk=invitation.pk)
    if row.open(at):
        row.withdrawn_at = at
        row.save()
        record(at=at, by=by, action="withdraw invitation", subject=("invitation", str(row.pk)), payload={})


def _withdraw_same(made: Invitation, by: str, at: dt.datetime) -> None:
    """Of two that are sent at once one waits for the other, at the account of who sends both."""
    if not made.form:
        return
    list(User.objects.select_for_update().filter(username=by))
    for row in Invitation.objects.filter(form=made.form, invited_by=by, note=made.note).order_by("pk"):
        if row.grants == made.grants:
            withdraw(row, by=by, at=at)


def _mark(form: str, address: str) -> str:
    """What is kept of a form and of whom it was addressed to: another address, another form. It tells neither."""
    if not form:
        return ""
    alike = unicodedata.normalize("NFKC", address.strip()).casefold()
    return salted_hmac("pledgebook.web.people.invite", f"{form}\0{alike}", algorithm="sha256").hexdigest()


def withdraw_all(inviter: User, *, by: str, at: dt.datetime) -> None:
    """Withdraw what somebody invited to who looks after people no more: no link is left by which they come back."""
    rows = Invitation.objects.filter(invited_by=inviter.get_username(), accepted_at=None, withdrawn_at=None)
    for row in rows.order_by("pk"):
        withdraw(row, by=by, at=at)


def digest(secret: str) -> str:
    """What is kept of a secret."""
    return hashlib.sha256(secret.encode()).hexdigest()
