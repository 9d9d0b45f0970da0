"""Points of the plane, which are also the arrows between them: metres, x to the right, y up."""

from __future__ import annotations

import math
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Point:
    """A place, or the arrow from the origin to it, in metres."""

    x: float
    y: float

    def __add__(self, other: Point) -> Point:
        """Go on from here by another arrow."""
        return Point(self.x + other.x, self.y + other.y)

    def __sub__(self, other: Point) -> Point:
        """Return the arrow from the other place to this one."""
        return Point(self.x - other.x, self.y - other.y)

    def __mul__(self, factor: float) -> Point:
        """Stretch the arrow."""
        return Point(self.x * factor, self.y * factor)

    def __neg__(self) -> Point:
        """Turn the arrow round."""
        return Point(-self.x, -self.y)

    @property
    def length(self) -> float:
        """Return how long the arrow is, in metres."""
        return math.hypot(self.x, self.y)

    @property
    def mirrored(self) -> Point:
        """Return the place seen in a mirror that stands at x = 0."""
        # Adding nothing turns the -0.0 of a point on the mirror into 0.0.
        return Point(0.0 - self.x, self.y)


ORIGIN = Point(0.0, 0.0)


def distance(a: Point, b: Point) -> float:
    """Return how far two places are apart, in metres."""
    return math.hypot(a.x - b.x, a.y - b.y)


def along(a: Point, b: Point, share: float) -> Point:
    """Return the place that lies the given share of the way from one place to another."""
    return Point(a.x + (b.x - a.x) * share, a.y + (b.y - a.y) * share)


def middle(a: Point, b: Point) -> Point:
    """Return the place half-way between two places."""
    return along(a, b, 0.5)
