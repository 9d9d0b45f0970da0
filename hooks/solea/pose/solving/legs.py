"""Legs and feet: bones laid out from the ground up, from the hip down, or between the two."""

from __future__ import annotations

import math
from dataclasses import dataclass

from solea.body import Body
from solea.plane import Point, direction, distance, meeting, turned
from solea.pose.stance import Leg

UP = 90.0  # the direction of an upright bone, in degrees of the plane
DOWN = -90.0
FRONT_OF_THE_HIP = 1  # seen from hip to ankle, a knee bends towards the left of the line


def leaning(degrees: float, length: float) -> Point:
    """Return an arrow that points up and leans forward by so many degrees."""
    return direction(UP - degrees, length)


def hanging(degrees: float, length: float) -> Point:
    """Return an arrow that points down and swings forward by so many degrees."""
    return direction(DOWN + degrees, length)


def lean_of(arrow: Point) -> float:
    """Return by how many degrees an arrow that points up leans forward."""
    return math.degrees(math.atan2(arrow.x, arrow.y))


def swing_of(arrow: Point) -> float:
    """Return by how many degrees an arrow that points down swings forward."""
    return math.degrees(math.atan2(arrow.x, -arrow.y))


@dataclass(frozen=True, slots=True)
class Bones:
    """The joints of a leg, and how its foot slopes: + heel above the ball."""

    hip: Point
    knee: Point
    ankle: Point
    slope: float

    def moved(self, by: Point) -> Bones:
        """Return the same leg in another place."""
        return Bones(self.hip + by, self.knee + by, self.ankle + by, self.slope)


def ankle_above(body: Body, tread: Point, slope: float) -> Point:
    """Return where the ankle is when the sole beneath the ball stands on a place."""
    foot = body.foot
    ball = tread + Point(0, foot.ball_height)
    return ball + turned(Point(-foot.ball, foot.height - foot.ball_height), -slope)


def bones_from_ground(
    body: Body, tread: Point, slope: float, dorsiflexion: float, knee: float
) -> Bones:
    """Lay out a leg upward from the ball of its foot."""
    ankle = ankle_above(body, tread, slope)
    lean = slope + dorsiflexion
    joint = ankle + leaning(lean, body.shank)
    return Bones(joint + leaning(lean - knee, body.thigh), joint, ankle, slope)


def ankle_over_heel(body: Body, heel: Point, slope: float) -> Point:
    """Return where the ankle is when the foot stands on its heel, its toes up."""
    return heel + turned(Point(body.foot.heel_pad, body.foot.height), -slope)


def bones_between(body: Body, hip: Point, ankle: Point, slope: float) -> Bones:
    """Lay out a leg from hip to ankle; a leg that is too short stops short of it."""
    joint = meeting(hip, body.thigh, ankle, body.shank, FRONT_OF_THE_HIP)
    if joint is not None:
        return Bones(hip, joint, ankle, slope)
    unit = (ankle - hip) * (1 / distance(hip, ankle))
    joint = hip + unit * body.thigh
    return Bones(hip, joint, joint + unit * body.shank, slope)


def bones_from_hip(body: Body, hip: Point, swing: float, knee: float, dorsiflexion: float) -> Bones:
    """Lay out a leg downward from the hip, its thigh swung forward by so many degrees."""
    joint = hip + hanging(swing, body.thigh)
    ankle = joint + hanging(swing - knee, body.shank)
    return Bones(hip, joint, ankle, slope=knee - swing - dorsiflexion)


def furthest_step(body: Body, hip: Point, height: float, slope: float) -> float:
    """Return how far from below the hip a foot can stand, in metres, with its leg straight."""
    ankle = ankle_above(body, Point(0, height), slope)
    reach = body.thigh + body.shank
    return math.sqrt(max(reach * reach - (hip.y - ankle.y) ** 2, 0.0))


def finished(body: Body, bones: Bones, trunk_lean: float, toe_extension: float) -> Leg:
    """Add the foot to the bones of a leg, and say the angles of its joints.

    Toes that lie flat on the ground are extended by as much as the foot slopes.
    """
    foot = body.foot
    thigh = swing_of(bones.knee - bones.hip)
    shank = swing_of(bones.ankle - bones.knee)

    def on_foot(ahead: float, above_sole: float) -> Point:
        return bones.ankle + turned(Point(ahead, above_sole - foot.height), -bones.slope)

    ball = on_foot(foot.ball, foot.ball_height)
    toes_turn = toe_extension - bones.slope
    return Leg(
        hip=bones.hip,
        knee=bones.knee,
        ankle=bones.ankle,
        heel=on_foot(-foot.heel_pad, 0),
        ball=ball,
        tread=ball + turned(Point(0, -foot.ball_height), toes_turn),
        toe=ball + turned(Point(foot.toes, -foot.ball_height), toes_turn),
        hip_flexion=thigh + trunk_lean,
        knee_flexion=thigh - shank,
        dorsiflexion=-shank - bones.slope,
        toe_extension=toe_extension,
        foot_slope=bones.slope,
    )


def lowest_of_heel(body: Body, bones: Bones) -> Point:
    """Return the lowest place of a heel, which is behind the sole when the toes point up."""
    foot = body.foot
    places = (
        Point(-foot.heel_pad, -foot.height),
        Point(-foot.heel, foot.heel_height - foot.height),
    )
    return min((bones.ankle + turned(place, -bones.slope) for place in places), key=lambda p: p.y)
