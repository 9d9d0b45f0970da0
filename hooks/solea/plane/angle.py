"""Angles in degrees, counter-clockwise positive, 0 to the right."""

from __future__ import annotations

import math

from solea.plane.point import Point

FULL_TURN = 360.0
HALF_TURN = 180.0


def direction(degrees: float, length: float = 1.0) -> Point:
    """Return an arrow of the given length in metres that points in a direction."""
    radians = math.radians(degrees)
    return Point(length * math.cos(radians), length * math.sin(radians))


def turned(arrow: Point, degrees: float) -> Point:
    """Turn an arrow about the origin."""
    radians = math.radians(degrees)
    cosine, sine = math.cos(radians), math.sin(radians)
    return Point(arrow.x * cosine - arrow.y * sine, arrow.x * sine + arrow.y * cosine)


def signed_angle(start: Point, end: Point) -> float:
    """Return by how much the first arrow must turn to point as the second, -180 to 180."""
    cross = start.x * end.y - start.y * end.x
    dot = start.x * end.x + start.y * end.y
    return math.degrees(math.atan2(cross, dot))


def between_angle(start: Point, end: Point) -> float:
    """Return the angle between two arrows without its sign, 0 to 180."""
    return abs(signed_angle(start, end))
