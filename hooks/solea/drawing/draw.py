"""From a stance to a drawing: the person among the props, with what is to be shown on them."""

from __future__ import annotations

from dataclasses import dataclass, replace

from solea.drawing import feet, props
from solea.drawing.back import back_marks
from solea.drawing.marks import Mark, bounds, mirrored
from solea.drawing.person import Person
from solea.drawing.placer import Placer
from solea.drawing.show import PLAIN, Show
from solea.drawing.side import person_marks
from solea.drawing.skeleton import Skeleton, as_complex, skeleton
from solea.pose import mirror
from solea.pose.stance import Stance

MARGIN = 0.03  # metres round everything that is painted
ABOVE_HEAD = 0.08  # metres of wall
FLOOR = 0.10  # metres of floor beyond what stands on it


@dataclass(frozen=True, slots=True)
class Box:
    """A stretch of the plane, in metres."""

    left: float
    bottom: float
    right: float
    top: float

    @property
    def width(self) -> float:
        """Return how wide it is, in metres."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """Return how high it is, in metres."""
        return self.top - self.bottom


@dataclass(frozen=True, slots=True)
class Drawing:
    """The marks of one picture in the order they are painted, who it shows, and its frame."""

    marks: tuple[Mark, ...]
    person: Person
    box: Box


def draw(stance: Stance, person: Person | None = None, show: Show = PLAIN) -> Drawing:
    """Draw a stance; a person who faces left is drawn facing right and seen in a mirror."""
    who = person or Person()
    if stance.mirrored:
        return _mirrored(draw(mirror(stance), who, show))
    body = skeleton(stance)
    if show.view == "back":
        marks = list(back_marks(body, stance.setting, who, show))
    else:
        behind = props.behind(stance.setting, stance.body.stature + ABOVE_HEAD)
        shadows = feet.shadows(body, stance.setting.step.height if stance.setting.step else 0.0)
        marks = [*behind, *shadows, *person_marks(body, who, show, _held(stance, body))]
    low, high = bounds(marks)
    extra = Placer(marks).place(body, show) if show.places_marks else []
    everything = (props.floor(low.real - FLOOR, high.real + FLOOR), *marks, *extra)
    return Drawing(everything, who, _frame(everything))


def common_box(*drawings: Drawing) -> Box:
    """Return one frame for the pictures of one exercise, so that none of them jumps."""
    boxes = [drawing.box for drawing in drawings]
    return Box(
        min(box.left for box in boxes),
        min(box.bottom for box in boxes),
        max(box.right for box in boxes),
        max(box.top for box in boxes),
    )


def within(drawing: Drawing, box: Box) -> Drawing:
    """Return a drawing in another frame."""
    return replace(drawing, box=box)


def _held(stance: Stance, body: Skeleton) -> tuple[Mark, ...]:
    towel = stance.setting.towel
    if towel is None:
        return ()
    return props.towel(body.near_arm.hand.at(70, 0), tuple(map(as_complex, towel.line[1:3])))


def _frame(marks: tuple[Mark, ...]) -> Box:
    low, high = bounds(marks)
    return Box(low.real - MARGIN, low.imag - MARGIN, high.real + MARGIN, high.imag + MARGIN)


def _mirrored(drawing: Drawing) -> Drawing:
    box = drawing.box
    return Drawing(
        tuple(mirrored(mark) for mark in drawing.marks),
        drawing.person,
        Box(-box.right, box.bottom, -box.left, box.top),
    )
