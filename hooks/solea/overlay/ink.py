"""Lines, arcs and words of the overlay as SVG, in pixels from the upper left corner."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape
from typing import Literal

from solea.overlay.view import Place, on_circle

ACCENT, INK, SOFT, PAPER, HAIRLINE = "#0a4f86", "#13262d", "#35474e", "#fffdf9", "#c5d3d3"
LONGER, SHORTER = "#0a4f86", "#8a5a00"
FONT = "'Atkinson Hyperlegible Next','Segoe UI',Helvetica,Arial,'DejaVu Sans',sans-serif"
LETTER = 0.58  # of the font's size, on average, in the widest font that may stand in

CASING = 2.5  # px by which the light line under a line is wider

Anchor = Literal["start", "middle", "end"]


@dataclass(frozen=True, slots=True)
class Style:
    """How words look."""

    size: float = 15
    weight: int = 400
    colour: str = INK
    anchor: Anchor = "start"


def write(place: Place, words: str, style: Style) -> str:
    """Write a line of words."""
    x, y = place
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" font-size="{style.size:g}" font-weight="{style.weight}" '
        f'fill="{style.colour}" text-anchor="{style.anchor}">{escape(words, quote=False)}</text>'
    )


def wrapped(words: str, width: float, size: float) -> list[str]:
    """Break words into lines that are no wider than some pixels."""
    most = int(width / (size * LETTER))
    lines = [""]
    for word in words.split():
        longer = f"{lines[-1]} {word}".strip()
        if len(longer) <= most:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def line(*places: Place, width: float = 2, dashes: str = "", cased: bool = True) -> str:
    """Draw a line, on a light casing so that it is seen on skin and cloth alike."""
    data = "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in places)
    return _cased(data, width, dashes) if cased else _stroke(data, ACCENT, width, dashes)


def arc(centre: Place, radius: float, start: float, end: float) -> str:
    """Draw the shorter arc between two directions, in degrees counter-clockwise from the right."""
    first, last = (on_circle(centre, radius, angle) for angle in (start, end))
    sweep = 0 if turn(start, end) > 0 else 1  # on a screen y goes down
    data = (
        f"M{first[0]:.1f} {first[1]:.1f}A{radius:.1f} {radius:.1f} 0 0 {sweep} "
        f"{last[0]:.1f} {last[1]:.1f}"
    )
    return _cased(data, 4)


def turn(start: float, end: float) -> float:
    """Return by how much one direction must turn to become another, -180 to 180 degrees."""
    return (end - start + 180) % 360 - 180


def ring(centre: Place, radius: float, *, cross: bool = False) -> str:
    """Draw a ring, with a cross in it for the centre of mass."""
    x, y = centre
    text = (
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:g}" fill="{PAPER}" '
        f'stroke="{ACCENT}" stroke-width="3"/>'
    )
    if cross:
        r = radius
        data = f"M{x - r:.1f} {y:.1f}h{2 * r:g}M{x:.1f} {y - r:.1f}v{2 * r:g}"
        text += _stroke(data, ACCENT, 2.5)
    return text


def bar(corner: Place, width: float, height: float, colour: str) -> str:
    """Draw a filled box from its upper left corner."""
    x, y = corner
    return (
        f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" fill="{colour}"/>'
    )


def _cased(data: str, width: float, dashes: str = "") -> str:
    return _stroke(data, PAPER, width + CASING) + _stroke(data, ACCENT, width, dashes)


def _stroke(data: str, colour: str, width: float, dashes: str = "") -> str:
    dashed = f' stroke-dasharray="{dashes}"' if dashes else ""
    return f'<path d="{data}" fill="none" stroke="{colour}" stroke-width="{width:g}"{dashed}/>'
