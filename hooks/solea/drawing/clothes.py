"""T-shirt and shorts: they hide hip and shoulder, and settle in the lap of a person who sits."""

from __future__ import annotations

import math

from solea.drawing.marks import WIDTHS, Patch, Role, Stroke
from solea.drawing.skeleton import ArmBones, LegBones, Skeleton
from solea.drawing.spline import Corner, Curve, closed, line

LIGHT = 0.012  # metres by which the lit side of a garment is moved forward


def shirt(body: Skeleton, *, older: bool) -> tuple[Patch, Stroke]:
    """Draw the T-shirt from the collar to the hem."""
    trunk = body.trunk
    stoop = 12.0 if older else 0.0
    lap = _lap(body.near)
    high = 0.12 * lap  # folds move up with the cloth in the lap
    hem_back = trunk.at(1.03 - 0.07 * lap, -122 + 4 * lap)
    middle = (_hem_front(body, lap) + hem_back) / 2
    curve = closed(
        [
            Corner(trunk.at(-0.050, 52)),
            trunk.at(0.035, 80),
            trunk.at(0.20, 106),
            trunk.at(0.48, 99 + stoop / 2),
            trunk.at(0.76 - 0.12 * lap, 99 + stoop),
            Corner(_hem_front(body, lap)),
            _blend(middle, trunk.end, 0.35 * lap) + trunk.axis * 0.006,
            Corner(hem_back),
            trunk.at(0.88 - 0.04 * lap, -106),
            trunk.at(0.68, -92),
            trunk.at(0.46, -106 - stoop / 2),
            trunk.at(0.22, -120 - stoop),
            trunk.at(0.03, -100 - stoop),
            Corner(trunk.at(-0.115, -56)),
            trunk.at(-0.055, -8),
        ]
    )
    light = trunk.front * LIGHT
    folds = (
        line(trunk.at(0.80 - high, 60), trunk.at(0.84 - high, 30), trunk.at(0.83 - high, -8)),
        line(trunk.at(0.70 - high, -78), trunk.at(0.76 - high, -56), trunk.at(0.79 - high, -30)),
    )
    return (
        Patch("shirt", curve, "shirt", "outline", "shirt-shade", light=light),
        Stroke("shirt folds", folds, "shirt-shade", 0.005),
    )


def sleeve(
    body: Skeleton, arm: ArmBones, name: str, *, far: bool, long: bool
) -> tuple[Patch, Stroke]:
    """Draw a short sleeve, or the upper part of a long one, open where it joins the shirt."""
    upper, raised = arm.upper, _raised(body, arm)
    # Beside a hanging arm the far sleeve would be a sliver along the chest.
    slim = 24.0 * (1 - raised) if far else 0.0
    slack = 0.0 if long else 8.0
    front, back = 48 + slack - slim, -50 - slack
    front_root = _blend(upper.at(0.06, front - 10), body.trunk.at(-0.03, 58), raised)
    back_root = _blend(upper.at(0.10, back), body.trunk.at(0.17, 4), raised)
    hanging = (upper.at(-0.04, 26 - slim), upper.at(-0.07, -12), upper.at(-0.01, -44))
    within = (body.trunk.at(0.01, 24), body.trunk.at(0.06, -8), body.trunk.at(0.13, -16))
    crown = [_blend(a, b, raised) for a, b in zip(hanging, within, strict=True)]
    back_edge = [back_root, upper.at(0.34, back), Corner(upper.at(0.53, back - slack / 4))]
    front_edge = [Corner(upper.at(0.57, front + slack / 8)), upper.at(0.34, front - 1), front_root]
    hem = (upper.at(0.565, 0),)
    edges = [[*back_edge, *hem, *front_edge]] if not long else [back_edge, front_edge]
    role: Role = "shirt-far" if far else "shirt"
    outline = [Corner(front_root), *crown, *back_edge, *hem, *front_edge[:-1]]
    shade: Role | None = None if far or long else "shirt-shade"
    return (
        Patch(f"{name} shoulder", closed(outline), role, "none", shade, light=upper.front * 0.009),
        Stroke(
            f"{name} shoulder edge", tuple(line(*edge) for edge in edges), width=WIDTHS["outline"]
        ),
    )


