"""What a drawing is made of: a few kinds of mark, each with a role instead of a colour.

Metres, x to the right, y up, points as complex numbers. Marks are listed in the order in which
they are painted. What colour a role has, light or dark, on screen or on paper, is not known here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from solea.drawing.spline import Curve

# fmt: off
Role = Literal[
    "skin", "skin-shade", "skin-far", "skin-far-shade", "blush", "lips", "eye",
    "hair", "hair-shade", "hair-light", "brow", "scarf", "scarf-shade",
    "shirt", "shirt-shade", "shirt-far", "shirt-far-shade",
    "shorts", "shorts-shade", "shorts-far", "shorts-far-shade",
    "leggings", "leggings-shade", "leggings-far", "leggings-far-shade",
    "shoe", "shoe-shade", "shoe-far", "sole",
    "muscle", "helping", "fibre", "tendon", "rim",
    "wall", "wall-side", "prop", "prop-side", "metal", "towel", "edge",
    "floor", "shadow", "ink", "accent", "letter", "paper",
]
# fmt: on
Ink = Literal["none", "fine", "inner", "outline", "prop"]

# Widths of lines in metres of the drawing: an outline must be seen at 320 px.
WIDTHS: dict[Ink, float] = {
    "none": 0.0,
    "fine": 0.0030,
    "inner": 0.0042,
    "outline": 0.0060,
    "prop": 0.0045,
}


@dataclass(frozen=True, slots=True)
class Patch:
    """A closed shape with a fill, an outline and, if it is round, a shade along one side."""

    name: str
    curve: Curve
    role: Role
    ink: Ink = "outline"
    shade: Role | None = None
    light: complex = 0j  # by how far the lit part is moved away from the shade
    line: Role = "ink"

    @property
    def extent(self) -> tuple[complex, complex]:
        """Return the lowest left and the highest right corner of what is painted."""
        return _around(self.curve.points, WIDTHS[self.ink] / 2)


@dataclass(frozen=True, slots=True)
class Stroke:
    """An open line."""

    name: str
    curves: tuple[Curve, ...]
    role: Role = "ink"
    width: float = WIDTHS["inner"]

    @property
    def extent(self) -> tuple[complex, complex]:
        """Return the lowest left and the highest right corner of what is painted."""
        return _around([p for curve in self.curves for p in curve.points], self.width / 2)


@dataclass(frozen=True, slots=True)
class Arrow:
    """A straight arrow that says where a part of the body moves."""

    name: str
    start: complex
    end: complex

    @property
    def extent(self) -> tuple[complex, complex]:
        """Return the lowest left and the highest right corner of what is painted."""
        return _around([self.start, self.end], ARROW_WIDTH)


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter on a disc, which words beside the drawing take up."""

    name: str
    centre: complex
    radius: float
    text: str
    target: complex | None = None  # what a thin line leads to, if the letter is not beside it

    @property
    def extent(self) -> tuple[complex, complex]:
        """Return the lowest left and the highest right corner of what is painted."""
        return _around([self.centre], self.radius)


@dataclass(frozen=True, slots=True)
class Lens:
    """A magnifier: a circle that shows a part of a group of marks larger, and where it is."""

    name: str
    centre: complex
    radius: float
    target: complex
    zoom: float
    group: str  # the name of the group that is seen through it
    middle: complex  # what is seen in the middle of the lens

    @property
    def extent(self) -> tuple[complex, complex]:
        """Return the lowest left and the highest right corner of what is painted."""
        return _around([self.centre], self.radius + RING_WIDTH / 2)


@dataclass(frozen=True, slots=True)
class Group:
    """Marks that belong together and can be shown once more through a lens."""

    name: str
    marks: tuple[Mark, ...]

    @property
    def extent(self) -> tuple[complex, complex]:
        """Return the lowest left and the highest right corner of what is painted."""
        return bounds(self.marks)


Mark = Patch | Stroke | Arrow | Letter | Lens | Group

ARROW_WIDTH = 0.020  # of the shaft
RING_WIDTH = 0.010  # of the rim of a lens


def bounds(marks: Sequence[Mark]) -> tuple[complex, complex]:
    """Return the lowest left and the highest right corner of what marks paint."""
    corners = [corner for mark in marks for corner in mark.extent]
    return _around(corners, 0.0)


def leaves(marks: Sequence[Mark]) -> Iterator[Mark]:
    """Go through all marks, those inside groups too."""
    for mark in marks:
        if isinstance(mark, Group):
            yield from leaves(mark.marks)
        else:
            yield mark


def moved(mark: Mark, by: complex) -> Mark:
    """Return a shape or a line moved by an arrow."""
    match mark:
        case Patch():
            return replace(mark, curve=mark.curve.moved(by))
        case Stroke():
            return replace(mark, curves=tuple(curve.moved(by) for curve in mark.curves))
        case Group():
            return replace(mark, marks=tuple(moved(each, by) for each in mark.marks))
        case _:
            message = f"{mark.name} is placed after the figure and never moved"
            raise TypeError(message)


def mirrored(mark: Mark) -> Mark:
    """Return a mark seen in a mirror that stands at x = 0; letters stay readable."""
    match mark:
        case Patch():
            return replace(mark, curve=mark.curve.mirrored(), light=_flip(mark.light))
        case Stroke():
            return replace(mark, curves=tuple(curve.mirrored() for curve in mark.curves))
        case Arrow():
            return replace(mark, start=_flip(mark.start), end=_flip(mark.end))
        case Lens():
            return replace(
                mark,
                centre=_flip(mark.centre),
                target=_flip(mark.target),
                middle=_flip(mark.middle),
            )
        case Group():
            return replace(mark, marks=tuple(mirrored(each) for each in mark.marks))
        case Letter():
            target = None if mark.target is None else _flip(mark.target)
            return replace(mark, centre=_flip(mark.centre), target=target)


def _around(points: Sequence[complex], margin: float) -> tuple[complex, complex]:
    across = [point.real for point in points]
    up = [point.imag for point in points]
    edge = complex(margin, margin)
    return complex(min(across), min(up)) - edge, complex(max(across), max(up)) + edge


def _flip(point: complex) -> complex:
    return complex(0.0 - point.real, point.imag)
