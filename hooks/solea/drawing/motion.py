"""A figure that moves: its first picture, and how its lines differ in each keyframe after it.

A page's script adds the differences to the numbers of the paths; without a script the picture
stays what it is. Every keyframe has the same marks with the same number of points, so that a
line goes straight from one keyframe to the next.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from html import escape
from itertools import pairwise

from solea.drawing.draw import MARGIN, Box, Drawing, common_box, draw, within
from solea.drawing.marks import Group, Mark, Patch
from solea.drawing.person import Person
from solea.drawing.props import floor
from solea.drawing.show import Show
from solea.drawing.svg import to_svg
from solea.pose.stance import Stance

STEP = 2  # units of the picture: what moves is exact to a millimetre
_PATH = re.compile(r' d="([^"]+)"')
_PART = re.compile(r"M(-?\d+) (-?\d+)(?:c([^MLz]*))?")
_NUMBER = re.compile(r"-?\d+")


@dataclass(frozen=True, slots=True)
class Turn:
    """One phase of a repetition: its word, how long it lasts, and the way it goes."""

    word: str
    seconds: float
    start: float  # share of the way at which it begins
    end: float  # share of the way at which it ends


@dataclass(frozen=True, slots=True)
class Moving:
    """The first picture of a movement, and the data from which a script moves it."""

    svg: str
    data: str  # JSON


def moving(  # noqa: PLR0913 -- each says one thing about the movement
    keyframes: Sequence[tuple[float, Stance]],
    person: Person,
    show: Show,
    turns: Iterable[Turn],
    *,
    repetitions: int = 1,
    title: str = "",
    description: str = "",
) -> Moving:
    """Draw a movement; arrows, letters and the lens stay on the still pictures."""
    plain = replace(show, lens=False, arrows=(), letters=())
    drawings = _with_common_marks([draw(stance, person, plain) for _, stance in keyframes])
    box = common_box(*drawings)
    drawings = [_on_one_floor(drawing, box) for drawing in drawings]
    texts = [to_svg(each, title=title, description=description) for each in drawings]
    data = {
        "shares": [round(share, 4) for share, _ in keyframes],
        "turns": [[turn.word, turn.seconds, turn.start, turn.end] for turn in turns],
        "repetitions": repetitions,
        "paths": list(_differences(texts)),
    }
    return Moving(texts[0], json.dumps(data, ensure_ascii=False, separators=(",", ":")))


def moving_html(movement: Moving, label: str) -> str:
    """Put a movement into a page; the script of figures finds it by its class."""
    data = movement.data.replace("<", "\\u003c")
    return (
        f'<div class="moving" data-label="{escape(label)}">{movement.svg}'
        f'<script type="application/json">{data}</script></div>\n'
    )


def _with_common_marks(drawings: Sequence[Drawing]) -> list[Drawing]:
    """Leave out the marks that some keyframes do not have, such as lines of a hidden leg."""
    common = frozenset.intersection(*(frozenset(_names(each.marks)) for each in drawings))

    def kept(marks: Iterable[Mark]) -> tuple[Mark, ...]:
        return tuple(
            replace(mark, marks=kept(mark.marks)) if isinstance(mark, Group) else mark
            for mark in marks
            if mark.name in common
        )

    return [replace(drawing, marks=kept(drawing.marks)) for drawing in drawings]


def _names(marks: Iterable[Mark]) -> Iterator[str]:
    for mark in marks:
        yield mark.name
        if isinstance(mark, Group):
            yield from _names(mark.marks)


def _on_one_floor(drawing: Drawing, box: Box) -> Drawing:
    """Give every keyframe the same frame and the same floor."""
    ground = floor(box.left + MARGIN, box.right - MARGIN)

    def common(mark: Mark) -> Mark:
        return ground if isinstance(mark, Patch) and mark.name == "floor" else mark

    marks = tuple(common(mark) for mark in drawing.marks)
    return within(replace(drawing, marks=marks), box)


def _differences(texts: Sequence[str]) -> Iterator[list[object]]:
    """Yield for each path that moves its place in the picture and its change in each keyframe."""
    every = [[_points(path) for path in _PATH.findall(text)] for text in texts]
    if len({tuple(map(len, paths)) for paths in every}) != 1:
        message = "the keyframes of a movement have different marks"
        raise ValueError(message)
    for index, still in enumerate(every[0]):
        moves = [_moves(still, other[index]) for other in every]
        changes = [_change(before, after) for before, after in pairwise(moves)]
        if any(any(change) for change in changes):
            yield [index, *changes]


def _points(path: str) -> list[int]:
    """Return the numbers of a path as places in the picture, not as steps."""
    places: list[int] = []
    for part in _PART.finditer(path):
        x, y = int(part[1]), int(part[2])
        places += (x, y)
        steps = [int(number) for number in _NUMBER.findall(part[3] or "")]
        for first in range(0, len(steps), 6):
            piece = [
                x + step if k % 2 == 0 else y + step
                for k, step in enumerate(steps[first : first + 6])
            ]
            places += piece
            x, y = piece[-2:]
    return places


def _moves(before: Sequence[int], after: Sequence[int]) -> list[int]:
    """Return by how many steps each number has moved since the first picture."""
    return [round((b - a) / STEP) for a, b in zip(before, after, strict=True)]


def _change(before: Sequence[int], after: Sequence[int]) -> list[int]:
    """Return how moves go on from one keyframe to the next, told from point to point."""
    steps = [b - a for a, b in zip(before, after, strict=True)]
    return [
        *steps[:2],
        *(later - earlier for earlier, later in zip(steps, steps[2:], strict=False)),
    ]
