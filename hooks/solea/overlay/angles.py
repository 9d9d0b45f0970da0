"""The joint angles of a stance, each in words and with the two lines between which it lies."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from solea.body import RANGES, Joint
from solea.plane import Point, turned
from solea.pose import Limb, Stance

UP = Point(0.0, 1.0)
QUARTER = 90.0
TO_THE_DEGREE = 0.5  # what is nearer to 0 is written as 0
LIMBS: tuple[Limb, Limb] = ("near", "far")

# What an angle of 0 looks like, for those who do not think in degrees.
_AT_ZERO: dict[Joint, str] = {
    "ankle": "a right angle",
    "knee": "straight",
    "hip": "in line with trunk",
    "toes": "in line with sole",
    "shoulder": "arm beside trunk",
    "elbow": "straight",
    "wrist": "straight",
    "trunk": "upright",
}


@dataclass(frozen=True, slots=True)
class Reading:
    """An angle: its joint, the degrees, and the arrows from the joint between which it lies."""

    joint: Joint
    limb: Limb | None  # none for the trunk
    degrees: float
    at: Point
    zero: Point  # where the limb would point at 0
    arm: Point  # where it points

    @property
    def number(self) -> str:
        """Return the size of the angle: `24°`."""
        return f"{abs(self.degrees):.0f}°"

    @property
    def words(self) -> str:
        """Return the direction in the clinic's words: `dorsiflexion`, or what 0 looks like."""
        if abs(self.degrees) < TO_THE_DEGREE:
            return _AT_ZERO[self.joint]
        return RANGES[self.joint].plus if self.degrees > 0 else RANGES[self.joint].minus


def readings(stance: Stance) -> tuple[Reading, ...]:
    """Return every angle of a stance: trunk first, then each limb from hip to toes and arm."""
    return (_trunk(stance), *(each for limb in LIMBS for each in _of_limb(stance, limb)))


def same(one: Reading, other: Reading) -> bool:
    """Say whether two joints are written with the same degrees."""
    return (one.joint, one.number, one.words) == (other.joint, other.number, other.words)


def _trunk(stance: Stance) -> Reading:
    trunk = stance.trunk
    return Reading("trunk", None, trunk.lean, trunk.pelvis, UP, trunk.chest - trunk.pelvis)


def _of_limb(stance: Stance, limb: Limb) -> Iterator[Reading]:
    leg, arm, trunk = stance.leg(limb), stance.arm(limb), stance.trunk
    down = trunk.pelvis - trunk.chest
    # Not from heel to ball: on tip-toe the skin beneath the ball rolls off the line of the foot.
    sole = turned(Point(stance.facing, 0.0), -leg.foot_slope * stance.facing)
    upright = turned(sole, QUARTER * stance.facing)
    thigh, shank = leg.knee - leg.hip, leg.ankle - leg.knee
    upper, fore = arm.elbow - arm.shoulder, arm.wrist - arm.elbow
    yield Reading("hip", limb, leg.hip_flexion, leg.hip, down, thigh)
    yield Reading("knee", limb, leg.knee_flexion, leg.knee, thigh, shank)
    yield Reading("ankle", limb, leg.dorsiflexion, leg.ankle, upright, -shank)
    yield Reading("toes", limb, leg.toe_extension, leg.tread, sole, leg.toe - leg.tread)
    yield Reading("shoulder", limb, arm.shoulder_flexion, arm.shoulder, down, upper)
    yield Reading("elbow", limb, arm.elbow_flexion, arm.elbow, upper, fore)
    yield Reading("wrist", limb, arm.wrist_extension, arm.wrist, fore, arm.fingertip - arm.wrist)
