"""The reading room: from the bytes of a page to its front matter as text, with every place."""

from __future__ import annotations

from solea.frontmatter.document import Document, Path, Tree, Value
from solea.frontmatter.reading import read

__all__ = ["Document", "Path", "Tree", "Value", "read"]
