"""A contact sheet: every ready pose as a figure with its name, for people who look them over."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from solea.drawing.draw import Drawing, draw
from solea.drawing.person import PEOPLE
from solea.drawing.show import CalfMuscle, Movement, Show
from solea.drawing.svg import to_svg
from solea.pose import READY, ready_pose, solve
from solea.pose.stance import Stance

SCALE = 230  # pixels for each metre
BENT = 20.0  # degrees of a knee from which the picture stresses soleus

_HEAD = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Figures</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>
{styles}
body {{ margin: 1rem; font: 0.9rem/1.4 system-ui, sans-serif; color-scheme: light dark; }}
main {{ display: flex; flex-wrap: wrap; align-items: end; gap: 1rem; }}
figure {{ margin: 0; }}
@media screen and (prefers-color-scheme: dark) {{ body {{ background: #223036; color: #eff4f3; }} }}
</style></head><body><main>
"""


def ready_drawings() -> Iterable[tuple[str, Drawing]]:
    """Draw every ready pose, each with the next person and with the muscle that it stresses."""
    for index, name in enumerate(READY):
        stance = solve(ready_pose(name))
        yield name, draw(stance, PEOPLE[index % len(PEOPLE)], show_of(name, stance))


def show_of(name: str, stance: Stance) -> Show:
    """Return what the sheet shows on a ready pose."""
    bent = stance.near.knee_flexion > BENT
    most: CalfMuscle = "soleus" if bent else "gastrocnemius"
    also: CalfMuscle = "gastrocnemius" if bent else "soleus"
    arrows: tuple[Movement, ...] = ()
    if name.endswith(", up"):
        arrows = (Movement("near heel", "up"),)
    elif "stretch, back" in name or name.endswith(", down"):
        arrows = (Movement("near heel", "down"),)
    return Show(most, (also,), lens=bool(arrows), arrows=arrows)


def contact_sheet(drawings: Iterable[tuple[str, Drawing]], styles: str = "") -> str:
    """Write a page with all figures at one scale; `styles` is the style sheet of figures."""
    figures = []
    for name, drawing in drawings:
        width = round(drawing.box.width * SCALE)
        picture = to_svg(drawing, title=name)
        caption = escape(name)
        figures.append(
            f'<figure style="width:{width}px">{picture}'
            f"<figcaption>{caption}</figcaption></figure>\n"
        )
    return _HEAD.format(styles=styles) + "".join(figures) + "</main></body></html>\n"
