"""Marks to SVG text: the only place that knows SVG, and the only one that gives roles colours.

One unit is a millimetre of the drawing. The same drawing gives the same bytes: numbers have
one form, and names of parts come from the drawing's own content, so that figures on one page
never borrow each other's parts.
"""

from __future__ import annotations

import hashlib
from html import escape

from solea.drawing.draw import Box, Drawing
from solea.drawing.marks import (
    ARROW_WIDTH,
    RING_WIDTH,
    WIDTHS,
    Arrow,
    Group,
    Lens,
    Letter,
    Mark,
    Patch,
    Role,
    Stroke,
)
from solea.drawing.palette import Colours, property_of
from solea.drawing.spline import Curve

UNIT = 1000  # units for each metre
LEADER_WIDTH, DOT_RADIUS = 0.006, 0.013  # metres: the line from a lens to what it shows


def to_svg(
    drawing: Drawing, *, title: str = "", description: str = "", literal: bool = False
) -> str:
    """Write a picture; `literal` writes colours themselves, for programs that know no CSS."""
    box = drawing.box
    body = _Writer(drawing.person.colours, literal=literal, box=box)
    inner = "".join(body.mark(mark) for mark in drawing.marks)
    digest = hashlib.sha256((inner + body.definitions + title + description).encode()).hexdigest()
    prefix = f"f{digest[:7]}"
    width, height = box.width, box.height
    told = _told(title, description)
    label = (
        f'role="img" aria-labelledby="~t{" ~d" if description else ""}"'
        if title
        else 'aria-hidden="true"'
    )
    text = (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="figure" {label} '
        f'width="{number(width * UNIT / 4)}" height="{number(height * UNIT / 4)}" '
        f'viewBox="0 0 {number(width * UNIT)} {number(height * UNIT)}">{told}'
        f"<defs>{body.definitions}</defs>"
        f'<g class="halo" stroke-linecap="round" stroke-linejoin="round">{inner}</g></svg>\n'
    )
    return text.replace("~", f"{prefix}-")


def number(value: float) -> str:
    """Write a number with at most one decimal place and nothing that says nothing."""
    text = f"{value:.1f}".removesuffix(".0")
    return "0" if text == "-0" else text


def _told(title: str, description: str) -> str:
    parts = f'<title id="~t">{escape(title, quote=False)}</title>' if title else ""
    if description:
        parts += f'<desc id="~d">{escape(description, quote=False)}</desc>'
    return parts


