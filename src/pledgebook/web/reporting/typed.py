"""From what a person typed to what is meant, or what is wrong with which field.

Fields have names; what was typed is a text by name. ``status``, ``stage``, ``narrative``, ``next_steps`` and ``links``
(an address a line) are of every commitment; ``value:KEY``, ``unit:KEY``, ``begins:KEY``, ``ends:KEY`` and
``source:KEY`` of each measure that is counted (``questions.Counted.key``), and
``breakdown:KEY`` where it is no money. The form and the workbook both use them.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from unicodedata import category
from urllib.parse import urlsplit

from pledgebook.messages import _
from pledgebook.web.protection.wording import person_in
from pledgebook.web.registry.models import Measure, Status
from pledgebook.web.reporting.breakdowns import Breakdown, NoBreakdown, typed_breakdown
from pledgebook.web.reporting.models import Round
from pledgebook.web.reporting.questions import Counted, Questions
from pledgebook.web.reporting.typed_numbers import NoNumber, typed_number

Typed = Mapping[str, str]
PLAIN = ("status", "stage", "narrative", "next_steps", "links")
OF_A_NUMBER = ("value", "unit", "begins", "ends", "source")
OF_PERSONS = (*OF_A_NUMBER, "breakdown")
LONGEST = {
    "narrative": 10_000,
    "next_steps": 5_000,
    "links": 10_000,
    "source": 1_000,
    "unit": 100,
    "breakdown": 10_000,
}
MOST_KEPT = (
    32_766  # characters of a text in a draft: with a mark before it, it goes into a cell of a workbook
)
SHORT = 200  # characters of any other field
MOST_LINKS = 20
_LINE_ENDS = dict.fromkeys((0x85, 0x2028, 0x2029), "\n")
_KEPT = "\n\t\u200c\u200d"  # the last two join letters, or keep them apart, in some scripts


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a field, as a sentence for who typed it."""

    field: str
    reason: str


Faults = Sequence[Fault]


@dataclass(frozen=True, slots=True)
class Number:
    """A number that is meant, with its time and source."""

    measure: Measure
    value: Decimal
    begins: dt.date | None
    ends: dt.date
    source: str
    breakdown: Breakdown | None = None


@dataclass(slots=True)
class Said:
    """What is meant by all of it."""

    status: Status | None = None
    stage: str = ""
    narrative: str = ""
    next_steps: str = ""
    links: list[str] = field(default_factory=list)
    numbers: list[Number] = field(default_factory=list)


def names(asked: Questions) -> list[str]:
    """The fields of a commitment, in the order of the page."""
    return [
        *PLAIN,
        *(f"{name}:{each.key}" for each in asked.counted for name in of_a_number(money=each.money)),
    ]


def of_a_number(*, money: bool) -> Sequence[str]:
    """The fields of a measure: persons and things are broken down, money is not."""
    return OF_A_NUMBER if money else OF_PERSONS


def kept(asked: Questions, typed: Mapping[str, object]) -> dict[str, str]:
    """What of it is kept as a draft: the fields that there are, as texts of one kind of line end, none empty."""
    found = {name: _text(typed.get(name)) for name in names(asked)}
    return {name: text[: MOST_KEPT if _worded(name) else SHORT] for name, text in found.items() if text}


def _worded(name: str) -> bool:
    """A text in words; of another field, what is too long is wrong however it is cut."""
    return name.partition(":")[0] in LONGEST


def longest(name: str) -> int:
    """How many characters a field may have."""
    return LONGEST.get(name.partition(":")[0], SHORT)


def read(
    asked: Questions, typed: Typed, round: Round, *, language: str, today: dt.date
) -> tuple[Said, Sequence[Fault]]:
    """What is meant, and what is wrong: where anything is, nothing of it may be sent.

    A day that is left empty is that of the round's period, and a source that is left empty the report itself.
    """
    reading = _Reading(asked, typed, round, language, today)
    said = Said(
        reading.status(), reading.stage(), typed.get("narrative", "").strip(),
        typed.get("next_steps", "").strip(), reading.links(), list(reading.numbers()),
    )  # fmt: skip
    reading.lengths()
    reading.nothing(said)
    reading.persons()
    return said, reading.faults


