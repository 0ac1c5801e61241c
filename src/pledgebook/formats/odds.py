"""How likely a finding's figures would agree by accident, in words."""

from __future__ import annotations

from babel.numbers import format_decimal

from pledgebook.formats.words import language
from pledgebook.messages import _

_NEVER = 1e-6  # below this nobody needs the number
_OFTEN = 0.5  # from here one in so many says nothing


def odds(chance: float | None) -> str:
    """``chance`` as one in so many, to one digit: figures that have nothing to do with each other agree that often.

    Empty where nothing was compared.
    """
    if chance is None:
        return ""
    if chance < _NEVER:
        return _("fewer than 1 in 1,000,000")
    if chance >= _OFTEN:
        return _("1 in 2 or more")
    many = 1 / chance
    step = 10 ** max(len(str(int(many))) - 1, 0)
    return _("about 1 in {count}").format(
        count=format_decimal(max(round(many / step), 1) * step, locale=language())
    )
