"""Marks as readable text, for people who compare two versions of a drawing.

One line for each mark, then the points that its lines run through, in millimetres.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from solea.drawing.marks import Arrow, Group, Lens, Letter, Mark, Patch, Stroke
from solea.drawing.spline import Curve

PER_LINE = 8  # points


def listed(marks: Sequence[Mark]) -> str:
    """Write marks as text, in the order in which they are painted."""
    return "\n".join(line for mark in marks for line in _lines(mark)) + "\n"


def _lines(mark: Mark) -> Iterator[str]:
    match mark:
        case Patch():
            shade = f", shade {mark.shade}" if mark.shade else ""
            yield f"patch {mark.name}: {mark.role}, ink {mark.ink}{shade}"
            yield from _points(mark.curve)
        case Stroke():
            yield f"stroke {mark.name}: {mark.role}, {mark.width * 1000:.1f} wide"
            for curve in mark.curves:
                yield from _points(curve)
        case Group():
            yield f"group {mark.name}"
            for each in mark.marks:
                yield from (f"  {line}" for line in _lines(each))
        case _:
            yield _placed(mark)


def _placed(mark: Arrow | Letter | Lens) -> str:
    match mark:
        case Arrow():
            return f"{mark.name}: from {_place(mark.start)} to {_place(mark.end)}"
        case Letter():
            target = "" if mark.target is None else f", names {_place(mark.target)}"
            return f"{mark.name}: at {_place(mark.centre)}{target}"
        case Lens():
            return (
                f"{mark.name} on {mark.group}: {_place(mark.centre)}, shows {_place(mark.target)}"
            )


def _points(curve: Curve) -> Iterator[str]:
    points = [curve.start, *(piece[2] for piece in curve.pieces)]
    for first in range(0, len(points), PER_LINE):
        yield "  " + " ".join(_place(point) for point in points[first : first + PER_LINE])


def _place(point: complex) -> str:
    return f"{_number(point.real)},{_number(point.imag)}"


def _number(metres: float) -> str:
    text = f"{metres * 1000:.1f}"
    return "0.0" if text == "-0.0" else text
