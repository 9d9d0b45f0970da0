"""The way between two poses: what touches goes on touching, in few keyframes."""

from __future__ import annotations

from itertools import pairwise

import pytest
from solea.body import Body
from solea.plane import Point, along, distance
from solea.pose import Stance, mirror, ready_pose, solve, solve_all
from solea.pose.movement import TOUCHING, Keyframe, between, ease, touching

EXERCISES = (
    ("wall stretch, start", "wall stretch, step back"),
    ("wall stretch, step back", "wall stretch, back knee straight"),
    ("wall stretch, back knee bent, step back", "wall stretch, back knee bent"),
    ("heel raise on floor, down", "heel raise on floor, up"),
    ("heel raise on floor, knees bent, down", "heel raise on floor, knees bent, up"),
    ("one-leg heel raise on step, down", "one-leg heel raise on step, up"),
    ("heel raise on step, knees bent, down", "heel raise on step, knees bent, up"),
    ("seated heel raise, down", "seated heel raise, up"),
    ("seated knee extension, bent", "seated knee extension, straight"),
    ("sit to stand, leaning", "sit to stand, standing"),
    ("towel stretch, start", "towel stretch, pull"),
    ("squat, up", "squat, down"),
    ("lunge, up", "lunge, down"),
    ("standing", "one-leg balance"),
)
SHARES = [number / 40 for number in range(41)]


def drawn(frames: tuple[Keyframe, ...], share: float) -> dict[str, Point]:
    """Return the points as a player draws them: straight lines between keyframes."""
    for first, last in pairwise(frames):
        if first.share <= share <= last.share:
            part = (share - first.share) / (last.share - first.share)
            start, end = first.stance.points, last.stance.points
            return {name: along(start[name], end[name], part) for name in start}
    message = f"{share} is not a share of the way"
    raise ValueError(message)


def solved(names: tuple[str, str]) -> tuple[Stance, Stance]:
    before, after = solve_all([ready_pose(name) for name in names])
    return before, after


@pytest.mark.parametrize("names", EXERCISES, ids=" to ".join)
def test_what_touches_stays_within_4_mm_all_the_way(names: tuple[str, str]) -> None:
    before, after = solved(names)
    frames = between(before, after)
    start, end = before.points, after.points
    # Only what stays in one place can be compared with that place.
    still = [name for name in touching(before, after) if distance(start[name], end[name]) < 0.001]
    assert still
    for share in SHARES:
        points = drawn(frames, share)
        for name in still:
            assert distance(points[name], start[name]) * 1000 <= TOUCHING


@pytest.mark.parametrize("names", EXERCISES, ids=" to ".join)
def test_the_ends_of_a_movement_are_its_poses(names: tuple[str, str]) -> None:
    before, after = solved(names)
    frames = between(before, after)
    assert (frames[0].stance, frames[-1].stance) == (before, after)
    assert (frames[0].share, frames[-1].share) == (0, 1)
    assert all(first.share < last.share for first, last in pairwise(frames))


@pytest.mark.parametrize(
    "names", [pair for pair in EXERCISES if "raise" in pair[0] or "towel" in pair[0]], ids="".join
)
def test_a_raise_needs_few_keyframes(names: tuple[str, str]) -> None:
    assert len(between(*solved(names))) <= 3


def test_a_mirrored_movement_is_the_mirror_of_the_movement() -> None:
    before, after = solved(EXERCISES[1])
    frames = between(mirror(before), mirror(after))
    assert [mirror(frame.stance) for frame in frames] == [
        frame.stance for frame in between(before, after)
    ]


def test_a_foot_that_steps_is_lifted_on_its_way() -> None:
    frames = between(*solved(EXERCISES[0]))
    assert max(frame.stance.near.tread.y for frame in frames) > 0.02


def test_a_movement_has_one_body_that_faces_one_way() -> None:
    stance = solve(ready_pose("standing"))
    with pytest.raises(ValueError, match="one body"):
        between(stance, mirror(stance))
    with pytest.raises(ValueError, match="one body"):
        between(stance, solve(ready_pose("standing"), Body(1.6)))


def test_easing_starts_and_stops_gently() -> None:
    assert [ease(time) for time in (0, 0.5, 1)] == [0, 0.5, 1]
    assert ease(0.1) < 0.1
    assert ease(0.9) > 0.9
