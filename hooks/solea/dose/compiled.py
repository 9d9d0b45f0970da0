"""One dose, compiled: every sentence, number, row and second that is shown about it anywhere."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from solea.dose.count import Range
from solea.dose.phrase import (
    about,
    counted,
    in_sets,
    in_turn,
    knees_in_short,
    measured,
    one_pass,
    span,
    spoken_pass,
)
from solea.dose.sentence import another_form, goal, instructions, sum_of
from solea.dose.timeline import Phase, seconds, timeline
from solea.dose.total import Total, total
from solea.dose.vocabulary import plural

if TYPE_CHECKING:
    from collections.abc import Iterator

    from solea.dose.prescription import Dose


@dataclass(frozen=True)
class CompiledDose:
    """Everything that pages, posters, timers and machine readers say about one dose."""

    dose: Dose
    lines: tuple[str, ...]
    """The instructions, one sentence each."""
    short: str
    """The dose in one line: `3 × 30 seconds, each leg`."""
    number: str
    """What a poster prints large: `3 × 30`."""
    unit: str
    """What stands beside the number: `seconds`, `raises`."""
    spoken: str
    """The dose for a voice, without signs: `3 times 30 seconds on each leg`."""
    row: tuple[tuple[str, str], ...]
    """Labels and values for a table."""
    alternative: str
    """The sentence about the other form of the dose, or nothing."""
    target: CompiledDose | None
    """The dose to build up to, compiled as well."""
    target_sentence: str
    """The sentences about what to build up to, or nothing."""
    total: Total
    total_words: str
    """What a session adds up to: `100 raises in all`."""
    minutes: Range
    """How long a session takes, in whole minutes; 0 is less than half a minute."""
    minutes_words: str
    """How long a session takes: `about 4 minutes`."""
    timeline: tuple[Phase, ...]
    """The session second by second, at the lower end of every range."""

    @property
    def sentence(self) -> str:
        """Return the instructions as one paragraph."""
        return " ".join(self.lines)

    @property
    def assumed(self) -> bool:
        """Say whether a pace or a rest had to be assumed to time the session."""
        return any(phase.assumed for phase in self.timeline)


def compile_dose(dose: Dose) -> CompiledDose:
    """Compile a dose in which `inspect` finds no error."""
    sums = total(dose)
    phases = timeline(dose)
    minutes = Range(_minutes(phases), _minutes(timeline(dose, most=True)))
    number, unit = _number(dose)
    target = dose.target
    compiled_target = compile_dose(target) if target else None
    spoken = in_turn(dose, spoken_pass(dose), spoken_pass(dose, noun=False))
    return CompiledDose(
        dose=dose,
        lines=tuple(instructions(dose)),
        short=_short(dose),
        number=number,
        unit=unit,
        spoken=f"{spoken}, in {in_sets(dose)}" if in_sets(dose) else spoken,
        row=tuple(_row(dose, sums, minutes)),
        alternative=another_form(dose),
        target=compiled_target,
        target_sentence=goal(dose, target, compiled_target.total)
        if target and compiled_target
        else "",
        total=sums,
        total_words=sum_of(dose, sums),
        minutes=minutes,
        minutes_words=about(minutes),
        timeline=phases,
    )


def _minutes(phases: tuple[Phase, ...]) -> int:
    """Round a timeline to whole minutes, half a minute upwards."""
    return (seconds(phases) + 30) // 60


def _number(dose: Dose) -> tuple[str, str]:
    """Return the number and the unit of a poster: `10 + 10` and `raises`."""
    if dose.hold:
        each, unit = measured(dose.hold)
    else:
        repetitions = dose.repetitions or Range.of(1)
        each, unit = str(repetitions), dose.noun if repetitions.one else plural(dose.noun)
    return _for_each_knee(dose, each), unit


def _for_each_knee(dose: Dose, each: str) -> str:
    once = each if dose.in_sets_of or dose.set_range.one else f"{dose.set_range} × {each}"
    return " + ".join([once] * len(dose.knees))


def _short(dose: Dose) -> str:
    number, unit = _number(dose)
    amount = f"{number} {unit}"
    if dose.hold and ":" in number:
        amount = _for_each_knee(dose, dose.hold.words())
    sets = in_sets(dose)
    side = "" if dose.side == "no side" else dose.side
    parts = (amount, f"in {sets}" if sets else "", knees_in_short(dose), side)
    return ", ".join(part for part in parts if part)


def _row(dose: Dose, sums: Total, minutes: Range) -> Iterator[tuple[str, str]]:
    """Yield the labels and values of a table, leaving out what the dose does not have."""
    yield "How many", _how_many(dose)
    if dose.tempo:
        parts = (f"{word} {length.words()}" for word, length in dose.tempo.phases)
        yield "Speed", _capital(", ".join(parts))
    if dose.variants:
        positions = (each.removeprefix("knee ") for each in dose.variants)
        yield "Knees", _capital(", then ".join(positions))
    if dose.side != "no side":
        yield "Legs", _capital(dose.side)
    if dose.rest and dose.set_range.high > 1:
        yield "Rest", f"{dose.rest.words()} between {'holds' if dose.hold else 'sets'}"
    yield "Days", _capital(str(dose.often))
    each_time = "" if dose.often.times_a_day.one else " each time"
    yield "Time", f"{_capital(about(minutes))}{each_time}"
    yield "In all", _in_all(dose, sums, each_time)


def _how_many(dose: Dose) -> str:
    if dose.hold:
        holds = "One hold" if dose.set_range.one else f"{dose.set_range} holds"
        amount = f"{holds} of {dose.hold.words()}"
    else:
        amount = one_pass(dose)
    if sets := in_sets(dose):
        amount = f"{amount}, in {sets}"
    return f"{amount}, in each knee position" if len(dose.knees) > 1 else amount


def _in_all(dose: Dose, sums: Total, each_time: str) -> str:
    if sums.repetitions_in_all:
        amount = counted(sums.repetitions_in_all, dose.noun)
        per_leg = f", {sums.repetitions_per_leg} on each leg" if dose.side == "each leg" else ""
        return f"{amount}{each_time}{per_leg}"
    if dose.side == "each leg" and sums.hold_seconds_per_leg:
        return f"{span(sums.hold_seconds_per_leg)} on each leg{each_time}"
    return f"{span(sums.hold_seconds_in_all or Range.of(1))}{each_time}"


def _capital(text: str) -> str:
    return f"{text[0].upper()}{text[1:]}"
