"""The head in profile: face, ear, eye, brow, mouth, and the neck it sits on.

Places are millimetres from the middle of the head, ahead along the gaze and up.
"""

from __future__ import annotations

from solea.drawing.marks import WIDTHS, Mark, Patch, Stroke
from solea.drawing.person import Person
from solea.drawing.skeleton import Frame, Skeleton
from solea.drawing.spline import Corner, Curve, closed, line

# The profile from the crown forward over brow, nose, lips and chin, then back along the jaw.
PROFILE = (
    (0, 108), (52, 94), (79, 60), (86, 28), (82, 9), (92, -14), (102, -29),
    (97, -39), (85, -43), (88, -55), (84, -62), (86, -73), (80, -82), (83, -96),
    (71, -111), (44, -113), (12, -101), (-9, -78), (-16, -44), (-40, -24), (-70, 20), (-58, 78),
)  # fmt: skip
SHARP = {8, 10}  # under the nose, between the lips


def neck(body: Skeleton) -> Patch:
    """Draw the neck, which reaches under the head and under the collar."""
    head, trunk = body.head, body.trunk
    curve = closed(
        [
            head.at(24, -84),
            head.at(14, -112),
            trunk.at(-0.075, 38),
            trunk.at(0.03, 40),
            trunk.at(0.02, -52),
            trunk.at(-0.10, -56),
            head.at(-78, -104),
            head.at(-80, -50),
            head.at(-30, -20),
        ]
    )
    return Patch("neck", curve, "skin", "outline", "skin-shade", light=-0.006 - 0.016j)


def face(head: Frame, person: Person) -> tuple[Mark, ...]:
    """Draw the face, with the marks of age if the person is older."""
    points = [
        Corner(head.at(*place)) if index in SHARP else head.at(*place)
        for index, place in enumerate(PROFILE)
    ]
    marks: list[Mark] = [
        Patch("face", closed(points), "skin", "outline", "skin-shade", light=head.ahead * 0.012),
        Patch("cheek", _oval(head, 50, -38, 15, 11), "blush", "none"),
        *_ear(head),
        Patch("eye", _oval(head, 64, 4, 4.6, 7.6), "eye", "none"),
        Stroke("lid", (line(head.at(54, 9), head.at(64, 14), head.at(74, 9)),), width=0.0036),
        Stroke("brow", (line(head.at(50, 27), head.at(63, 34), head.at(77, 30)),), "brow", 0.0062),
        Stroke(
            "smile", (line(head.at(86, -63), head.at(74, -65), head.at(62, -57)),), "lips", 0.0042
        ),
        Stroke(
            "nostril", (line(head.at(84, -36), head.at(88, -33), head.at(92, -37)),), width=0.003
        ),
    ]
    if person.older:
        marks.append(_wrinkles(head))
    if person.glasses:
        marks.append(_glasses(head))
    return tuple(marks)


def _ear(head: Frame) -> tuple[Mark, ...]:
    outline = closed(
        [
            head.at(*p)
            for p in ((-2, 12), (-14, 18), (-27, 8), (-25, -14), (-14, -30), (-4, -24), (-2, -6))
        ]
    )
    fold = line(head.at(-8, 8), head.at(-18, 5), head.at(-14, -8), head.at(-11, -17))
    return (
        Patch("ear", outline, "skin", "inner"),
        Stroke("ear fold", (fold,), width=WIDTHS["fine"]),
    )


def _oval(head: Frame, ahead: float, up: float, width: float, height: float) -> Curve:
    return closed(
        [
            head.at(ahead + width, up),
            head.at(ahead, up + height),
            head.at(ahead - width, up),
            head.at(ahead, up - height),
        ]
    )


def _wrinkles(head: Frame) -> Stroke:
    curves = (
        line(head.at(44, 6), head.at(36, 10)),
        line(head.at(44, -1), head.at(36, -2)),
        line(head.at(66, -36), head.at(57, -45), head.at(54, -55)),
        line(head.at(56, 52), head.at(70, 53), head.at(80, 48)),
    )
    return Stroke("lines of age", curves, "skin-far-shade", 0.0030)


def _glasses(head: Frame) -> Stroke:
    curves = (
        _oval(head, 66, 2, 15, 17),
        line(head.at(51, 6), head.at(-6, 12)),
        line(head.at(81, 6), head.at(88, 8)),
    )
    return Stroke("glasses", curves, "ink", 0.0044)
