"""The truth of a pose: what it must not show, and what must not be said of it."""

from __future__ import annotations

from solea.pose.truth.inspection import inspect
from solea.pose.truth.muscle import inspect_raise, inspect_stretch
from solea.pose.truth.text import contradictions

__all__ = ["contradictions", "inspect", "inspect_raise", "inspect_stretch"]
