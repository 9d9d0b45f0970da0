"""Keeping a page away from mkdocs-video, so that only its films pass through.

mkdocs-video parses the whole page with lxml and writes it anew: words after a film in the same
paragraph vanish, an empty page stops the build, and the names inside drawings lose their capitals
(`viewBox`). So it is given the film images alone, and its players are put into the untouched page.
"""

from __future__ import annotations

from dataclasses import dataclass
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Final

import lxml.html

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

MARK: Final = "type:video"


@dataclass(frozen=True, slots=True)
class Aside:
    """A page cut at its film images: one more piece of text than there are images."""

    pieces: tuple[str, ...]
    images: tuple[str, ...]

    @property
    def stand_in(self) -> str:
        """The HTML for mkdocs-video instead of the page; never empty, for it would stop there."""
        return f"<div>{''.join(self.images)}</div>"


class _ImageFinder(HTMLParser):
    """Notes where the film images of a page begin and end."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=False)
        self.spans: list[tuple[int, int]] = []
        self.images: list[str] = []
        self._line_starts = [0]
        for line in text.split("\n"):
            self._line_starts.append(self._line_starts[-1] + len(line) + 1)
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an image that carries the mark of a film."""
        values = dict(attrs)
        if tag != "img" or values.get("alt") != MARK or not values.get("src"):
            return
        line, column = self.getpos()
        start = self._line_starts[line - 1] + column
        image = self.get_starttag_text() or ""
        self.spans.append((start, start + len(image)))
        self.images.append(image)


def set_aside(page: str) -> Aside:
    """Cut a page at its film images."""
    if MARK not in page:  # as most pages; reading all their tags would take long
        return Aside((page,), ())
    finder = _ImageFinder(page)
    pieces, end = [], 0
    for start, stop in finder.spans:
        pieces.append(page[end:start])
        end = stop
    return Aside((*pieces, page[end:]), tuple(finder.images))


def put_back(aside: Aside, written: str, mend: Callable[[lxml.html.HtmlElement], str]) -> str:
    """Put each player that mkdocs-video wrote, mended, into the page where its image stood."""
    if not aside.images:
        return aside.pieces[0]
    players = _find_players(written)
    if len(players) != len(aside.images):
        message = f"mkdocs-video wrote {len(players)} players for {len(aside.images)} films"
        raise ValueError(message)
    mended = [mend(player) for player in players]
    return aside.pieces[0] + "".join(a + b for a, b in zip(mended, aside.pieces[1:], strict=True))


def _find_players(written: str) -> Sequence[lxml.html.HtmlElement]:
    tree = lxml.html.fragment_fromstring(written, create_parent="div")
    return list(tree.iter("iframe", "video"))
