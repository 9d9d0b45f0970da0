"""Hair and head coverings in profile; millimetres from the middle of the head."""

from __future__ import annotations

from itertools import pairwise

from solea.drawing.marks import Mark, Patch, Stroke
from solea.drawing.person import Person
from solea.drawing.skeleton import Frame, Skeleton
from solea.drawing.spline import Corner, closed, line

Places = tuple[tuple[float, float], ...]

# Round the crown from the forehead to the nape, then back along the hairline.
SHORT: Places = (
    (87, 54), (82, 88), (50, 117), (2, 127), (-54, 115), (-94, 76), (-105, 22),
    (-98, -22), (-84, -52), (-64, -62), (-48, -44), (-38, -20), (-31, 6),
    (-24, 22), (-8, 24), (0, 6),    (6, 26), (16, 52), (50, 60),
)  # fmt: skip
CROP: Places = (
    (82, 52), (79, 76), (54, 105), (6, 116), (-50, 108), (-88, 72), (-100, 22),
    (-95, -20), (-82, -48), (-64, -56), (-50, -42), (-38, -20), (-31, 6),
    (-24, 20), (-8, 22), (0, 0),
    (8, 26), (26, 52), (54, 54),
)  # fmt: skip
TIED: Places = (
    (84, 56), (76, 88), (44, 114), (0, 122), (-54, 110), (-92, 72), (-102, 24),
    (-95, -14), (-82, -44), (-66, -54), (-50, -42), (-38, -18), (-31, 6),
    (-24, 22), (-8, 26), (0, 8),
    (7, 30), (28, 52), (60, 64),
)  # fmt: skip
FRINGE: Places = (
    (-70, 42), (-98, 40), (-102, 10), (-96, -22), (-84, -50), (-64, -58), (-50, -44),
    (-38, -20), (-31, 6), (-24, 22), (-8, 24), (-1, 2), (6, 22), (0, 38), (-30, 36),
)  # fmt: skip
BUN: Places = ((-70, 104), (-106, 120), (-138, 98), (-134, 58), (-100, 44), (-72, 66))


def behind(body: Skeleton, person: Person) -> tuple[Mark, ...]:
    """Draw what lies behind head and neck: a bun."""
    head = body.head
    if person.hair == "bun":
        return (_patch(head, "bun", BUN),)
    return ()


def hair(body: Skeleton, person: Person) -> tuple[Mark, ...]:
    """Draw the hair or the covering that lies over the head."""
    head = body.head
    match person.hair:
        case "short":
            return (_patch(head, "hair", SHORT), _shine(head))
        case "crop":
            return (_patch(head, "hair", CROP),)
        case "bun":
            return (_patch(head, "hair", TIED), _shine(head))
        case "afro":
            return (_patch(head, "hair", _afro()),)
        case "bald":
            return (_patch(head, "hair", FRINGE),)
        case "hijab":
            return _hijab(body)


def _patch(head: Frame, name: str, places: Places) -> Patch:
    curve = closed([head.at(*place) for place in places])
    return Patch(name, curve, "hair", "outline", "hair-shade", light=head.ahead * (0.010 + 0.006j))


def _shine(head: Frame) -> Stroke:
    curve = line(head.at(-46, 92), head.at(-4, 104), head.at(40, 96))
    return Stroke("shine", (curve,), "hair-light", 0.005)


def _afro() -> Places:
    rim: list[tuple[float, float]] = []
    outline = (
        (84, 60), (92, 96), (66, 132), (24, 148), (-24, 150), (-70, 136), (-106, 104), (-124, 60),
        (-124, 12), (-108, -32), (-80, -60),
    )  # fmt: skip
    for (x, y), (u, v) in pairwise(outline):
        rim += [(x, y), ((x + u) / 2 * 1.055, (y + v) / 2 * 1.055 + 2)]
    inner = (
        (-60, -58),
        (-46, -40),
        (-36, -14),
        (-30, 10),
        (-22, 24),
        (-8, 26),
        (0, 6),
        (10, 34),
        (32, 54),
        (62, 58),
    )
    return (*rim, outline[-1], *inner)


def _hijab(body: Skeleton) -> tuple[Mark, ...]:
    head, trunk = body.head, body.trunk
    hood = closed(
        [
            Corner(head.at(80, 64)),
            head.at(66, 98),
            head.at(36, 120),
            head.at(-10, 127),
            head.at(-64, 113),
            head.at(-102, 66),
            head.at(-109, 6),
            head.at(-98, -52),
            trunk.at(-0.12, -74),
            Corner(trunk.at(-0.055, -84)),
            trunk.at(-0.005, -30),
            trunk.at(0.020, 36),
            Corner(trunk.at(-0.002, 78)),
            head.at(60, -134),
            Corner(head.at(76, -112)),
            head.at(44, -106),
            head.at(24, -78),
            head.at(17, -30),
            head.at(24, 22),
            head.at(42, 56),
        ]
    )
    folds = (
        line(head.at(20, -96), head.at(-28, -92), head.at(-74, -62)),
        line(head.at(44, -122), head.at(-10, -124), head.at(-76, -96)),
        line(head.at(8, 40), head.at(-2, 6), head.at(-2, -34)),
    )
    return (
        Patch(
            "scarf", hood, "scarf", "outline", "scarf-shade", light=head.ahead * (0.012 + 0.004j)
        ),
        Stroke("scarf folds", folds, "scarf-shade", 0.0045),
    )
