"""Plane geometry: points, turns, circles and polygons, in metres, x to the right and y up."""

from __future__ import annotations

from solea.plane.affine import Affine
from solea.plane.angle import between_angle, direction, signed_angle, turned
from solea.plane.circle import meeting
from solea.plane.interval import Interval
from solea.plane.point import ORIGIN, Point, along, distance, middle
from solea.plane.polygon import area, bounds, contains, crosses_itself

__all__ = [
    "ORIGIN",
    "Affine",
    "Interval",
    "Point",
    "along",
    "area",
    "between_angle",
    "bounds",
    "contains",
    "crosses_itself",
    "direction",
    "distance",
    "meeting",
    "middle",
    "signed_angle",
    "turned",
]
