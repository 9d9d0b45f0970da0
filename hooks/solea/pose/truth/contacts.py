"""Feet and hands that miss what they should touch: by how much, and what to change."""

from __future__ import annotations

import math
from collections.abc import Iterator

from solea.dose import Finding
from solea.pose import kinds
from solea.pose.language import Pose
from solea.pose.posture import Posture, hand_written_at, written_at
from solea.pose.quantity import stride, written_length
from solea.pose.stance import Contact, Limb, Stance

TOUCHING = 4.0  # mm between a part and its prop that no reader of a picture sees


def missed_contacts(pose: Pose, meant: Posture, stance: Stance) -> Iterator[Finding]:
    """Find each foot and hand that does not reach its place, one finding for each foot."""
    told: set[str] = set()
    for contact in stance.contacts:
        limb: Limb = "near" if contact.part.startswith("near") else "far"
        if contact.residual <= TOUCHING:
            continue
        if contact.part.endswith("hand"):
            yield _hand(pose, stance, contact, limb)
        elif contact.part != "seat" and limb not in told:
            told.add(limb)
            yield _foot(pose, meant, stance, contact, limb)


def _foot(pose: Pose, meant: Posture, stance: Stance, contact: Contact, limb: Limb) -> Finding:
    leg = stance.leg(limb)
    other: Limb = "far" if limb == "near" else "near"
    moved: Limb = limb if meant.leg(limb).ahead is not None else other
    message = (
        f"The {limb} foot misses the {contact.prop} by {contact.residual:.0f} mm: "
        "with the hips here, the leg is too short."
    )
    written = stride(meant.leg(moved).ahead, stance.body.stature)
    if not written:
        return Finding(
            kinds.CONTACT_MISSED,
            written_at(pose, limb, "foot"),
            f"{message} Bend the knee or the ankle of the {other} leg.",
        )
    # The step is shortened by what the straight leg lacks along the floor, to the next cm.
    touching = leg.tread if contact.part.endswith("ball") else leg.heel
    ankle = contact.point + (leg.ankle - touching)
    drop = leg.hip.y - ankle.y
    reach = stance.body.thigh + stance.body.shank
    enough = math.sqrt(max(reach * reach - drop * drop, 0.0))
    lacking = abs(ankle.x - leg.hip.x) - enough
    shorter = math.floor((written - lacking) * 100) / 100
    key = "ahead" if meant.leg(moved).sign > 0 else "behind"
    instead = f"{key}: {written_length(shorter)}" if shorter > 0 else ""
    path = written_at(pose, moved, "ahead" if key == "ahead" else "behind")
    return Finding(
        kinds.CONTACT_MISSED,
        path,
        f"{message} Take a shorter step, or bend the {other} knee.",
        instead,
    )


def _hand(pose: Pose, stance: Stance, contact: Contact, limb: Limb) -> Finding:
    message = f"The {limb} hand misses the {contact.prop} by {contact.residual:.0f} mm"
    path = hand_written_at(pose, limb)
    arm, body = stance.arm(limb), stance.body
    link = body.forearm if contact.prop == "wall" else body.forearm + body.palm
    gap = contact.point - arm.shoulder
    if gap.length < body.upper_arm:
        return Finding(kinds.CONTACT_MISSED, path, f"{message}: it is too close to the shoulder.")
    if contact.prop == "wall":
        return Finding(
            kinds.CONTACT_MISSED,
            path,
            f"{message}, which stands where the first pose with a hand on it has put it. "
            "Lean further towards it, take a shorter step back, "
            "or bend the elbows more in the first pose.",
        )
    reach = body.upper_arm + link
    level = math.sqrt(max(reach * reach - gap.y * gap.y, 0.0))
    nearer = math.floor((contact.point.x - (abs(gap.x) - level)) * 100) / 100
    if abs(gap.y) >= reach or nearer <= 0:
        return Finding(kinds.CONTACT_MISSED, path, f"{message}: it is too low or too high.")
    return Finding(
        kinds.CONTACT_MISSED,
        path,
        f"{message}. Lean towards it, or write “{contact.prop}: "
        f"{{ahead: {written_length(nearer)}}}” under the props.",
    )
