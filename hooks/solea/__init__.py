"""Solea turns a clinic's Markdown into exercise handouts that patients can trust.

The package reads pages with typed front matter, checks them, compiles doses and composes
pages. It knows nothing of the engine that publishes them.
"""

from __future__ import annotations

__version__ = "0.1.0"
