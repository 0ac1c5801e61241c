"""What a person may say in a field of a commitment, of one that is published and of a draft."""

from __future__ import annotations

from typing import get_args

from pledgebook.messages import _
from pledgebook.model import Declared, Refusal, Stance
from pledgebook.vocabulary.kinds import load_kinds

LONGEST_TITLE = 500
EMPTIED = "a person says that the text does not say"


def check_field(subject: str, field: str, value: object) -> None:
    """Raises ``Refusal`` for a title without words or too long, and for an unknown kind, stance or tag."""
    allowed = {
        "kind": ("", *load_kinds()), "stance": ("", *get_args(Stance)), "declared": ("", *get_args(Declared))
    }  # fmt: skip
    if field == "title" and not (isinstance(value, str) and value.isprintable() and value):
        raise Refusal(subject, _("a commitment has a title, in words on one line"))
    if field == "title" and len(str(value)) > LONGEST_TITLE:
        raise Refusal(subject, _("a title has {count} characters at most").format(count=LONGEST_TITLE))
    if value not in allowed.get(field, (value,)):
        raise Refusal(
            subject, _("{value} is no {field} of a commitment").format(value=repr(value), field=field)
        )
