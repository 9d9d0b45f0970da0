"""What one session of a dose adds up to, worked out from its numbers alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from solea.dose.equivalence import amount

if TYPE_CHECKING:
    from solea.dose.count import Range
    from solea.dose.prescription import Dose


@dataclass(frozen=True, slots=True)
class Total:
    """The sums of one session; a dose of holds has no repetitions and the reverse.

    With both legs together, what each leg does is also what is done in all. A dose without a
    side has no sum per leg.
    """

    repetitions_in_all: Range | None = None
    repetitions_per_leg: Range | None = None
    hold_seconds_in_all: Range | None = None
    hold_seconds_per_leg: Range | None = None


def total(dose: Dose) -> Total:
    """Add up one session of a dose."""
    once_through = amount(dose) * len(dose.knees)
    in_all = once_through * (2 if dose.side == "each leg" else 1)
    per_leg = None if dose.side == "no side" else once_through
    if dose.hold:
        return Total(hold_seconds_in_all=in_all, hold_seconds_per_leg=per_leg)
    return Total(repetitions_in_all=in_all, repetitions_per_leg=per_leg)
