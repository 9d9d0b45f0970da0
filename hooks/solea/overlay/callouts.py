"""The angles in words beside the figure: trunk and near leg at its back, far leg in front."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from solea.body import Joint
from solea.overlay import figure, ink
from solea.overlay.angles import Reading, same
from solea.overlay.ink import Style
from solea.overlay.view import Place, View
from solea.plane import distance
from solea.pose import Stance

Column = Literal["back", "front"]

WIDTH = 172  # px for the callouts on one side
SPACING = 52  # px between two callouts of a column
GAP = 10  # px between the drawing and the end of a leader, and on to the words

# The far hip lies behind the near one, so that the panel alone tells of it.
NEAR: tuple[Joint, ...] = ("trunk", "hip", "knee", "ankle", "toes")
FAR: tuple[Joint, ...] = ("knee", "ankle", "toes")
TOES_FROM = 8.0  # degrees from which the bend of the toes is called out
APART = 0.06  # metres between two joints that are seen as two

NUMBER, WORDS = Style(20, 700, ink.ACCENT), Style(14)


@dataclass(frozen=True, slots=True)
class Callouts:
    """What is called out on one side of the figure."""

    readings: tuple[Reading, ...]
    left: bool

    @property
    def width(self) -> float:
        """Return how much room the callouts need, in px."""
        return WIDTH if self.readings else 0

    def drawn(self, view: View) -> str:
        """Draw each angle on the figure, and write it beside the figure in the order from above."""
        arcs = "".join(figure.angle(each, view) for each in self.readings)
        aims = sorted(
            ((figure.middle(each, view), each) for each in self.readings),
            key=lambda aim: aim[0][1],
        )
        rows = _spread([place[1] for place, _ in aims], view.height)
        return arcs + "".join(
            self._callout(row, place, reading, view)
            for row, (place, reading) in zip(rows, aims, strict=True)
        )

    def _callout(self, row: float, aim: Place, reading: Reading, view: View) -> str:
        way = -1 if self.left else 1
        edge = (view.left if self.left else view.right) + way * GAP
        anchor: ink.Anchor = "end" if self.left else "start"
        words = (edge + way * GAP, row)
        below = (words[0], row + WORDS.size + 4)
        return (
            ink.line((edge, row - NUMBER.size / 3), aim, width=1.5)
            + ink.ring(aim, 3.5)
            + ink.write(words, f"{reading.joint} {reading.number}", replace(NUMBER, anchor=anchor))
            + ink.write(below, reading.words, replace(WORDS, anchor=anchor))
        )


def callouts(stance: Stance, every: Sequence[Reading], column: Column) -> Callouts:
    """Choose what is called out at the back of the figure, or in front of it."""
    wanted = [each for each in every if each.joint != "toes" or abs(each.degrees) >= TOES_FROM]
    near = [each for each in wanted if each.limb != "far" and each.joint in NEAR]
    far = [each for each in wanted if each.limb == "far" and each.joint in FAR]
    far = [each for each in far if not _covered(each, near)]
    left = (column == "back") == (stance.facing > 0)
    return Callouts(tuple(near if column == "back" else far), left)


def _covered(far: Reading, near: list[Reading]) -> bool:
    """Say whether a callout of the near leg is true of the far one behind it too."""
    return any(same(each, far) and distance(each.at, far.at) < APART for each in near)


def _spread(wanted: list[float], height: float) -> list[float]:
    """Move rows apart that are too close, within the height of the figure, in their order."""
    rows: list[float] = []
    for y in wanted:
        rows.append(max(y, rows[-1] + SPACING if rows else NUMBER.size))
    lowest = height
    for n in reversed(range(len(rows))):
        rows[n] = min(rows[n], lowest)
        lowest = rows[n] - SPACING
    return rows
