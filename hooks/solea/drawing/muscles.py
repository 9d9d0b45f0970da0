"""The calf muscles as seen from the outer side of the leg, with fibres and tendon.

They are drawn inside the skin of the same leg, so that they bend and swell with it: the belly
of a foot that points is fuller and ends higher. A schematic picture, not an anatomical plate.
"""

from __future__ import annotations

from solea.drawing.leg import BACK_OF_SHANK, Calf, belly, calf
from solea.drawing.marks import Mark, Patch, Role, Stroke
from solea.drawing.show import CalfMuscle
from solea.drawing.skeleton import LegBones
from solea.drawing.spline import Corner, Curve, closed, line

RIM = 0.0115  # metres: the width of the line whose outer part is seen as a rim
SKIN = 6.5  # mm of skin over the muscle


def muscles(
    leg: LegBones, most: CalfMuscle | None, also: tuple[CalfMuscle, ...], *, rim: bool
) -> tuple[Mark, ...]:
    """Draw both calf muscles, the one that works most strongly, with a light rim on dark skin."""
    skin = calf(leg)
    marks: list[Mark] = [_tendon(leg, skin)]
    for muscle in ("soleus", "gastrocnemius"):
        if muscle == most or muscle in also:
            main = muscle == most
            marks += _muscle(leg, skin, muscle, main=main, rim=rim and main)
    return tuple(marks)


def muscle_curve(leg: LegBones, muscle: CalfMuscle) -> Curve:
    """Draw the outline of one muscle."""
    skin = calf(leg)
    return _gastrocnemius(leg, skin) if muscle == "gastrocnemius" else _soleus(leg, skin)


def target(leg: LegBones, muscle: CalfMuscle) -> complex:
    """Return the middle of what is seen of a muscle, for a pointer."""
    skin = calf(leg)
    if muscle == "gastrocnemius":
        return leg.shank.at(0.27, (skin.behind(0.27) + SKIN - 18) / 2)
    share = 0.56
    return leg.shank.at(share, (skin.behind(share) + SKIN + _SOLEUS_FRONT[3][1]) / 2)


_SOLEUS_FRONT = ((0.09, 0.0), (0.20, 11.0), (0.38, 9.0), (0.55, -3.0), (0.67, -16.0))


def _gastrocnemius(leg: LegBones, skin: Calf) -> Curve:
    shank, rise = leg.shank, 0.06 * belly(leg)
    low = 0.54 - rise
    squeeze = (low - skin.back[0][0]) / (low - BACK_OF_SHANK[0][0])

    def back(share: float, more: float = 0.0) -> complex:
        # A bent knee folds the top of the calf away, and the muscle with it.
        place = low - (low - share) * min(squeeze, 1.0)
        return shank.at(place, skin.behind(place) + SKIN + more)

    return closed(
        [
            Corner(leg.thigh.at(0.95, -20)),
            back(0.17, 3),
            back(0.28 - rise / 3),
            back(0.39 - rise / 2),
            back(low - 0.06, 1),
            Corner(back(low, 7)),
            shank.at(low - 0.07, -36),
            shank.at(0.33 - rise, -19),
            shank.at(0.20, -9),
            shank.at(0.06, -8),
        ]
    )


def _soleus(leg: LegBones, skin: Calf) -> Curve:
    shank = leg.shank
    return closed(
        [
            *(shank.at(*place) for place in _SOLEUS_FRONT),
            Corner(shank.at(0.76, skin.behind(0.76) + SKIN + 5)),
            shank.at(0.66, skin.behind(0.66) + SKIN),
            shank.at(0.56, skin.behind(0.56) + SKIN),
            shank.at(0.40, skin.behind(0.40) + 2 * SKIN),
            shank.at(0.20, -34),
            shank.at(0.08, -24),
        ]
    )


def _tendon(leg: LegBones, skin: Calf) -> Patch:
    shank, foot = leg.shank, leg.foot
    curve = closed(
        [
            Corner(shank.at(0.46, skin.behind(0.46) + SKIN + 12)),
            shank.at(0.62, skin.behind(0.62) + 4.5),
            shank.at(0.78, skin.behind(0.78) + 4),
            shank.at(0.90, skin.behind(0.90) + 4),
            foot.at(-60, -14),
            Corner(foot.at(-61.5, -36)),
            foot.at(-48, -16),
            shank.at(0.90, skin.behind(0.90) + 15),
            shank.at(0.76, skin.behind(0.76) + 17),
        ]
    )
    return Patch("tendon", curve, "tendon", "fine")


def _muscle(leg: LegBones, skin: Calf, muscle: CalfMuscle, *, main: bool, rim: bool) -> list[Mark]:
    curve = _gastrocnemius(leg, skin) if muscle == "gastrocnemius" else _soleus(leg, skin)
    role: Role = "muscle" if main else "helping"
    fibres = (
        _gastrocnemius_fibres(leg, skin) if muscle == "gastrocnemius" else _soleus_fibres(leg, skin)
    )
    width = 0.0036 if main else 0.0022
    edge = [Stroke(f"{muscle} rim", (curve,), "rim", RIM)] if rim else []
    return [
        *edge,
        Patch(muscle, curve, role, "inner"),
        Stroke(f"{muscle} fibres", fibres if main else fibres[::2], "fibre", width),
    ]


def _gastrocnemius_fibres(leg: LegBones, skin: Calf) -> tuple[Curve, ...]:
    shank, rise = leg.shank, 0.06 * belly(leg)
    curves = []
    for share in (0.06, 0.12, 0.18, 0.24, 0.30, 0.36):
        inner = -13 - 60 * max(share - 0.17, 0)
        start = shank.at(share - rise * share * 2, inner)
        low = share + 0.085 - rise * share * 2
        end = shank.at(low, skin.behind(low) + SKIN + 5)
        curves.append(line(start, (start + end) / 2 + shank.axis * 0.005, end))
    return tuple(curves)


def _soleus_fibres(leg: LegBones, skin: Calf) -> tuple[Curve, ...]:
    shank = leg.shank
    curves = []
    for share in (0.22, 0.28, 0.34, 0.40, 0.46, 0.52, 0.58, 0.64):
        inner = -4 - max(share - 0.36, 0) * 55
        start = shank.at(share - 0.02, inner - 3)
        end = shank.at(share + 0.05, max(skin.behind(share + 0.05) + SKIN + 3, inner - 30))
        curves.append(line(start, end))
    return tuple(curves)