def _blend(start: complex, end: complex, share: float) -> complex:
    return start + (end - start) * share


def _raised(body: Skeleton, arm: ArmBones) -> float:
    """Return how far an arm is raised forward, 0 hanging to 1 level with the shoulder."""
    against = (arm.upper.axis * body.trunk.axis.conjugate()).real
    return min(max((0.85 - against) / 0.6, 0.0), 1.0)


def shorts(body: Skeleton, leg: LegBones, name: str, *, far: bool) -> tuple[Patch, Stroke]:
    """Draw one leg of the shorts with its half of the seat."""
    thigh, trunk = leg.thigh, body.trunk
    flexion = min(max(leg.hip_flexion, -20.0), 120.0)
    hem, lap = 0.60, _lap(leg)
    # The far half is drawn further ahead; its waist must not look out from under the shirt.
    tuck = 34.0 * math.cos(math.radians(max(flexion, 0.0))) if far else 0.0
    curve = closed(
        [
            Corner(_blend(trunk.at(0.90, 82 - tuck), trunk.at(0.82, 30), lap)),
            _blend(_crease(body, leg, tuck), thigh.at(0.13, 86), lap),
            thigh.at(0.34, 94),
            Corner(thigh.at(hem, 89)),
            thigh.at(hem + 0.02, 0),
            Corner(leg.resting(thigh.at(hem - 0.02, -86))),
            leg.resting(thigh.at(0.30, -95)),
            *(leg.resting(point) for point in _buttock(body, leg, flexion)),
            Corner(trunk.at(0.90, -84)),
        ]
    )
    role: Role = "shorts-far" if far else "shorts"
    shade: Role = "shorts-far-shade" if far else "shorts-shade"
    seam = line(
        thigh.at(hem - 0.045, 88), thigh.at(hem - 0.025, 0), leg.resting(thigh.at(hem - 0.065, -86))
    )
    return (
        Patch(f"{name} shorts", curve, role, "outline", shade, light=thigh.front * LIGHT),
        Stroke(f"{name} shorts hem", (seam,), shade, 0.004),
    )


def _buttock(body: Skeleton, leg: LegBones, flexion: float) -> list[complex]:
    hip, breadth = leg.thigh.start, leg.thigh.breadth
    between = leg.thigh.front * 0.5 + body.trunk.front * 0.5
    back = -between / abs(between)
    down = back * 1j
    depth = 116 - 24 * max(flexion, 0) / 90
    return [
        hip + (back * (depth - 12) + down * 58) * breadth,
        hip + (back * depth + down * 0) * breadth,
        hip + (back * (depth - 20) - down * 44) * breadth,
    ]


def _crease(body: Skeleton, leg: LegBones, tuck: float = 0.0) -> complex:
    both = leg.thigh.front + body.trunk.front
    flexion = math.radians(min(max(leg.hip_flexion, 0.0), 120.0) / 2)
    reach = 102 * float(math.cos(flexion) ** 1.4) - tuck
    return leg.thigh.start + both / abs(both) * reach * leg.thigh.breadth


def _lap(leg: LegBones) -> float:
    return min(max((leg.hip_flexion - 35) / 50, 0.0), 1.0)


def _hem_front(body: Skeleton, lap: float) -> complex:
    """Return the front of the hem: before the hips, or where belly and thigh meet."""
    leg = body.near
    both = leg.thigh.front + body.trunk.front
    half = math.radians(min(max(leg.hip_flexion, 0.0), 105.0) / 2)
    meeting = leg.thigh.start + both / abs(both) * 94 / math.cos(half) * leg.thigh.breadth
    return _blend(body.trunk.at(1.03, 98), meeting, lap)


def collar(body: Skeleton) -> Stroke:
    """Draw the ribbed edge of the collar."""
    trunk = body.trunk
    curve: Curve = line(trunk.at(-0.090, -64), trunk.at(-0.030, -10), trunk.at(-0.028, 56))
    return Stroke("collar", (curve,), "shirt-shade", 0.005)
