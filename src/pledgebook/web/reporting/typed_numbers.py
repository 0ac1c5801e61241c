"""Numbers as people type them: with the separators of their language, and never guessed at."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal

from babel.numbers import get_decimal_symbol

from pledgebook.messages import _

LONGEST = 40
_GROUPED = re.compile(r"\d{1,3}(?P<mark>[.,' ])\d{3}(?:(?P=mark)\d{3})*")
_SPACES = dict.fromkeys(map(ord, "\u00a0\u202f\u2009"), " ") | {ord("\u2019"): "'"}


class NoNumber(ValueError):  # noqa: N818 - an answer to a person, whose words it carries
    """What was typed is not one number; the message asks for what is meant."""


def typed_number(text: str, language: str) -> Decimal:
    """The number that was typed. Raises ``NoNumber`` where it is none, and where it may be two.

    "150,000", "150 000" and "150'000" are whole numbers in every language where nothing else fits. One separator
    with three digits behind it is read as the language writes thousands; where the language would write a fraction
    with it ("1.234" in English), it is asked for.
    """
    typed = _ascii(text)
    if not typed or len(typed) > LONGEST or not re.fullmatch(r"[\d.,' ]*\d", typed) or not typed[0].isdigit():
        raise NoNumber(_("Write one number, in digits alone, such as 1500 or 12.5."))
    decimal = get_decimal_symbol(language)
    whole, mark, fraction = _parted(typed, decimal)
    if not whole.isdigit():
        if not _GROUPED.fullmatch(whole):
            raise NoNumber(_("Write the number without separators, such as 1500."))
        whole = re.sub(r"\D", "", whole)
    if mark and not fraction.isdigit():
        raise NoNumber(_("Write the number without separators, such as 1500."))
    return Decimal(f"{whole}.{fraction}" if mark else whole)


def _parted(typed: str, decimal: str) -> tuple[str, str, str]:
    """The whole part and the fraction, each as typed."""
    marks = [character for character in typed if character in ".,"]
    if len(set(marks)) == 2:  # the one that comes last and once parts the fraction
        whole, mark, fraction = typed.rpartition(marks[-1])
        return whole, mark, fraction
    if len(marks) != 1:
        return typed, "", ""
    mark = marks[0]
    before, _mark, behind = typed.partition(mark)
    as_thousands = bool(_GROUPED.fullmatch(typed)) and before != "0"
    if mark != decimal:
        if as_thousands:
            return typed, "", ""
        raise NoNumber(_ask(before, behind, decimal))
    if as_thousands:
        raise NoNumber(_ask(before, behind, decimal))
    return before, mark, behind


def _ask(before: str, behind: str, decimal: str) -> str:
    """The question which of two numbers is meant."""
    whole = re.sub(r"\D", "", before)
    return _("Is this {whole} or {fraction}? Write it like that.").format(
        whole=int(whole + behind), fraction=f"{int(whole)}{decimal}{behind}{'0' if len(behind) == 3 else ''}"
    )


def _ascii(text: str) -> str:
    """In the digits and separators that we know."""
    known = " ".join(text.translate(_SPACES).split())
    digits = (unicodedata.decimal(character, None) for character in known)
    return "".join(
        character if digit is None else str(digit) for character, digit in zip(known, digits, strict=True)
    )
