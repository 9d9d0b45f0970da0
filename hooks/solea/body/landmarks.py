"""Named landmarks on the surface of the body, from which an outline is drawn.

These are our own estimates, set by eye against ordinary limb girths (a calf of about 370 mm
round is about 120 mm deep); they come from no table and measure nobody. Millimetres for a
medium body of 1.70 m, wider or narrower with its girth.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from solea.body.body import Body

Bone = Literal["thigh", "shank", "foot", "upper arm", "forearm"]


@dataclass(frozen=True, slots=True)
class Landmark:
    """A place on the surface: how far along its bone, and how far in front of or behind it.

    On the foot, `along` is mm in front of the ankle and `aside` mm above it.
    """

    bone: Bone
    along: float  # share of the bone, from its end nearer the trunk
    aside: float  # mm, + in front, - behind


LANDMARKS: dict[str, Landmark] = {
    "front of upper thigh": Landmark("thigh", 0.46, 84),
    "front of middle thigh": Landmark("thigh", 0.74, 67),
    "above the kneecap": Landmark("thigh", 0.905, 57),
    "back of upper thigh": Landmark("thigh", 0.42, -79),
    "back of middle thigh": Landmark("thigh", 0.66, -67),
    "hamstring tendons": Landmark("thigh", 0.87, -56),
    "below the kneecap": Landmark("shank", 0.115, 51),
    "upper shin": Landmark("shank", 0.32, 49),
    "middle of shin": Landmark("shank", 0.62, 40),
    "lower shin": Landmark("shank", 0.83, 36),
    "top of calf": Landmark("shank", 0.15, -69),
    "fullest calf": Landmark("shank", 0.29, -82),
    "lower calf": Landmark("shank", 0.44, -72),
    "end of muscle": Landmark("shank", 0.60, -54),
    "upper Achilles tendon": Landmark("shank", 0.76, -41),
    "Achilles hollow": Landmark("shank", 0.88, -39.5),
    "instep": Landmark("foot", 72, -8),
    "lower instep": Landmark("foot", 104, -25),
    "arch": Landmark("foot", 50, -58),
    "heel pad": Landmark("foot", -42, -65),
    "back of heel": Landmark("foot", -62, -48),
    "top of heel": Landmark("foot", -63, -25),
}

# Half-widths in mm of the arm at shoulder end, upper third, lower third and lower end.
UPPER_ARM_HALF_WIDTHS = (52, 46, 43, 35)
FOREARM_HALF_WIDTHS = (39, 36, 27, 22)


def landmark_offset(body: Body, name: str) -> tuple[float, float]:
    """Return a landmark in metres: along its bone from its upper end, and in front of it."""
    mark = LANDMARKS[name]
    if mark.bone == "foot":  # the foot keeps to its skeleton: a broad body has no longer feet
        scale = body.stature / 1.70 / 1000
        return mark.along * scale, mark.aside * scale
    lengths = {
        "thigh": body.thigh,
        "shank": body.shank,
        "upper arm": body.upper_arm,
        "forearm": body.forearm,
    }
    return mark.along * lengths[mark.bone], mark.aside * body.girth / 1000
