"""A guide: a page on health that is told in prose."""

from __future__ import annotations

from solea.content.common import HealthPage


class Guide(HealthPage):
    """A page of prose with sources and a review."""
