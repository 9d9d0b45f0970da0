"""The whole site at once: every page, every named thing, and the rules that bind them."""

from __future__ import annotations

from solea.catalogue.catalogue import Catalogue, Entry
from solea.catalogue.check import Sources, build_day, check, read_sources
from solea.catalogue.navigation import Navigation, read_navigation

__all__ = [
    "Catalogue",
    "Entry",
    "Navigation",
    "Sources",
    "build_day",
    "check",
    "read_navigation",
    "read_sources",
]
