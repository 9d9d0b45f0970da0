"""Every ready pose as a drawing with its name, for people who look them over."""

from __future__ import annotations

from collections.abc import Iterable

from solea.drawing.draw import Drawing, draw
from solea.drawing.person import PEOPLE
from solea.drawing.show import CalfMuscle, Movement, Show
from solea.pose import READY, ready_pose, solve
from solea.pose.stance import Stance

BENT = 20.0  # degrees of a knee from which the picture stresses soleus


def ready_drawings() -> Iterable[tuple[str, Drawing]]:
    """Draw every ready pose, each with the next person and with the muscle that it stresses."""
    for index, name in enumerate(READY):
        stance = solve(ready_pose(name))
        yield name, draw(stance, PEOPLE[index % len(PEOPLE)], show_of(name, stance))


def show_of(name: str, stance: Stance) -> Show:
    """Return what is shown on a ready pose."""
    bent = stance.near.knee_flexion > BENT
    most: CalfMuscle = "soleus" if bent else "gastrocnemius"
    also: CalfMuscle = "gastrocnemius" if bent else "soleus"
    arrows: tuple[Movement, ...] = ()
    if name.endswith(", up"):
        arrows = (Movement("near heel", "up"),)
    elif "stretch, back" in name or name.endswith(", down"):
        arrows = (Movement("near heel", "down"),)
    return Show(most, (also,), lens=bool(arrows), arrows=arrows)
