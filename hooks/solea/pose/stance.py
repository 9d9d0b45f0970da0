"""The solved figure: where every joint and prop is, from which pictures and words are made.

Metres, x to the right, y up, the floor at y = 0, angles in degrees by clinical convention: a
joint of a person who stands upright with hanging arms is at 0. The person faces right, so
that the near side is the right side of the body; a mirrored stance faces left, and its near
side is the left side. Points are named for the place on the body and not for its outline.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from solea.body import Body
from solea.plane import Interval, Point

Limb = Literal["near", "far"]
Side = Literal["left", "right"]
Prop = Literal["floor", "wall", "step", "rail", "chair", "towel"]
Part = Literal[
    "near heel", "far heel", "near ball", "far ball", "near hand", "far hand", "seat"
]  # fmt: skip
Grip = Literal["flat", "round", "free", "resting"]


@dataclass(frozen=True, slots=True)
class Leg:
    """The points and joint angles of one leg."""

    hip: Point  # centre of the joint
    knee: Point  # centre of the joint
    ankle: Point  # centre of the joint
    heel: Point  # the sole beneath the heel
    ball: Point  # centre of the joint between foot and toes, about which the toes bend
    tread: Point  # the sole beneath the ball
    toe: Point  # tip of the toes, on the sole

    hip_flexion: float  # the thigh against the trunk: + forwards
    knee_flexion: float  # 0 straight, + bent
    dorsiflexion: float  # + toes towards the shin, - toes pointed (plantarflexion)
    toe_extension: float  # + toes bent up against the foot, as on tip-toe
    foot_slope: float  # of the sole: + heel above the ball, - heel below it


@dataclass(frozen=True, slots=True)
class Arm:
    """The points and joint angles of one arm, and what its hand does."""

    shoulder: Point
    elbow: Point
    wrist: Point
    palm: Point  # the middle of the palm, or of the closed fist
    fingertip: Point

    shoulder_flexion: float  # the upper arm against the trunk: + forwards
    elbow_flexion: float  # 0 straight, + bent
    wrist_extension: float  # + back of the hand towards the forearm, as flat on a wall
    grip: Grip  # flat on a surface, round a bar or towel, free in the air, resting on the body


@dataclass(frozen=True, slots=True)
class Trunk:
    """The points of pelvis, trunk, neck and head, which have no sides in a side view."""

    pelvis: Point  # between the hip joints
    chest: Point  # between the shoulder joints
    neck: Point  # base of the neck, on the line of the trunk
    skull: Point  # top of the neck, where the head sits on it
    head: Point  # centre of the head
    lean: float  # of the trunk from upright: + forwards
    gaze: float  # of the head from level: + looking up


@dataclass(frozen=True, slots=True)
class PlacedWall:
    """A wall, by the x of its face; the person stands in front of that face."""

    x: float
    hands: float  # y at which the wrists of the hands against it are


@dataclass(frozen=True, slots=True)
class PlacedStep:
    """A step or stair, from the edge at which the person stands to its far end."""

    edge: float  # x of the edge on which the balls of the feet stand
    end: float  # x of the other end
    height: float  # metres above the floor


@dataclass(frozen=True, slots=True)
class PlacedRail:
    """A rail to hold: the centre of its bar, and the height its post stands on."""

    bar: Point
    foot: float  # y at which its post begins


@dataclass(frozen=True, slots=True)
class PlacedChair:
    """A chair seen from its side: x of the back and of the front edge of its seat."""

    back: float
    front: float
    seat: float  # y of the top of the seat
    top: float  # y of the top of the backrest


@dataclass(frozen=True, slots=True)
class PlacedTowel:
    """A towel, as a line from one hand round the sole of a foot and back to the other hand."""

    line: tuple[Point, ...]
    limb: Limb  # whose foot it goes round


@dataclass(frozen=True, slots=True)
class Setting:
    """The props of an exercise where they stand; the floor is always there, at y = 0."""

    wall: PlacedWall | None = None
    step: PlacedStep | None = None
    rail: PlacedRail | None = None
    chair: PlacedChair | None = None
    towel: PlacedTowel | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    """A part of the body that is meant to touch a prop, and by how much it misses it."""

    part: Part
    prop: Prop
    point: Point  # the place on the prop that is meant
    residual: float  # millimetres between that place and the body; 0 if they touch
    bears_weight: bool  # whether the part can hold the person up, and widens the base


@dataclass(frozen=True, slots=True)
class Stance:
    """One solved pose of one body among its props."""

    body: Body
    near: Leg
    far: Leg
    near_arm: Arm
    far_arm: Arm
    trunk: Trunk
    setting: Setting
    contacts: tuple[Contact, ...]
    centre_of_mass: Point
    base: Interval | None  # x between which the feet and the seat bear weight
    mirrored: bool = False

    def leg(self, limb: Limb) -> Leg:
        """Return the near or the far leg."""
        return self.near if limb == "near" else self.far

    def arm(self, limb: Limb) -> Arm:
        """Return the near or the far arm."""
        return self.near_arm if limb == "near" else self.far_arm

    def side(self, limb: Limb) -> Side:
        """Say whether a limb is the person's left or right one."""
        return "right" if (limb == "near") != self.mirrored else "left"

    def limb(self, side: Side) -> Limb:
        """Say whether the person's left or right limb is the near or the far one."""
        return "near" if self.side("near") == side else "far"

    @property
    def facing(self) -> int:
        """Return the sign of x in the direction the person faces: +1 right, -1 left."""
        return -1 if self.mirrored else 1

    @property
    def base_distance(self) -> float | None:
        """Return how far the centre of mass is outside the base in mm, + in front of it."""
        if self.base is None:
            return None
        return self.base.outside(self.centre_of_mass.x) * 1000 * self.facing

    @property
    def held(self) -> bool:
        """Say whether a hand holds on to, or leans against, something that stands firm."""
        return any(
            each.prop in {"wall", "rail", "chair"} and each.part.endswith("hand")
            for each in self.contacts
        )

    @property
    def seated(self) -> bool:
        """Say whether the person sits, on a chair or on the floor."""
        return any(each.part == "seat" for each in self.contacts)

    def heel_lift(self, limb: Limb) -> float:
        """Return how high a heel is above the ball of its foot in mm, negative if below."""
        leg = self.leg(limb)
        return (leg.heel.y - leg.tread.y) * 1000

    @property
    def points(self) -> dict[str, Point]:
        """Return every point by its name, `near knee` or `head`, in a fixed order."""
        named: dict[str, Point] = {}
        for limb, leg in (("near", self.near), ("far", self.far)):
            for name in LEG_POINTS:
                named[f"{limb} {name}"] = getattr(leg, name)
        for limb, arm in (("near", self.near_arm), ("far", self.far_arm)):
            for name in ARM_POINTS:
                named[f"{limb} {name}"] = getattr(arm, name)
        for name in TRUNK_POINTS:
            named[name] = getattr(self.trunk, name)
        return named


LEG_POINTS = ("hip", "knee", "ankle", "heel", "ball", "tread", "toe")
ARM_POINTS = ("shoulder", "elbow", "wrist", "palm", "fingertip")
TRUNK_POINTS = ("pelvis", "chest", "neck", "skull", "head")
