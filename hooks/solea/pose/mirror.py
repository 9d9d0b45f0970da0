"""The same figure for the other leg: mirrored, so that it faces the other way."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import Any, TypeVar

from solea.plane import Point
from solea.pose.stance import Arm, Contact, Leg, Setting, Stance, Trunk

Part = TypeVar("Part", Leg, Arm, Trunk, Contact)


def mirror(stance: Stance) -> Stance:
    """Return the figure as a mirror at x = 0 shows it; the mirror of a mirror is the same."""
    return replace(
        stance,
        near=_points(stance.near),
        far=_points(stance.far),
        near_arm=_points(stance.near_arm),
        far_arm=_points(stance.far_arm),
        trunk=_points(stance.trunk),
        setting=_setting(stance.setting),
        contacts=tuple(_points(each) for each in stance.contacts),
        centre_of_mass=stance.centre_of_mass.mirrored,
        base=stance.base.mirrored if stance.base else None,
        mirrored=not stance.mirrored,
    )


def _points(part: Part) -> Part:
    """Mirror every point of a part and keep its angles."""
    values: dict[str, Any] = {
        field.name: each.mirrored
        for field in fields(part)
        if isinstance(each := getattr(part, field.name), Point)
    }
    return replace(part, **values)


def _setting(setting: Setting) -> Setting:
    wall, step, rail, chair, towel = (
        setting.wall,
        setting.step,
        setting.rail,
        setting.chair,
        setting.towel,
    )
    return Setting(
        wall=replace(wall, x=0.0 - wall.x) if wall else None,
        step=replace(step, edge=0.0 - step.edge, end=0.0 - step.end) if step else None,
        rail=replace(rail, bar=rail.bar.mirrored) if rail else None,
        chair=replace(chair, back=0.0 - chair.back, front=0.0 - chair.front) if chair else None,
        towel=replace(towel, line=tuple(p.mirrored for p in towel.line)) if towel else None,
    )
