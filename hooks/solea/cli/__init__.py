"""The command `solea`: check, describe and prepare a site without building it."""

from __future__ import annotations

from solea.cli.main import main

__all__ = ["main"]
