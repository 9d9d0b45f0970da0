"""The words of a pose: how each is read, and how a line replaces that of a ready pose."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError
from solea.body import Body
from solea.pose import NAMES, READY, Pose, PoseField, Props, PropsField, posture, ready_pose, solve
from solea.pose.names import nearest_name, plain_name
from solea.pose.posture import hand_written_at, mended, written_at
from solea.pose.quantity import Found, parse_length, stride

A_POSE: TypeAdapter[Pose] = TypeAdapter(PoseField)
SOME_PROPS: TypeAdapter[Props] = TypeAdapter(PropsField)


def near_leg(text: dict[str, Any]) -> Pose:
    return Pose.model_validate({"near leg": text})


@pytest.mark.parametrize(
    ("text", "degrees"),
    [
        ("straight", 0),
        ("slightly bent", 15),
        ("Bent", 30),
        ("right angle", 90),
        ("42", 42),
        ("42 degrees", 42),
        ("42°", 42),
        ("12.5", 12.5),
    ],
)
def test_a_knee_is_read_from_words_or_degrees(text: str, degrees: float) -> None:
    assert posture(near_leg({"knee": text})).near.knee == degrees


@pytest.mark.parametrize(
    ("text", "degrees"),
    [
        ("24", 24),
        ("-38", -38),
        ("\u221238", -38),
        ("38 plantarflexion", -38),
        ("24 dorsiflexion", 24),
        ("24 up", 24),
        ("pulled up", 10),
        ("as balance needs", Found.BY_BALANCE),
    ],
)
def test_an_ankle_is_read_by_clinical_convention(text: str, degrees: float) -> None:
    assert posture(near_leg({"ankle": text})).near.ankle == degrees


@pytest.mark.parametrize(
    ("text", "slope"), [("14 below", -14), ("30 above", 30), ("level", 0), ("30", 30)]
)
def test_a_heel_is_read_as_the_slope_of_the_foot(text: str, slope: float) -> None:
    pose = near_leg({"foot": "ball on step edge", "heel": text})
    assert posture(pose).near.slope == slope
    assert solve(pose).near.foot_slope == pytest.approx(slope)


@pytest.mark.parametrize(
    ("text", "lean"),
    [("upright", 0), ("leaning forward 30", 30), ("leaning back 5", -5), ("30", 30)],
)
def test_a_trunk_is_read_from_words_or_degrees(text: str, lean: float) -> None:
    assert posture(Pose.model_validate({"trunk": text})).trunk == lean


@pytest.mark.parametrize(
    ("text", "metres"), [("46 cm", 0.46), ("460mm", 0.46), ("1.3 m", 1.3), ("2 metres", 2.0)]
)
def test_a_length_is_read_with_its_unit(text: str, metres: float) -> None:
    assert parse_length(text) == pytest.approx(metres)


def test_a_step_in_words_grows_with_the_person() -> None:
    pose = A_POSE.validate_python({"near leg": {"behind": "a step"}, "far leg": {"foot": "flat"}})
    small, tall = (solve(pose, Body(stature)) for stature in (1.5, 1.8))
    gaps = [each.far.tread.x - each.near.tread.x for each in (small, tall)]
    assert gaps == pytest.approx([0.27 * 1.5, 0.27 * 1.8])
    assert stride("a step", 2.0) == pytest.approx(0.54)
    assert stride(0.3, 2.0) == 0.3


def test_a_pose_may_be_the_name_of_a_ready_one_however_it_is_punctuated() -> None:
    for text in (
        "wall stretch, back knee straight",
        "Wall stretch back knee straight",
        "wall stretch with the back knee straight",
    ):
        assert A_POSE.validate_python(text).like == "wall stretch, back knee straight"


def test_every_ready_pose_has_a_plain_name_of_its_own() -> None:
    assert sorted(NAMES.values()) == sorted(READY)
    assert nearest_name("siting on chair") == "sitting on a chair"
    assert plain_name("One-leg balance") == "one leg balance"


def test_a_line_replaces_that_of_the_ready_pose_and_leaves_the_others() -> None:
    base = posture(ready_pose("wall stretch, back knee straight"))
    changed = posture(
        A_POSE.validate_python(
            {"like": "wall stretch, back knee straight", "near leg": {"knee": "bent"}}
        )
    )
    assert (base.near.knee, changed.near.knee) == (0, 30)
    assert changed.near.ankle == base.near.ankle
    assert changed.far == base.far


def test_a_line_for_both_legs_goes_before_the_line_for_one() -> None:
    meant = posture(
        Pose.model_validate({"legs": {"knee": "bent"}, "far leg": {"knee": "straight"}})
    )
    assert (meant.near.knee, meant.far.knee) == (30, 0)


def test_another_place_of_a_hand_forgets_how_high_it_was() -> None:
    pose = A_POSE.validate_python({"like": "wall stretch, step back", "hands": "on hips"})
    assert posture(pose).near_hand.elbow is None


def test_to_step_ahead_replaces_having_stepped_behind() -> None:
    pose = A_POSE.validate_python({"like": "lunge, down", "near leg": {"ahead": "20 cm"}})
    assert posture(pose).near.sign == 1


def test_props_may_be_a_list_of_names_or_have_measures() -> None:
    listed = SOME_PROPS.validate_python(["wall", "step"])
    assert listed.wall is not None
    assert listed.step is not None
    assert listed.step.height is None
    written = SOME_PROPS.validate_python({"step": {"height": "20 cm"}, "wall": None})
    assert written.step is not None
    assert written.step.height == pytest.approx(0.2)
    stance = solve(ready_pose("heel raise on step, down"), props=written)
    assert stance.near.tread.y == pytest.approx(0.2)


def test_the_place_of_a_line_is_where_the_author_wrote_it() -> None:
    pose = Pose.model_validate(
        {"legs": {"knee": "bent"}, "near leg": {"ankle": "20"}, "hands": "on hips"}
    )
    assert written_at(pose, "near", "ankle") == ("near leg", "ankle")
    assert written_at(pose, "near", "knee") == ("legs", "knee")
    assert written_at(pose, "near", "heel") == ("near leg",)
    assert hand_written_at(pose, "far") == ("hands", "where")
    assert mended(pose, "far", "knee", "straight") == (("legs", "knee"), "knee: straight")
    ready = A_POSE.validate_python("squat, down")
    assert mended(ready, "near", "knee", "bent") == (
        (),
        "{like: squat down, near leg: {knee: bent}}",
    )


def test_an_unknown_line_is_refused() -> None:
    with pytest.raises(ValidationError, match="Extra inputs"):
        Pose.model_validate({"left leg": {"knee": "bent"}})
