"""Smooth lines through given points: Hobby's splines, the curves of METAFONT and MetaPost.

Points are complex numbers, so that a turn is a product. J. D. Hobby, Smooth, easy to compute
interpolating splines, Discrete & Computational Geometry 1, 1986. A line has one cubic per
pair of neighbouring points, so that the same part of the body in two poses has lines with the
same number of points, and one can be turned into the other.
"""

from __future__ import annotations

import cmath
import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

Cubic = tuple[complex, complex, complex]  # two control points and the end


class Corner(complex):
    """A point at which the line turns sharply instead of running on smoothly."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Curve:
    """A line of cubic Bézier pieces, in metres."""

    start: complex
    pieces: tuple[Cubic, ...]
    closed: bool = False

    @property
    def points(self) -> tuple[complex, ...]:
        """Return every point that the line is written with, the start first."""
        return (self.start, *(point for piece in self.pieces for point in piece))

    def at(self, share: float) -> complex:
        """Return the point that lies a share of the pieces (0 to 1) along the line."""
        place = min(max(share, 0.0), 1.0) * len(self.pieces)
        index = min(int(place), len(self.pieces) - 1)
        start = self.pieces[index - 1][2] if index else self.start
        return _on_cubic(start, self.pieces[index], place - index)

    def sampled(self, each: int = 6) -> list[complex]:
        """Return points along the line, the given number on every piece."""
        found = [self.start]
        start = self.start
        for piece in self.pieces:
            found += [_on_cubic(start, piece, step / each) for step in range(1, each + 1)]
            start = piece[2]
        return found[:-1] if self.closed else found

    def mirrored(self) -> Curve:
        """Return the line seen in a mirror that stands at x = 0."""
        flipped = tuple((_flip(a), _flip(b), _flip(c)) for a, b, c in self.pieces)
        return Curve(_flip(self.start), flipped, self.closed)

    def moved(self, by: complex) -> Curve:
        """Return the line moved by an arrow."""
        pieces = tuple((a + by, b + by, c + by) for a, b, c in self.pieces)
        return Curve(self.start + by, pieces, self.closed)


def closed(points: Sequence[complex]) -> Curve:
    """Draw a smooth closed line through the points, sharp at each `Corner`."""
    corners = [index for index, point in enumerate(points) if isinstance(point, Corner)]
    if not corners:
        return Curve(complex(points[0]), _ring(points), closed=True)
    first = corners[0]
    turned = [*points[first:], *points[: first + 1]]
    return Curve(complex(turned[0]), _runs(turned), closed=True)


def line(*points: complex) -> Curve:
    """Draw a smooth open line through the points, sharp at each `Corner`."""
    return Curve(complex(points[0]), _runs(points))


def polygon(*points: complex) -> Curve:
    """Draw a closed line with straight edges."""
    return closed([Corner(point) for point in points])


def circle(centre: complex, radius: float) -> Curve:
    """Draw a circle."""
    return closed([centre + turn * radius for turn in (1, 1j, -1, -1j)])


def ellipse(centre: complex, wide: float, high: float) -> Curve:
    """Draw a lying ellipse by half its width and half its height."""
    corners = (complex(x * wide, y * high) * math.sqrt(0.5) for x, y in _DIAGONALS)
    ends = (wide, 1j * high, -wide, -1j * high)
    pairs = zip(ends, corners, strict=True)
    return closed([centre + place for pair in pairs for place in pair])


_DIAGONALS = ((1, 1), (-1, 1), (-1, -1), (1, -1))


def _runs(points: Sequence[complex]) -> tuple[Cubic, ...]:
    pieces: list[Cubic] = []
    start = 0
    for index in range(1, len(points)):
        if index == len(points) - 1 or isinstance(points[index], Corner):
            pieces += _open(points[start : index + 1])
            start = index
    return tuple(pieces)


def _open(points: Sequence[complex]) -> list[Cubic]:
    """Return the pieces between two free ends, which curl as their neighbours do."""
    chords = [b - a for a, b in pairwise(points)]
    if len(chords) == 1:
        return [_straight(points[0], points[1])]
    turns = [0.0, *_turns(chords), 0.0]
    lengths = [_length(chord) for chord in chords]
    below, diagonal, above = [0.0], [1.0], [1.0]
    right = [-turns[1]]
    for k in range(1, len(chords)):
        before, after = 1 / lengths[k - 1], 1 / lengths[k]
        below.append(before)
        diagonal.append(2 * (before + after))
        above.append(after)
        right.append(-2 * before * turns[k] - after * turns[k + 1])
    below.append(1.0)
    diagonal.append(1.0)
    above.append(0.0)
    right.append(0.0)
    angles = _solve(below, diagonal, above, right)
    return [
        _cubic(points[k], chords[k], angles[k], -turns[k + 1] - angles[k + 1])
        for k in range(len(chords))
    ]


def _ring(points: Sequence[complex]) -> tuple[Cubic, ...]:
    """Return the pieces of a line without ends: a cyclic system, by Sherman and Morrison."""
    count = len(points)
    chords = [points[(k + 1) % count] - points[k] for k in range(count)]
    turns = _turns([chords[-1], *chords])
    lengths = [_length(chord) for chord in chords]
    below = [1 / lengths[k - 1] for k in range(count)]
    above = [1 / lengths[k] for k in range(count)]
    diagonal = [2 * (below[k] + above[k]) for k in range(count)]
    right = [-2 * below[k] * turns[k] - above[k] * turns[(k + 1) % count] for k in range(count)]
    corner = below[0]
    pivot = -diagonal[0]
    plain = [diagonal[0] - pivot, *diagonal[1:-1], diagonal[-1] - corner * corner / pivot]
    some = _solve(below, plain, above, right)
    other = _solve(below, plain, above, [pivot, *[0.0] * (count - 2), corner])
    factor = (some[0] + some[-1] * corner / pivot) / (1 + other[0] + other[-1] * corner / pivot)
    angles = [a - factor * b for a, b in zip(some, other, strict=True)]
    return tuple(
        _cubic(points[k], chords[k], angles[k], -turns[(k + 1) % count] - angles[(k + 1) % count])
        for k in range(count)
    )


def _solve(
    below: list[float], diagonal: list[float], above: list[float], right: list[float]
) -> list[float]:
    """Solve a system of equations in which each unknown meets only its two neighbours."""
    count = len(diagonal)
    upper, answer = [0.0] * count, [0.0] * count
    upper[0], answer[0] = above[0] / diagonal[0], right[0] / diagonal[0]
    for k in range(1, count):
        pivot = diagonal[k] - below[k] * upper[k - 1]
        upper[k] = above[k] / pivot
        answer[k] = (right[k] - below[k] * answer[k - 1]) / pivot
    for k in range(count - 2, -1, -1):
        answer[k] -= upper[k] * answer[k + 1]
    return answer


def _turns(chords: Sequence[complex]) -> list[float]:
    return [cmath.phase(b / a) for a, b in pairwise(chords)]


def _length(chord: complex) -> float:
    # Two points of a pose may fall together; a line between them is still a line.
    return max(abs(chord), 1e-9)


def _cubic(start: complex, chord: complex, leaving: float, arriving: float) -> Cubic:
    first = start + cmath.rect(_velocity(leaving, arriving), leaving) * chord
    second = start + chord - cmath.rect(_velocity(arriving, leaving), -arriving) * chord
    return (first, second, start + chord)


def _velocity(leaving: float, arriving: float) -> float:
    sine, other_sine = math.sin(leaving), math.sin(arriving)
    cosine, other_cosine = math.cos(leaving), math.cos(arriving)
    swing = math.sqrt(2) * (sine - other_sine / 16) * (other_sine - sine / 16)
    above = 2 + swing * (cosine - other_cosine)
    root = math.sqrt(5)
    return above / (3 * (1 + (root - 1) / 2 * cosine + (3 - root) / 2 * other_cosine))


def _straight(start: complex, end: complex) -> Cubic:
    third = (end - start) / 3
    return (start + third, end - third, complex(end))


def _on_cubic(start: complex, piece: Cubic, share: float) -> complex:
    a, b, c = piece
    rest = 1 - share
    return (
        rest**3 * start + 3 * rest * rest * share * a + 3 * rest * share * share * b + share**3 * c
    )


def _flip(point: complex) -> complex:
    return complex(0.0 - point.real, point.imag)
