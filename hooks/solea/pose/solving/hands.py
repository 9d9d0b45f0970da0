"""Where each hand goes, from the word that says what it does, and whether it gets there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from solea.body import Body
from solea.plane import Point, along, distance
from solea.pose.posture import LIMBS, HandPosture, Posture
from solea.pose.solving.arms import (
    ArmBones,
    arm_free,
    arm_to_palm,
    arm_to_wrist,
    finished_arm,
    hand_gap,
    reach_with,
)
from solea.pose.solving.legs import leaning
from solea.pose.solving.placing import placed, wall_before
from solea.pose.stance import Arm, Contact, Leg, Limb, Part, PlacedTowel, Prop, Setting, Trunk
from solea.pose.vocabulary import HandWord

FINGERS_UP = 180.0  # as a swing from hanging
# Places on the body, as shares of stature.
HIPBONE_ABOVE, HIPBONE_AHEAD = 0.055, 0.015
THIGH_TOP = 0.045  # above the bone
SEAT_EDGE_AHEAD = 0.05
HANGING_ELBOW, HELD_OUT_ELBOW = 10.0, 6.0  # degrees
HELD_OUT = 84.0  # degrees of swing from hanging
ELBOW_AT_TOWEL = 30.0  # degrees, unless the pose says otherwise

_HAND: dict[Limb, Part] = {"near": "near hand", "far": "far hand"}


class Reaching:
    """The hands of one figure: its body, props and joints, and what the hands are meant to do."""

    def __init__(
        self, posture: Posture, body: Body, setting: Setting, trunk: Trunk, legs: tuple[Leg, Leg]
    ) -> None:
        self.posture = posture
        self.body = body
        self.trunk = trunk
        self.legs = legs
        self.setting = self._with_wall(setting)
        self.contacts: list[Contact] = []

    def arms(self) -> tuple[Arm, Arm]:
        """Lay out both arms, noting what they touch."""
        near, far = (self._arm(limb) for limb in LIMBS)
        self._span_towel(near, far)
        return near, far

    def _with_wall(self, setting: Setting) -> Setting:
        wanted = any(self.posture.hand(limb).where == "against wall" for limb in LIMBS)
        if not wanted or setting.wall:
            return setting
        return replace(setting, wall=wall_before(self.posture, self.trunk, self.body))

    def _arm(self, limb: Limb) -> Arm:
        hand = self.posture.hand(limb)
        bones = self._bones(limb, hand)
        return finished_arm(self.body, bones, self.trunk.lean)

    def _bones(self, limb: Limb, hand: HandPosture) -> ArmBones:
        shoulder = self.trunk.chest
        ways: dict[HandWord, Callable[[], ArmBones]] = {
            "against wall": lambda: self._on_wall(limb, hand),
            "hold rail": lambda: self._on_rail(limb),
            "hold chair": lambda: self._on_chair(limb),
            "hold towel": lambda: self._on_towel(hand),
            "on hips": lambda: self._resting(self._front_of_hip()),
            "on thighs": lambda: self._resting(self._top_of_thigh(limb)),
            "by side": lambda: arm_free(self.body, shoulder, -HANGING_ELBOW / 2, HANGING_ELBOW),
            "ahead": lambda: arm_free(self.body, shoulder, HELD_OUT, HELD_OUT_ELBOW),
        }
        return ways[hand.where]()

    def _resting(self, palm: Point) -> ArmBones:
        return arm_to_palm(self.body, self.trunk.chest, palm, "resting")

    def _front_of_hip(self) -> Point:
        above = leaning(self.trunk.lean, HIPBONE_ABOVE * self.body.stature)
        return self.trunk.pelvis + above + Point(HIPBONE_AHEAD * self.body.stature, 0)

    def _top_of_thigh(self, limb: Limb) -> Point:
        leg = self.legs[0] if limb == "near" else self.legs[1]
        bone = leg.knee - leg.hip
        above = Point(-bone.y, bone.x) * (THIGH_TOP * self.body.stature / bone.length)
        return along(leg.hip, leg.knee, 0.62) + above

    def _on_wall(self, limb: Limb, hand: HandPosture) -> ArmBones:
        wall = placed(self.setting.wall)
        height = wall.hands if hand.height is None else hand.height
        wrist = Point(wall.x - hand_gap(self.body), height)
        bones = arm_to_wrist(self.body, self.trunk.chest, wrist, FINGERS_UP, "flat")
        touch = Point(wall.x, height + self.body.palm)
        self._note(limb, "wall", touch, distance(bones.wrist, wrist))
        return bones

    def _on_rail(self, limb: Limb) -> ArmBones:
        rail = placed(self.setting.rail)
        return self._gripping(limb, "rail", rail.bar)

    def _on_chair(self, limb: Limb) -> ArmBones:
        chair = placed(self.setting.chair)
        if self.posture.on_chair:
            edge = self.trunk.pelvis.x + SEAT_EDGE_AHEAD * self.body.stature
            return self._gripping(limb, "chair", Point(edge, chair.seat))
        return self._gripping(limb, "chair", Point(chair.back, chair.top))

    def _gripping(self, limb: Limb, prop: Prop, place: Point) -> ArmBones:
        bones = arm_to_palm(self.body, self.trunk.chest, place, "round")
        arm = finished_arm(self.body, bones, self.trunk.lean)
        self._note(limb, prop, place, distance(arm.palm, place))
        return bones

    def _on_towel(self, hand: HandPosture) -> ArmBones:
        """Hold the towel on the straight line from the ball of the foot to the shoulder."""
        foot, shoulder = self.legs[0].tread, self.trunk.chest
        reach = reach_with(self.body, ELBOW_AT_TOWEL if hand.elbow is None else hand.elbow)
        share = reach / distance(foot, shoulder)
        return arm_to_palm(self.body, shoulder, along(shoulder, foot, share), "round")

    def _span_towel(self, near: Arm, far: Arm) -> None:
        if not any(self.posture.hand(limb).where == "hold towel" for limb in LIMBS):
            return
        foot = self.legs[0]
        line = (near.palm, foot.ball, foot.tread, far.palm)
        self.setting = replace(self.setting, towel=PlacedTowel(line, "near"))
        for limb, arm in (("near", near), ("far", far)):
            self._note("near" if limb == "near" else "far", "towel", arm.palm, 0.0)

    def _note(self, limb: Limb, prop: Prop, place: Point, miss: float) -> None:
        contact = Contact(_HAND[limb], prop, place, miss * 1000, bears_weight=False)
        self.contacts.append(contact)
