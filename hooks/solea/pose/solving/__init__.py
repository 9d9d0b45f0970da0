"""The solver: from the planted foot upward to a figure whose hands and feet touch their props."""

from __future__ import annotations

from solea.pose.solving.solve import solve, solve_all

__all__ = ["solve", "solve_all"]
