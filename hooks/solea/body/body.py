"""The proportions of a body: the length of each segment as a share of stature.

Source: R. Drillis and R. Contini, Body Segment Parameters (1966), as printed in D. A. Winter,
Biomechanics and Motor Control of Human Movement, figure 4.1. The book itself was not read: its
shares were compared in several independent public programs that cite it, and they agree. What
the figure does not give (where the ankle stands on the foot, neck and head) is our estimate,
made for drawing, and says so.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Build = Literal["slender", "medium", "broad"]

# How wide the outline of each build is drawn, as a share of the medium one: our estimate.
BUILDS: dict[Build, float] = {"slender": 0.92, "medium": 1.0, "broad": 1.12}

SHORTEST, TALLEST = 1.30, 2.10  # metres of stature that the proportions are meant for

# Heights of joints above the floor, and lengths, as shares of stature (Drillis and Contini).
ANKLE_HEIGHT = 0.039
KNEE_HEIGHT = 0.285
HIP_HEIGHT = 0.530
SHOULDER_HEIGHT = 0.818
CHIN_HEIGHT = 0.870
UPPER_ARM = 0.186
FOREARM = 0.146
HAND = 0.108
FOOT = 0.152
SHOULDER_WIDTH = 0.259
PELVIS_WIDTH = 0.191

# Our estimates, as shares of stature.
HEEL_BEHIND_ANKLE = 0.0365
HEEL_PAD_BEHIND_ANKLE = 0.0247
HEEL_END_ABOVE_SOLE = 0.0106
BALL_AHEAD_OF_ANKLE = 0.0725
BALL_ABOVE_SOLE = 0.0076
PALM = 0.40  # of the hand's length, from the wrist to the middle of the palm
NECK_ABOVE_SHOULDERS = 0.022
SKULL_ABOVE_NECK = 0.066
HEAD_ABOVE_SKULL = 0.029
HEAD_AHEAD_OF_SKULL = 0.012
BUTTOCK_DEPTH = 0.052  # from the hip joint down to the seat


@dataclass(frozen=True, slots=True)
class Foot:
    """The foot, in metres from the ankle joint when the sole is flat on the floor."""

    height: float  # of the ankle joint above the sole
    heel: float  # from the ankle back to the end of the heel
    heel_height: float  # of the end of the heel above the sole
    heel_pad: float  # from the ankle back to where the heel stands on the floor
    ball: float  # from the ankle forward to the joint between foot and toes
    ball_height: float  # of that joint above the sole
    toes: float  # from that joint forward to the tip of the toes


@dataclass(frozen=True, slots=True)
class Body:
    """A person by stature in metres and build; every length below is in metres."""

    stature: float = 1.70
    build: Build = "medium"

    def __post_init__(self) -> None:
        """Refuse a stature that the proportions are not meant for."""
        if not SHORTEST <= self.stature <= TALLEST:
            message = f"a stature of {self.stature} m is not one of {SHORTEST} to {TALLEST} m"
            raise ValueError(message)

    @property
    def shank(self) -> float:
        """Return the length from knee to ankle."""
        return self.stature * (KNEE_HEIGHT - ANKLE_HEIGHT)

    @property
    def thigh(self) -> float:
        """Return the length from hip to knee."""
        return self.stature * (HIP_HEIGHT - KNEE_HEIGHT)

    @property
    def trunk(self) -> float:
        """Return the length from hip to shoulder."""
        return self.stature * (SHOULDER_HEIGHT - HIP_HEIGHT)

    @property
    def upper_arm(self) -> float:
        """Return the length from shoulder to elbow."""
        return self.stature * UPPER_ARM

    @property
    def forearm(self) -> float:
        """Return the length from elbow to wrist."""
        return self.stature * FOREARM

    @property
    def hand(self) -> float:
        """Return the length from wrist to fingertip."""
        return self.stature * HAND

    @property
    def palm(self) -> float:
        """Return the length from wrist to the middle of the palm."""
        return self.hand * PALM

    @property
    def foot(self) -> Foot:
        """Return the foot."""
        h = self.stature
        toes = FOOT - HEEL_BEHIND_ANKLE - BALL_AHEAD_OF_ANKLE
        return Foot(
            height=ANKLE_HEIGHT * h,
            heel=HEEL_BEHIND_ANKLE * h,
            heel_height=HEEL_END_ABOVE_SOLE * h,
            heel_pad=HEEL_PAD_BEHIND_ANKLE * h,
            ball=BALL_AHEAD_OF_ANKLE * h,
            ball_height=BALL_ABOVE_SOLE * h,
            toes=toes * h,
        )

    @property
    def neck_above_shoulders(self) -> float:
        """Return the length from the shoulders to the base of the neck."""
        return self.stature * NECK_ABOVE_SHOULDERS

    @property
    def neck(self) -> float:
        """Return the length of the neck."""
        return self.stature * SKULL_ABOVE_NECK

    @property
    def head_height(self) -> float:
        """Return the height of the head from chin to crown."""
        return self.stature * (1 - CHIN_HEIGHT)

    @property
    def head_offset(self) -> tuple[float, float]:
        """Return how far the centre of a level head is ahead of and above the neck's top."""
        return self.stature * HEAD_AHEAD_OF_SKULL, self.stature * HEAD_ABOVE_SKULL

    @property
    def buttock(self) -> float:
        """Return the height of the hip joint above what the person sits on."""
        return self.stature * BUTTOCK_DEPTH

    @property
    def shoulder_width(self) -> float:
        """Return the distance between the shoulder joints, for a view from behind."""
        return self.stature * SHOULDER_WIDTH

    @property
    def pelvis_width(self) -> float:
        """Return the width of the pelvis, for a view from behind."""
        return self.stature * PELVIS_WIDTH

    @property
    def girth(self) -> float:
        """Return the factor that widens outlines drawn for a medium body of 1.70 m."""
        return self.stature / 1.70 * BUILDS[self.build]
