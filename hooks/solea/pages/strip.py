"""The strip of an exercise: its start and its steps, gathered under the pictures that show them.

A step that has no picture stands under the last picture before it, so that a row of pictures
never has a hole and the words keep their order.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from solea.content import Exercise, Step
from solea.pages.figures import main_moment, mark, shape_mark
from solea.pages.writing import Markdown


@dataclass(frozen=True, slots=True)
class Frame:
    """A picture and what is told under it; `first` is the number of its first step.

    A large one is also as wide as a phone: it stands for the exercise or has letters to read.
    """

    picture: Markdown
    shape: Markdown
    large: bool
    start: Step | None
    first: int
    steps: tuple[Step, ...]


def strip(exercise: Exercise, id_: str) -> list[Frame]:
    """Gather the moments of an exercise under its pictures; only the first frame may have none."""
    main = main_moment(exercise)
    frames = []
    for begin, end in _stretches(exercise):
        drawn = exercise.moments[begin].pose is not None
        frames.append(
            Frame(
                picture=Markdown(mark(id_, begin) if drawn else ""),
                shape=Markdown(shape_mark(id_, begin) if drawn else ""),
                large=begin == main or bool(exercise.moments[begin].points),
                start=None if begin else exercise.start,
                first=max(begin, 1),
                steps=exercise.moments[max(begin, 1) : end],
            )
        )
    return frames


def _stretches(exercise: Exercise) -> Iterator[tuple[int, int]]:
    """Yield where each frame begins among the moments, and where the next one does."""
    moments = exercise.moments
    begins = [0, *(n for n, each in enumerate(moments) if n and each.pose is not None)]
    yield from zip(begins, [*begins[1:], len(moments)], strict=True)
