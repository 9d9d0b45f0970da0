"""Growing one figure from what its posture says, among the props that stand already."""

from __future__ import annotations

import math
from dataclasses import replace

from solea.body import Body
from solea.plane import Point, distance
from solea.pose.language import Props
from solea.pose.posture import LIMBS, LegPosture, Posture
from solea.pose.quantity import Angle, Found
from solea.pose.solving.balance import balanced
from solea.pose.solving.figure import Skeleton, put_together, trunk_on
from solea.pose.solving.hands import Reaching
from solea.pose.solving.legs import (
    Bones,
    ankle_above,
    ankle_over_heel,
    bones_between,
    bones_from_ground,
    bones_from_hip,
    finished,
    lean_of,
    lowest_of_heel,
    swing_of,
)
from solea.pose.solving.placing import chair_under, hip_on_chair, placed, seat_height, step_height
from solea.pose.stance import Contact, Leg, Limb, Part, Prop, Setting, Stance

SLOPES = (0.0, 75.0)  # degrees between which a heel is lifted for balance
ANKLES = (-45.0, 45.0)  # degrees between which an ankle is bent for balance
POINTED = -35.0  # degrees of an ankle on tip-toe of which nothing is said
SLOPE_UNSAID = 30.0  # degrees of a foot on its ball when neither pose nor balance says more
HEEL_STRIKE = -25.0  # degrees of a foot that stands on its heel
RAISED_LEG = 110.0  # degrees of a leg raised in sitting on the floor
LIFTED_HIP, LIFTED_KNEE = 5.0, 60.0  # degrees of a leg off the floor of which nothing is said

_BALL: dict[Limb, Part] = {"near": "near ball", "far": "far ball"}
_HEEL: dict[Limb, Part] = {"near": "near heel", "far": "far heel"}


def number(angle: Angle | None, otherwise: float) -> float:
    """Return an angle that is given, or another if it is to be found or nothing is said."""
    return float(angle) if isinstance(angle, float | int) else otherwise


