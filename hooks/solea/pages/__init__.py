"""The pages as patients read them: typed content and prose composed into plain Markdown."""

from __future__ import annotations

from solea.pages.compose import compose
from solea.pages.figures import drawing_of, plain_drawing, words_of
from solea.pages.glossary import explain_once
from solea.pages.illustration import illustrate
from solea.pages.metadata import metadata

__all__ = [
    "compose",
    "drawing_of",
    "explain_once",
    "illustrate",
    "metadata",
    "plain_drawing",
    "words_of",
]
