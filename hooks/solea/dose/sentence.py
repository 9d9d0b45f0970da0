"""The sentences that a patient reads about a dose, each complete in itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from solea.dose.count import Range
from solea.dose.phrase import (
    ON_LEGS,
    counted,
    in_sets,
    in_turn,
    one_pass,
    pace,
    span,
    spoken_pass,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from solea.dose.prescription import Dose
    from solea.dose.total import Total


def instructions(dose: Dose) -> Iterator[str]:
    """Say what to do, one sentence at a time, in the order in which it is needed."""
    passes = in_turn(dose, one_pass(dose), one_pass(dose, noun=False))
    often = dose.often.adverb()
    if dose.hold:
        # A short sentence can take the days as well; a longer one, or “2 times a day”, cannot.
        together = not dose.variants and dose.often.times_a_day.one
        yield f"Hold for {dose.hold.words()}."
        yield f"Do this {passes}, {often}." if together else f"Do this {passes}."
        yield from _rest(dose)
        if not together:
            yield f"Do all of this {often}."
        return
    yield f"Do {passes}."
    yield from _division(dose)
    if dose.tempo:
        words = pace(dose.tempo)
        yield f"{words[0].upper()}{words[1:]}."
    yield from _rest(dose)
    yield f"Do this {often}."


def _division(dose: Dose) -> Iterator[str]:
    sets = in_sets(dose)
    if not sets or not dose.repetitions:
        return
    several = len(dose.knees) > 1
    if dose.repetitions.fixed:
        what = f"{'each' if several else 'the'} {dose.repetitions}"
    else:
        what = "each lot" if several else "them"
    yield f"Split {what} into {sets}."


def _rest(dose: Dose) -> Iterator[str]:
    if dose.rest and dose.set_range.high > 1:
        between = "in between" if dose.hold else "between sets"
        yield f"Rest for {dose.rest.words()} {between}."


def another_form(dose: Dose) -> str:
    """Say the other form of the dose, and no more than that the sums are the same."""
    other = dose.same_as
    if not other:
        return ""
    sets = other.sets or 1
    piece = "hold" if other.hold else "set"
    if other.hold:
        each = other.hold.words()
    else:
        each = counted(Range.of(other.repetitions or 1), dose.noun)
    what = f"One {piece} of {each}" if sets == 1 else f"{sets} {piece}s of {each}"
    legs = ON_LEGS[dose.side]
    if len(dose.knees) > 1:
        place = f" in each knee position, {legs}," if legs else " in each knee position"
    else:
        place = f" {legs}" if legs else ""
    same = "time" if other.hold else "number"
    return f"{what}{place} {'adds' if sets == 1 else 'add'} up to the same {same}."


def goal(dose: Dose, target: Dose, sums: Total) -> str:
    """Say what to build up to, what that is in all, and the rest if sets are new by then."""
    passes = in_turn(target, _goal_pass(target), _goal_pass(target, noun=False))
    parts = [f"Build up to {passes}.", *_division(target)]
    if target.passes > 1 or (not target.in_sets_of and target.set_range.high > 1):
        parts.append(f"That is {sum_of(target, sums)}.")
    if dose.set_range.one:
        parts += _rest(target)
    return " ".join(parts)


def _goal_pass(target: Dose, *, noun: bool = True) -> str:
    """Say one pass as a thing to reach: `3 holds of 45 seconds`."""
    if not target.hold or target.set_range.one:
        return spoken_pass(target, noun=noun)
    return f"{target.set_range} holds of {target.hold.words()}"


def sum_of(dose: Dose, sums: Total) -> str:
    """Say what a session adds up to: `100 raises in all`, `90 seconds of holding on each leg`."""
    if sums.repetitions_in_all:
        return f"{counted(sums.repetitions_in_all, dose.noun)} in all"
    if sums.hold_seconds_per_leg and dose.side == "each leg":
        return f"{span(sums.hold_seconds_per_leg)} of holding on each leg"
    return f"{span(sums.hold_seconds_in_all or Range.of(1))} of holding in all"
