"""What a pose means in full: ready poses unfolded, both limbs said, absent lines filled in.

A later line replaces an earlier one of the same limb and name; `legs` and `hands` stand for
both limbs, and a line for one limb goes before them.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any, Literal

from solea.pose.language import HandPose, LegPose, Pose
from solea.pose.quantity import Angle, stride
from solea.pose.ready import READY
from solea.pose.stance import Limb
from solea.pose.vocabulary import FootWord, HandWord, SeatWord

LIMBS: tuple[Limb, Limb] = ("near", "far")
ON_GROUND = {"flat", "ball on floor", "ball on step edge"}

LegKey = Literal["foot", "ankle", "knee", "heel", "hip", "ahead", "behind"]


@dataclass(frozen=True, slots=True)
class LegPosture:
    """One leg in full; an absent angle is found from the rest of the figure."""

    foot: FootWord
    ankle: Angle | None
    knee: float | None
    slope: Angle | None
    hip: float | None
    ahead: float | str | None  # how far it has stepped: metres or a word; absent: it stays
    sign: int  # +1 in front of the other foot, -1 behind it

    @property
    def planted(self) -> bool:
        """Say whether the ball of the foot stands on something."""
        return self.foot in ON_GROUND

    @property
    def posed(self) -> bool:
        """Say whether knee and ankle are both written, so that the figure can grow from it."""
        return self.planted and self.knee is not None and isinstance(self.ankle, float)


@dataclass(frozen=True, slots=True)
class HandPosture:
    """One hand in full."""

    where: HandWord
    height: float | None
    elbow: float | None


@dataclass(frozen=True, slots=True)
class Posture:
    """A whole position, ready to be solved."""

    near: LegPosture
    far: LegPosture
    near_hand: HandPosture
    far_hand: HandPosture
    trunk: Angle
    gaze: float
    seat: SeatWord | None

    def leg(self, limb: Limb) -> LegPosture:
        """Return the near or the far leg."""
        return self.near if limb == "near" else self.far

    def hand(self, limb: Limb) -> HandPosture:
        """Return the near or the far hand."""
        return self.near_hand if limb == "near" else self.far_hand

    @property
    def on_chair(self) -> bool:
        """Say whether the person sits on a chair, well back or on the front of it."""
        return self.seat in {"chair", "front of chair"}

    @property
    def anchor(self) -> Limb | None:
        """Return the leg from which the figure grows, or nothing if no foot is planted."""
        planted = [limb for limb in LIMBS if self.leg(limb).planted]
        posed = [limb for limb in planted if self.leg(limb).posed]
        return next(iter(posed or planted), None)

    def ahead(self, limb: Limb, stature: float) -> float:
        """Return how far a foot is ahead of where both feet stand side by side, in metres."""
        leg = self.leg(limb)
        return leg.sign * stride(leg.ahead, stature)


@cache
def ready_pose(name: str) -> Pose:
    """Return one of the ready poses by its exact name."""
    return Pose.model_validate(READY[name])


def posture(pose: Pose) -> Posture:
    """Return what a pose means in full."""
    layers = _layers(pose)
    near, far = (_leg(layers, limb) for limb in LIMBS)
    near_hand, far_hand = (_hand(layers, limb) for limb in LIMBS)
    trunk: Angle | None = _last(layers, "trunk")
    head: float | None = _last(layers, "head")
    return Posture(
        near=near,
        far=far,
        near_hand=near_hand,
        far_hand=far_hand,
        trunk=0.0 if trunk is None else trunk,
        gaze=head or 0.0,
        seat=_last(layers, "seat"),
    )


def written_at(pose: Pose, limb: Limb, key: LegKey) -> tuple[str, ...]:
    """Return the keys under which a line of a leg is written, or the nearest that are."""
    return _place(pose, ((f"{limb} leg", getattr(pose, f"{limb}_leg")), ("legs", pose.legs)), key)


def mended(pose: Pose, limb: Limb, key: LegKey, value: str) -> tuple[tuple[str, ...], str]:
    """Return where another value of a line of a leg belongs, and what to write there."""
    path = written_at(pose, limb, key)
    if path:
        return path, f"{key}: {value}"
    leg = f"{limb} leg: {{{key}: {value}}}"
    if pose.like and pose.model_fields_set == {"like"}:
        return (), f"{{like: {pose.like.replace(',', '')}, {leg}}}"
    return (), leg


def hand_written_at(pose: Pose, limb: Limb, key: str = "where") -> tuple[str, ...]:
    """Return the keys under which a line of a hand is written, or the nearest that are."""
    hands = ((f"{limb} hand", getattr(pose, f"{limb}_hand")), ("hands", pose.hands))
    return _place(pose, hands, key)


def _place(
    pose: Pose, groups: tuple[tuple[str, LegPose | HandPose | None], ...], key: str
) -> tuple[str, ...]:
    for name, group in groups:
        if group is not None and getattr(group, key, None) is not None:
            return (name, key)
    for name, group in groups:
        if group is not None:
            return (name,)
    return ()


def _layers(pose: Pose) -> list[Pose]:
    """Return a pose after all the ready poses it builds on, the first one first."""
    base = _layers(ready_pose(pose.like)) if pose.like else []
    return [*base, pose]


def _last(layers: list[Pose], name: str) -> Any:
    """Return what the last pose that says something says."""
    said = (getattr(each, name) for each in reversed(layers))
    return next((value for value in said if value is not None), None)


def _leg(layers: list[Pose], limb: Limb) -> LegPosture:
    said: dict[str, Any] = {}
    for layer in layers:
        for leg in (layer.legs, layer.near_leg if limb == "near" else layer.far_leg):
            if leg is None:
                continue
            if leg.ahead is not None or leg.behind is not None:
                said.pop("ahead", None)
                said.pop("behind", None)
            said.update(leg.model_dump(exclude_none=True))
    foot: FootWord = said.get("foot", "flat")
    slope: Angle | None = 0.0 if foot == "flat" else said.get("heel")
    return LegPosture(
        foot=foot,
        ankle=said.get("ankle"),
        knee=said.get("knee"),
        slope=slope,
        hip=said.get("hip"),
        ahead=None if foot == "off floor" else said.get("ahead", said.get("behind")),
        sign=-1 if "behind" in said else 1,
    )


def _hand(layers: list[Pose], limb: Limb) -> HandPosture:
    said: dict[str, Any] = {}
    for layer in layers:
        for hand in (layer.hands, layer.near_hand if limb == "near" else layer.far_hand):
            if hand is not None:
                if hand.where != said.get("where"):
                    said = {}  # the height and elbow of another place mean nothing here
                said.update(hand.model_dump(exclude_none=True))
    return HandPosture(said.get("where", "by side"), said.get("height"), said.get("elbow"))
