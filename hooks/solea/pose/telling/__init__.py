"""A pose in words: for those who do not see the picture, and true because it is the same pose."""

from __future__ import annotations

from solea.pose.telling.change import describe_change
from solea.pose.telling.describe import Description, describe

__all__ = ["Description", "describe", "describe_change"]
