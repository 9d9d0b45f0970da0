"""Hands: flat on a wall, closed round a bar, resting on the body, or free in the air.

Places are millimetres in the frame of the hand: ahead from the wrist to the fingertips, up
towards the back of the hand (of a hanging hand: towards the thumb). Every kind of hand has the
same number of points, so that one can turn into another.
"""

from __future__ import annotations

from solea.drawing.marks import WIDTHS, Stroke
from solea.drawing.skeleton import ArmBones, Frame
from solea.drawing.spline import Curve, line

# From the wrist's upper side round the fingertips to its lower side.
_FLAT = (
    (15.0, 17.0), (40.0, 16.0), (72.0, 11.0), (104.0, 6.0), (140.0, 2.0),
    (163.0, -3.0), (168.0, -10.0), (160.0, -16.0), (120.0, -17.0), (84.0, -17.0),
    (56.0, -17.5), (26.0, -17.0), (4.0, -18.0),
)  # fmt: skip
_ROUND = (
    (12.0, 24.0), (34.0, 27.0), (64.0, 30.0), (90.0, 24.0), (104.0, 6.0),
    (100.0, -16.0), (84.0, -30.0), (66.0, -32.0), (54.0, -26.0), (44.0, -24.0),
    (30.0, -24.0), (16.0, -21.0), (4.0, -18.0),
)  # fmt: skip
_FREE = (
    (12.0, 23.0), (34.0, 26.0), (66.0, 25.0), (96.0, 21.0), (124.0, 14.0),
    (146.0, 5.0), (153.0, -5.0), (144.0, -12.0), (114.0, -10.0), (84.0, -11.0),
    (58.0, -17.0), (28.0, -21.0), (6.0, -19.0),
)  # fmt: skip
_RESTING = (
    (12.0, 24.0), (34.0, 26.0), (66.0, 24.0), (96.0, 20.0), (126.0, 14.0),
    (147.0, 6.0), (154.0, -5.0), (145.0, -13.0), (112.0, -11.0), (84.0, -10.0),
    (58.0, -14.0), (28.0, -19.0), (6.0, -19.0),
)  # fmt: skip
_HANGING = (
    (16.0, 27.0), (40.0, 37.0), (70.0, 44.0), (92.0, 40.0), (128.0, 28.0),
    (160.0, 18.0), (166.0, 8.0), (158.0, -6.0), (132.0, -20.0), (96.0, -33.0),
    (62.0, -34.0), (30.0, -28.0), (4.0, -22.0),
)  # fmt: skip


def hand_line(arm: ArmBones) -> list[complex]:
    """Return the points of a hand, from the front of the wrist round to its back."""
    return [arm.hand.at(*place) for place in _shape(arm)]


def finger_lines(arm: ArmBones, name: str) -> Stroke:
    """Draw the gaps between fingers and the thumb where it is seen: always four lines."""
    hand = arm.hand
    if arm.grip == "round":
        curves = _fist_lines(hand)
    elif arm.grip == "flat":
        curves = _flat_lines(hand)
    elif arm.hangs and arm.grip == "free":
        curves = _hanging_lines(hand)
    else:
        curves = _free_lines(hand)
    return Stroke(f"{name} fingers", curves, width=WIDTHS["fine"])


def _shape(arm: ArmBones) -> tuple[tuple[float, float], ...]:
    if arm.grip == "round":
        return _ROUND
    if arm.grip == "flat":
        return _FLAT
    if arm.grip == "resting":
        return _RESTING
    return _HANGING if arm.hangs and arm.grip == "free" else _FREE


def _flat_lines(hand: Frame) -> tuple[Curve, ...]:
    finger = line(hand.at(86, -5), hand.at(120, -6), hand.at(150, -7))
    ball = line(hand.at(8, -6), hand.at(26, -4), hand.at(50, -7))
    return (finger, ball, finger, ball)


def _fist_lines(hand: Frame) -> tuple[Curve, ...]:
    knuckles = line(hand.at(72, 22), hand.at(84, 2), hand.at(72, -20))
    thumb = line(hand.at(40, -6), hand.at(56, -12), hand.at(60, -24))
    return (knuckles, thumb, knuckles, thumb)


def _hanging_lines(hand: Frame) -> tuple[Curve, ...]:
    return (
        line(hand.at(96, 16), hand.at(124, 13), hand.at(150, 8)),
        line(hand.at(46, 22), hand.at(72, 24), hand.at(95, 37)),
        line(hand.at(94, 0), hand.at(120, -2), hand.at(146, -2)),
        line(hand.at(90, -16), hand.at(112, -18), hand.at(134, -14)),
    )


def _free_lines(hand: Frame) -> tuple[Curve, ...]:
    finger = line(hand.at(82, 4), hand.at(116, 2), hand.at(144, -6))
    return (finger,) * 4
