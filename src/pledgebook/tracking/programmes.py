"""From a commitment to the programme it runs on: its kind, measures, phases and values, or why there is none.

A proposal says only what the text says. A figure that counts no measure of the kind stays with the commitment, and a
note says so; a person decides.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from pledgebook.model import (
    Commitment,
    Document,
    Figure,
    Measure,
    ProgrammeKind,
    Proposal,
    ProposedValue,
    Sentence,
    Span,
    Time,
    ValueRole,
)
from pledgebook.tracking.phases import PhaseMention, find_phases, near, phase_at, phases
from pledgebook.vocabulary.kinds import load_kinds
from pledgebook.vocabulary.measures import MeasureCue, load_programme_words

# The role of a value where the cue does not say: what is not to come was seen.
_ROLES: dict[str | None, ValueRole] = {"target": "target", "baseline": "baseline", "change": "change"}
MONEY = "money"


def propose(document: Document, commitment: Commitment, language: str) -> Proposal:
    """The programme behind a commitment of a document."""
    kinds = load_kinds()
    if commitment.kind is None or commitment.kind not in kinds:
        reason = commitment.reasons.get("kind", "the text does not say what kind of programme this runs on")
        return Proposal(commitment.title, None, reason)
    unit = _Unit.of(document, commitment, kinds[commitment.kind], language)
    values, notes = unit.values()
    window = next((time for time in commitment.times if time.role == "window"), None)
    return Proposal(
        _title(commitment, unit.mentions),
        commitment.kind,
        stage=unit.stage(values),
        window=window,
        phases=phases(document.flow.text, unit.mentions, commitment.times, unit.sentences, language),
        values=tuple(values),
        notes=tuple(notes),
    )


def _meeting(sentences: Sequence[Sentence], at: Span) -> Iterator[Span]:
    """The sentences that share a character with a span; they are in order and do not overlap."""
    first = bisect_right(sentences, at.start, key=lambda each: each.at.end)
    for index in range(first, len(sentences)):
        if sentences[index].at.start >= at.end:
            return
        yield sentences[index].at


def _title(commitment: Commitment, mentions: Sequence[PhaseMention]) -> str:
    """The one programme that the text names, else what the commitment is called."""
    names = [name for name in commitment.programmes if not (mentions and name[-1].isdigit())]
    return names[0] if len(names) == 1 else commitment.title


@dataclass(frozen=True, slots=True)
class _Unit:
    """A commitment with its kind, and the words around its figures."""

    text: str
    commitment: Commitment
    kind: ProgrammeKind
    sentences: tuple[Span, ...]
    mentions: tuple[PhaseMention, ...]
    language: str

    @classmethod
    def of(cls, document: Document, commitment: Commitment, kind: ProgrammeKind, language: str) -> _Unit:
        sentences = tuple(_meeting(document.sentences, commitment.at))
        mentions = find_phases(document.flow.text, commitment.at, language)
        return cls(document.flow.text, commitment, kind, sentences, mentions, language)

    def values(self) -> tuple[list[ProposedValue], list[str]]:
        """The figures that count something, and notes on the others."""
        values: list[ProposedValue] = []
        notes: list[str] = []
        for figure in self.commitment.figures:
            found = self._change(figure, values) if figure.kind == "percent" else self._value(figure)
            if isinstance(found, str):
                notes.append(f"{figure.text}: {found}")
            else:
                values.append(found)
        return values, notes

    def stage(self, values: Sequence[ProposedValue]) -> str:
        """The state that the text gives to the money that is followed, where that is one of the kind's stages."""
        states = {self._state(value.figure) for value in values if value.figure.kind == MONEY}
        found = states.pop() if len(states) == 1 else None
        return found if found and found in self.kind.stages else ""

    def _value(self, figure: Figure) -> ProposedValue | str:
        found = self._money(figure) if figure.kind == MONEY else self._counted(figure)
        if isinstance(found, str):
            return found
        measure, role = found
        if role == "target" and not self.kind.comparable:
            return f"a programme of the kind {self.kind.id} has no target"
        time = self._time(figure, measure)
        return ProposedValue(measure, figure.unit, role, figure, time, self._phase(figure))

    def _counted(self, figure: Figure) -> tuple[Measure, ValueRole] | str:
        for cue in load_programme_words(self.language).measures:
            if cue.kind == self.kind.id and self._fits(cue, figure):
                measure = next(each for each in self.kind.measures if each.id == cue.measure)
                return measure, cue.takes or _ROLES.get(figure.role, "observed")
        return f"counts no measure of the kind {self.kind.id}"

    def _fits(self, cue: MeasureCue, figure: Figure) -> bool:
        words = set(figure.unit.lower().split())
        return (
            (not cue.roles or figure.role in cue.roles)
            and (not cue.units or bool(cue.units & words))
            and (not cue.near or bool(near(cue.near).search(self.text, *self._sentence(figure.at))))
        )

    def _money(self, figure: Figure) -> tuple[Measure, ValueRole] | str:
        """The measure that the money has reached. A sum that is set aside is one that was announced."""
        of_money = {measure.id: measure for measure in self.kind.measures if measure.type == MONEY}
        if not of_money:
            return f"no measure of the kind {self.kind.id} is of money"
        whole = any(each.kind == MONEY and each.role == "total" for each in self.commitment.figures)
        if whole and figure.role == "part":
            return "a part of the total"
        state = self._state(figure)
        if state is None:
            return "the text does not say what state the money is in"
        measure = of_money.get(state) or self.kind.measures[0]
        return measure, _ROLES.get(figure.role, "observed")

    def _state(self, figure: Figure) -> str | None:
        """The state of money that the last word before the figure gives, else the first behind it, or the stance."""
        states = load_programme_words(self.language).money
        sentence = self._sentence(figure.at)
        before = list(near(tuple(states)).finditer(self.text, sentence.start, figure.at.start))
        found = before[-1] if before else near(tuple(states)).search(self.text, figure.at.end, sentence.end)
        if found:
            return states[found[0].lower()]
        return "announced" if self.commitment.stance == "pledge" else None

    def _change(self, figure: Figure, values: Sequence[ProposedValue]) -> ProposedValue | str:
        """A change in percent is one of the value observed before it in the sentence, over the same time."""
        sentence = self._sentence(figure.at)
        observed = [each for each in values if each.role == "observed" and sentence.holds(each.figure.at)]
        if figure.role != "change" or not observed:
            return "a percentage of no value that is followed"
        changed = observed[-1]
        return ProposedValue(changed.measure, changed.unit, "change", figure, changed.time, changed.phase)

    def _time(self, figure: Figure, measure: Measure) -> Time | None:
        """The time that a figure holds for: behind it before the next figure, else before it in its sentence.

        What is still to be reached may share the one time of its sentence with the figures behind it. How many
        there are (a level) is said of a day: only one that the text calls so, with no other figure between, will do.
        """
        sentence = self._sentence(figure.at)
        times = [time for time in self.commitment.times if sentence.holds(time.at)]
        behind = [time for time in times if figure.at.end <= time.at.start < self._next(figure)][:1]
        before = [time for time in times if time.at.end <= figure.at.start][-1:]
        if measure.type == "level":
            near_by = [time for time in behind or before if time.role == "as of"]
            near_by = [time for time in near_by if time in behind or self._next(time) == figure.at.start]
        else:
            shared = times if figure.role == "target" and len(times) == 1 else []
            near_by = behind or before or shared
        return near_by[0] if near_by else None

    def _phase(self, figure: Figure) -> int | None:
        """The phase named last before the figure, else the one that its sentence names behind it."""
        sentence = self._sentence(figure.at)
        behind = [
            each for each in self.mentions if sentence.holds(each.at) and each.at.start > figure.at.start
        ]
        before = phase_at(self.mentions, figure.at.start)
        return before if before or not behind else phase_at(behind[:1], len(self.text))

    def _next(self, value: Figure | Time) -> int:
        """Where the next figure behind a figure or time begins."""
        later = [each.at.start for each in self.commitment.figures if each.at.start >= value.at.end]
        return min(later, default=len(self.text))

    def _sentence(self, at: Span) -> Span:
        return next((sentence for sentence in self.sentences if sentence.holds(at)), self.commitment.at)
