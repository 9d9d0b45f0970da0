"""Legs seen from behind: outline, both heads of the calf muscle, soleus, tendon and heel.

Heights come from the solved stance, so that a raised heel is as high as in the side view;
places across are our own estimates, in mm from the middle line of the leg, + outwards.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from solea.drawing.leg import belly
from solea.drawing.marks import WIDTHS, Mark, Patch, Role, Stroke
from solea.drawing.person import Person
from solea.drawing.show import CalfMuscle, Show
from solea.drawing.skeleton import LegBones
from solea.drawing.spline import Corner, Curve, closed, line

LEAST_SHANK = 330.0  # mm of height
HIP, KNEE, ANKLE = 88.0, 80.0, 74.0  # mm from the middle line of the body

OUTER_THIGH = ((0.34, 76.0), (0.60, 64.0), (0.86, 51.0))
INNER_THIGH = ((0.86, -49.0), (0.62, -60.0), (0.34, -72.0))
OUTER_SHANK = ((0.03, 50.0), (0.14, 54.0), (0.28, 61.0), (0.44, 53.0), (0.64, 37.0))
INNER_SHANK = ((0.64, -38.0), (0.46, -58.0), (0.31, -65.0), (0.14, -54.0), (0.03, -50.0))
# From the outer side round the heel to the inner: share of the height above it, mm outwards.
ANKLE_AND_HEEL = (
    (0.58, 29.0), (0.31, 35.0), (0.14, 32.0), (0.03, 27.0), (0.0, 0.0),
    (0.03, -27.0), (0.14, -32.0), (0.35, -36.0), (0.60, -29.0),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class BackLeg:
    """One leg from behind: heights in metres, and on which side of the body it is."""

    hip: complex
    knee: complex
    ankle: complex
    heel: float  # height of the heel's lowest point
    tread: float  # height of the sole beneath the ball
    out: int  # sign of x away from the other leg
    scale: float  # metres for each mm
    fullness: float  # of the calf, 0 to 1
    name: str

    def thigh(self, share: float, out: float) -> complex:
        """Return a place a share down the thigh and some mm outwards."""
        return self.hip + (self.knee - self.hip) * share + self.out * out * self.scale

    def shank(self, share: float, out: float) -> complex:
        """Return a place a share down the shank and some mm outwards."""
        return self.knee + (self.ankle - self.knee) * share + self.out * out * self.scale

    def foot(self, out: float, height: float) -> complex:
        """Return a place some mm outwards of the ankle, at a height in metres."""
        return complex(self.ankle.real + self.out * out * self.scale, height)


def back_leg(bones: LegBones, name: str, out: int, scale: float) -> BackLeg:
    """Read one leg for the view from behind."""
    ankle = bones.shank.end
    return BackLeg(
        hip=complex(out * HIP * scale, bones.thigh.start.imag),
        knee=complex(out * KNEE * scale, bones.shank.start.imag),
        ankle=complex(out * ANKLE * scale, ankle.imag),
        heel=bones.heel.imag,
        tread=bones.toes.origin.imag,
        out=out,
        scale=scale,
        fullness=belly(bones),
        name=name,
    )


def leg_marks(leg: BackLeg, who: Person, show: Show) -> tuple[Mark, ...]:
    """Draw one leg with its muscles and its foot."""
    bare = who.outfit == "short"
    shin = Patch(leg.name, _outline(leg), "skin", "outline", "skin-shade", 0.007 + 0j)
    marks: list[Mark] = [_forefoot(leg, who), shin]
    if not bare:
        curve = _legging(leg)
        marks.append(
            Patch(f"{leg.name} legging", curve, "leggings", "outline", "leggings-shade", 0.007)
        )
    if who.feet == "shoes":
        marks.append(_heel_of_shoe(leg))
    if show.most and _is_seen_whole(leg):
        marks += _muscles(leg, show)
    elif bare:
        marks.append(_hollow_of_knee(leg))
    return tuple(marks)


def _is_seen_whole(leg: BackLeg) -> bool:
    """Say whether the shank is upright enough for its muscles to be shown from behind."""
    return leg.knee.imag - leg.ankle.imag > LEAST_SHANK * leg.scale


def _outline(leg: BackLeg) -> Curve:
    outer = [leg.shank(share, out + _gain(leg, share)) for share, out in OUTER_SHANK]
    inner = [leg.shank(share, out - _gain(leg, share)) for share, out in INNER_SHANK]
    return closed(
        [
            *(leg.thigh(*place) for place in OUTER_THIGH),
            *outer,
            *(_low(leg, *place) for place in ANKLE_AND_HEEL),
            *inner,
            *(leg.thigh(*place) for place in INNER_THIGH),
        ]
    )


def _gain(leg: BackLeg, share: float) -> float:
    """Return by how many mm a calf at work is wider on each side."""
    return 6 * leg.fullness * math.exp(-(((share - 0.3) / 0.15) ** 2))


def _low(leg: BackLeg, share: float, out: float) -> complex:
    """Return a place between the heel (0) and the lower third of the shank (1).

    A raised heel hides the ankle, so that places below the muscle go by the heel.
    """
    top = leg.shank(OUTER_SHANK[-1][0], 0).imag
    return leg.foot(out, leg.heel + (top - leg.heel) * share)


def _legging(leg: BackLeg) -> Curve:
    return closed(
        [
            *(leg.thigh(*place) for place in OUTER_THIGH),
            *(leg.shank(share, out + 1) for share, out in OUTER_SHANK),
            Corner(_low(leg, 0.55, 32)),
            Corner(_low(leg, 0.55, -32)),
            *(leg.shank(share, out - 1) for share, out in INNER_SHANK),
            *(leg.thigh(*place) for place in INNER_THIGH),
        ]
    )


def _forefoot(leg: BackLeg, who: Person) -> Patch:
    """Draw the front of the foot, seen beyond the heel and below it when it is raised."""
    low, scale = leg.tread, leg.scale
    wide = 6.0 if who.feet == "shoes" else 0.0
    top = max(leg.heel, low) + 26 * scale
    curve = closed(
        [
            leg.foot(20, top + 14 * scale),
            leg.foot(50 + wide, low + 22 * scale),
            leg.foot(55 + wide, low + 7 * scale),
            leg.foot(46 + wide, low),
            leg.foot(-28 - wide, low),
            leg.foot(-39 - wide, low + 9 * scale),
            leg.foot(-34 - wide, low + 26 * scale),
            leg.foot(-20, top + 14 * scale),
        ]
    )
    role: Role = "skin-shade" if who.feet == "bare" else "shoe-far"
    shade: Role = "skin-far-shade" if who.feet == "bare" else "sole"
    return Patch(f"{leg.name} forefoot", curve, role, "outline", shade, 0.004j)


def _heel_of_shoe(leg: BackLeg) -> Patch:
    heel, scale = leg.heel, leg.scale
    curve = closed(
        [
            leg.foot(33, heel + 62 * scale),
            leg.foot(40, heel + 24 * scale),
            leg.foot(37, heel - 1 * scale),
            leg.foot(-37, heel - 1 * scale),
            leg.foot(-40, heel + 24 * scale),
            leg.foot(-33, heel + 62 * scale),
            leg.foot(0, heel + 70 * scale),
        ]
    )
    return Patch(f"{leg.name} shoe", curve, "shoe", "outline", "shoe-shade", 0.006 + 0.004j)


def _hollow_of_knee(leg: BackLeg) -> Stroke:
    curves = (
        line(leg.thigh(0.93, 26), leg.thigh(0.985, 18), leg.shank(0.03, 24)),
        line(leg.thigh(0.93, -26), leg.thigh(0.985, -18), leg.shank(0.03, -24)),
    )
    return Stroke(f"{leg.name} hollow of the knee", curves, width=WIDTHS["fine"])


def _muscles(leg: BackLeg, show: Show) -> list[Mark]:
    shown = {show.most, *show.also}
    rise = 0.05 * leg.fullness
    marks: list[Mark] = [_tendon(leg, rise)]
    if "soleus" in shown:
        marks += _muscle(leg, "soleus", [_soleus(leg)], _soleus_fibres(leg), show)
    if "gastrocnemius" in shown:
        heads = [_head(leg, 1, 0.50 - rise, 50), _head(leg, -1, 0.55 - rise, 54)]
        marks += _muscle(leg, "gastrocnemius", heads, _head_fibres(leg, rise), show)
    return marks


def _muscle(
    leg: BackLeg, name: CalfMuscle, curves: list[Curve], fibres: tuple[Curve, ...], show: Show
) -> list[Mark]:
    main = show.most == name
    role: Role = "muscle" if main else "helping"
    width = 0.0036 if main else 0.0022
    marks: list[Mark] = [Patch(f"{leg.name} {name}", curve, role, "inner") for curve in curves]
    marks.append(
        Stroke(f"{leg.name} {name} fibres", fibres if main else fibres[::2], "fibre", width)
    )
    return marks


def _head(leg: BackLeg, side: int, low: float, width: float) -> Curve:
    """Draw one head of gastrocnemius: the inner one is larger and reaches lower."""
    return closed(
        [
            Corner(leg.thigh(0.94, side * 27)),
            leg.shank(0.08, side * (width - 8)),
            leg.shank(0.24, side * width),
            leg.shank(low - 0.12, side * (width - 7)),
            leg.shank(low - 0.01, side * 30),
            leg.shank(low - 0.02, side * 14),
            Corner(leg.shank(low - 0.08, side * 1.5)),
            leg.shank(0.22, side * 1.5),
            leg.shank(0.06, side * 9),
        ]
    )


def _head_fibres(leg: BackLeg, rise: float) -> tuple[Curve, ...]:
    curves = []
    for side in (1, -1):
        for share in (0.06, 0.12, 0.18, 0.24, 0.30, 0.36):
            at = share - rise * share
            curves.append(line(leg.shank(at, side * 41), leg.shank(at + 0.055, side * 9)))
    return tuple(curves)


def _soleus(leg: BackLeg) -> Curve:
    return closed(
        [
            leg.shank(0.16, 50),
            leg.shank(0.42, 46),
            leg.shank(0.58, 33),
            leg.shank(0.70, 14),
            Corner(leg.shank(0.74, 0)),
            leg.shank(0.70, -14),
            leg.shank(0.58, -34),
            leg.shank(0.42, -49),
            leg.shank(0.16, -50),
            leg.shank(0.12, 0),
        ]
    )


def _soleus_fibres(leg: BackLeg) -> tuple[Curve, ...]:
    lows = (0.40, 0.46, 0.52, 0.58, 0.63)
    return tuple(
        line(leg.shank(low, side * (42 - (low - 0.4) * 90)), leg.shank(low + 0.045, side * 12))
        for low in lows
        for side in (1, -1)
    )


def _tendon(leg: BackLeg, rise: float) -> Patch:
    curve = closed(
        [
            Corner(leg.shank(0.47 - rise, 0)),
            leg.shank(0.60, 22),
            _low(leg, 0.75, 12),
            _low(leg, 0.45, 9),
            _low(leg, 0.16, 15),
            _low(leg, 0.08, 0),
            _low(leg, 0.16, -15),
            _low(leg, 0.45, -9),
            _low(leg, 0.75, -12),
            leg.shank(0.60, -22),
        ]
    )
    return Patch(f"{leg.name} tendon", curve, "tendon", "fine")
