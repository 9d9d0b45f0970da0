"""Mends of the markup that Material for MkDocs writes around every page, one by one and counted."""

from __future__ import annotations

from solea.markup.mends import MENDS, Mend, mend

__all__ = ["MENDS", "Mend", "mend"]
