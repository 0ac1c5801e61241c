"""The currencies of a language: signs, codes and names, by the place beside the number in which they stand."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import NamedTuple

from babel import Locale
from babel.core import get_global
from babel.numbers import get_currency_name

from pledgebook.vocabulary.names import unaccented
from pledgebook.vocabulary.table import rows

# Places behind a number whose words say a scale as well: "40 MDH", "350 mil contos".
_SCALED = {"after thousand": Decimal(10**3), "after million": Decimal(10**6), "after billion": Decimal(10**9)}
_PLACES = ("before", "after", "before large", *_SCALED)
_MANY = 2  # a count that has the plural form in the languages we read
# CLDR's names of the same language elsewhere; the first that names a currency so is believed.
_REGIONS = {"es": ("es_419",), "fr": ("fr_CA",), "pt": ("pt_PT",)}
# Codes that are also words or names in capitals: with a small number behind them they are no currency ("COP 27").
_WORDS = frozenset(
    [
        "ALL",
        "BAN",
        "BOP",
        "COP",
        "CUP",
        "GEL",
        "MAD",
        "MOP",
        "NIC",
        "PEN",
        "SDG",
        "SOS",
        "TOP",
        "TRY",
        "XTS",
        "XXX",
    ]
)


# Codes of currencies that have the sign of the dollar, which may stand behind the code.
_DOLLARS = (
    "ARS", "AUD", "BBD", "BMD", "BND", "BSD", "BZD", "CAD", "CLP", "COP", "CUP", "CVE", "DOP", "FJD", "GYD", "HKD",
    "JMD", "KYD", "LRD", "MXN", "NAD", "NZD", "SBD", "SGD", "SRD", "TTD", "TWD", "USD", "UYU", "XCD",
)  # fmt: skip


class Currencies(NamedTuple):
    """What is written before and behind a number, and the currency it means.

    Of those before it, ``doubtful`` are much else as well; of those behind it, ``scaled`` say a scale, too.
    """

    before: dict[str, str]
    after: dict[str, str]
    doubtful: frozenset[str]
    scaled: Mapping[str, Decimal]


def load_currencies(language: str) -> Currencies:
    """The currencies of a language. Raises ``VocabularyError`` for a bad row."""
    placed: dict[str, dict[str, str]] = {place: {} for place in _PLACES}
    for row in rows("currency_signs.csv", ("written", "place", "code", "languages"), ("languages",)):
        if language in (row.many("languages") or (language,)):
            placed[row.one_of("place", _PLACES)][row["written"]] = row["code"]
    placed["after million"] |= {f"M {code}": code for code in sorted(_current())}  # "65 M SCR"
    doubtful = frozenset(placed["before large"])
    for row in rows(f"{language}/currencies.csv", ("written", "place", "code")):
        placed[row.one_of("place", _PLACES)][row["written"]] = row["code"]
    scaled = {word: scale for place, scale in _SCALED.items() for word in placed[place]}
    placed["before"] |= {f"{code} $": code for code in _DOLLARS}  # "CLP $ 3.000 millones"
    codes = {str(code): str(code) for code in Locale(language).currencies}
    return Currencies(
        codes | placed["before large"] | placed["before"],
        codes
        | dict(_names(language))
        | {word: code for place in _SCALED for word, code in placed[place].items()}
        | placed["after"],
        _WORDS | doubtful,
        scaled,
    )


def _names(language: str) -> Iterator[tuple[str, str]]:
    """The full names that CLDR gives the currencies of today, also as those write them who leave out accents."""
    for locale in (*reversed(_REGIONS.get(language, ())), language):
        for code in sorted(_current()):
            name = get_currency_name(code, _MANY, locale=locale)
            if " " not in name or "(" in name:  # a lone word may be people ("bolivianos") or lions
                continue
            written = name if language == "en" else name[0].lower() + name[1:]
            noun, adjective = written.split(" ", 1)
            yield unaccented(written), code
            yield f"{unaccented(noun)} {adjective}", code  # "cedis ghanéens"
            yield written, code


def _current() -> set[str]:
    """The codes of the currencies that are money somewhere now."""
    spent = get_global("territory_currencies").values()
    return {code for money in spent for code, _start, end, tender in money if end is None and tender}
