"""Where a point of the figure lies on the plate."""

from __future__ import annotations

import math
from dataclasses import dataclass

from solea.drawing import Box
from solea.plane import Point

SCALE = 350  # px for each metre

Place = tuple[float, float]  # px from the upper left corner of the plate


@dataclass(frozen=True, slots=True)
class View:
    """The frame of the drawing on the plate."""

    box: Box
    left: float  # px

    @property
    def right(self) -> float:
        """Return the right edge, in px."""
        return self.left + self.box.width * SCALE

    @property
    def height(self) -> float:
        """Return the height, in px."""
        return self.box.height * SCALE

    def place(self, point: Point) -> Place:
        """Return where a point in metres is on the plate."""
        return (
            self.left + (point.x - self.box.left) * SCALE,
            (self.box.top - point.y) * SCALE,
        )


def on_circle(centre: Place, radius: float, degrees: float) -> Place:
    """Return the place on a circle in a direction, counter-clockwise from the right."""
    radians = math.radians(degrees)
    return centre[0] + radius * math.cos(radians), centre[1] - radius * math.sin(radians)


def towards(arrow: Point) -> float:
    """Return the direction of an arrow in degrees, counter-clockwise from the right."""
    return math.degrees(math.atan2(arrow.y, arrow.x))
