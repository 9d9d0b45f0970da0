"""What holds for every pose that can be written, tried on many that nobody would write."""

from __future__ import annotations

import math
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from solea.body import BUILDS, Body
from solea.plane import distance
from solea.pose import READY, Pose, Stance, mirror, solve, solve_all
from solea.pose.movement import between
from solea.pose.posture import LIMBS
from solea.pose.solving.arms import hand_gap
from solea.pose.stance import Contact, Limb
from solea.pose.truth import inspect

MM = 0.001  # metres
CLOSE = 1e-9  # metres

numbers = st.integers
feet = st.sampled_from(["flat", "ball on floor", "ball on step edge", "off floor"])
knees = st.one_of(
    st.sampled_from(["straight", "slightly bent", "bent", "right angle"]), numbers(0, 110).map(str)
)
ankles = st.one_of(st.sampled_from(["as balance needs", "pointed"]), numbers(-45, 35).map(str))
heels = st.sampled_from(["as high as balance needs", "level", "12 below", "30 above", "50 above"])
legs = st.one_of(
    st.sampled_from(["lifted behind", "lifted in front", "straight out"]),
    st.fixed_dictionaries(
        {"foot": feet},
        optional={"knee": knees, "ankle": ankles, "ahead": numbers(5, 60).map("{} cm".format)},
    ),
    st.fixed_dictionaries(
        {"foot": st.sampled_from(["ball on floor", "ball on step edge"]), "heel": heels},
        optional={"knee": knees, "ankle": ankles, "behind": st.just("a step")},
    ),
)
hands = st.sampled_from(
    ["against wall", "hold rail", "hold chair", "on hips", "on thighs", "by side", "ahead"]
)
trunks = st.sampled_from(["upright", "in line with near leg", "leaning forward", "30"])
written = st.fixed_dictionaries(
    {},
    optional={
        "legs": legs,
        "near leg": legs,
        "far leg": legs,
        "trunk": trunks,
        "hands": hands,
        "near hand": hands,
        "seat": st.sampled_from(["chair", "floor"]),
        "head": st.sampled_from(["level", "looking down"]),
        "like": st.sampled_from(sorted(READY)),
    },
)
bodies = st.builds(Body, st.floats(1.45, 1.95), st.sampled_from(sorted(BUILDS)))


def read(text: dict[str, Any]) -> Pose:
    return Pose.model_validate(text)


def bones(stance: Stance) -> list[tuple[float, float]]:
    """Return the length of every bone of a figure beside what it should be."""
    body, found = stance.body, []
    for limb in LIMBS:
        leg, arm = stance.leg(limb), stance.arm(limb)
        found += [
            (distance(leg.hip, leg.knee), body.thigh),
            (distance(leg.knee, leg.ankle), body.shank),
            (distance(leg.ball, leg.tread), body.foot.ball_height),
            (distance(leg.heel, leg.ankle), _heel(body)),
            (distance(arm.shoulder, arm.elbow), body.upper_arm),
            (distance(arm.elbow, arm.wrist), body.forearm),
            (distance(arm.wrist, arm.palm), body.palm),
        ]
    found.append((distance(stance.trunk.pelvis, stance.trunk.chest), body.trunk))
    return found


def limb_of(contact: Contact) -> Limb:
    return "near" if contact.part.startswith("near") else "far"


def _heel(body: Body) -> float:
    return math.hypot(body.foot.heel_pad, body.foot.height)


@given(written, bodies)
def test_bones_keep_their_length(text: dict[str, Any], body: Body) -> None:
    for is_now, should_be in bones(solve(read(text), body)):
        assert is_now == pytest.approx(should_be, abs=CLOSE)


@given(written, bodies)
def test_what_is_said_to_touch_touches_within_a_millimetre(
    text: dict[str, Any], body: Body
) -> None:
    stance = solve(read(text), body)
    for contact in stance.contacts:
        if contact.residual > 1:
            continue
        limb = limb_of(contact)
        leg, arm = stance.leg(limb), stance.arm(limb)
        if contact.part.endswith("ball"):
            assert distance(leg.tread, contact.point) <= MM
            assert leg.toe.y == pytest.approx(leg.tread.y, abs=MM)
        elif contact.prop == "wall":
            assert contact.point.x - hand_gap(body) == pytest.approx(arm.palm.x, abs=MM)
            assert contact.point.y == pytest.approx(arm.palm.y, abs=MM)
        elif contact.part.endswith("hand"):
            assert distance(arm.palm, contact.point) <= MM


@given(written, bodies)
def test_a_flat_foot_is_flat(text: dict[str, Any], body: Body) -> None:
    stance = solve(read(text), body)
    for contact in stance.contacts:
        if contact.part.endswith("heel") and contact.residual <= 1:
            assert stance.leg(limb_of(contact)).heel.y >= -MM


@given(written, bodies)
def test_the_mirror_of_a_mirror_is_the_same(text: dict[str, Any], body: Body) -> None:
    stance = solve(read(text), body)
    other = mirror(stance)
    assert mirror(other) == stance
    assert other.side("near") == "left"
    assert other.facing == -1
    assert solve(read(text), body, near="left") == other


@given(written, bodies)
def test_the_same_pose_gives_the_same_figure(text: dict[str, Any], body: Body) -> None:
    assert solve(read(text), body) == solve(read(text), body)


@given(written, bodies)
def test_mirroring_changes_no_finding(text: dict[str, Any], body: Body) -> None:
    pose = read(text)
    stance = solve(pose, body)
    assert list(inspect(pose, mirror(stance))) == list(inspect(pose, stance))


@given(st.sampled_from(sorted(READY)), bodies)
def test_a_ready_pose_is_true_of_every_body(name: str, body: Body) -> None:
    pose = read({"like": name})
    assert list(inspect(pose, solve(pose, body))) == []


@settings(max_examples=40)
@given(written, written)
def test_there_is_a_way_between_any_two_poses(
    first: dict[str, Any], second: dict[str, Any]
) -> None:
    before, after = solve_all([read(first), read(second)])
    frames = between(before, after)
    assert (frames[0].stance, frames[-1].stance) == (before, after)
    assert all(a.share < b.share for a, b in pairwise(frames))
    for frame in frames:
        for is_now, should_be in bones(frame.stance):
            assert is_now == pytest.approx(should_be, abs=CLOSE)
