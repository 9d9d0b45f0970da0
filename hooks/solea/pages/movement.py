"""The moving figure of an exercise: one repetition between two of its poses, at the dose's pace.

The picture waits under the strip until a script that can move it has been loaded; without one
the strip says everything.
"""

from __future__ import annotations

import re
from functools import lru_cache

from solea.catalogue import Catalogue
from solea.content import Exercise, Posed, person_of, posed
from solea.dose import compile_dose
from solea.drawing import Turn, moving, moving_html
from solea.pages.figures import main_moment, show
from solea.pose import Stance
from solea.pose.movement import between
from solea.pose.telling import describe, describe_change

INTO_A_STRETCH = 3  # seconds in which the figure moves into a hold and out of it; our choice

_MARK = re.compile(r"<!-- movement: (?P<id>[a-z0-9_-]+) -->")
_WORDS = {"up": "Up", "hold": "Hold", "pause": "Pause", "down": "Slowly down"}


def movement_mark(exercise: Exercise, id_: str) -> str:
    """Write the mark where the moving figure goes, or nothing if the poses show no movement."""
    return f"<!-- movement: {id_} -->" if _ends(exercise) else ""


def put_movements(html: str, catalogue: Catalogue) -> str:
    """Put the moving figures where their marks stand."""
    return _MARK.sub(
        lambda found: _movement(catalogue.exercises[found["id"]].thing, found["id"]), html
    )


def _ends(exercise: Exercise) -> tuple[Stance, Stance] | None:
    """Return the two poses between which the exercise moves, the one to begin with first.

    A raise moves between its lowest pose and its main one, a stretch from the pose before.
    """
    poses = posed(exercise)
    main = next((each for each in poses if each.moment == main_moment(exercise)), None)
    others = [each for each in poses if each is not main]
    if main is None or not others:
        return None
    if exercise.aim == "stretch":
        before = [each for each in others if each.moment < main.moment]
        return (before[-1].stance, main.stance) if before else None
    return max(others, key=_dorsiflexion).stance, main.stance


def _dorsiflexion(each: Posed) -> float:
    return each.stance.leg("near").dorsiflexion


def _turns(exercise: Exercise) -> tuple[tuple[Turn, ...], int]:
    """Return the phases of one repetition or hold, and how many there are in a set."""
    phases = [
        phase
        for phase in compile_dose(exercise.dose).timeline
        if phase.repetition <= 1 and phase.set_number == 1 and phase.word in _WORDS
    ]
    if exercise.dose.hold:
        into = Turn("Move in", INTO_A_STRETCH, 0, 1)
        out = Turn("Move out", INTO_A_STRETCH, 1, 0)
        return (into, Turn("Hold", exercise.dose.hold.seconds, 1, 1), out), 1
    first = [phase for phase in phases if phase.side == phases[0].side]
    first = [phase for phase in first if phase.variant == phases[0].variant]
    ways = {"up": (0, 1), "down": (1, 0)}
    turns = [
        Turn(_WORDS[phase.word], phase.seconds, *ways.get(phase.word, (1, 1))) for phase in first
    ]
    return tuple(turns), first[0].repetitions


@lru_cache(maxsize=64)
def _drawn(before: Stance, after: Stance) -> tuple[tuple[float, Stance], ...]:
    return tuple((each.share, each.stance) for each in between(before, after))


def _movement(exercise: Exercise, id_: str) -> str:
    ends = _ends(exercise)
    if ends is None:
        return ""
    turns, repetitions = _turns(exercise)
    told = describe(ends[1], exercise.works.most)
    movement = moving(
        _drawn(*ends),
        person_of(exercise, id_),
        show(exercise),
        turns,
        repetitions=repetitions,
        title=told.alt,
        description=describe_change(*ends),
    )
    return moving_html(movement, "the exercise").strip()