class _Writer:
    """Writes marks, and keeps the shapes that are used more than once."""

    def __init__(self, colours: Colours, *, literal: bool, box: Box) -> None:
        self._colours = colours
        self._literal = literal
        self._box = box
        self._count = 0
        self.definitions = ""

    def mark(self, mark: Mark) -> str:
        match mark:
            case Patch():
                return self._patch(mark)
            case Stroke():
                data = "".join(self._path(curve) for curve in mark.curves)
                return f'<path d="{data}" fill="none" {self._line(mark.role, mark.width)}/>'
            case Arrow():
                return self._arrow(mark)
            case Letter():
                return self._letter(mark)
            case Lens():
                return self._lens(mark)
            case Group():
                inner = "".join(self.mark(each) for each in mark.marks)
                return f'<g id="~{mark.name}">{inner}</g>'

    def _patch(self, mark: Patch) -> str:
        data = self._path(mark.curve)
        line = f" {self._line(mark.line, WIDTHS[mark.ink])}" if WIDTHS[mark.ink] else ""
        if not mark.shade:
            return f'<path d="{data}" {self._fill(mark.role)}{line}/>'
        name = self._next()
        self.definitions += (
            f'<path id="~{name}" d="{data}"/>'
            f'<clipPath id="~{name}c"><use href="#~{name}"/></clipPath>'
        )
        shift = f"{number(mark.light.real * UNIT)} {number(-mark.light.imag * UNIT)}"
        outline = f'<use href="#~{name}" fill="none"{line}/>' if line else ""
        return (
            f'<use href="#~{name}" {self._fill(mark.shade)}/>'
            f'<g clip-path="url(#~{name}c)"><use href="#~{name}" transform="translate({shift})" '
            f"{self._fill(mark.role)}/></g>{outline}"
        )

    def _arrow(self, mark: Arrow) -> str:
        along = (mark.end - mark.start) / abs(mark.end - mark.start)
        head = 0.062
        neck = mark.end - along * head * 0.8
        left, right = (
            mark.end - along * head + along * 0.036j,
            mark.end - along * head - along * 0.036j,
        )
        shaft = self._straight(mark.start, neck)
        tip = self._straight(mark.end, left, right) + "z"
        accent = self._line("accent", ARROW_WIDTH)
        return (
            f'<path d="{shaft}" {accent}/><path d="{tip}" {self._fill("accent")} '
            f"{self._line('accent', 0.008)}/>"
        )

    def _letter(self, mark: Letter) -> str:
        x, y = self._place(mark.centre)
        size = mark.radius * UNIT * 1.3
        leader = self._leader(mark.centre, mark.target) if mark.target is not None else ""
        return (
            f"{leader}<circle {self._round(mark.centre, mark.radius)} {self._fill('accent')}/>"
            f'<text x="{number(x)}" y="{number(y + size * 0.355)}" font-size="{number(size)}" '
            f'font-weight="700" text-anchor="middle" font-family="sans-serif" '
            f"{self._fill('letter')}>{escape(mark.text)}</text>"
        )

    def _leader(self, start: complex, target: complex) -> str:
        thin = self._line("accent", LEADER_WIDTH)
        return (
            f'<path d="{self._straight(start, target)}" {thin}/>'
            f"<circle {self._round(target, DOT_RADIUS)} {self._fill('paper')} {thin}/>"
        )

    def _lens(self, mark: Lens) -> str:
        name = self._next()
        self.definitions += (
            f'<clipPath id="~{name}"><circle {self._round(mark.centre, mark.radius)}/></clipPath>'
        )
        x, y = self._place(mark.middle)
        u, v = self._place(mark.centre)
        zoom = mark.zoom
        move = f"matrix({zoom:g} 0 0 {zoom:g} {number(u - zoom * x)} {number(v - zoom * y)})"
        ring = self._line("accent", RING_WIDTH)
        glass = self._round(mark.centre, mark.radius)
        return (
            f"{self._leader(mark.centre, mark.target)}<circle {glass} {self._fill('paper')}/>"
            f'<g clip-path="url(#~{name})"><use href="#~{mark.group}" transform="{move}"/></g>'
            f'<circle {glass} fill="none" {ring}/>'
        )

    def _next(self) -> str:
        self._count += 1
        return str(self._count)

    def _colour(self, role: Role) -> str:
        colour = self._colours[role]
        return colour if self._literal else f"var({property_of(role)},{colour})"

    def _fill(self, role: Role) -> str:
        return f'fill="{self._colour(role)}"'

    def _line(self, role: Role, width: float) -> str:
        return f'stroke="{self._colour(role)}" stroke-width="{number(width * UNIT)}"'

    def _place(self, point: complex) -> tuple[float, float]:
        return (point.real - self._box.left) * UNIT, (self._box.top - point.imag) * UNIT

    def _round(self, centre: complex, radius: float) -> str:
        x, y = self._place(centre)
        return f'cx="{number(x)}" cy="{number(y)}" r="{number(radius * UNIT)}"'

    def _straight(self, *points: complex) -> str:
        places = (self._place(point) for point in points)
        return "M" + "L".join(f"{number(x)} {number(y)}" for x, y in places)

    def _path(self, curve: Curve) -> str:
        """Write a curve with relative numbers that never add up their rounding."""
        left, top = self._box.left, self._box.top
        start = curve.start
        at_x, at_y = round((start.real - left) * UNIT), round((top - start.imag) * UNIT)
        text = [f"M{at_x} {at_y}c"]
        for piece in curve.pieces:
            for point in piece:
                x, y = round((point.real - left) * UNIT), round((top - point.imag) * UNIT)
                text.append(f"{x - at_x: d}{y - at_y: d}")
            at_x, at_y = x, y
        return "".join(text).replace("c ", "c", 1) + ("z" if curve.closed else "")
