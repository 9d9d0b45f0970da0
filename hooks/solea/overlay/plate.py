"""The plate: the figure with its angles called out beside it, and its numbers in a panel."""

from __future__ import annotations

from html import escape

from solea.drawing import Drawing, to_svg
from solea.overlay import figure
from solea.overlay.angles import Reading, readings
from solea.overlay.balance import balance
from solea.overlay.callouts import callouts
from solea.overlay.ink import FONT, PAPER, Style, wrapped, write
from solea.overlay.panel import WIDTH as PANEL
from solea.overlay.panel import panel
from solea.overlay.view import SCALE, View
from solea.pose import Stance

MARGIN = 28  # px round everything
DRAWN_SCALE = 250  # px for each metre, as a drawing is written
TITLE, SENTENCE = Style(24, 700), Style(17)


def plate(stance: Stance, drawing: Drawing, heading: str, sentence: str = "") -> str:
    """Write the overlay of a stance over the drawing of it, with its numbers beside it.

    It brings its own light ground and literal colours, so that it looks the same everywhere.
    """
    every = readings(stance)
    both = (callouts(stance, every, "back"), callouts(stance, every, "front"))
    left, right = both if both[0].left else both[::-1]
    view = View(drawing.box, MARGIN + left.width)
    panel_left = view.right + right.width + MARGIN
    width = panel_left + PANEL + MARGIN
    head, top = _head(heading, sentence, width)
    numbers, panel_height = panel(stance, every)
    height = top + max(view.height + figure.MARGIN_BELOW, panel_height) + MARGIN
    over = figure.balance(stance, view) + left.drawn(view) + right.drawn(view)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="{_told(stance, heading)}"'
        f' width="{width:.0f}" height="{height:.0f}" viewBox="0 0 {width:.0f} {height:.0f}"'
        f' font-family="{FONT}"><rect width="100%" height="100%" fill="{PAPER}"/>{head}'
        f'<g transform="translate(0 {top:.0f})" stroke-linecap="round">'
        f'<g transform="translate({view.left:.1f} 0) scale({SCALE / DRAWN_SCALE:g})">'
        f"{to_svg(drawing, literal=True).strip()}</g>{over}"
        f'<g transform="translate({panel_left:.1f} 0)">{numbers}</g></g></svg>\n'
    )


def _head(heading: str, sentence: str, width: float) -> tuple[str, float]:
    """Write the heading, and return it with the height that it takes in px."""
    y = MARGIN + TITLE.size
    text = write((MARGIN, y), heading, TITLE)
    for each in wrapped(sentence, width - 2 * MARGIN, SENTENCE.size):
        y += SENTENCE.size * 1.5
        text += write((MARGIN, y), each, SENTENCE)
    return text, y + MARGIN


def _told(stance: Stance, heading: str) -> str:
    """Say in words what the plate shows."""
    angles = [_said(each) for each in readings(stance)]
    return escape(" ".join([f"{heading}.", *angles, *balance(stance)]))


def _said(reading: Reading) -> str:
    limb = f"{reading.limb} " if reading.limb else ""
    return f"{limb}{reading.joint} {reading.number} {reading.words}.".capitalize()
