"""The pose: what an author writes of a position, the figure solved from it, and its truth."""

from __future__ import annotations

from solea.pose.language import Pose, PoseField, Props, PropsField
from solea.pose.mirror import mirror
from solea.pose.names import NAMES
from solea.pose.posture import posture, ready_pose
from solea.pose.ready import READY
from solea.pose.solving import solve, solve_all
from solea.pose.stance import Arm, Contact, Leg, Limb, Setting, Side, Stance, Trunk

__all__ = [
    "NAMES",
    "READY",
    "Arm",
    "Contact",
    "Leg",
    "Limb",
    "Pose",
    "PoseField",
    "Props",
    "PropsField",
    "Setting",
    "Side",
    "Stance",
    "Trunk",
    "mirror",
    "posture",
    "ready_pose",
    "solve",
    "solve_all",
]