@dataclass(slots=True)
class _Reading:
    """One commitment's fields on their way to being understood."""

    asked: Questions
    typed: Typed
    round: Round
    language: str
    today: dt.date
    faults: list[Fault] = field(default_factory=list)

    def wrong(self, name: str, reason: str) -> None:
        self.faults.append(Fault(name, reason))

    def text(self, name: str) -> str:
        return self.typed.get(name, "").strip()

    def persons(self) -> None:
        """No field names a single person, whatever it is of."""
        for name in names(self.asked):
            if personal := person_in(self.text(name)):
                self.wrong(name, _sentence(personal))

    def status(self) -> Status | None:
        code = self.text("status")
        found = next((each for each in self.asked.statuses if each.code == code), None)
        if code and found is None:
            self.wrong("status", _("Choose one of the words in the list."))
        return found

    def stage(self) -> str:
        stage = self.text("stage")
        if stage and stage not in self.asked.stages:
            self.wrong("stage", _("Choose one of the stages in the list."))
        return stage

    def links(self) -> list[str]:
        found = list(dict.fromkeys(self.text("links").split()))
        if len(found) > MOST_LINKS:
            self.wrong("links", _("Give {count} addresses at most.").format(count=MOST_LINKS))
        for address in found:
            if not _on_the_web(address):
                said = _("“{address}” is no address on the web. Write one a line, each from https:// on.")
                self.wrong("links", said.format(address=address[:60]))
        return found

    def numbers(self) -> Iterator[Number]:
        for each in self.asked.counted:
            found = self._number(each)
            if found:
                yield found

    def _number(self, counted: Counted) -> Number | None:
        key, before = counted.key, len(self.faults)
        value = self.text(f"value:{key}")
        if not value:
            if any(self.text(f"{name}:{key}") for name in ("source", "begins", "breakdown")):
                self.wrong(f"value:{key}", _("Write the number, or empty the fields beside it."))
            return None
        number = self._digits(f"value:{key}", value)
        breakdown = self._breakdown(f"breakdown:{key}", number)
        measure = self._measure(counted)
        begins = self._day(f"begins:{key}") or (self.round.begins if counted.over_a_period else None)
        ends = self._day(f"ends:{key}") or min(self.round.ends, self.today)
        if ends > self.today + dt.timedelta(days=1):  # it may be tomorrow already where it is reported from
            self.wrong(f"ends:{key}", _("That day is still to come. Report what was seen."))
        if begins and begins > ends:
            self.wrong(f"begins:{key}", _("The period begins after it ends."))
        if number is None or len(self.faults) > before:
            return None
        return Number(measure, number, begins, ends, self.text(f"source:{key}"), breakdown)

    def _digits(self, name: str, value: str) -> Decimal | None:
        try:
            return typed_number(value, self.language)
        except NoNumber as error:
            self.wrong(name, str(error))
            return None

    def _breakdown(self, name: str, number: Decimal | None) -> Breakdown | None:
        """What the number is made of; it adds up to it."""
        if not self.text(name) or number is None:
            return None
        try:
            found = typed_breakdown(self.text(name), self.language)
        except NoBreakdown as error:
            self.wrong(name, str(error))
            return None
        if found.total != number:
            said = _("It adds up to {total}, and the number is {number}. Leave sums out.")
            self.wrong(name, said.format(total=found.total, number=f"{number.normalize():f}"))
        return found

    def _measure(self, counted: Counted) -> Measure:
        """The row in the unit that was typed: another unit than the known one is another row, not saved yet."""
        unit, measure = self.text(f"unit:{counted.key}"), counted.measure
        if counted.money and not unit and not measure.unit:
            self.wrong(f"unit:{counted.key}", _("Name the currency, such as USD."))
        if not unit or unit == measure.unit:
            return measure
        return Measure(
            programme=measure.programme, phase=measure.phase, name=measure.name, type=measure.type, unit=unit
        )

    def _day(self, name: str) -> dt.date | None:
        text = self.text(name)
        if not text:
            return None
        try:
            return dt.date.fromisoformat(text)
        except ValueError:
            self.wrong(name, _("Write the day like 2023-01-31."))
            return None

    def lengths(self) -> None:
        """No text is cut: what is too long is for its author to shorten."""
        for name in self.typed:
            if _worded(name) and len(self.text(name)) > longest(name):
                self.wrong(name, _("Write {count} characters at most.").format(count=longest(name)))

    def nothing(self, said: Said) -> None:
        """Something must be said of how far it is: silence is another thing."""
        if self.faults or said.status or said.stage or said.numbers:
            return
        if self.asked.counted or self.asked.stages:
            self.wrong("status", _("Say how far it is: a status, a stage or a number."))
        elif self.asked.statuses:
            self.wrong("status", _("Say how far it is."))
        elif not said.narrative:
            self.wrong("narrative", _("Say how far it is."))


def _sentence(reason: str) -> str:
    return f"{reason[:1].upper()}{reason[1:]}."


def _text(value: object) -> str:
    """A text without signs that cannot be written or shown; line ends are of one kind, spaces as they were typed."""
    if not isinstance(value, str):
        return ""
    lines = value.translate(_LINE_ENDS).replace("\r\n", "\n").replace("\r", "\n")
    return "".join(c for c in lines if c in _KEPT or c.isprintable() or category(c) == "Zs").strip()


def _on_the_web(address: str) -> bool:
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return parts.scheme in {"http", "https"} and "." in parts.netloc and len(address) <= 2000
