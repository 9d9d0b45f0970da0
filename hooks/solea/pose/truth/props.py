"""Parts of the body that go through a wall, a step or the floor."""

from __future__ import annotations

from collections.abc import Iterator

from solea.dose import Finding
from solea.plane import Point, along
from solea.pose import kinds
from solea.pose.language import Pose
from solea.pose.posture import LIMBS, written_at
from solea.pose.stance import Limb, PlacedStep, Stance

GRAZING = 4.0  # mm that no reader of a picture sees
# How thick the body is around the points of its skeleton, as shares of stature: our estimates.
HEAD_RADIUS = 0.058
KNEE_RADIUS = 0.032
CHEST_RADIUS = 0.065


def gone_through(pose: Pose, stance: Stance) -> Iterator[Finding]:
    """Find each part that goes through a prop, by how much, and what to change."""
    yield from _through_wall(pose, stance)
    for limb in LIMBS:
        yield from _through_floor(pose, stance, limb)
        yield from _through_seat(pose, stance, limb)
        if stance.setting.step:
            yield from _through_step(pose, stance, limb, stance.setting.step)


def _through_wall(pose: Pose, stance: Stance) -> Iterator[Finding]:
    wall = stance.setting.wall
    if wall is None:
        return
    tall = stance.body.stature
    parts: list[tuple[str, float, tuple[str, ...]]] = [
        ("head", stance.trunk.head.x + HEAD_RADIUS * tall, _trunk(pose)),
        ("chest", stance.trunk.chest.x + CHEST_RADIUS * tall, _trunk(pose)),
    ]
    for limb in LIMBS:
        leg = stance.leg(limb)
        knee = leg.knee.x + KNEE_RADIUS * tall
        parts.append((f"{limb} knee", knee, written_at(pose, limb, "knee")))
        parts.append((f"{limb} foot", leg.toe.x, written_at(pose, limb, "ahead")))
    for part, front, path in parts:
        deep = (front - wall.x) * 1000
        if deep > GRAZING:
            message = f"The {part} goes {deep:.0f} mm through the wall."
            mend = "Stand further from it, or straighten the elbows in the first pose."
            yield Finding(kinds.THROUGH, path, f"{message} {mend}")


def _trunk(pose: Pose) -> tuple[str, ...]:
    return ("trunk",) if pose.trunk is not None else ()


def _through_floor(pose: Pose, stance: Stance, limb: Limb) -> Iterator[Finding]:
    leg, arm = stance.leg(limb), stance.arm(limb)
    knee = leg.knee.y - KNEE_RADIUS * stance.body.stature
    lowest = (
        ("knee", knee, written_at(pose, limb, "knee")),
        ("foot", min(leg.heel.y, leg.tread.y, leg.toe.y), written_at(pose, limb, "foot")),
        ("hand", min(arm.palm.y, arm.fingertip.y), ()),
    )
    for part, height, path in lowest:
        if height * 1000 < -GRAZING:
            message = f"The {limb} {part} goes {-height * 1000:.0f} mm below the floor."
            mend = "Bend the leg more." if part == "foot" else "Bend the knees less."
            yield Finding(kinds.THROUGH, path, f"{message} {mend}")


def _through_seat(pose: Pose, stance: Stance, limb: Limb) -> Iterator[Finding]:
    chair, leg = stance.setting.chair, stance.leg(limb)
    if chair is None or not any(each.part == "seat" for each in stance.contacts):
        return
    if not leg.hip.x < chair.front < leg.knee.x:
        return
    share = (chair.front - leg.hip.x) / (leg.knee.x - leg.hip.x)
    deep = (chair.seat - along(leg.hip, leg.knee, share).y) * 1000
    if deep > GRAZING:
        yield Finding(
            kinds.THROUGH,
            ("seat",) if pose.seat else (),
            f"The {limb} thigh goes {deep:.0f} mm through the seat of the chair. "
            "Sit on the front of the chair, or bend the knee.",
            "seat: front of chair",
        )


def _through_step(pose: Pose, stance: Stance, limb: Limb, step: PlacedStep) -> Iterator[Finding]:
    leg = stance.leg(limb)
    deep = max(_depth(point, step) for point in (leg.heel, leg.tread, leg.toe)) * 1000
    if deep > GRAZING:
        yield Finding(
            kinds.THROUGH,
            written_at(pose, limb, "foot"),
            f"The {limb} foot goes {deep:.0f} mm into the step.",
            "foot: ball on step edge",
        )


def _depth(point: Point, step: PlacedStep) -> float:
    """Return how deep a point is inside a step, in metres; negative outside."""
    sides = (point.x - step.edge, step.end - point.x)
    return min(*sides, step.height - point.y)
