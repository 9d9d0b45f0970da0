"""The rule of `same as`: another form of a dose adds up to the same time or the same number."""

from __future__ import annotations

from typing import TYPE_CHECKING

from solea.dose import kinds
from solea.dose.count import Range
from solea.dose.duration import Duration
from solea.dose.finding import Finding
from solea.dose.vocabulary import plural

if TYPE_CHECKING:
    from collections.abc import Iterator

    from solea.dose.prescription import Dose, SameAs


def same_as(dose: Dose) -> Iterator[Finding]:
    """Find another form that is of another sort, adds up to something else, or is no other."""
    other = dose.same_as
    part, against = ("hold", "repetitions") if dose.hold else ("repetitions", "hold")
    if not other or not (dose.hold or dose.repetitions):
        return
    if getattr(other, part) is None or getattr(other, against) is not None:
        named = "a hold" if dose.hold else "repetitions"
        message = f"The dose has {named}, so its other form must have {named} alone."
        instead = f"{part}: {getattr(dose, part)}"
        yield Finding(kinds.SAME_AS_DIFFERS, ("same as",), message, instead)
        return
    mine, theirs = amount(dose), amount_of_other(other)
    if not mine.fixed:
        message = f"The dose is a range ({_said(dose, mine)}), which no other form can equal."
        yield Finding(kinds.SAME_AS_DIFFERS, ("same as",), message)
    elif mine.low != theirs:
        yield _differs(dose, mine.low, theirs, other.sets or 1)
    elif Range.of(other.sets or 1) == dose.set_range:
        yield Finding(kinds.SAME_AS_REPEATS, ("same as",), "This is the dose itself once more.")


def amount(dose: Dose) -> Range:
    """Return what one variant on one side adds up to: seconds of holding, or repetitions."""
    if dose.hold:
        return dose.set_range * dose.hold.seconds
    if not dose.repetitions:
        message = "a dose without hold and repetitions adds up to nothing"
        raise ValueError(message)
    if dose.in_sets_of:
        return dose.repetitions
    return dose.repetitions * dose.set_range


def amount_of_other(other: SameAs) -> int:
    """Return what the other form adds up to: seconds of holding, or repetitions."""
    once = other.hold.seconds if other.hold else other.repetitions or 0
    return once * (other.sets or 1)


def _differs(dose: Dose, mine: int, theirs: int, sets: int) -> Finding:
    """Say both sums, and propose numbers that fit: in as many sets as asked, or else in one."""
    part = "hold" if dose.hold else "repetitions"
    sums = f"{_said(dose, Range.of(mine))}, this form to {_said(dose, Range.of(theirs))}"
    path: tuple[str, ...] = ("same as", part)
    instead = _once(dose, mine // sets)
    if mine % sets:
        path, instead = ("same as",), f"{{{part}: {_once(dose, mine)}, sets: 1}}"
    return Finding(kinds.SAME_AS_DIFFERS, path, f"The dose adds up to {sums}.", instead)


def _once(dose: Dose, each: int) -> str:
    return str(Duration(each)) if dose.hold else str(each)


def _said(dose: Dose, amount: Range) -> str:
    if not dose.hold:
        return f"{amount} {dose.noun if amount.one else plural(dose.noun)}"
    if amount.fixed:
        return Duration(amount.low).words()
    return f"{Duration(amount.low).words()} to {Duration(amount.high).words()}"
