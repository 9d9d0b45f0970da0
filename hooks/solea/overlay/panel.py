"""The numbers beside the figure: every joint, the muscles, the balance and what they rest on."""

from __future__ import annotations

from collections.abc import Sequence

from solea.body import Joint
from solea.overlay import ink
from solea.overlay.angles import LIMBS, Reading
from solea.overlay.balance import balance
from solea.overlay.ink import Style, wrapped, write
from solea.overlay.lengths import OUTSIDE, SOURCE, Change, changes
from solea.pose import Limb, Stance

WIDTH = 446  # px
ROW = 23  # px from line to line
COLUMNS: dict[Limb, float] = {"near": 96, "far": 270}  # px from the left
JOINTS: tuple[Joint, ...] = ("hip", "knee", "ankle", "toes", "shoulder", "elbow", "wrist")

ZERO, PERCENT, BAR = 236, 4.5, 13  # px: the line of standing, one percent, height of a bar
FURTHEST = 66  # px that a bar may reach to either side
NUMBERS = 298  # px from the left to the numbers beside the bars

HEADING, PLAIN = Style(16, 700), Style(15)
SMALL, HEAD = Style(12.5, 400, ink.SOFT), Style(13, 700, ink.SOFT)
PURPOSE = (
    "For clinicians, not for patients. Worked out from the pose of a drawn body of "
    "{stature:.2f} m; measured on nobody."
)


class Panel:
    """Lines of words from top to bottom, as far as they have been written."""

    def __init__(self) -> None:
        """Begin at the top."""
        self.text = ""
        self.y = 0.0

    def heading(self, words: str) -> None:
        """Write a heading over a hairline."""
        self.y += ROW if not self.y else ROW * 1.7
        self.text += write((0, self.y), words, HEADING)
        self.text += ink.bar((0, self.y + 7), WIDTH, 1, ink.HAIRLINE)
        self.y += 5

    def row(self, *cells: tuple[float, str], style: Style = PLAIN) -> None:
        """Write cells on one line, each at its place from the left."""
        self.y += ROW
        self.text += "".join(write((x, self.y), words, style) for x, words in cells)

    def paragraph(self, words: str, style: Style = SMALL) -> None:
        """Write words on as many lines as they need."""
        for each in wrapped(words, WIDTH, style.size):
            self.y += style.size * 1.4
            self.text += write((0, self.y), each, style)


def panel(stance: Stance, every: Sequence[Reading]) -> tuple[str, float]:
    """Write the panel, and return it with its height in px."""
    made = Panel()
    _angles(made, stance, every)
    _muscles(made, stance)
    made.heading("Balance")
    for each in balance(stance):
        made.row((0, each))
    made.y += ROW / 2
    made.paragraph(PURPOSE.format(stature=stance.body.stature))
    return made.text, made.y


def _angles(made: Panel, stance: Stance, every: Sequence[Reading]) -> None:
    made.heading("Joint angles")
    head = [(COLUMNS[limb], _leg(stance, limb)) for limb in LIMBS]
    made.row(*head, style=HEAD)
    for joint in JOINTS:
        cells = [
            (COLUMNS[each.limb], _written(each))
            for each in every
            if each.joint == joint and each.limb
        ]
        made.row((0, joint.capitalize()), *cells)
    trunk = next(each for each in every if each.joint == "trunk")
    made.row((0, "Trunk"), (COLUMNS["near"], _written(trunk)))


def _written(reading: Reading) -> str:
    return f"{reading.number} {reading.words}"


def _leg(stance: Stance, limb: Limb) -> str:
    return f"{limb} side ({stance.side(limb)})"


def _muscles(made: Panel, stance: Stance) -> None:
    made.heading("Calf muscles against standing")
    every = {limb: changes(stance, limb) for limb in LIMBS}
    alike = [each.words for each in every["near"]] == [each.words for each in every["far"]]
    for limb in LIMBS[:1] if alike else LIMBS:
        name = "both legs" if alike else f"{limb} leg ({stance.side(limb)})"
        made.row((0, name), (ZERO - FURTHEST, "shorter"), (ZERO + 14, "longer"), style=HEAD)
        for each in every[limb]:
            _muscle(made, each)
    if not all(each.change.valid for limb in LIMBS for each in every[limb]):
        made.y += 6
        made.paragraph(OUTSIDE, Style(13, 700, ink.SHORTER))
    made.y += 6
    made.paragraph(SOURCE)


def _muscle(made: Panel, each: Change) -> None:
    made.row((0, each.change.muscle), (NUMBERS, each.words))
    reach = max(-FURTHEST, min(each.change.percent * PERCENT, FURTHEST))
    corner = (ZERO + min(reach, 0), made.y - BAR + 1)
    colour = ink.LONGER if reach > 0 else ink.SHORTER
    made.text += ink.bar(corner, abs(reach), BAR, colour)
    made.text += ink.bar((ZERO - 0.75, made.y - BAR - 2), 1.5, BAR + 6, ink.INK)
