"""What is said of a pose, and what a sentence may say beside it."""

from __future__ import annotations

import pytest
from solea.pose import READY, mirror, ready_pose, solve, solve_all
from solea.pose.telling import describe, describe_change
from solea.pose.truth import contradictions, inspect_raise, inspect_stretch

STRETCH = "wall stretch, back knee straight"
DOWN, UP = "heel raise on step, down", "heel raise on step, up"


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        (STRETCH, "Keep your back heel down and your back knee straight."),
        (STRETCH, "Bend your front knee and lean in until your back heel starts to lift."),
        (STRETCH, "Step your right leg back. Point both feet straight at the wall."),
        (STRETCH, "Do not bend your back knee, and do not lift your back heel."),
        (STRETCH, "Keep your back straight."),
        (STRETCH, "If your heel lifts, step closer. Keep your back knee straight."),
        (STRETCH, "Step straight back with one leg."),
        (DOWN, "Slowly lower your heels below the edge of the step."),
        (UP, "Rise slowly, as high on your toes as you can."),
        (UP, "Lift both heels as high as you can with your knees straight."),
        ("heel raise on floor, knees bent, up", "Bend your knees slightly, then lift your heels."),
        ("one-leg heel raise on step, up", "Keep your standing knee straight and lift the heel."),
        ("sitting on a chair", "Sit with both knees bent and your heels on the floor."),
        ("squat, down", "Bend your knees. Keep your heels down."),
    ],
)
def test_a_sentence_that_says_what_is_shown_is_left_alone(name: str, sentence: str) -> None:
    assert list(contradictions(sentence, solve(ready_pose(name)))) == []


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        (STRETCH, "Bend your back knee."),
        (STRETCH, "Keep your front knee straight."),
        (STRETCH, "Lift your back heel."),
        (STRETCH, "Step your left foot back."),
        (STRETCH, "Do not straighten your back knee."),
        (DOWN, "Bend your knees slightly."),
        (DOWN, "Raise your heels."),
        (UP, "Keep your heels down."),
        (DOWN, "Rise slowly, as high on your toes as you can."),
        ("one-leg heel raise on step, up", "Bend your standing knee."),
        ("sitting on a chair", "Lift your heels."),
        ("standing", "Keep your back knee straight."),
        ("heel raise on floor, down", "Bend your knees, then straighten them. Bend your knees."),
    ],
)
def test_a_sentence_that_says_otherwise_is_told(name: str, sentence: str) -> None:
    (finding,) = contradictions(sentence, solve(ready_pose(name)))
    assert finding.kind.name == "pose-text-differs"


def test_your_knee_is_that_of_the_leg_that_works() -> None:
    stance = solve(ready_pose(STRETCH))
    assert list(contradictions("Bend your knee.", stance)) == []
    assert list(contradictions("Bend your knee.", stance, working="near"))


def test_the_mirrored_picture_shows_the_other_leg() -> None:
    stance = mirror(solve(ready_pose(STRETCH)))
    assert list(contradictions("Step your left leg back.", stance)) == []
    assert list(contradictions("Step your right leg back.", stance))


@pytest.mark.parametrize("name", sorted(READY))
def test_no_description_contradicts_its_own_picture(name: str) -> None:
    stance = solve(ready_pose(name))
    told = describe(stance)
    assert list(contradictions(f"{told.alt} {told.long}", stance)) == []


def test_a_description_names_the_muscle_and_its_leg() -> None:
    told = describe(solve(ready_pose(STRETCH)), "gastrocnemius")
    assert told.long.endswith("(gastrocnemius) of your back leg.")
    assert "both legs" in describe(solve(ready_pose(UP)), "soleus").long


def test_a_change_says_what_stays_and_what_moves() -> None:
    poses = [ready_pose("wall stretch, step back"), ready_pose(STRETCH)]
    before, after = solve_all(poses)
    assert describe_change(before, after) == (
        "The heel of your back leg stays down. You bend your front knee and lean towards the wall."
    )
    assert describe_change(after, after) == "You stay as you are."


@pytest.mark.parametrize(
    ("before", "after", "sentence"),
    [
        (DOWN, UP, "You lift your heels."),
        (UP, DOWN, "You lower your heels below the edge of the step."),
        ("sit to stand, leaning", "sit to stand, standing", "You stand up."),
        ("sit to stand, standing", "sit to stand, leaning", "You sit down and lean forward."),
        ("squat, up", "squat, down", "You bend your knees and lean forward."),
        ("standing", "one-leg balance", "You lift your left foot off the floor."),
    ],
)
def test_a_change_is_told_in_plain_words(before: str, after: str, sentence: str) -> None:
    first, second = solve_all([ready_pose(before), ready_pose(after)])
    assert describe_change(first, second) == sentence


def test_the_change_is_the_same_for_the_other_leg() -> None:
    poses = [ready_pose("wall stretch, step back"), ready_pose(STRETCH)]
    right, left = solve_all(poses), solve_all(poses, near="left")
    assert describe_change(*right) == describe_change(*left)


@pytest.mark.parametrize(
    ("name", "muscle"),
    [
        (STRETCH, "gastrocnemius"),
        ("wall stretch, back knee bent", "soleus"),
        ("towel stretch, pull", "gastrocnemius"),
    ],
)
def test_the_ready_stretches_stretch_their_muscle(name: str, muscle: str) -> None:
    pose = ready_pose(name)
    assert list(inspect_stretch(pose, solve(pose), muscle)) == []


@pytest.mark.parametrize(
    "exercise", [name.removesuffix(", up") for name in READY if "raise" in name and "up" in name]
)
def test_the_ready_raises_shorten_both_muscles(exercise: str) -> None:
    poses = [ready_pose(f"{exercise}, down"), ready_pose(f"{exercise}, up")]
    down, up = solve_all(poses)
    for muscle in ("gastrocnemius", "soleus", "triceps-surae"):
        assert list(inspect_raise(poses[1], down, up, muscle)) == []


def test_other_muscles_have_no_equations_and_no_findings() -> None:
    pose = ready_pose("squat, down")
    stance = solve(pose)
    assert list(inspect_stretch(pose, stance, "quadriceps")) == []
    assert list(inspect_raise(pose, stance, stance, "quadriceps")) == []
