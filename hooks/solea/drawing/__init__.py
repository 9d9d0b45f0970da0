"""Pictures of a solved pose: marks with roles, and their SVG.

`draw` turns a stance into a `Drawing` of a person, `to_svg` writes it. Nothing here knows of
pages or exercises; colours are in one palette, and geometry is in metres as complex numbers.
"""

from __future__ import annotations

from solea.drawing.draw import Box, Drawing, common_box, draw, within
from solea.drawing.listing import listed
from solea.drawing.motion import Moving, Turn, moving, moving_html
from solea.drawing.person import PEOPLE, Person, chosen
from solea.drawing.ready import ready_drawings
from solea.drawing.show import PLACES, CalfMuscle, Movement, Place, Show, View
from solea.drawing.svg import to_svg

__all__ = [
    "PEOPLE",
    "PLACES",
    "Box",
    "CalfMuscle",
    "Drawing",
    "Movement",
    "Moving",
    "Person",
    "Place",
    "Show",
    "Turn",
    "View",
    "chosen",
    "common_box",
    "draw",
    "listed",
    "moving",
    "moving_html",
    "ready_drawings",
    "to_svg",
    "within",
]
