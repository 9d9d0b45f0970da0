"""How far each joint may bend in a picture, and what each limit rests on.

A picture may not go where people in pain are not meant to go, so that these limits are stricter
than what some joints can do. Most are our own limits for drawing; where a published number
stands behind one, `rests_on` names the facts of the evidence pages.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from solea.plane import Interval

Joint = Literal["hip", "knee", "ankle", "toes", "shoulder", "elbow", "wrist", "trunk"]


@dataclass(frozen=True, slots=True)
class JointRange:
    """The degrees a joint may show, and the words for its two directions."""

    allowed: Interval
    plus: str  # the movement that counts as positive
    minus: str
    rests_on: tuple[str, ...] = ()  # ids of facts; none: our own limit for drawing


RANGES: dict[Joint, JointRange] = {
    # Bearing weight, an ankle bends further than lying down: rom-01 has 20 up and 50 down,
    # rom-06 a knee-to-wall angle of 30 to 38, which we take as the most a picture may ask for.
    "ankle": JointRange(Interval(-50, 38), "dorsiflexion", "plantarflexion", ("rom-01", "rom-06")),
    "knee": JointRange(Interval(0, 120), "flexion", "overstretching"),
    "hip": JointRange(Interval(-30, 125), "flexion", "extension"),
    "toes": JointRange(Interval(-30, 65), "extension", "flexion"),
    "shoulder": JointRange(Interval(-60, 180), "flexion", "extension"),
    "elbow": JointRange(Interval(0, 145), "flexion", "overstretching"),
    "wrist": JointRange(Interval(-80, 95), "extension", "flexion"),
    "trunk": JointRange(Interval(-20, 75), "leaning forward", "leaning back"),
}
