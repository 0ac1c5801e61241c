"""A person says in which language they want to be spoken to."""

from __future__ import annotations

import datetime as dt

from django.contrib.auth.models import User
from django.db import transaction

from pledgebook.messages import LANGUAGES, _
from pledgebook.model import Refusal
from pledgebook.web.ledger.record import record
from pledgebook.web.people.language import language_of
from pledgebook.web.people.models import Spoken


@transaction.atomic
def choose_language(user: User, language: str, *, by: str, at: dt.datetime) -> None:
    """Keep it; an empty one leaves it to the browser. Raises ``Refusal`` for one that is not spoken here.

    The ledger tells that it changed and not to what: which language somebody speaks is nobody's business.
    """
    if language and language not in LANGUAGES:
        raise Refusal(user.get_username(), _("choose one of the languages"))
    User.objects.select_for_update().get(pk=user.pk)  # of two at once, the second finds the first
    if language == language_of(user):
        return
    if language:
        Spoken.objects.update_or_create(user=user, defaults={"language": language})
    else:
        Spoken.objects.filter(user=user).delete()
    told = {"before": {}, "after": {}, "private": ["language"]}
    record(at=at, by=by, action="keep user", subject=("user", user.get_username()), payload=told)
