"""The picture of the calf: both lower legs from behind, with their muscles.

It belongs to no exercise, so that pages on how the calf works may show it.
"""

from __future__ import annotations

from functools import lru_cache

from solea.content import CALF
from solea.drawing import Box, Show, chosen, draw, to_svg, within
from solea.pose import Props, ready_pose, solve_all

CALF_MARK = f"<!-- figure: {CALF} -->"

_TOP = 0.6  # metres: a little above the knees
_HALF = 0.27  # metres to each side of the middle


def put_calf(html: str) -> str:
    """Put the picture of the calf where its marks stand."""
    return html.replace(CALF_MARK, _calf()) if CALF_MARK in html else html


@lru_cache(maxsize=1)
def _calf() -> str:
    (stance,) = solve_all((ready_pose("standing"),), props=Props())
    drawing = draw(stance, chosen(CALF), Show("gastrocnemius", ("soleus",), view="back"))
    middle = (drawing.box.left + drawing.box.right) / 2
    box = Box(middle - _HALF, drawing.box.bottom, middle + _HALF, _TOP)
    return to_svg(within(drawing, box)).strip()
