"""How much longer or shorter a calf muscle becomes as knee and ankle bend.

The equations are those of Hawkins and Hull (1990) for a muscle with its tendon, as a share of
the length of the shank; Grieve and co-workers (1978) are kept beside them as a second opinion.
Neither paper was read: the constants come from public programs (facts len-01 to len-07), so
they serve for changes of length and never for absolute lengths. Standing, with the knee
straight and the ankle at 0, is where every change is counted from.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from solea.plane import Interval

Muscle = Literal["medial gastrocnemius", "lateral gastrocnemius", "soleus"]
MUSCLES: tuple[Muscle, ...] = ("medial gastrocnemius", "lateral gastrocnemius", "soleus")

# Where the equations are meant to hold, in degrees. The ankle's range is stated with them
# (len-05: 60 to 120 with 90 as neutral); the knee's is that of the worked checks (len-08).
ANKLE_VALID = Interval(-30, 30)
KNEE_VALID = Interval(0, 90)

NEUTRAL_ANKLE = 90  # what the equations call an ankle at 0 of dorsiflexion


@dataclass(frozen=True, slots=True)
class _HawkinsHull:
    """Constants per degree, as shares of the length of the shank."""

    at_zero: float
    knee: float
    ankle: float

    def length(self, knee: float, dorsiflexion: float) -> float:
        """Return the length as a share of the shank."""
        return self.at_zero + self.knee * knee + self.ankle * (NEUTRAL_ANKLE + dorsiflexion)


_HAWKINS_HULL: dict[Muscle, _HawkinsHull] = {
    "medial gastrocnemius": _HawkinsHull(0.900, -0.00062, 0.00214),  # len-02
    "lateral gastrocnemius": _HawkinsHull(0.894, -0.00050, 0.00214),  # len-03
    "soleus": _HawkinsHull(0.563, 0.0, 0.00193),  # len-04
}


@dataclass(frozen=True, slots=True)
class LengthChange:
    """By how much a muscle with its tendon is longer (+) or shorter (-) than in standing."""

    muscle: Muscle
    percent: float  # of the length of the shank, after Hawkins and Hull
    second_opinion: float  # of the length of the shank in percent, after Grieve
    valid: bool  # whether knee and ankle lie where the equations are meant to hold

    def millimetres(self, shank: float) -> float:
        """Return the change in mm for a shank of the given length in metres."""
        return self.percent * shank * 10


def length_change(muscle: Muscle, knee: float, dorsiflexion: float) -> LengthChange:
    """Return the change from standing for a knee and an ankle in degrees."""
    model = _HAWKINS_HULL[muscle]
    share = model.length(knee, dorsiflexion) - model.length(0.0, 0.0)
    return LengthChange(
        muscle,
        percent=100 * share,
        second_opinion=_grieve(muscle, knee, dorsiflexion) - _grieve(muscle, 0.0, 0.0),
        valid=knee in KNEE_VALID and dorsiflexion in ANKLE_VALID,
    )


def _grieve(muscle: Muscle, knee: float, dorsiflexion: float) -> float:
    """Return the change in percent of the shank from a right angle at knee and ankle."""
    ankle = NEUTRAL_ANKLE + dorsiflexion
    at_ankle = -22.18468 + 0.30141 * ankle - 0.00061 * ankle * ankle  # len-06
    if muscle == "soleus":
        return at_ankle
    return at_ankle + 6.46251 - 0.07987 * knee + 0.00011 * knee * knee  # len-07
