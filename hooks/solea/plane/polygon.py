"""Closed outlines made of points: how large, how far, what is inside, do they cross themselves."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import combinations

from solea.plane.interval import Interval
from solea.plane.point import Point


def area(outline: Sequence[Point]) -> float:
    """Return the area in square metres, positive if the outline runs counter-clockwise."""
    closed = zip(outline, (*outline[1:], *outline[:1]), strict=True)
    return sum(a.x * b.y - b.x * a.y for a, b in closed) / 2


def bounds(points: Sequence[Point]) -> tuple[Interval, Interval]:
    """Return how far the points reach in x and in y."""
    return Interval.around(p.x for p in points), Interval.around(p.y for p in points)


def contains(outline: Sequence[Point], point: Point) -> bool:
    """Say whether a point lies inside an outline."""
    inside = False
    for a, b in zip(outline, (*outline[1:], *outline[:1]), strict=True):
        if (a.y > point.y) != (b.y > point.y):
            at = a.x + (point.y - a.y) / (b.y - a.y) * (b.x - a.x)
            inside ^= point.x < at
    return inside


def crosses_itself(outline: Sequence[Point]) -> bool:
    """Say whether two edges of an outline that are not neighbours cross."""
    edges = list(zip(outline, (*outline[1:], *outline[:1]), strict=True))
    last = len(edges) - 1
    return any(
        _cross(edges[i], edges[j])
        for i, j in combinations(range(len(edges)), 2)
        if j - i > 1 and (i, j) != (0, last)
    )


def _cross(first: tuple[Point, Point], second: tuple[Point, Point]) -> bool:
    (a, b), (c, d) = first, second
    return _turn(a, b, c) * _turn(a, b, d) < 0 and _turn(c, d, a) * _turn(c, d, b) < 0


def _turn(a: Point, b: Point, c: Point) -> float:
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x)
