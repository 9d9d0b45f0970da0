"""The pose bench: a page on the author's own machine that draws a pose as its words change.

Words and sliders stand beside the drawing; below it is the front matter to copy. Nothing here
is part of the site.
"""

from __future__ import annotations

from solea.bench.answer import Answer, answer
from solea.bench.server import PORT, Bench

__all__ = ["PORT", "Answer", "Bench", "answer"]
