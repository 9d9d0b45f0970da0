"""What a patient calls each leg of a figure, and in which of a few plain states it is."""

from __future__ import annotations

from typing import Literal

from solea.pose.stance import Limb, Stance

KneeState = Literal["straight", "slightly bent", "bent"]
HeelState = Literal["on the floor", "level", "lifted", "below the edge of the step", "off"]

APART = 0.10  # metres between the feet from which one is called the front and one the back leg
ALIKE = 8.0  # degrees within which two knees are said to be held alike
STRAIGHT_TO = 12.0  # degrees up to which a knee is called straight
BENT_FROM = 22.0  # degrees from which it is called bent and not slightly bent
LIFTED_FROM = 10.0  # mm between heel and ball from which a heel is called lifted


def knee_state(stance: Stance, limb: Limb) -> KneeState:
    """Return the word for how a knee is held."""
    flexion = stance.leg(limb).knee_flexion
    if flexion <= STRAIGHT_TO:
        return "straight"
    return "bent" if flexion >= BENT_FROM else "slightly bent"


def planted(stance: Stance, limb: Limb) -> bool:
    """Say whether the ball of a foot stands on the floor or a step."""
    return any(each.part == f"{limb} ball" for each in stance.contacts)


def heel_state(stance: Stance, limb: Limb) -> HeelState:
    """Return the word for where a heel is; a foot in the air has none."""
    if not planted(stance, limb):
        resting = any(each.part == f"{limb} heel" for each in stance.contacts)
        return "on the floor" if resting else "off"
    lift = stance.heel_lift(limb)
    if lift > LIFTED_FROM:
        return "lifted"
    on_step = any(each.part == f"{limb} ball" and each.prop == "step" for each in stance.contacts)
    if lift < -LIFTED_FROM:
        return "below the edge of the step"
    return "level" if on_step else "on the floor"


def back_limb(stance: Stance) -> Limb | None:
    """Return the limb whose foot is behind the other, or nothing if the feet are level."""
    if not (planted(stance, "near") and planted(stance, "far")):
        return None
    ahead = (stance.near.tread.x - stance.far.tread.x) * stance.facing
    if abs(ahead) < APART:
        return None
    return "far" if ahead > 0 else "near"


def leg_name(stance: Stance, limb: Limb) -> str:
    """Return what a patient calls a leg: back, front, standing, lifted, or else left or right."""
    back = back_limb(stance)
    if back:
        return "back" if limb == back else "front"
    other: Limb = "far" if limb == "near" else "near"
    if not stance.seated and planted(stance, limb) != planted(stance, other):
        return "standing" if planted(stance, limb) else "lifted"
    return stance.side(limb)


def legs_alike(stance: Stance) -> bool:
    """Say whether both legs are held alike, so that one sentence tells of both."""
    near, far = stance.near, stance.far
    return (
        back_limb(stance) is None
        and planted(stance, "near") == planted(stance, "far")
        and abs(near.knee_flexion - far.knee_flexion) < ALIKE
        and abs(near.dorsiflexion - far.dorsiflexion) < ALIKE
    )
