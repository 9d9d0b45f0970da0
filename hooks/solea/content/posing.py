"""The figures of an exercise: its poses solved among the things it needs."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from solea.content.exercise import Exercise
from solea.pose import Pose, Props, Stance, solve_all
from solea.pose.vocabulary import PROPS


@dataclass(frozen=True, slots=True)
class Posed:
    """A moment that has a pose: its number among the moments, and the solved figure."""

    moment: int
    pose: Pose
    stance: Stance


def posed(exercise: Exercise) -> tuple[Posed, ...]:
    """Solve the poses of an exercise; they share their ground and what stands on it."""
    poses = [(n, each.pose) for n, each in enumerate(exercise.moments) if each.pose is not None]
    if not poses:
        return ()
    stances = _solved(tuple(pose for _, pose in poses), props_of(exercise))
    return tuple(Posed(n, pose, stance) for (n, pose), stance in zip(poses, stances, strict=True))


def props_of(exercise: Exercise) -> Props:
    """Return the props of the pictures: what the exercise needs, with measures where given."""
    needed = Props.model_validate({name: {} for name in exercise.need if name in PROPS})
    given = exercise.props
    measured = {name: getattr(given, name) for name in given.model_fields_set} if given else {}
    return needed.model_copy(update=measured)


@lru_cache(maxsize=256)
def _solved(poses: tuple[Pose, ...], props: Props) -> tuple[Stance, ...]:
    """Solve poses once, for the check and for the picture."""
    return solve_all(poses, props=props)
