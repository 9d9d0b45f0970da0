"""The figures of an exercise: its poses solved among the things it needs."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from solea.content.exercise import Exercise
from solea.drawing import Person, chosen
from solea.pose import Pose, Props, Stance, solve_all
from solea.pose.vocabulary import PROPS


@dataclass(frozen=True, slots=True)
class Posed:
    """A moment that has a pose: its number among the moments, and the solved figure."""

    moment: int
    pose: Pose
    stance: Stance


@dataclass(frozen=True, slots=True)
class Posing:
    """What the figures of an exercise are solved from; small enough to look figures up by."""

    moments: tuple[int, ...]
    poses: tuple[Pose, ...]
    props: Props


def posing(exercise: Exercise) -> Posing:
    """Gather the poses of an exercise, with the moments they belong to and their props."""
    poses = [(n, each.pose) for n, each in enumerate(exercise.moments) if each.pose is not None]
    moments = tuple(n for n, _ in poses)
    return Posing(moments, tuple(pose for _, pose in poses), props_of(exercise))


def posed(exercise: Exercise) -> tuple[Posed, ...]:
    """Solve the poses of an exercise; they share their ground and what stands on it."""
    return solved(posing(exercise))


def props_of(exercise: Exercise) -> Props:
    """Return the props of the pictures: what the exercise needs, with measures where given."""
    needed = Props.model_validate({name: {} for name in exercise.need if name in PROPS})
    given = exercise.props
    measured = {name: getattr(given, name) for name in given.model_fields_set} if given else {}
    return needed.model_copy(update=measured)


@lru_cache(maxsize=2048)  # more than any clinic has exercises
def solved(posing: Posing) -> tuple[Posed, ...]:
    """Solve poses once, for the check and for the picture."""
    stances = solve_all(posing.poses, props=posing.props) if posing.poses else ()
    each = zip(posing.moments, posing.poses, stances, strict=True)
    return tuple(Posed(moment, pose, stance) for moment, pose, stance in each)


def person_of(exercise: Exercise, id_: str) -> Person:
    """Return who is drawn: whom the author describes, or one of the site's people by the id."""
    return exercise.person.drawn() if exercise.person else chosen(id_)
