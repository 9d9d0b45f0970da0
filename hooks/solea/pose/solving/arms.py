"""Arms and hands: laid out to the place that a hand touches, or hanging and held out freely."""

from __future__ import annotations

import math
from dataclasses import dataclass

from solea.body import Body
from solea.plane import Point, distance, meeting
from solea.pose.solving.legs import hanging, swing_of
from solea.pose.stance import Arm, Grip

ELBOW_DOWN = -1  # seen from shoulder to hand, an elbow bends towards the right of the line
HAND_THICKNESS = 0.010  # share of stature between the bones of a flat hand and the surface
FIST = 0.62  # of the hand's length, from the wrist to the knuckles of a closed hand


@dataclass(frozen=True, slots=True)
class ArmBones:
    """The joints of an arm, and the direction its hand points, as a swing from hanging."""

    shoulder: Point
    elbow: Point
    wrist: Point
    hand: float
    grip: Grip


def hand_gap(body: Body) -> float:
    """Return how far the bones of a flat hand are from the surface, in metres."""
    return body.stature * HAND_THICKNESS


def reach_with(body: Body, elbow: float) -> float:
    """Return the distance from shoulder to wrist with the elbow bent so far."""
    a, b = body.upper_arm, body.forearm
    return math.sqrt(a * a + b * b + 2 * a * b * math.cos(math.radians(elbow)))


def arm_to_wrist(body: Body, shoulder: Point, wrist: Point, hand: float, grip: Grip) -> ArmBones:
    """Lay out an arm to a wrist; an arm that is too short stops short of it."""
    elbow, wrist = _two_links(shoulder, body.upper_arm, wrist, body.forearm)
    return ArmBones(shoulder, elbow, wrist, hand, grip)


def arm_to_palm(body: Body, shoulder: Point, palm: Point, grip: Grip) -> ArmBones:
    """Lay out an arm to a palm that goes on in line with the forearm."""
    elbow, end = _two_links(shoulder, body.upper_arm, palm, body.forearm + body.palm)
    unit = (end - elbow) * (1 / distance(elbow, end))
    return ArmBones(shoulder, elbow, elbow + unit * body.forearm, swing_of(unit), grip)


def arm_free(body: Body, shoulder: Point, swing: float, elbow: float) -> ArmBones:
    """Lay out an arm that touches nothing, its upper arm swung forward by so many degrees."""
    joint = shoulder + hanging(swing, body.upper_arm)
    wrist = joint + hanging(swing + elbow, body.forearm)
    return ArmBones(shoulder, joint, wrist, swing + elbow, "free")


def _two_links(start: Point, first: float, end: Point, second: float) -> tuple[Point, Point]:
    """Return the joint between two links and the end that they reach."""
    joint = meeting(start, first, end, second, ELBOW_DOWN)
    if joint is not None:
        return joint, end
    gap = distance(start, end)
    unit = (end - start) * (1 / gap) if gap else Point(0, -1)
    # Too far: both links straight. Too near: folded as far as the links allow.
    joint = start + unit * first
    return joint, joint + unit * (second if gap > first else -second)


def finished_arm(body: Body, bones: ArmBones, trunk_lean: float) -> Arm:
    """Add the hand to the bones of an arm, and say the angles of its joints."""
    upper = swing_of(bones.elbow - bones.shoulder)
    lower = swing_of(bones.wrist - bones.elbow)
    length = body.hand * (FIST if bones.grip == "round" else 1)
    return Arm(
        shoulder=bones.shoulder,
        elbow=bones.elbow,
        wrist=bones.wrist,
        palm=bones.wrist + hanging(bones.hand, body.palm),
        fingertip=bones.wrist + hanging(bones.hand, length),
        shoulder_flexion=upper + trunk_lean,
        elbow_flexion=_half_turn(lower - upper),
        wrist_extension=_half_turn(bones.hand - lower),
        grip=bones.grip,
    )


def _half_turn(degrees: float) -> float:
    """Return the same turn, said from -180 to 180 degrees."""
    return (degrees + 180) % 360 - 180
