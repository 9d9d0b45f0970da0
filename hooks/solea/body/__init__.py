"""The body: its proportions, masses, joint ranges and muscle lengths."""

from __future__ import annotations

from solea.body.body import BUILDS, Body, Build, Foot
from solea.body.mass import SEGMENT_MASSES, Segment, SegmentMass
from solea.body.muscle import MUSCLES, LengthChange, Muscle, length_change
from solea.body.ranges import RANGES, Joint, JointRange

__all__ = [
    "BUILDS",
    "MUSCLES",
    "RANGES",
    "SEGMENT_MASSES",
    "Body",
    "Build",
    "Foot",
    "Joint",
    "JointRange",
    "LengthChange",
    "Muscle",
    "Segment",
    "SegmentMass",
    "length_change",
]
