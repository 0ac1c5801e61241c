"""The form to report one number: what was typed, what of it is wrong, and what is meant by it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from django import forms

from pledgebook.formats.words import language
from pledgebook.messages import _
from pledgebook.model import ProgrammeKind
from pledgebook.web.pages.queries.programme import Story
from pledgebook.web.registry.models import Measure, Phase, Programme
from pledgebook.web.reporting.names import named
from pledgebook.web.reporting.typed_numbers import NoNumber, typed_number

LONGEST = 1000  # characters of a source


@dataclass(frozen=True, slots=True)
class Choice:
    """A measure to choose: one that has values, or one of the kind's that has none and is not saved yet.

    ``before`` is what the value was while the measure had none: a form that is sent twice still names it so.
    """

    value: str
    label: str
    measure: Measure
    before: str = ""


@dataclass(frozen=True, slots=True)
class Choices:
    """The measures of a phase, or of the programme as a whole."""

    title: str
    choices: Sequence[Choice]


def choices(story: Story) -> Sequence[Choices]:
    """What can be reported: every measure of the programme, then those of its kind that have no value yet."""
    phases: list[Phase | None] = [None, *(group.phase for group in story.groups if group.phase)]
    groups = [
        Choices(phase.title if phase else _("The whole programme"), _of(story, phase)) for phase in phases
    ]
    return [group for group in groups if group.choices]


def _of(story: Story, phase: Phase | None) -> Sequence[Choice]:
    there = [each.measure for each in story.series if each.measure.phase_id == (phase.pk if phase else None)]
    found = [
        Choice(str(measure.pk), _label(measure), measure, _unsaved(measure.name, phase)) for measure in there
    ]
    names = {measure.name for measure in there}
    for measure in _missing(story.programme, story.kind, phase, names):
        label = _("{measure} (no value yet)").format(measure=named(measure.name))
        found.append(Choice(_unsaved(measure.name, phase), label, measure))
    return found


def _unsaved(name: str, phase: Phase | None) -> str:
    """What names a measure that has no row."""
    return f"{name}.{phase.number}" if phase else name


def _missing(
    programme: Programme, kind: ProgrammeKind | None, phase: Phase | None, names: set[str]
) -> Iterator[Measure]:
    for each in kind.measures if kind else ():
        if each.id not in names:
            yield Measure(programme=programme, phase=phase, name=each.id, type=each.type, unit="")


def _label(measure: Measure) -> str:
    name = named(measure.name)
    return _("{measure}: {unit}").format(measure=name, unit=measure.unit) if measure.unit else name


class _TypedNumber(forms.CharField):
    """A number as people type it."""

    def clean(self, value: Any) -> Any:
        text = super().clean(value)
        try:
            return typed_number(text, language()) if text else None
        except NoNumber as error:
            raise forms.ValidationError(str(error)) from error


class ObservationForm(forms.Form):
    """One number with the measure, the day or period, and the source. Every error stands with its field."""

    measure = forms.CharField(max_length=100)
    unit = forms.CharField(max_length=100, required=False)
    value: forms.Field = _TypedNumber(max_length=100)
    begins = forms.DateField(input_formats=["%Y-%m-%d"], required=False)
    ends = forms.DateField(input_formats=["%Y-%m-%d"])
    source = forms.CharField(max_length=LONGEST)

    def __init__(self, story: Story, today: dt.date, data: Any = None) -> None:
        super().__init__(data)
        self.groups = choices(story)
        self.units = sorted({each.measure.unit for each in story.series if each.measure.unit})
        self._today = today
        day = {"invalid": _("Write the day like 2023-01-31.")}
        for name, messages in {
            "measure": {"required": _("Choose what was counted.")},
            "value": {"required": _("Write the number.")},
            "begins": day,
            "ends": day | {"required": _("Say on which day this was so, or on which day the period ended.")},
            "source": {"required": _("Say where the number comes from.")},
        }.items():
            self.fields[name].error_messages |= messages

    def clean_measure(self) -> Measure:
        """The measure that was chosen."""
        named, unit = self.cleaned_data["measure"], self.typed("unit").strip()
        for choice in (choice for group in self.groups for choice in group.choices):
            if choice.value == named or (choice.before == named and choice.measure.unit == unit):
                return choice.measure
        raise forms.ValidationError(_("Choose one of the measures."))

    def clean_ends(self) -> dt.date:
        """A day on which something can have been observed."""
        ends: dt.date = self.cleaned_data["ends"]
        if ends > self._today + dt.timedelta(days=1):  # it may be tomorrow already where it is reported from
            raise forms.ValidationError(_("That day is still to come. Report what was seen."))
        return ends

    def clean(self) -> dict[str, Any]:
        """What goes together: a period with its beginning, money with its currency."""
        cleaned: dict[str, Any] = super().clean() or {}
        measure, begins, ends = (cleaned.get(name) for name in ("measure", "begins", "ends"))
        if begins and ends and begins > ends:
            self.add_error("begins", _("The period begins after it ends."))
        if measure and measure.type == "flow" and not begins and "begins" not in self.errors:
            self.add_error("begins", _("This is counted over a period. Say on which day that began."))
        if measure and measure.pk is None:
            measure.unit = cleaned.get("unit", "")
            if measure.type == "money" and not measure.unit:
                self.add_error("unit", _("Name the currency, such as USD."))
        return cleaned

    @property
    def said(self) -> tuple[Measure, Decimal]:
        """The measure and the number of a form without errors."""
        return self.cleaned_data["measure"], self.cleaned_data["value"]

    def typed(self, name: str) -> str:
        """What stands in a field: what was typed, else nothing."""
        return str(self.data.get(name, ""))

    def wrong(self, name: str) -> Sequence[str]:
        """What is wrong with a field, in sentences."""
        return [str(error) for error in self.errors.get(name, ())] if self.is_bound else []


class ExactObservationForm(ObservationForm):
    """The same where a program writes the number: with a point, in every language."""

    value = forms.DecimalField(max_digits=40, decimal_places=10)
