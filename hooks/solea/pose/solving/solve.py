"""From what poses mean to figures that stand among their props.

A figure grows upward from one planted foot: ankle, knee and hip by their angles, the trunk on
the hips, and then the other foot and the hands to what they touch. An angle that is left to
balance is tried until the body is over its feet. Poses of one exercise share their props: the
first one that sits places the chair, the first one with a hand on the wall places the wall.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from solea.body import Body
from solea.pose.language import Pose, Props
from solea.pose.mirror import mirror
from solea.pose.posture import Posture, posture
from solea.pose.solving.grow import Growing
from solea.pose.solving.placing import standing_props
from solea.pose.stance import Setting, Side, Stance

MEDIUM_BODY = Body()
NO_PROPS = Props.model_validate({})


def solve(
    pose: Pose, body: Body = MEDIUM_BODY, props: Props = NO_PROPS, near: Side = "right"
) -> Stance:
    """Return the figure of one pose."""
    return solve_all([pose], body, props, near)[0]


def solve_all(
    poses: Sequence[Pose],
    body: Body = MEDIUM_BODY,
    props: Props = NO_PROPS,
    near: Side = "right",
) -> tuple[Stance, ...]:
    """Return the figures of the poses of one exercise, which share their props and ground.

    `near` says which leg of the person the near one is; with the left one near, the person
    faces left.
    """
    meant = [posture(pose) for pose in poses]
    stances = _solved(meant, body, props)
    if near == "left":
        return tuple(mirror(stance) for stance in stances)
    return stances


def _solved(postures: Sequence[Posture], body: Body, props: Props) -> tuple[Stance, ...]:
    setting = standing_props(postures, props, body)
    seated = next((each for each in postures if each.on_chair), None)
    if seated:  # the chair stands there before anybody sits on it
        sitting = Growing(seated, body, props, setting).figure()
        setting = replace(setting, chair=sitting.setting.chair)
    stances: list[Stance] = []
    for each in postures:
        stance = Growing(each, body, props, setting).figure()
        setting = replace(stance.setting, towel=None)
        stances.append(stance)
    return tuple(_among(stance, setting) for stance in stances)


def _among(stance: Stance, setting: Setting) -> Stance:
    """Show all props of the exercise in each figure, and the towel where it is held."""
    return replace(stance, setting=replace(setting, towel=stance.setting.towel))