class Growing:
    """One figure in the making."""

    def __init__(self, posture: Posture, body: Body, props: Props, setting: Setting) -> None:
        self.posture = posture
        self.body = body
        self.props = props
        self.setting = setting

    def figure(self) -> Stance:
        """Return the figure that the posture means."""
        anchor = self.posture.anchor
        if self.posture.seat == "floor":
            return self._on_legs(Point(0.0, self.body.buttock), {})
        if self.posture.on_chair:
            return self._on_legs(self._hip_on_chair(anchor or "near"), {})
        if anchor is None:  # nothing to stand on: at the height of standing, for the check to tell
            upright = self.body.foot.height + self.body.shank + self.body.thigh
            return self._on_legs(Point(0.0, upright), {})
        return self._from_ground(anchor)

    # From the ground up --------------------------------------------------------------------------

    def _from_ground(self, anchor: Limb) -> Stance:
        leg = self.posture.leg(anchor)
        slope, ankle, knee = leg.slope, leg.ankle, leg.knee or 0.0
        tread = self._tread(anchor)

        def grown(slope: float, ankle: float) -> Stance:
            bones = bones_from_ground(self.body, tread, slope, ankle, knee)
            return self._on_legs(bones.hip, {anchor: bones})

        if not isinstance(slope, float):
            pointed = number(ankle, POINTED)
            return balanced(lambda degrees: grown(degrees, pointed), *SLOPES)[1]
        if not isinstance(ankle, float):
            return balanced(lambda degrees: grown(slope, degrees), *ANKLES)[1]
        return grown(slope, ankle)

    def _tread(self, limb: Limb) -> Point:
        """Return where the ball of a planted foot stands."""
        on_step = self.posture.leg(limb).foot == "ball on step edge"
        height = step_height(self.props, self.body) if on_step else 0.0
        return Point(self.posture.ahead(limb, self.body.stature), height)

    # From the seat -------------------------------------------------------------------------------

    def _hip_on_chair(self, anchor: Limb) -> Point:
        seat = self.posture.seat or "chair"
        if self.setting.chair:
            return hip_on_chair(self.setting.chair, seat, self.body)
        # As if the foot were flat, so that a chair does not move with the heels.
        ankle = number(self.posture.leg(anchor).ankle, 0.0)
        knee = bones_from_ground(self.body, self._tread(anchor), 0.0, ankle, 90.0).knee
        height = seat_height(self.props, self.body) + self.body.buttock
        rise = height - knee.y
        behind = math.sqrt(max(self.body.thigh**2 - rise * rise, 0.0))
        hip = Point(knee.x - behind, height)
        self.setting = replace(self.setting, chair=chair_under(hip, seat, self.props, self.body))
        return hip

    # The rest of the figure ----------------------------------------------------------------------

    def _on_legs(self, hip: Point, grown: dict[Limb, Bones]) -> Stance:
        """Add the legs that are not there yet, and all that is above the hips."""
        bones = dict(grown)
        for limb in sorted(LIMBS, key=lambda each: not self.posture.leg(each).planted):
            if limb not in bones:
                bones[limb] = self._bones(limb, hip, bones)
        lean = self._lean(hip, bones["near"])
        legs = (self._leg("near", bones["near"], lean), self._leg("far", bones["far"], lean))
        trunk = trunk_on(self.body, hip, lean, self.posture.gaze)
        contacts = [
            contact
            for limb, leg in zip(LIMBS, legs, strict=True)
            for contact in self._standing_on(limb, leg, bones[limb])
        ]
        if self.posture.seat:
            contacts.append(self._sitting_on(hip))
        reaching = Reaching(self.posture, self.body, self.setting, trunk, legs)
        arms = reaching.arms()
        every = (*contacts, *reaching.contacts)
        return put_together(self.body, Skeleton(legs, arms, trunk), reaching.setting, every)

    def _lean(self, hip: Point, near: Bones) -> float:
        if self.posture.trunk is Found.IN_LINE:
            return lean_of(hip - near.ankle)
        return number(self.posture.trunk, 0.0)

    def _bones(self, limb: Limb, hip: Point, others: dict[Limb, Bones]) -> Bones:
        """Lay out a leg from the hip, to the ground if its foot is to stand there."""
        leg = self.posture.leg(limb)
        if self.posture.seat == "floor":
            return self._on_the_floor(hip, leg)
        if leg.planted:
            slope = self._slope(leg, others)
            ankle = ankle_above(self.body, self._tread(limb), slope)
            return bones_between(self.body, hip, ankle, slope)
        if leg.foot == "heel on floor" and self.posture.seat and leg.ahead is None:
            return self._resting_on_heel(hip, leg)
        if leg.foot == "heel on floor":
            slope = number(leg.slope, HEEL_STRIKE)
            back = self.body.foot.ball + self.body.foot.heel_pad
            heel = Point(self.posture.ahead(limb, self.body.stature) - back, 0.0)
            return bones_between(self.body, hip, ankle_over_heel(self.body, heel, slope), slope)
        knee = LIFTED_KNEE if leg.knee is None else leg.knee
        swing = self._swing(leg, hip, others)
        return bones_from_hip(self.body, hip, swing, knee, number(leg.ankle, 0.0))

    def _slope(self, leg: LegPosture, others: dict[Limb, Bones]) -> float:
        """Return how the second foot slopes: as the pose says, or else as the first one does."""
        if isinstance(leg.slope, float):
            return leg.slope
        same = [bones.slope for bones in others.values() if leg.slope is Found.BY_BALANCE]
        return same[0] if same else SLOPE_UNSAID

    def _swing(self, leg: LegPosture, hip: Point, others: dict[Limb, Bones]) -> float:
        """Return how far the thigh of a leg off the floor swings forward."""
        if leg.hip is not None:
            return leg.hip - number(self.posture.trunk, 0.0)
        if self.posture.on_chair:  # it stays on the seat, beside the other one
            thighs = [swing_of(bones.knee - hip) for bones in others.values()]
            return thighs[0] if thighs else 90.0
        return LIFTED_HIP

    def _on_the_floor(self, hip: Point, leg: LegPosture) -> Bones:
        """Lay out a leg of a person who sits on the floor."""
        knee, ankle = leg.knee or 0.0, number(leg.ankle, 0.0)
        if leg.planted:
            place = self._beside_the_seat(hip, knee)
            return bones_between(self.body, hip, place, number(leg.slope, 0.0))
        if leg.foot == "off floor":
            lean = number(self.posture.trunk, 0.0)
            swing = RAISED_LEG if leg.hip is None else leg.hip - lean
            return bones_from_hip(self.body, hip, swing, knee, ankle)
        return self._resting_on_heel(hip, leg)

    def _resting_on_heel(self, hip: Point, leg: LegPosture) -> Bones:
        """Lay out a leg of a person who sits, so that its heel just rests on the floor."""
        knee, ankle = leg.knee or 0.0, number(leg.ankle, 0.0)
        low, high = 20.0, 135.0  # swings of the thigh; the heel rises with them
        for _ in range(30):
            middle = (low + high) / 2
            bones = bones_from_hip(self.body, hip, middle, knee, ankle)
            if lowest_of_heel(self.body, bones).y > 0:
                high = middle
            else:
                low = middle
        return bones_from_hip(self.body, hip, high, knee, ankle)

    def _beside_the_seat(self, hip: Point, knee: float) -> Point:
        """Return where the ankle of a flat foot is in front of a person on the floor."""
        a, b = self.body.thigh, self.body.shank
        reach = math.sqrt(a * a + b * b + 2 * a * b * math.cos(math.radians(knee)))
        rise = hip.y - self.body.foot.height
        return Point(
            hip.x + math.sqrt(max(reach * reach - rise * rise, 0.0)), self.body.foot.height
        )

    # What touches what ---------------------------------------------------------------------------

    def _leg(self, limb: Limb, bones: Bones, lean: float) -> Leg:
        toes = bones.slope if self.posture.leg(limb).planted else 0.0
        return finished(self.body, bones, lean, toes)

    def _standing_on(self, limb: Limb, leg: Leg, bones: Bones) -> list[Contact]:
        meant = self.posture.leg(limb)
        if meant.foot == "heel on floor":
            low = lowest_of_heel(self.body, bones)
            place = Point(low.x, 0.0)
            return [Contact(_HEEL[limb], "floor", place, abs(low.y) * 1000, bears_weight=True)]
        if not meant.planted:
            return []
        sitting = self.posture.seat == "floor"
        tread = Point(leg.tread.x, 0.0) if sitting else self._tread(limb)
        on: Prop = "step" if meant.foot == "ball on step edge" else "floor"
        miss = distance(leg.tread, tread) * 1000
        contacts = [Contact(_BALL[limb], on, tread, miss, bears_weight=True)]
        if meant.foot == "flat":
            heel = tread - Point(self.body.foot.ball + self.body.foot.heel_pad, 0)
            miss = distance(leg.heel, heel) * 1000
            contacts.append(Contact(_HEEL[limb], "floor", heel, miss, bears_weight=True))
        return contacts

    def _sitting_on(self, hip: Point) -> Contact:
        if self.posture.seat == "floor":
            return Contact("seat", "floor", Point(hip.x, 0.0), 0.0, bears_weight=True)
        seat = placed(self.setting.chair).seat
        miss = abs(hip.y - self.body.buttock - seat) * 1000
        return Contact("seat", "chair", Point(hip.x, seat), miss, bears_weight=True)
