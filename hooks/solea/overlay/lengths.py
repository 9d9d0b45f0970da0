"""How much longer or shorter each calf muscle is than in standing, and what that rests on."""

from __future__ import annotations

from dataclasses import dataclass

from solea.body import MUSCLES, LengthChange, length_change
from solea.pose import Limb, Stance

# What a reader must know before using a number; the facts stand on the evidence pages.
SOURCE = (
    "Muscle with its tendon, in percent of the length of the shank, against standing with the "
    "knee straight and the ankle at 0. Bars and first number: Hawkins and Hull 1990 (facts "
    "len-02 to len-05). In brackets: Grieve and others 1978 (len-06, len-07). The equations were "
    "read in public program code, not in the papers. They show changes, not lengths, and say "
    "nothing of force or of what is felt."
)
OUTSIDE = "Outside the angles that the equations are meant for: knee 0 to 90°, ankle -30 to 30°."


@dataclass(frozen=True, slots=True)
class Change:
    """The change of one muscle of one leg."""

    limb: Limb
    change: LengthChange

    @property
    def words(self) -> str:
        """Return the change in percent of the shank, and the second opinion in brackets."""
        return f"{signed(self.change.percent)} % ({signed(self.change.second_opinion)} %)"


def changes(stance: Stance, limb: Limb) -> tuple[Change, ...]:
    """Return the change of both heads of gastrocnemius and of soleus in one leg."""
    leg = stance.leg(limb)
    # A knee that is straight but for rounding is not bent backwards.
    knee, ankle = (round(each, 6) for each in (leg.knee_flexion, leg.dorsiflexion))
    return tuple(Change(limb, length_change(muscle, knee, ankle)) for muscle in MUSCLES)


def signed(percent: float) -> str:
    """Write a number with its sign and one decimal place; nothing has no sign."""
    text = f"{percent:+.1f}"
    return "0" if text in {"+0.0", "-0.0"} else text.replace("-", "\u2212")
