"""Affine maps: turn, stretch, mirror and move points, one after the other."""

from __future__ import annotations

import math
from dataclasses import dataclass

from solea.plane.point import ORIGIN, Point


@dataclass(frozen=True, slots=True)
class Affine:
    """The map x' = a x + c y + e, y' = b x + d y + f, in the order SVG writes it."""

    a: float = 1.0
    b: float = 0.0
    c: float = 0.0
    d: float = 1.0
    e: float = 0.0
    f: float = 0.0

    @classmethod
    def move(cls, by: Point) -> Affine:
        """Return the map that moves every point by an arrow."""
        return cls(e=by.x, f=by.y)

    @classmethod
    def turn(cls, degrees: float, about: Point = ORIGIN) -> Affine:
        """Return the map that turns the plane counter-clockwise about a point."""
        radians = math.radians(degrees)
        cosine, sine = math.cos(radians), math.sin(radians)
        spin = cls(cosine, sine, -sine, cosine)
        return cls.move(-about).then(spin).then(cls.move(about))

    @classmethod
    def stretch(cls, x: float, y: float) -> Affine:
        """Return the map that multiplies both coordinates; (-1, 1) is a mirror at x = 0."""
        return cls(a=x, d=y)

    def then(self, after: Affine) -> Affine:
        """Return the map that does this one first and the other after it."""
        return Affine(
            after.a * self.a + after.c * self.b,
            after.b * self.a + after.d * self.b,
            after.a * self.c + after.c * self.d,
            after.b * self.c + after.d * self.d,
            after.a * self.e + after.c * self.f + after.e,
            after.b * self.e + after.d * self.f + after.f,
        )

    def __call__(self, point: Point) -> Point:
        """Map a point."""
        return Point(
            self.a * point.x + self.c * point.y + self.e,
            self.b * point.x + self.d * point.y + self.f,
        )
