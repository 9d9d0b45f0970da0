"""One figure on the way between two others, with its feet and hands where they belong."""

from __future__ import annotations

import math
from dataclasses import replace

from solea.plane import Point, along, distance
from solea.pose.posture import LIMBS
from solea.pose.solving.arms import (
    ArmBones,
    arm_free,
    arm_to_palm,
    arm_to_wrist,
    finished_arm,
    hand_gap,
)
from solea.pose.solving.figure import Skeleton, put_together, trunk_on
from solea.pose.solving.legs import (
    Bones,
    ankle_above,
    bones_between,
    bones_from_ground,
    bones_from_hip,
    finished,
)
from solea.pose.stance import Arm, Contact, Limb, Part, PlacedTowel, Setting, Stance

SAME_PLACE = 0.001  # metres
STEP_LIFT = 0.03  # share of stature by which a foot is lifted on its way to another place
FINGERS_UP = 180.0


class Passing:
    """The movement between two figures of the same body, both facing right."""

    def __init__(self, before: Stance, after: Stance) -> None:
        self.before = before
        self.after = after
        self.body = before.body

    def at(self, share: float) -> Stance:
        """Return the figure at a share of the way from 0 to 1."""
        lean = self._mix(self.before.trunk.lean, self.after.trunk.lean, share)
        gaze = self._mix(self.before.trunk.gaze, self.after.trunk.gaze, share)
        hip, bones = self._standing(share)
        for limb in LIMBS:
            if limb not in bones:
                bones[limb] = self._leg(limb, hip, share)
        near, far = (
            finished(self.body, bones[limb], lean, self._toes(limb, share)) for limb in LIMBS
        )
        trunk = trunk_on(self.body, hip, lean, gaze)
        near_arm, far_arm = (self._arm(limb, trunk.chest, lean, share) for limb in LIMBS)
        setting = self._setting(near_arm, far_arm, near.ball, near.tread)
        skeleton = Skeleton((near, far), (near_arm, far_arm), trunk)
        return put_together(self.body, skeleton, setting, self._contacts(share))

    @staticmethod
    def _mix(start: float, end: float, share: float) -> float:
        return start + (end - start) * share

    # Legs ------------------------------------------------------------------------------------

    def _both(self, part: Part) -> tuple[Contact, Contact] | None:
        """Return how a part touches the same prop in both figures, or nothing."""
        before = next((each for each in self.before.contacts if each.part == part), None)
        after = next((each for each in self.after.contacts if each.part == part), None)
        return (before, after) if before and after and before.prop == after.prop else None

    def _stays(self, limb: Limb) -> bool:
        """Say whether the ball of a foot stands on the same place all the way."""
        ball = self._both(_BALL[limb])
        return ball is not None and distance(ball[0].point, ball[1].point) < SAME_PLACE

    def _standing(self, share: float) -> tuple[Point, dict[Limb, Bones]]:
        """Return where the hips are, and the leg from which they were found, if one was."""
        stays = [limb for limb in LIMBS if self._stays(limb)]
        if self._both("seat") or not stays:
            return along(self.before.trunk.pelvis, self.after.trunk.pelvis, share), {}
        limb = stays[0]
        start, end = self.before.leg(limb), self.after.leg(limb)
        bones = bones_from_ground(
            self.body,
            start.tread,
            self._mix(start.foot_slope, end.foot_slope, share),
            self._mix(start.dorsiflexion, end.dorsiflexion, share),
            self._mix(start.knee_flexion, end.knee_flexion, share),
        )
        return bones.hip, {limb: bones}

    def _leg(self, limb: Limb, hip: Point, share: float) -> Bones:
        start, end = self.before.leg(limb), self.after.leg(limb)
        if self._both(_BALL[limb]):
            slope = self._mix(start.foot_slope, end.foot_slope, share)
            lift = 0.0 if self._stays(limb) else math.sin(math.pi * share) * STEP_LIFT
            tread = along(start.tread, end.tread, share) + Point(0, lift * self.body.stature)
            return bones_between(self.body, hip, ankle_above(self.body, tread, slope), slope)
        swings = (
            start.hip_flexion - self.before.trunk.lean,
            end.hip_flexion - self.after.trunk.lean,
        )
        swing = self._mix(*swings, share)
        knee = self._mix(start.knee_flexion, end.knee_flexion, share)
        ankle = self._mix(start.dorsiflexion, end.dorsiflexion, share)
        return bones_from_hip(self.body, hip, swing, knee, ankle)

    def _toes(self, limb: Limb, share: float) -> float:
        start, end = self.before.leg(limb), self.after.leg(limb)
        return self._mix(start.toe_extension, end.toe_extension, share)

    # Arms ------------------------------------------------------------------------------------

    def _arm(self, limb: Limb, shoulder: Point, lean: float, share: float) -> Arm:
        return finished_arm(self.body, self._arm_bones(limb, shoulder, share), lean)

    def _arm_bones(self, limb: Limb, shoulder: Point, share: float) -> ArmBones:
        start, end = self.before.arm(limb), self.after.arm(limb)
        held = self._both(_HAND[limb])
        if held and held[0].prop == "wall":
            touch = along(held[0].point, held[1].point, share)
            wrist = touch - Point(hand_gap(self.body), self.body.palm)
            return arm_to_wrist(self.body, shoulder, wrist, FINGERS_UP, "flat")
        if held or start.grip == end.grip == "resting":
            palm = along(start.palm, end.palm, share)
            return arm_to_palm(self.body, shoulder, palm, start.grip)
        swing = self._mix(
            start.shoulder_flexion - self.before.trunk.lean,
            end.shoulder_flexion - self.after.trunk.lean,
            share,
        )
        elbow = self._mix(start.elbow_flexion, end.elbow_flexion, share)
        wrist_bend = self._mix(start.wrist_extension, end.wrist_extension, share)
        free = arm_free(self.body, shoulder, swing, elbow)
        return replace(free, hand=free.hand + wrist_bend)

    # Props and contacts --------------------------------------------------------------------------

    def _setting(self, near: Arm, far: Arm, ball: Point, tread: Point) -> Setting:
        towel = self.before.setting.towel and self.after.setting.towel
        line = (near.palm, ball, tread, far.palm)
        return replace(self.before.setting, towel=PlacedTowel(line, "near") if towel else None)

    def _contacts(self, share: float) -> tuple[Contact, ...]:
        """Return what touches in both figures, and so all the way; a moving foot does not."""
        kept = []
        for contact in self.before.contacts:
            pair = self._both(contact.part)
            limb: Limb = "near" if contact.part.startswith("near") else "far"
            foot = contact.part in {_BALL[limb], f"{limb} heel"}
            if pair and not (foot and self._both(_BALL[limb]) and not self._stays(limb)):
                place = along(pair[0].point, pair[1].point, share)
                miss = self._mix(pair[0].residual, pair[1].residual, share)
                kept.append(replace(contact, point=place, residual=miss))
        return tuple(kept)


_BALL: dict[Limb, Part] = {"near": "near ball", "far": "far ball"}
_HAND: dict[Limb, Part] = {"near": "near hand", "far": "far hand"}
