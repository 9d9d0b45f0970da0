"""The pages as patients read them: typed content and prose composed into plain Markdown."""

from __future__ import annotations

from solea.pages.compose import compose
from solea.pages.figures import illustrate
from solea.pages.glossary import explain_once
from solea.pages.metadata import metadata

__all__ = ["compose", "explain_once", "illustrate", "metadata"]
