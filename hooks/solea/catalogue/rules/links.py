"""Rules on links and pictures in a body: they lead to files that exist, and pictures speak."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterator
from urllib.parse import unquote

from solea.catalogue.catalogue import Catalogue
from solea.catalogue.rules.finding import in_body, nearest
from solea.catalogue.rules.prose import visible
from solea.content import Page
from solea.report import Kind, Problem, register

LINK_BROKEN = register(
    Kind(
        "link-broken",
        "error",
        "A link or a picture leads to a file that is not there",
        "A patient who taps it would see an error page; a picture would be an empty frame.",
        "Write the path from this page to the other file, such as `../help/get-help.md`.",
    )
)
IMAGE_WITHOUT_ALT = register(
    Kind(
        "image-without-alt",
        "error",
        "A picture has no words",
        "People who cannot see the picture would not know that it is there or what it shows.",
        "Say in the square brackets what the picture shows.",
    )
)

_LINK = re.compile(
    r"(?P<image>!?)\[(?P<text>[^\[\]]*(?:\[[^\[\]]*\][^\[\]]*)*)\]\(<?(?P<to>[^\s()<>]+)"
)
_DEFINITION = re.compile(r"^ {0,3}\[[^\]\n]+\]:[ \t]+<?(?P<to>[^\s<>]+)", re.MULTILINE)
_PICTURE = re.compile(r"!\[\s*\]\([^()\n]+\)|<img\b(?![^<>]*\balt=)[^<>]*>", re.IGNORECASE)
_ELSEWHERE = re.compile(r"[a-z][a-z0-9+.-]*:|/|#|$", re.IGNORECASE)


def links_lead_somewhere(page: Page, catalogue: Catalogue) -> Iterator[Problem]:
    """Every link from a body to a page or file of the site has something at its end."""
    body = visible(page.document.body)
    here = posixpath.dirname(page.path.removeprefix("docs/"))
    for start, end in _targets(body):
        written = body[start:end]
        path = unquote(re.split(r"[#?]", written)[0])
        if _ELSEWHERE.match(written) or not posixpath.splitext(path)[1]:
            continue
        if posixpath.normpath(posixpath.join(here, path)) not in catalogue.files:
            known = [posixpath.relpath(each, here or ".") for each in sorted(catalogue.files)]
            more, instead = _meant(path, known)
            message = f"There is no file “{path}”, seen from this page.{more}"
            place = (start, start + len(re.split(r"[#?]", written)[0]))
            yield in_body(LINK_BROKEN, page, place, message, instead)


def _targets(body: str) -> Iterator[tuple[int, int]]:
    for pattern in (_LINK, _DEFINITION):
        for found in pattern.finditer(body):
            yield found.span("to")
            if "text" in found.groupdict():
                inside = found.start("text")
                for inner in _LINK.finditer(found["text"]):
                    yield inside + inner.start("to"), inside + inner.end("to")


def _meant(path: str, known: list[str]) -> tuple[str, str]:
    """Name the file of the same name in another folder, or else the nearest path."""
    name = posixpath.basename(path)
    moved = [each for each in known if posixpath.basename(each) == name]
    return nearest(path, known) if len(moved) != 1 else (f" Did you mean “{moved[0]}”?", moved[0])


def pictures_have_words(page: Page, _: Catalogue) -> Iterator[Problem]:
    """Every picture in a body says what it shows."""
    for found in _PICTURE.finditer(visible(page.document.body)):
        message = "This picture has no words for people who cannot see it."
        html = found.group().startswith("<")
        words = 'alt="what the picture shows"' if html else "![what the picture shows"
        instead = re.sub(r"<img|!\[\s*", f"<img {words}" if html else words, found.group(), count=1)
        yield in_body(IMAGE_WITHOUT_ALT, page, found.span(), message, instead)
