"""Feet: bare, seen from the outer or the inner side, or in shoes.

Places are millimetres in the frame of the foot (from the ankle joint, along the sole) or of the
toes (from the sole beneath the ball), which stay flat on the floor when the heel is raised.
"""

from __future__ import annotations

from solea.drawing.marks import WIDTHS, Mark, Patch, Role, Stroke
from solea.drawing.skeleton import DEPTH, Frame, LegBones, Skeleton
from solea.drawing.spline import Corner, Curve, closed, ellipse, line

FLAT = 0.012  # metres by which the heel of a foot that stands flat may be off the ground
LIFTED = 0.08  # metres of height at which a foot no longer shades the ground
SOLE = -66.3  # of a flat foot, beneath the ankle


def foot_line(leg: LegBones, *, medial: bool) -> list[complex]:
    """Return the points of a bare foot, from the instep round the toes to the heel."""
    foot, toes = leg.foot, leg.toes
    tip = leg.length_of_toes
    arch = 11.0 if medial else 3.5
    return [
        foot.at(46, 8),
        foot.at(80, -14),
        foot.at(112, -31),
        toes.at(8, 31),
        toes.at(tip - 30, 23.5),
        toes.at(tip - 8, 20),
        toes.at(tip, 9),
        toes.at(tip - 11, 0.8),
        toes.at(tip - 42, 0.4),
        toes.at(6, 0.6),
        foot.at(98, SOLE + 1.0),
        foot.at(44, SOLE + arch),
        foot.at(-14, SOLE + 1),
        foot.at(-40, SOLE),
        foot.at(-61, SOLE + 15),
        foot.at(-66, SOLE + 34),
        foot.at(-59, -8),
    ]


def shadows(body: Skeleton, ground: float) -> tuple[Patch, ...]:
    """Draw what both feet shade of the ground, at its height in metres; lifted feet shade less."""
    return tuple(
        _shadow(leg, ground, shift, f"{name} shadow")
        for leg, shift, name in ((body.far, DEPTH, "far"), (body.near, 0j, "near"))
    )


def _shadow(leg: LegBones, ground: float, shift: complex, name: str) -> Patch:
    scale = leg.foot.scale
    tread, toe = leg.toes.origin, leg.toes.at(leg.length_of_toes, 0)
    flat = leg.heel.imag < ground + FLAT and leg.heel.imag > ground - FLAT
    start = leg.heel.real - 12 * scale if flat else tread.real - 18 * scale
    end = toe.real + 22 * scale
    near = max(1 - max(tread.imag - ground, 0.0) / LIFTED, 0.01)
    middle = complex((start + end) / 2, ground) + shift
    half, high = (end - start) / 2 * near, 11 * scale * near
    return Patch(name, ellipse(middle, half, high), "shadow", "none")


def toe_lines(leg: LegBones, name: str, *, medial: bool) -> Stroke:
    """Draw the gaps between the small toes, or the nail of the big toe."""
    toes, tip = leg.toes, leg.length_of_toes
    lines: tuple[Curve, ...]
    if medial:
        lines = (
            line(toes.at(tip - 15, 20), toes.at(tip - 7, 13), toes.at(tip - 1, 12)),
            line(toes.at(tip - 36, 3), toes.at(tip - 24, 6), toes.at(tip - 12, 4)),
        )
    else:
        lines = tuple(
            line(toes.at(at, 2), toes.at(at + 5, 7), toes.at(at - 1, high))
            for at, high in ((tip - 46, 13), (tip - 34, 14.5), (tip - 22, 15))
        )
    return Stroke(f"{name} toes", lines, width=WIDTHS["fine"])


def shoe(leg: LegBones, name: str, *, far: bool) -> tuple[Mark, ...]:
    """Draw a laced trainer over a foot."""
    foot, toes, tip = leg.foot, leg.toes, leg.length_of_toes + 9
    upper = closed(
        [
            Corner(foot.at(-58, 14)),
            foot.at(-40, 4),
            foot.at(0, -10),
            foot.at(30, 10),
            Corner(foot.at(46, 24)),
            foot.at(62, 8),
            foot.at(94, -14),
            toes.at(4, 37),
            toes.at(tip - 26, 35),
            toes.at(tip - 3, 22),
            Corner(toes.at(tip + 1, 9)),
            Corner(toes.at(0, 9)),
            Corner(foot.at(-70, SOLE + 9)),
            foot.at(-75, SOLE + 34),
            foot.at(-67, -8),
        ]
    )
    fill: Role = "shoe-far" if far else "shoe"
    return (
        Patch(f"{name} shoe", upper, fill, shade=None if far else "shoe-shade", light=_lift(foot)),
        Stroke(f"{name} laces", _laces(foot), width=WIDTHS["inner"]),
        Patch(f"{name} shoe sole", _shoe_sole(leg, tip), "sole"),
    )


def _lift(foot: Frame) -> complex:
    return foot.ahead * complex(5, 9) * foot.scale


def _laces(foot: Frame) -> tuple[Curve, ...]:
    return (
        line(foot.at(40, 2), foot.at(57, 8)),
        line(foot.at(56, -11), foot.at(74, -3)),
        line(foot.at(73, -22), foot.at(91, -15)),
        line(foot.at(-74, -24), foot.at(-56, -22), foot.at(-44, -38)),
    )


def _shoe_sole(leg: LegBones, tip: float) -> Curve:
    foot, toes = leg.foot, leg.toes
    return closed(
        [
            foot.at(-74, SOLE + 13),
            foot.at(-40, SOLE + 15),
            foot.at(60, SOLE + 12),
            toes.at(0, 13),
            toes.at(tip - 16, 13),
            toes.at(tip + 4, 12),
            toes.at(tip - 2, 1.5),
            toes.at(tip - 20, 0),
            toes.at(-2, 0),
            foot.at(40, SOLE),
            foot.at(-40, SOLE),
            foot.at(-68, SOLE + 1),
        ]
    )
