"""The outline of a leg from under the shorts to the toes and back, and the lines on its skin.

One closed line runs through landmarks that ride on the bones. Four rules mend what bending
does to such a line: the kneecap keeps its distance on the bisector of the knee; the hollow of
the knee grows deeper; landmarks beside it slide away before the line can loop; and the hollow
above the heel moves up the shank when the foot points.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from solea.drawing.feet import foot_line
from solea.drawing.marks import WIDTHS, Stroke
from solea.drawing.skeleton import Bone, LegBones
from solea.drawing.spline import Corner, Curve, closed, line

# Landmarks on the skin: share of the bone, mm in front of it (-: behind). They are our own
# estimates for 1.70 m, set by eye against ordinary limb girths, and measure nobody.
FRONT_OF_THIGH = ((0.34, 80.0), (0.50, 80.0), (0.74, 66.0), (0.90, 55.0))
BACK_OF_THIGH = ((0.66, -67.0), (0.48, -77.0), (0.34, -78.0))
HAMSTRINGS = (0.87, -55.0)
FRONT_OF_SHANK = ((0.125, 48.0), (0.32, 47.5), (0.60, 40.0), (0.84, 34.0))
BACK_OF_SHANK = ((0.155, -66.0), (0.30, -81.0), (0.45, -72.0), (0.61, -53.0), (0.77, -40.0))
ACHILLES_HOLLOW = (0.905, -37.0)

KNEECAP = 56.0  # mm from the middle of the knee to the skin in front of it
KNEE_HOLLOW = (52.0, 63.0)  # mm to the skin behind it: straight, and bent by 60 degrees or more
BELLY_GAIN = 10.0  # mm by which a calf at work is fuller
FOLDS_BELOW = -15.0  # degrees of dorsiflexion below which the skin above the heel folds
HOLLOW_RISE = 0.11  # share of the shank by which the hollow moves up when the foot points


@dataclass(frozen=True, slots=True)
class Calf:
    """The back of the shank as it is drawn, which the muscles keep to."""

    shank: Bone
    back: tuple[tuple[float, float], ...]  # share along, mm in front (all behind: negative)
    front: tuple[tuple[float, float], ...]

    def behind(self, share: float) -> float:
        """Return how many mm behind the bone the skin is, as a negative number."""
        return _between(self.back, share)

    def ahead(self, share: float) -> float:
        """Return how many mm in front of the bone the skin is."""
        return _between(self.front, share)


def belly(leg: LegBones) -> float:
    """Return how full the calf is, 0 to 1: it thickens as the foot points."""
    return min(max((8 - leg.dorsiflexion) / 45, 0.0), 1.0)


def leg_curve(leg: LegBones, *, medial: bool) -> Curve:
    """Draw the outline of a leg; `medial` shows the inner side of its foot."""
    thigh = leg.thigh
    points = [thigh.at(*place) for place in FRONT_OF_THIGH]
    points.append(_kneecap(leg))
    points += [leg.shank.at(*place) for place in FRONT_OF_SHANK]
    points += foot_line(leg, medial=medial)
    points += [leg.shank.at(*place) for place in reversed(calf(leg).back)]
    points += _above_the_hollow(leg)
    return closed(points)


def foot_curve(leg: LegBones, *, medial: bool) -> Curve:
    """Draw the outline of a foot that comes out of a legging."""
    shank = leg.shank
    above = [shank.at(*place) for place in reversed(calf(leg).back[-2:])]
    return closed([shank.at(0.80, 34), *foot_line(leg, medial=medial), *above])


def legging_curve(leg: LegBones) -> Curve:
    """Draw the outline of a legging, which ends above the ankle."""
    thigh, shank = leg.thigh, leg.shank
    points = [thigh.at(*place) for place in FRONT_OF_THIGH]
    points.append(_kneecap(leg))
    points += [shank.at(share, aside + 1) for share, aside in FRONT_OF_SHANK[:3]]
    points += [Corner(shank.at(0.87, 36)), Corner(shank.at(0.855, -41))]
    points += [shank.at(share, aside - 1) for share, aside in reversed(calf(leg).back[:-2])]
    points += _above_the_hollow(leg)
    return closed(points)


def calf(leg: LegBones) -> Calf:
    """Return the shape of the back of the shank: fuller at work, its hollow moved up."""
    fullness = belly(leg)
    pointed = min(max(-leg.dorsiflexion / 40, 0.0), 1.0)
    first = _clear(leg, BACK_OF_SHANK[0][1]) / leg.shank.length
    back = []
    for share, aside in (*BACK_OF_SHANK, ACHILLES_HOLLOW):
        gain = BELLY_GAIN * fullness * math.exp(-(((share - 0.28) / 0.17) ** 2))
        rise = HOLLOW_RISE * pointed * min(max((share - 0.5) / 0.4, 0.0), 1.0)
        place = max(share - rise, first + 0.1 * share)
        back.append((place, _on_ground(leg.shank, place, aside - gain)))
    front = ((0.0, KNEECAP), *FRONT_OF_SHANK)
    return Calf(leg.shank, tuple(back), front)


def skin_lines(leg: LegBones, name: str) -> Stroke:
    """Draw the few lines that make a leg of an outline: kneecap, ankle, fold above the heel."""
    lines = (_kneecap_line(leg), _ankle_line(leg), _fold(leg))
    return Stroke(f"{name} skin lines", lines, width=WIDTHS["fine"])


def _above_the_hollow(leg: LegBones) -> list[complex]:
    """Return the points from the hollow of the knee up the back of the thigh."""
    thigh = leg.thigh
    share = min(HAMSTRINGS[0], 1 - _clear(leg, HAMSTRINGS[1]) / thigh.length)
    hamstrings = (share, HAMSTRINGS[1])
    back = [
        (place, _on_ground(thigh, place, aside)) for place, aside in (hamstrings, *BACK_OF_THIGH)
    ]
    return [_hollow(leg), *(leg.resting(thigh.at(*place)) for place in back)]


def _on_ground(bone: Bone, share: float, aside: float) -> float:
    """Return a place behind a bone in mm, flattened where it would be below the floor."""
    below = bone.at(share, aside).imag
    if below >= 0 or bone.front.imag <= 0:
        return aside
    return aside - below / (bone.front.imag * bone.breadth)


def _bisector(leg: LegBones) -> complex:
    both = leg.thigh.front + leg.shank.front
    return both / abs(both)


def _kneecap(leg: LegBones) -> complex:
    grown = KNEECAP + 4 * math.sin(math.radians(min(leg.knee_flexion, 90)))
    return leg.shank.start + _bisector(leg) * grown * leg.shank.breadth


def _hollow(leg: LegBones) -> complex:
    flexion = min(max(leg.knee_flexion, 0.0), 120.0)
    straight, bent = KNEE_HOLLOW
    tissue = straight + (bent - straight) * min(flexion / 60, 1.0)
    depth = tissue / math.cos(math.radians(flexion / 2))
    return leg.shank.start - _bisector(leg) * depth * leg.shank.breadth


def _clear(leg: LegBones, aside: float) -> float:
    """Return how far from the knee a landmark behind it must stay, in metres."""
    half = math.radians(min(max(leg.knee_flexion, 0.0), 130.0) / 2)
    return (abs(aside) * math.tan(half) + 12) * leg.shank.breadth


def _kneecap_line(leg: LegBones) -> Curve:
    middle, outwards = leg.shank.start, _bisector(leg)
    down = outwards * -1j
    scale = leg.shank.breadth

    def at(out: float, below: float) -> complex:
        return middle + (outwards * out + down * below) * scale

    return line(at(38, -27), at(24, -8), at(29, 16))


def _ankle_line(leg: LegBones) -> Curve:
    foot = leg.foot
    return line(foot.at(-15, 3), foot.at(-7, -11), foot.at(8, -8), foot.at(12, 3))


def _fold(leg: LegBones) -> Curve:
    """Draw the fold of skin above the heel, which grows as the foot points."""
    length = min(max((FOLDS_BELOW - leg.dorsiflexion) / 20, 0.0), 1.0)
    start, end = leg.foot.at(-54, 6), leg.foot.at(-36, 4)
    return line(start, start + (end - start) * length)


def _between(table: tuple[tuple[float, float], ...], share: float) -> float:
    before = table[0]
    if share <= before[0]:
        return before[1]
    for after in table[1:]:
        if share <= after[0]:
            part = (share - before[0]) / (after[0] - before[0])
            return before[1] + (after[1] - before[1]) * part
        before = after
    return before[1]
