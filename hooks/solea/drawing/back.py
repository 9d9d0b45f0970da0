"""The view from behind: the same solved heights, with trunk, arms and head of their own outline.

It is meant for people who stand, as in heel raises; places across are mm from the middle line.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from solea.drawing.back_leg import back_leg, leg_marks
from solea.drawing.marks import WIDTHS, Group, Mark, Patch, Role, Stroke
from solea.drawing.person import Person
from solea.drawing.props import back_props
from solea.drawing.show import Show
from solea.drawing.skeleton import ArmBones, Skeleton
from solea.drawing.spline import Corner, Curve, closed, line
from solea.pose.stance import Setting

LIGHT = 0.012 + 0j


def back_marks(body: Skeleton, setting: Setting, who: Person, show: Show) -> tuple[Mark, ...]:
    """Paint the props in front of the person, then the person, whose back is nearest."""
    near = back_leg(body.near, "right leg", 1, body.breadth)
    far = back_leg(body.far, "left leg", -1, body.breadth)
    far_group = leg_marks(far, who, show)
    marks: list[Mark] = []
    for bones, name, out in ((body.far_arm, "left", -1), (body.near_arm, "right", 1)):
        if not _hangs(bones):
            marks += _arm(body, bones, f"{name} arm", out, who)
    marks += far_group
    marks.append(Group("near", leg_marks(near, who, show)))
    marks += _shorts(body)
    marks.append(_neck(body))
    marks += _shirt(body)
    for bones, name, out in ((body.far_arm, "left", -1), (body.near_arm, "right", 1)):
        if _hangs(bones):
            marks += _arm(body, bones, f"{name} arm", out, who)
        marks += _sleeve(body, bones, f"{name} arm", out, long=who.outfit == "long")
    marks += _head(body, who)
    return (*back_props(setting), *marks)


@dataclass(frozen=True, slots=True)
class _Trunk:
    """The trunk from behind: shares of its height from the shoulders down, mm from the middle."""

    top: float
    bottom: float
    breadth: float

    def at(self, share: float, across: float) -> complex:
        """Return a place a share down the trunk and some mm to the right."""
        height = self.top + (self.bottom - self.top) * share
        return complex(across * self.breadth, height)


def _trunk(body: Skeleton) -> _Trunk:
    return _Trunk(body.trunk.start.imag, body.trunk.end.imag, body.breadth)


def _shirt(body: Skeleton) -> tuple[Mark, ...]:
    trunk = _trunk(body)
    side = ((-0.03, 150), (0.06, 186), (0.20, 176), (0.45, 150), (0.70, 146), (0.92, 160))
    curve = closed(
        [
            Corner(trunk.at(-0.105, 62)),
            *(trunk.at(*place) for place in side),
            Corner(trunk.at(1.02, 166)),
            trunk.at(1.035, 0),
            Corner(trunk.at(1.02, -166)),
            *(trunk.at(share, -across) for share, across in reversed(side)),
            Corner(trunk.at(-0.105, -62)),
            trunk.at(-0.085, 0),
        ]
    )
    folds = (
        line(trunk.at(0.16, 62), trunk.at(0.24, 58), trunk.at(0.32, 64)),
        line(trunk.at(0.16, -62), trunk.at(0.24, -58), trunk.at(0.32, -64)),
        line(trunk.at(0.78, 40), trunk.at(0.82, 80), trunk.at(0.80, 118)),
        line(trunk.at(-0.075, 66), trunk.at(-0.055, 0), trunk.at(-0.075, -66)),
    )
    return (
        Patch("shirt", curve, "shirt", "outline", "shirt-shade", LIGHT),
        Stroke("shirt folds", folds, "shirt-shade", 0.005),
    )


def _shorts(body: Skeleton) -> tuple[Mark, ...]:
    trunk = _trunk(body)
    knee = (body.near.shank.start.imag + body.far.shank.start.imag) / 2
    hem = trunk.bottom + (knee - trunk.bottom) * 0.58
    breadth = body.breadth

    def low(across: float, up: float = 0.0) -> complex:
        return complex(across * breadth, hem + up * breadth)

    curve = closed(
        [
            Corner(trunk.at(0.90, 150)),
            trunk.at(1.05, 176),
            Corner(low(182)),
            low(96, -9),
            Corner(low(12, -2)),
            Corner(low(0, 62)),
            Corner(low(-12, -2)),
            low(-96, -9),
            Corner(low(-182)),
            trunk.at(1.05, -176),
            Corner(trunk.at(0.90, -150)),
        ]
    )
    seam = (line(trunk.at(1.0, 0), low(0, 62)),)
    hems = (
        line(low(182, 22), low(96, 13), low(9, 20)),
        line(low(-182, 22), low(-96, 13), low(-9, 20)),
    )
    return (
        Patch("shorts", curve, "shorts", "outline", "shorts-shade", LIGHT),
        Stroke("shorts seam", seam, width=WIDTHS["inner"]),
        Stroke("shorts hem", hems, "shorts-shade", 0.004),
    )


def _neck(body: Skeleton) -> Patch:
    trunk, head = _trunk(body), body.head
    up = head.origin.imag
    scale = head.scale
    curve = closed(
        [
            complex(52 * scale, up - 40 * scale),
            complex(50 * scale, up - 92 * scale),
            trunk.at(-0.08, 70),
            trunk.at(0.0, 0),
            trunk.at(-0.08, -70),
            complex(-50 * scale, up - 92 * scale),
            complex(-52 * scale, up - 40 * scale),
        ]
    )
    return Patch("neck", curve, "skin", "outline", "skin-shade", -0.016j)


def _head(body: Skeleton, who: Person) -> tuple[Mark, ...]:
    middle, scale = complex(0, body.head.origin.imag), body.head.scale

    def at(across: float, up: float) -> complex:
        return middle + complex(across, up) * scale

    def both(*places: tuple[float, float]) -> Curve:
        return closed(
            [*(at(*place) for place in places), *(at(-x, y) for x, y in reversed(places) if x)]
        )

    if who.hair == "hijab":
        hood = both((0, 128), (60, 112), (92, 50), (90, -20), (74, -84), (82, -128), (40, -150))
        fold = line(at(70, -60), at(0, -96), at(-70, -70))
        return (
            Patch("scarf", hood, "scarf", "outline", "scarf-shade", LIGHT),
            Stroke("scarf folds", (fold,), "scarf-shade", 0.0045),
        )
    ears = [Patch("ear", closed([at(s * x, y) for x, y in _EAR]), "skin", "inner") for s in (1, -1)]
    skull = both((0, 112), (52, 98), (82, 48), (80, -14), (58, -72), (28, -98))
    marks: list[Mark] = [*ears, Patch("skull", skull, "skin", "outline", "skin-shade", LIGHT)]
    hair = both(*_HAIR[who.hair])
    marks.append(Patch("hair", hair, "hair", "outline", "hair-shade", LIGHT))
    if who.hair == "bun":
        bun = closed([at(*place) for place in ((38, 78), (0, 116), (-38, 78), (0, 44))])
        marks.append(Patch("bun", bun, "hair", "outline", "hair-shade", LIGHT / 2))
    return tuple(marks)


_EAR = ((80, 12), (96, 16), (97, -8), (84, -30), (76, -26))
_HAIR: dict[str, tuple[tuple[float, float], ...]] = {
    "short": ((0, 127), (58, 110), (90, 52), (86, 2), (72, -34), (56, -58), (24, -66)),
    "crop": ((0, 117), (54, 103), (86, 50), (83, 2), (70, -30), (54, -52), (22, -58)),
    "bun": ((0, 123), (56, 107), (88, 50), (84, -6), (66, -40), (38, -56), (14, -62)),
    "afro": ((0, 152), (62, 140), (108, 96), (122, 40), (108, -18), (72, -56), (28, -66)),
    "bald": ((0, 24), (50, 36), (84, 42), (86, 2), (72, -30), (54, -52), (22, -58)),
}


def _hangs(arm: ArmBones) -> bool:
    return arm.hangs and arm.fore.end.imag < arm.fore.start.imag - 0.5 * arm.fore.length


def _arm(body: Skeleton, bones: ArmBones, name: str, out: int, who: Person) -> list[Mark]:
    breadth = body.breadth
    shoulder, elbow, wrist = bones.upper.start.imag, bones.fore.start.imag, bones.fore.end.imag
    tip = bones.hand.at(bones.length_of_hand * 0.9, 0).imag
    inwards = 0.0 if _hangs(bones) else 14.0

    def at(height: float, across: float) -> complex:
        return complex(out * across * breadth, height)

    def upper(share: float, across: float) -> complex:
        return at(shoulder + (elbow - shoulder) * share, across)

    def fore(share: float, across: float) -> complex:
        return at(elbow + (wrist - elbow) * share, across - inwards * share)

    end = [at(wrist + (tip - wrist) * share, across - inwards) for share, across in _HAND]
    curve = closed(
        [
            upper(0.42, 238),
            upper(0.66, 246),
            upper(0.95, 247),
            fore(0.25, 254),
            fore(0.65, 248),
            fore(0.98, 238),
            *end,
            fore(0.98, 204),
            fore(0.65, 193),
            fore(0.25, 184),
            upper(0.95, 182),
            upper(0.66, 172),
            upper(0.42, 168),
        ]
    )
    role: Role = "shirt" if who.outfit == "long" else "skin"
    shade: Role = "shirt-shade" if who.outfit == "long" else "skin-shade"
    marks: list[Mark] = []
    if who.outfit == "long":
        hand = closed([fore(0.9, 240), *end, fore(0.9, 202)])
        marks.append(Patch(f"{name} hand", hand, "skin", "outline", "skin-shade", 0.006 + 0j))
        curve = closed(_long_sleeve(upper, fore))
    marks.append(Patch(name, curve, role, "outline", shade, 0.008 + 0j))
    return marks


_HAND = ((0.25, 248.0), (0.60, 244.0), (0.92, 230.0), (0.98, 218.0), (0.70, 204.0), (0.30, 198.0))


def _long_sleeve(
    upper: Callable[[float, float], complex], fore: Callable[[float, float], complex]
) -> tuple[complex, ...]:
    """Return the outline of a long sleeve."""
    return (
        upper(0.42, 240),
        upper(0.66, 249),
        upper(0.95, 251),
        fore(0.25, 257),
        Corner(fore(0.94, 246)),
        Corner(fore(0.94, 198)),
        fore(0.25, 180),
        upper(0.95, 178),
        upper(0.66, 170),
        upper(0.42, 166),
    )


def _sleeve(
    body: Skeleton, bones: ArmBones, name: str, out: int, *, long: bool
) -> tuple[Mark, ...]:
    breadth, top = body.breadth, bones.upper.start.imag
    length = abs(bones.fore.start.imag - top)

    def at(share: float, across: float) -> complex:
        return complex(out * across * breadth, top - length * share)

    root, pit, inside = at(-0.10, 132), at(0.36, 172), at(0.20, 140)
    outer = [at(-0.06, 178), at(0.06, 220), at(0.30, 242)]
    hem = [Corner(at(0.55, 256)), at(0.58, 210), Corner(at(0.55, 160))]
    edge = [root, *outer, *hem, pit] if not long else [root, *outer, at(0.5, 247)]
    return (
        Patch(
            f"{name} shoulder", closed([Corner(root), *outer, *hem, pit, inside]), "shirt", "none"
        ),
        Stroke(f"{name} shoulder edge", (line(*edge),), width=WIDTHS["outline"]),
    )
