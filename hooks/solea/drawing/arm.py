"""The outline of an arm and its hand, one closed line from under the sleeve round the fingers."""

from __future__ import annotations

import math

from solea.drawing.hands import hand_line
from solea.drawing.marks import WIDTHS, Stroke
from solea.drawing.skeleton import ArmBones
from solea.drawing.spline import Corner, Curve, closed, line

# Share along the bone, mm in front of it (the side to which the elbow bends; -: behind).
FRONT_OF_UPPER_ARM = ((0.30, 42.0), (0.48, 44.0), (0.74, 38.0))
BACK_OF_UPPER_ARM = ((0.80, -37.0), (0.50, -43.0), (0.30, -42.0))
FRONT_OF_FOREARM = ((0.20, 41.0), (0.46, 34.0), (0.80, 24.0))
BACK_OF_FOREARM = ((0.88, -21.0), (0.52, -31.0), (0.22, -37.0))
ELBOW = 34.0  # mm from the joint to the tip of the elbow
FOLDS_FROM = 30.0  # degrees at which the crook of the elbow begins to fold
CROOK = 36.0  # mm to the skin in the crook of a straight arm


def arm_curve(arm: ArmBones) -> Curve:
    """Draw the outline of an arm with its hand."""
    upper, fore = arm.upper, arm.fore
    points = [upper.at(*place) for place in FRONT_OF_UPPER_ARM[:2]]
    points.append(upper.at(*_clear_above(arm, *FRONT_OF_UPPER_ARM[2])))
    points.append(_joint(arm, _crook_depth(arm)))
    points.append(fore.at(*_clear_below(arm, *FRONT_OF_FOREARM[0])))
    points += [fore.at(*place) for place in FRONT_OF_FOREARM[1:]]
    points += hand_line(arm)
    points += [fore.at(*place) for place in BACK_OF_FOREARM]
    points.append(_joint(arm, -ELBOW - 4 * math.sin(_half(arm))))
    points += [upper.at(*place) for place in BACK_OF_UPPER_ARM]
    return closed(points)


def hand_curve(arm: ArmBones) -> Curve:
    """Draw the outline of a hand that comes out of a long sleeve."""
    fore = arm.fore
    return closed([fore.at(0.80, 24), *hand_line(arm), fore.at(0.88, -21), fore.at(0.80, -22)])


def long_sleeve_curve(arm: ArmBones) -> Curve:
    """Draw the outline of a sleeve that reaches the wrist."""
    upper, fore = arm.upper, arm.fore
    points = [upper.at(share, aside + 5) for share, aside in FRONT_OF_UPPER_ARM[:2]]
    points.append(upper.at(*_clear_above(arm, *FRONT_OF_UPPER_ARM[2])))
    points.append(_joint(arm, _crook_depth(arm)))
    points.append(fore.at(*_clear_below(arm, *FRONT_OF_FOREARM[0])))
    points += [fore.at(0.46, 38), Corner(fore.at(0.93, 29)), Corner(fore.at(0.92, -28))]
    points += [fore.at(0.52, -36), fore.at(0.22, -41)]
    points.append(_joint(arm, -ELBOW - 8))
    points += [upper.at(share, aside - 5) for share, aside in BACK_OF_UPPER_ARM]
    return closed(points)


def crook_line(arm: ArmBones, name: str) -> Stroke:
    """Draw the fold in the crook of the elbow, which grows as the arm bends."""
    start = _joint(arm, _crook_depth(arm))
    length = min(max((arm.elbow_flexion - FOLDS_FROM) / 40, 0.0), 1.0)
    fold = (arm.upper.axis * 4 - _bisector(arm) * 11) * arm.upper.breadth * length
    return Stroke(f"{name} crook", (line(start, start + fold),), width=WIDTHS["fine"])


def _bisector(arm: ArmBones) -> complex:
    both = arm.upper.front + arm.fore.front
    return both / abs(both)


def _half(arm: ArmBones) -> float:
    return math.radians(min(max(arm.elbow_flexion, 0.0), 125.0) / 2)


def _crook_depth(arm: ArmBones) -> float:
    return CROOK / float(math.cos(_half(arm)) ** 0.9)


def _joint(arm: ArmBones, aside: float) -> complex:
    return arm.fore.start + _bisector(arm) * aside * arm.upper.breadth


def _clear(arm: ArmBones, aside: float, length: float) -> float:
    return (aside * math.tan(_half(arm)) + 12) * arm.upper.breadth / length


def _clear_above(arm: ArmBones, share: float, aside: float) -> tuple[float, float]:
    return min(share, 1 - _clear(arm, aside, arm.upper.length)), aside


def _clear_below(arm: ArmBones, share: float, aside: float) -> tuple[float, float]:
    return max(share, _clear(arm, aside, arm.fore.length)), aside
