"""Where two circles meet: the one construction that two-link limbs need."""

from __future__ import annotations

import math

from solea.plane.point import Point, distance


def meeting(a: Point, radius_a: float, b: Point, radius_b: float, side: float) -> Point | None:
    """Return where two circles meet, or nothing if they do not.

    Seen from the first centre towards the second, `side` +1 chooses the meeting on the left
    and -1 the one on the right.
    """
    gap = distance(a, b)
    if gap == 0 or gap > radius_a + radius_b or gap < abs(radius_a - radius_b):
        return None
    ahead = (gap * gap + radius_a * radius_a - radius_b * radius_b) / (2 * gap)
    aside = math.sqrt(max(radius_a * radius_a - ahead * ahead, 0.0))
    unit = (b - a) * (1 / gap)
    left = Point(-unit.y, unit.x)
    return a + unit * ahead + left * (aside if side > 0 else -aside)
