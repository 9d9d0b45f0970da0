"""The side view: every part of the person in the order in which it is painted."""

from __future__ import annotations

from solea.drawing import arm as arms
from solea.drawing import clothes, feet, hair, head, leg
from solea.drawing.hands import finger_lines
from solea.drawing.marks import Group, Mark, Patch, Role, moved
from solea.drawing.muscles import muscles
from solea.drawing.person import Person
from solea.drawing.show import Show
from solea.drawing.skeleton import DEPTH, ArmBones, LegBones, Skeleton

KNEES_APART = 110.0  # mm; closer together, lines on the far knee look out as stray ticks
ON_WALL = complex(0.0, 0.024)  # a far hand on a wall is seen above the near one, not in the wall
LIGHT = 0.011  # metres by which the lit part of a limb is moved forward


def person_marks(
    body: Skeleton, who: Person, show: Show, held: tuple[Mark, ...] = ()
) -> tuple[Mark, ...]:
    """Paint the person from what is farthest to what is nearest, with what the hand holds."""
    far = DEPTH * body.scale * 1000
    marks: list[Mark] = []
    marks += [
        moved(mark, far if body.far_arm.grip != "flat" else ON_WALL * body.scale * 1000)
        for mark in _arm(body, body.far_arm, "far arm", who, far=True)
    ]
    apart = abs(body.near.shank.start - body.far.shank.start) > KNEES_APART * body.scale
    marks += [moved(mark, far) for mark in _leg(body.far, "far leg", who, far=True, lines=apart)]
    marks += [moved(mark, far) for mark in clothes.shorts(body, body.far, "far", far=True)]
    near = _leg(body.near, "near leg", who, far=False, lines=True)
    working = muscles(body.near, show.most, show.also, rim=who.dark_leg) if show.most else ()
    shoes = feet.shoe(body.near, "near", far=False) if who.feet == "shoes" else ()
    marks.append(Group("near", (*near, *working, *shoes)))
    marks += clothes.shorts(body, body.near, "near", far=False)
    marks += hair.behind(body, who)
    marks.append(head.neck(body))
    marks += clothes.shirt(body, older=who.older)
    marks.append(clothes.collar(body))
    marks += head.face(body.head, who)
    covering = hair.hair(body, who)
    marks += covering if who.hair != "hijab" else ()
    marks += held
    marks += _arm(body, body.near_arm, "near arm", who, far=False)
    marks += covering if who.hair == "hijab" else ()  # it lies over the shoulders
    return tuple(marks)


def _leg(bones: LegBones, name: str, who: Person, *, far: bool, lines: bool) -> list[Mark]:
    role: Role = "skin-far" if far else "skin"
    shade: Role = "skin-far-shade" if far else "skin-shade"
    outline = leg.foot_curve if who.outfit == "long" else leg.leg_curve
    curve = outline(bones, medial=far)
    marks: list[Mark] = [
        Patch(name, curve, role, "outline", shade, light=bones.shank.front * LIGHT),
    ]
    if lines:
        marks.append(leg.skin_lines(bones, name))
    if who.outfit == "long":
        marks.append(_legging(bones, name, far=far))
    if who.feet == "bare":
        marks.append(feet.toe_lines(bones, name, medial=far))
    elif far:
        marks += feet.shoe(bones, name, far=True)
    return marks


def _arm(body: Skeleton, bones: ArmBones, name: str, who: Person, *, far: bool) -> list[Mark]:
    role: Role = "skin-far" if far else "skin"
    shade: Role = "skin-far-shade" if far else "skin-shade"
    curve = arms.hand_curve(bones) if who.outfit == "long" else arms.arm_curve(bones)
    marks: list[Mark] = [
        Patch(name, curve, role, "outline", shade, light=bones.fore.front * 0.008),
        finger_lines(bones, name),
    ]
    if who.outfit == "long":
        marks.append(_long_sleeve(bones, name, far=far))
    marks.append(arms.crook_line(bones, name))
    marks += clothes.sleeve(body, bones, name, far=far, long=who.outfit == "long")
    return marks


def _legging(bones: LegBones, name: str, *, far: bool) -> Patch:
    role: Role = "leggings-far" if far else "leggings"
    shade: Role = "leggings-far-shade" if far else "leggings-shade"
    light = bones.shank.front * LIGHT
    return Patch(f"{name} legging", leg.legging_curve(bones), role, "outline", shade, light=light)


def _long_sleeve(bones: ArmBones, name: str, *, far: bool) -> Patch:
    role: Role = "shirt-far" if far else "shirt"
    shade: Role = "shirt-far-shade" if far else "shirt-shade"
    light = bones.fore.front * 0.008
    return Patch(f"{name} sleeve", arms.long_sleeve_curve(bones), role, "outline", shade, light)
