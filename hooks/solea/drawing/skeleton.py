"""The bones of a stance as the drawing needs them: places beside a bone, in complex numbers.

The person always faces right here; a mirrored stance is turned round first, and the finished
marks are turned back. Distances along a bone are shares of it, distances beside it are
millimetres of a medium body of 1.70 m: those of trunk and limbs grow with the girth of the
body, those of head, hands and feet with its stature.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from solea.plane import Point
from solea.pose.stance import Arm, Leg, Stance

DEPTH = complex(0.030, 0.012)  # metres: the far side is seen farther up and to the right
HAND = 0.96  # long straight fingers look like claws
HEAD = 1.06  # heads are drawn a little larger than life: a face must be read at 320 px


@dataclass(frozen=True, slots=True)
class Bone:
    """A stretch of the body that points away from the head, with a front and a back."""

    start: complex
    end: complex
    breadth: float  # metres for each mm beside the bone

    @property
    def axis(self) -> complex:
        """Return the arrow of length 1 along the bone."""
        return (self.end - self.start) / abs(self.end - self.start)

    @property
    def front(self) -> complex:
        """Return the arrow of length 1 to the front of the bone."""
        return self.axis * 1j

    @property
    def length(self) -> float:
        """Return how long the bone is, in metres."""
        return abs(self.end - self.start)

    def at(self, share: float, aside: float) -> complex:
        """Return the place a share along the bone and some mm in front of it (-: behind)."""
        return self.start + (self.end - self.start) * share + self.front * (aside * self.breadth)


@dataclass(frozen=True, slots=True)
class Frame:
    """A stiff part with an origin and a direction ahead: a foot, a hand, a head."""

    origin: complex
    ahead: complex  # of length 1
    scale: float  # metres for each mm

    def at(self, ahead: float, up: float) -> complex:
        """Return the place some mm ahead of the origin and some mm above it."""
        return self.origin + self.ahead * complex(ahead, up) * self.scale


@dataclass(frozen=True, slots=True)
class Seat:
    """What the person sits on: its height, and the x to which it reaches in front, in metres."""

    height: float
    front: float

    def flattened(self, point: complex) -> complex:
        """Return a point of the body no lower than what it rests on."""
        rests = point.real < self.front and point.imag < self.height
        return complex(point.real, self.height) if rests else point


@dataclass(frozen=True, slots=True)
class LegBones:
    """The bones of one leg."""

    thigh: Bone
    shank: Bone
    foot: Frame  # from the ankle joint, along the sole
    toes: Frame  # from the sole beneath the ball, along the toes
    heel: complex  # the end of the heel, on the sole
    length_of_toes: float  # mm
    hip_flexion: float
    knee_flexion: float
    dorsiflexion: float
    seat: Seat | None  # what the thigh rests on

    def resting(self, point: complex) -> complex:
        """Return a place on the leg, no lower than the seat that it rests on."""
        return self.seat.flattened(point) if self.seat else point


@dataclass(frozen=True, slots=True)
class ArmBones:
    """The bones of one arm."""

    upper: Bone
    fore: Bone
    hand: Frame  # from the wrist towards the fingertips; `up` is the back of the hand
    length_of_hand: float  # mm
    grip: str
    elbow_flexion: float
    hangs: bool  # whether the upper arm points rather down than ahead


@dataclass(frozen=True, slots=True)
class Skeleton:
    """The bones of a whole person who faces right."""

    near: LegBones
    far: LegBones
    near_arm: ArmBones
    far_arm: ArmBones
    trunk: Bone  # from the shoulders down to the pelvis
    head: Frame  # from the middle of the head, along the gaze
    scale: float  # metres for each mm of a body of 1.70 m
    breadth: float  # the same, wider or narrower with the build


def skeleton(stance: Stance) -> Skeleton:
    """Read the bones of a stance whose person faces right."""
    place = as_complex
    scale = stance.body.stature / 1700
    breadth = stance.body.girth / 1000
    trunk = stance.trunk

    def leg(bones: Leg) -> LegBones:
        ankle, heel, tread = place(bones.ankle), place(bones.heel), place(bones.tread)
        toe = place(bones.toe)
        return LegBones(
            thigh=Bone(place(bones.hip), place(bones.knee), breadth),
            shank=Bone(place(bones.knee), ankle, breadth),
            foot=Frame(ankle, _unit(tread - heel), scale),
            toes=Frame(tread, _unit(toe - tread), scale),
            heel=heel,
            length_of_toes=abs(toe - tread) / scale,
            hip_flexion=bones.hip_flexion,
            knee_flexion=bones.knee_flexion,
            dorsiflexion=bones.dorsiflexion,
            seat=_seat(stance),
        )

    def arm(bones: Arm) -> ArmBones:
        shoulder, elbow, wrist = place(bones.shoulder), place(bones.elbow), place(bones.wrist)
        fingertip = place(bones.fingertip)
        return ArmBones(
            upper=Bone(shoulder, elbow, breadth),
            fore=Bone(elbow, wrist, breadth),
            hand=Frame(wrist, _unit(fingertip - wrist), scale * HAND),
            length_of_hand=abs(fingertip - wrist) / scale,
            grip=bones.grip,
            elbow_flexion=bones.elbow_flexion,
            hangs=(elbow - shoulder).real < -0.6 * (elbow - shoulder).imag,
        )

    return Skeleton(
        near=leg(stance.near),
        far=leg(stance.far),
        near_arm=arm(stance.near_arm),
        far_arm=arm(stance.far_arm),
        trunk=Bone(place(trunk.chest), place(trunk.pelvis), breadth),
        head=Frame(place(trunk.head) + 0.006j, _turn(trunk.gaze), scale * HEAD),
        scale=scale,
        breadth=breadth,
    )


def _seat(stance: Stance) -> Seat | None:
    if not stance.seated:
        return None
    chair = stance.setting.chair
    return Seat(chair.seat, chair.front) if chair else Seat(0.0, math.inf)


def as_complex(point: Point) -> complex:
    """Return a point of the plane as a complex number."""
    return complex(point.x, point.y)


def _unit(arrow: complex) -> complex:
    return arrow / abs(arrow)


def _turn(degrees: float) -> complex:
    return complex(math.cos(math.radians(degrees)), math.sin(math.radians(degrees)))
