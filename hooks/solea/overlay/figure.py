"""What lies over the figure itself: an arc at each joint, the centre of mass and the base."""

from __future__ import annotations

from solea.body import Joint
from solea.overlay import ink
from solea.overlay.angles import Reading
from solea.overlay.ink import Style
from solea.overlay.view import SCALE, Place, View, on_circle, towards
from solea.plane import Point
from solea.pose import Stance

MARGIN_BELOW = 46  # px for the base of support beneath the floor
BASE_BELOW = 0.075  # metres under the floor
TICK = 7  # px
ARC_FROM = 4.0  # degrees from which an angle is wide enough for an arc
BEYOND = 26  # px by which the line at 0 goes beyond its arc

# How far from its joint an arc is, in metres: far enough to clear a knee or a heel.
RADII: dict[Joint, float] = {
    "trunk": 0.26,
    "hip": 0.17,
    "knee": 0.14,
    "ankle": 0.22,
    "toes": 0.10,
}
CAPTION = Style(14, 700, ink.ACCENT, "middle")


def angle(reading: Reading, view: View) -> str:
    """Draw the lines of an angle and the arc between them, or a ring if there is none to see."""
    centre = view.place(reading.at)
    if abs(reading.degrees) < ARC_FROM:
        return ink.ring(centre, 6)
    radius = RADII[reading.joint] * SCALE
    zero, arm = towards(reading.zero), towards(reading.arm)
    at_zero, along = (on_circle(centre, radius + BEYOND, each) for each in (zero, arm))
    return (
        ink.line(centre, at_zero, dashes="5 5")
        + ink.line(centre, along, dashes="5 5")
        + ink.arc(centre, radius, zero, arm)
    )


def middle(reading: Reading, view: View) -> Place:
    """Return the place on the figure that a callout of an angle points to."""
    centre = view.place(reading.at)
    if abs(reading.degrees) < ARC_FROM:
        return centre
    zero = towards(reading.zero)
    half = ink.turn(zero, towards(reading.arm)) / 2
    return on_circle(centre, RADII[reading.joint] * SCALE, zero + half)


def balance(stance: Stance, view: View) -> str:
    """Draw the base of support under the floor, and a plumb line from the centre of mass to it."""
    centre, base = stance.centre_of_mass, stance.base
    text = ""
    if base is not None:
        left, y = view.place(Point(base.low, -BASE_BELOW))
        right, _ = view.place(Point(base.high, -BASE_BELOW))
        text += ink.line((left, y), (right, y), width=5)
        text += ink.line((left, y - TICK), (left, y + TICK), width=3)
        text += ink.line((right, y - TICK), (right, y + TICK), width=3)
        text += ink.write(((left + right) / 2, y + 26), "base of support", CAPTION)
    plumb = view.place(Point(centre.x, -BASE_BELOW))
    text += ink.line(view.place(centre), plumb, dashes="10 7")
    return text + ink.ring(view.place(centre), 11, cross=True)
