"""A dose second by second: what a timer counts, and what the length of a session is taken from.

A range is timed at its lower end, where a patient starts, unless the most is asked for. Where
the author gave no tempo or no rest, a plain pace is assumed and the phases say so.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NamedTuple

from solea.dose.prescription import split

if TYPE_CHECKING:
    from collections.abc import Iterator

    from solea.dose.prescription import Dose
    from solea.dose.vocabulary import SideWord, VariantWord

PhaseWord = Literal[
    "get ready", "hold", "up", "down", "pause", "rest", "switch legs", "change knee"
]
PhaseSide = Literal[
    "first leg", "other leg", "left leg", "right leg", "both legs together", "no side"
]

GET_READY = 10  # seconds
SWITCH_LEGS = 10  # seconds
CHANGE_KNEE = 5  # seconds
ASSUMED_REST = 10  # seconds, between sets whose rest the author did not give
ASSUMED_TEMPO: tuple[tuple[PhaseWord, int], ...] = (("up", 2), ("down", 2))  # seconds


class Phase(NamedTuple):
    """One stretch of time in which the patient does one thing.

    Sets and repetitions count from 1; outside a repetition, `repetition` is 0. Getting ready
    and changing over belong to what comes next, a rest to the set just done.
    """

    word: PhaseWord
    seconds: int
    side: PhaseSide
    variant: VariantWord | None
    set_number: int
    sets: int
    repetition: int
    repetitions: int
    assumed: bool = False


def timeline(dose: Dose, *, most: bool = False) -> tuple[Phase, ...]:
    """Lay a dose out in time: for each side each variant, for each variant each set."""
    return tuple(_phases(dose, set_sizes(dose, most=most)))


def seconds(phases: tuple[Phase, ...]) -> int:
    """Return how long a timeline lasts, in seconds."""
    return sum(each.seconds for each in phases)


def set_sizes(dose: Dose, *, most: bool = False) -> tuple[int, ...]:
    """Return how many repetitions each set has; a hold counts as a set of one."""
    sets = dose.set_range.high if most else dose.set_range.low
    if not dose.repetitions:
        return (1,) * sets
    repetitions = dose.repetitions.high if most else dose.repetitions.low
    if dose.in_sets_of:
        return split(repetitions, dose.in_sets_of)
    return (repetitions,) * sets


def _phases(dose: Dose, sizes: tuple[int, ...]) -> Iterator[Phase]:
    change: tuple[PhaseWord, int] = ("get ready", GET_READY)
    for side in _sides(dose.side):
        for variant in dose.knees:
            yield Phase(*change, side, variant, 1, len(sizes), 0, sizes[0])
            for set_number, size in enumerate(sizes, start=1):
                if set_number > 1:
                    yield _rest(dose, side, variant, set_number - 1, sizes)
                for repetition in range(1, size + 1):
                    for word, length, assumed in _moves(dose):
                        yield Phase(
                            word, length, side, variant,
                            set_number, len(sizes), repetition, size, assumed,
                        )  # fmt: skip
            change = ("change knee", CHANGE_KNEE)
        change = ("switch legs", SWITCH_LEGS)


def _rest(
    dose: Dose,
    side: PhaseSide,
    variant: VariantWord | None,
    set_number: int,
    sizes: tuple[int, ...],
) -> Phase:
    length = dose.rest.seconds if dose.rest else ASSUMED_REST
    size = sizes[set_number - 1]
    return Phase("rest", length, side, variant, set_number, len(sizes), 0, size, dose.rest is None)


def _moves(dose: Dose) -> Iterator[tuple[PhaseWord, int, bool]]:
    """Yield the parts of one repetition, or the one part of a hold."""
    if dose.hold:
        yield "hold", dose.hold.seconds, False
    elif dose.tempo:
        for word, length in dose.tempo.phases:
            yield word, length.seconds, False
    else:
        for phase, assumed in ASSUMED_TEMPO:
            yield phase, assumed, True


def _sides(side: SideWord) -> tuple[PhaseSide, ...]:
    """Return the sides one after the other; which leg is first is the patient's choice."""
    return ("first leg", "other leg") if side == "each leg" else (side,)
