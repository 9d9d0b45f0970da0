"""Rules on the frame of a page: its title, its headings, and that there is something to read."""

from __future__ import annotations

import re
from collections.abc import Iterator

from solea.catalogue.catalogue import Catalogue
from solea.catalogue.rules.finding import at_key, in_body, place
from solea.catalogue.rules.prose import visible
from solea.content import Page
from solea.report import Kind, Problem, register

HEADING_TOO_HIGH = register(
    Kind(
        "heading-too-high",
        "error",
        "A heading in the text is as large as the headings of the page itself",
        "Screen readers and the list of contents would show a second page inside the page.",
        "Write one # more: `##`, or on the page of an exercise `###`.",
    )
)
HEADING_SKIPPED = register(
    Kind(
        "heading-skipped",
        "error",
        "A heading is two sizes smaller than the one above it",
        "People who move from heading to heading would think that they have missed a part.",
        "Take away one # so that each step is one size.",
    )
)
TITLE_REPEATED = register(
    Kind(
        "title-repeated",
        "error",
        "Two pages have the same title",
        "In the menu, in the search and on paper, a patient could not tell them apart.",
        "Give one of them a title that says what is different.",
    )
)
BODY_MISSING = register(
    Kind(
        "body-missing",
        "error",
        "There is no text below the front matter",
        "The part of the page that tells a patient why would be empty.",
        "Write at least a paragraph below the second line `---`, with its sources.",
    )
)

_HEADING = re.compile(r"^ {0,3}(#{1,6})[ \t]+(.*?)[ \t]*#*[ \t]*$", re.MULTILINE)
_UNDERLINED = re.compile(r"^ {0,3}([^\s#>|*+-][^\n]*)\n {0,3}(=+|-{3,})[ \t]*$", re.MULTILINE)
_NEED_BODY = {"exercise", "structure", "condition", "guide"}
_INSIDE = {"exercise": 2}  # the level of the heading that a page puts above its text; else 1


def headings_step_down(page: Page, _: Catalogue) -> Iterator[Problem]:
    """Every heading is below the page's own, and no more than one level below the last."""
    if page.document.tree is None and page.document.text.startswith("---"):
        return  # what kind of page it is cannot be seen until its front matter can be read
    body = visible(page.document.body)
    above = _INSIDE.get(str(page.kind), 1)
    level, titled = above, page.kind is not None
    for start, end, depth, text in sorted(_headings(body)):
        sign = "#" * (above + 1)
        if depth <= above and titled:
            what = "the title of the page" if above == 1 else "the headings of the page"
            message = f"“{text}” stands as high as {what}."
            yield in_body(HEADING_TOO_HIGH, page, (start, end), message, f"{sign} {text}")
        elif depth > level + 1:
            before = "the heading above it" if level > above else "the headings of the page"
            message = f"“{text}” is {depth - level} sizes smaller than {before}."
            better = f"{'#' * (level + 1)} {text}"
            yield in_body(HEADING_SKIPPED, page, (start, end), message, better)
        titled = titled or depth == 1
        level = max(depth, above)


def _headings(body: str) -> Iterator[tuple[int, int, int, str]]:
    for found in _HEADING.finditer(body):
        start = found.start(1)
        yield start, start + len(found[0].strip()), len(found[1]), found[2]
    for found in _UNDERLINED.finditer(body):
        yield *found.span(1), (1 if found[2].startswith("=") else 2), found[1].rstrip()


def titles_differ(catalogue: Catalogue) -> Iterator[Problem]:
    """No two pages have the same title."""
    first: dict[str, Page] = {}
    for page in catalogue.pages.values():
        if not page.top.title:
            continue
        before = first.setdefault(page.top.title.casefold(), page)
        if before is not page:
            span = page.document.span(("title",))
            message = f"{before.path} is called “{before.title}” too."
            also = (place(before, ("title",), "the other page"),)
            yield Problem(TITLE_REPEATED, page.path, span, message, "", also)


def bodies_are_written(page: Page, _: Catalogue) -> Iterator[Problem]:
    """Every page that explains something has a text below its front matter."""
    if page.kind in _NEED_BODY and not visible(page.document.body).strip():
        message = "There is nothing to read below the front matter of this page."
        yield at_key(BODY_MISSING, page, (str(page.kind),), message)
