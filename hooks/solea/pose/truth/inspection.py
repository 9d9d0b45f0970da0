"""The rules inside one solved pose: joints, contacts, balance, and what it goes through."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from solea.body import RANGES, Joint
from solea.dose import Finding
from solea.pose import kinds
from solea.pose.language import Pose
from solea.pose.mirror import mirror
from solea.pose.posture import LIMBS, LegKey, Posture, hand_written_at, mended, posture, written_at
from solea.pose.quantity import Angle, Found
from solea.pose.stance import Limb, Stance
from solea.pose.truth.contacts import missed_contacts
from solea.pose.truth.props import gone_through

CLOSE_ENOUGH = 5.0  # degrees between an angle as written and as it comes out
STEADY = 3.0  # mm by which the centre of mass may be outside the feet


@dataclass(frozen=True, slots=True)
class Shown:
    """A pose as written, what it means, and the figure that shows it, facing right."""

    pose: Pose
    posture: Posture
    stance: Stance


def inspect(pose: Pose, stance: Stance) -> Iterator[Finding]:
    """Find everything in a pose and its figure that no picture may show."""
    shown = Shown(pose, posture(pose), mirror(stance) if stance.mirrored else stance)
    yield from _of_each_limb_once([found for rule in RULES for found in rule(shown)])


def _of_each_limb_once(findings: list[Finding]) -> Iterator[Finding]:
    """Tell what is true of the near and the far limb in one finding about each of them."""
    told = {each: each.message.replace("far ", "near ") for each in findings}
    for finding in findings:
        same = [each for each in findings if told[each] == told[finding]]
        if len(same) == 1:
            yield finding
        elif finding is same[0]:
            message = finding.message.replace("The near ", "Each ", 1)
            yield replace(finding, message=message.replace("the far ", "the other "))


_NAMES: dict[Joint, str] = {"toes": "toe joint"}


def _joints(shown: Shown) -> Iterator[Finding]:
    pose = shown.pose
    for limb in LIMBS:
        leg, arm = shown.stance.leg(limb), shown.stance.arm(limb)
        bends: tuple[tuple[Joint, float, tuple[str, ...]], ...] = (
            ("ankle", leg.dorsiflexion, written_at(pose, limb, "ankle")),
            ("knee", leg.knee_flexion, written_at(pose, limb, "knee")),
            ("hip", leg.hip_flexion, written_at(pose, limb, "hip")),
            ("toes", leg.toe_extension, written_at(pose, limb, "heel")),
            ("shoulder", arm.shoulder_flexion, hand_written_at(pose, limb)),
            ("elbow", arm.elbow_flexion, hand_written_at(pose, limb, "elbow")),
            ("wrist", arm.wrist_extension, hand_written_at(pose, limb)),
        )
        for joint, degrees, path in bends:
            yield from _beyond(joint, f"{limb} {_NAMES.get(joint, joint)}", degrees, path)
    path = ("trunk",) if pose.trunk is not None else ()
    yield from _beyond("trunk", "trunk", shown.stance.trunk.lean, path)


def _beyond(joint: Joint, name: str, degrees: float, path: tuple[str, ...]) -> Iterator[Finding]:
    allowed = RANGES[joint].allowed
    if abs(allowed.outside(degrees)) < 0.5:  # noqa: PLR2004 - no reader sees half a degree
        return
    way = RANGES[joint].plus if degrees > 0 else RANGES[joint].minus
    most = allowed.high if degrees > 0 else -allowed.low
    limit = f"up to {most:.0f}°" if most else "none at all"
    written = path[-1:] == (joint,)  # and not forced by something else in the pose
    yield Finding(
        kinds.JOINT_RANGE,
        path,
        f"The {name} is at {abs(degrees):.0f}° of {way}; a picture may show {limit}.",
        f"{joint}: {allowed.nearest(degrees):.0f}" if written else "",
    )


def _as_written(shown: Shown) -> Iterator[Finding]:
    """Find angles that are written but come out otherwise, as the foot or the seat decides."""
    for limb in LIMBS:
        meant, leg = shown.posture.leg(limb), shown.stance.leg(limb)
        if not meant.planted:
            continue
        came_out = {"knee": leg.knee_flexion, "ankle": leg.dorsiflexion}
        lines: tuple[tuple[LegKey, Angle | None], ...] = (
            ("knee", meant.knee),
            ("ankle", meant.ankle),
        )
        for key, written in lines:
            if not isinstance(written, float) or abs(written - came_out[key]) <= CLOSE_ENOUGH:
                continue
            why = "the seat" if shown.posture.seat else "the place of its foot"
            path, instead = mended(shown.pose, limb, key, f"{came_out[key]:.0f}")
            yield Finding(
                kinds.ANGLE_DIFFERS,
                path,
                f"The {limb} {key} is written as {written:.0f}°, "
                f"but {why} brings it to {came_out[key]:.0f}°.",
                instead,
            )


def _contacts(shown: Shown) -> Iterator[Finding]:
    yield from missed_contacts(shown.pose, shown.posture, shown.stance)


def _balance(shown: Shown) -> Iterator[Finding]:
    stance = shown.stance
    away = stance.base_distance
    if away is None:
        message = "Nothing bears the person's weight: no foot is on the floor, and nobody sits."
        yield Finding(kinds.OUT_OF_BALANCE, (), message, "legs: {foot: flat}")
        return
    if stance.held or abs(away) <= STEADY:
        return
    where, lean = ("in front of", "back") if away > 0 else ("behind", "forward")
    path, instead = _to_balance(shown)
    yield Finding(
        kinds.OUT_OF_BALANCE,
        path,
        f"The centre of mass is {abs(away):.0f} mm {where} what the person stands on, "
        f"and no hand holds on. Bring the body further {lean}, or let a hand hold on.",
        instead,
    )


def _to_balance(shown: Shown) -> tuple[tuple[str, ...], str]:
    """Return the line that would leave the balance to the figure, and where it belongs."""
    limb: Limb | None = shown.posture.anchor
    if limb is None or shown.posture.seat:
        return (), ""
    leg = shown.posture.leg(limb)
    if leg.foot == "flat" and leg.ankle is not Found.BY_BALANCE:
        return mended(shown.pose, limb, "ankle", "as balance needs")
    if isinstance(leg.slope, float):
        return mended(shown.pose, limb, "heel", "as high as balance needs")
    return (), ""


def _through(shown: Shown) -> Iterator[Finding]:
    yield from gone_through(shown.pose, shown.stance)


RULES: tuple[Callable[[Shown], Iterator[Finding]], ...] = (
    _joints,
    _as_written,
    _contacts,
    _balance,
    _through,
)
