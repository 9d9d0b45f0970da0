"""How heavy each segment is and where its mass is centred, for the check of balance.

Source: W. T. Dempster, as printed in D. A. Winter, Biomechanics and Motor Control of Human
Movement. As with the proportions, the book was not read: the shares were compared in public
programs that cite it. The centre of the foot is our simplification.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Segment = Literal["foot", "shank", "thigh", "trunk", "head", "upper arm", "forearm"]


@dataclass(frozen=True, slots=True)
class SegmentMass:
    """The share of the body's mass in one segment, and where along it the centre lies."""

    share: float  # of the whole body, for one of a pair
    centre: float  # share of the segment from its end nearer the trunk
    pair: bool


SEGMENT_MASSES: dict[Segment, SegmentMass] = {
    "foot": SegmentMass(0.0145, 0.50, pair=True),  # from the ankle to the tip of the toes
    "shank": SegmentMass(0.0465, 0.433, pair=True),
    "thigh": SegmentMass(0.100, 0.433, pair=True),
    "trunk": SegmentMass(0.497, 0.50, pair=False),  # from the hips to the shoulders
    "head": SegmentMass(0.081, 1.0, pair=False),  # with the neck, at the centre of the head
    "upper arm": SegmentMass(0.028, 0.436, pair=True),
    "forearm": SegmentMass(0.022, 0.682, pair=True),  # with the hand, from elbow to wrist
}
