"""Measure the pictures: how long a still one and a moving one take, and how large they are."""

from __future__ import annotations

import gzip
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from statistics import median

from solea.drawing import Movement, Show, Turn, chosen, draw, moving, moving_html, to_svg
from solea.pose import NAMES, Pose, Stance, ready_pose, solve, solve_all
from solea.pose.movement import between

LONGEST_STILL = 10.0  # milliseconds
LARGEST_STILL = 12.0  # kB, gzipped
LARGEST_MOVEMENT = 5.0  # kB, gzipped, over the still picture
LARGEST_STEPS = 2.2  # times as long for 8 steps as for 4; 2 is linear

ROUNDS = 5
FULL = Show(
    "gastrocnemius",
    ("soleus",),
    lens=True,
    arrows=(Movement("near heel", "up"),),
    letters=(("A", "near heel"), ("B", "near knee"), ("C", "hips")),
)
MOVEMENTS = (
    ("heel raise on step, down", "heel raise on step, up"),
    ("wall stretch, step back", "wall stretch, back knee straight"),
    ("seated heel raise, down", "seated heel raise, up"),
    ("towel stretch, start", "towel stretch, pull"),
)
TURNS = (Turn("Up", 2, 0, 1), Turn("Hold", 1, 1, 1), Turn("Slowly down", 3, 1, 0))
STEPS = ("wall stretch, step back", "wall stretch, back knee straight")


@dataclass(frozen=True, slots=True)
class Pictures:
    """What was measured on the ready poses: times in milliseconds, sizes in kB gzipped."""

    count: int
    plain: float
    full: float
    slowest: float
    plain_size: float
    full_size: float
    movement: float
    movement_size: float
    steps: float


def measure_pictures() -> Pictures:
    """Draw every ready pose, plain and with all that can be shown, and some movements."""
    poses = [ready_pose(name) for name in NAMES.values()]
    who = chosen("bench")

    def still(show: Show) -> list[float]:
        return [_milliseconds(partial(_posed_svg, pose, show)) for pose in poses]

    plain, full = still(Show()), still(FULL)
    pairs = [solve_all([ready_pose(name) for name in pair]) for pair in MOVEMENTS]

    def moved(pair: tuple[Stance, ...]) -> tuple[str, str]:
        keyframes = [(each.share, each.stance) for each in between(*pair)]
        made = moving(keyframes, who, FULL, TURNS, repetitions=10)
        return moving_html(made, "the exercise"), made.svg

    added = [_kilobytes(whole) - _kilobytes(svg) for whole, svg in map(moved, pairs)]
    return Pictures(
        count=len(poses),
        plain=median(plain),
        full=median(full),
        slowest=max(plain + full),
        plain_size=median(_kilobytes(_posed_svg(pose, Show())) for pose in poses),
        full_size=median(_kilobytes(_posed_svg(pose, FULL)) for pose in poses),
        movement=median(_milliseconds(partial(moved, pair)) for pair in pairs),
        movement_size=max(added),
        steps=_milliseconds(lambda: _strip(8)) / _milliseconds(lambda: _strip(4)),
    )


def held_to(told: Pictures) -> list[tuple[str, float, float, str]]:
    """List what the pictures are held to: what, how much it is, and how much it may be."""
    return [
        ("a still picture, plain, in ms", told.plain, LONGEST_STILL, ".1f"),
        ("a still picture with everything, in ms", told.full, LONGEST_STILL, ".1f"),
        ("a still picture with everything, in kB", told.full_size, LARGEST_STILL, ".1f"),
        ("what a movement adds, in kB", told.movement_size, LARGEST_MOVEMENT, ".1f"),
        ("time for 8 steps over 4", told.steps, LARGEST_STEPS, ".2f"),
    ]


def picture_table(told: Pictures) -> str:
    """Lay out what was measured on the pictures."""
    return "\n".join(
        [
            f"{told.count} ready poses     ms, solved and drawn   kB gzipped",
            f"  plain              {told.plain:>17.1f} {told.plain_size:>12.1f}",
            f"  lens, arrow, letters {told.full:>15.1f} {told.full_size:>12.1f}",
            f"  the slowest        {told.slowest:>17.1f}",
            f"  a movement         {told.movement:>17.1f} {told.movement_size:>+12.1f} at most",
            f"  8 steps over 4     {told.steps:>17.2f} times",
        ]
    )


def _posed_svg(pose: Pose, show: Show) -> str:
    return _svg(solve(pose), show)


def _svg(stance: Stance, show: Show) -> str:
    return to_svg(draw(stance, chosen("bench"), show))


def _strip(steps: int) -> None:
    """Solve and draw an exercise with a picture at every step."""
    poses = [ready_pose(STEPS[n % 2]) for n in range(steps)]
    for stance in solve_all(poses):
        _svg(stance, FULL)


def _milliseconds(work: Callable[[], object]) -> float:
    """Return the processor time that some work takes, the median of several runs."""
    spent = []
    for _ in range(ROUNDS):
        started = time.process_time()
        work()
        spent.append(time.process_time() - started)
    return median(spent) * 1000


def _kilobytes(text: str) -> float:
    return len(gzip.compress(text.encode("utf-8"), mtime=0)) / 1000
