"""The body: its proportions, masses, joint ranges, outline estimates and muscle lengths."""

from __future__ import annotations

from solea.body.body import BUILDS, Body, Build, Foot
from solea.body.landmarks import LANDMARKS, Bone, Landmark, landmark_offset
from solea.body.mass import SEGMENT_MASSES, Segment, SegmentMass
from solea.body.muscle import MUSCLES, LengthChange, Muscle, length_change
from solea.body.ranges import RANGES, Joint, JointRange

__all__ = [
    "BUILDS",
    "LANDMARKS",
    "MUSCLES",
    "RANGES",
    "SEGMENT_MASSES",
    "Body",
    "Bone",
    "Build",
    "Foot",
    "Joint",
    "JointRange",
    "Landmark",
    "LengthChange",
    "Muscle",
    "Segment",
    "SegmentMass",
    "landmark_offset",
    "length_change",
]
