"""Where the front matter of a page starts and ends, and what authors do to its fences.

Nothing is taken away: a cut is three offsets, and what could be guessed is still read, so that
one slip in a fence does not make a whole page disappear from the catalogue.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from solea.frontmatter import kinds
from solea.frontmatter.document import Text
from solea.report import Kind, Place, Problem

_NEAR_FENCE = re.compile(r"[ \t]*(?:[-‐‑–—―−]{2,}|[‐‑–—―−]|\.\.\.)[ \t]*")  # noqa: RUF001
_CROWDED_FENCE = re.compile(r"[ \t]*---[ \t]+\S.*")
_ENTRY = re.compile(r"[\"']?[^\W\d_][\w -]*[\"']?:(?:\s.*|)")
_LIKE_YAML = re.compile(rf"\s.*|- .*|-|#.*|[\]}}].*|\S+:\S*|{_ENTRY.pattern}|")
_CODE_FENCE = re.compile(r"[ \t]*(?:```|~~~)")
_SITE_KEYS = {"title", "description", "tags", "hide", "template", "status", "icon", "subtitle"}

# What MkDocs takes for data on the first line of a page without front matter, and which lines
# after it go the same way (mkdocs/utils/meta.py).
_SWALLOWED = re.compile(r" {0,3}([A-Za-z0-9_-]+):\s*(.*)")
_SWALLOWED_TOO = re.compile(r"(?: {4}|\t).*\S.*")


@dataclass(frozen=True, slots=True)
class Cut:
    """The front matter is `text[start:end]`, the body `text[body:]`; `present` if there is any."""

    start: int = 0
    end: int = 0
    body: int = 0
    present: bool = False


class _Page:
    """The lines of a page with the offset at which each starts."""

    def __init__(self, text: Text, path: str) -> None:
        self.text = text
        self.path = path
        self.lines = text.split("\n")
        self.starts = [*text.starts, len(text)]
        self.first = next((at for at, line in enumerate(self.lines) if line.strip()), 0)

    def problem(
        self, kind: Kind, at: int, message: str, instead: str = "", also: tuple[Place, ...] = ()
    ) -> Problem:
        """Report a whole line, without the white space around it."""
        return Problem(kind, self.path, self.place(at, "").span, message, instead, also)

    def place(self, at: int, label: str) -> Place:
        """Return the place of a line, without the white space around it."""
        line = self.lines[at]
        start = self.starts[at] + len(line) - len(line.lstrip())
        return Place(self.path, self.text.span(start, self.starts[at] + len(line.rstrip())), label)


def _is_fence(line: str) -> bool:
    return line.startswith("---") and line.rstrip(" \t") == "---"


def cut(text: Text, path: str) -> tuple[Cut, list[Problem]]:
    """Find the front matter of a page and report what is wrong with its fences."""
    page = _Page(text, path)
    line = page.lines[page.first]
    if _is_fence(line):
        found, problems = _close(page, page.first)
        if page.first:
            problems.insert(0, _blank_lines_above(page))
        return found, problems
    if page.first == 0 and _is_misspelt_opening(page):
        found, problems = _close(page, 0)
        return found, [_misspelt(page, 0, "first"), *problems]
    return _without_opening(page)


def _blank_lines_above(page: _Page) -> Problem:
    lines = "the empty line" if page.first == 1 else f"the {page.first} empty lines"
    message = f"The front matter starts on line {page.first + 1}. Delete {lines} above it."
    return page.problem(kinds.FENCE_MISPLACED, page.first, message)


def _is_misspelt_opening(page: _Page) -> bool:
    line, below = page.lines[0], (*page.lines[1:], "")[0]
    if _CROWDED_FENCE.fullmatch(line):
        return True
    return bool(_NEAR_FENCE.fullmatch(line) and _ENTRY.fullmatch(below))


def _misspelt(page: _Page, at: int, which: str) -> Problem:
    written = page.lines[at].strip()
    if _CROWDED_FENCE.fullmatch(page.lines[at]):
        said = f"The {which} fence has something behind its three hyphens."
    elif written == "---":
        said = f"The {which} fence is indented. It has to start at the left edge."
    elif set(written) == {"-"}:
        said = f"The {which} fence has {len(written)} hyphens and needs exactly 3."
    elif written == "...":
        said = f"The {which} fence is written as three dots."
    else:
        said = f"The {which} fence is written with long dashes instead of three hyphens."
    return page.problem(kinds.FENCE_MISSPELT, at, said, "---")


def _close(page: _Page, opening: int) -> tuple[Cut, list[Problem]]:
    """Find the closing fence, or the line that an author most likely forgot it above."""
    last = max(at for at, line in enumerate(page.lines) if at == opening or _is_fence(line))
    prose = 0
    for at in range(opening + 1, len(page.lines)):
        line = page.lines[at]
        if _is_fence(line):
            return _cut(page, opening + 1, at, at + 1), []
        if _NEAR_FENCE.fullmatch(line):
            return _cut(page, opening + 1, at, at + 1), [_misspelt(page, at, "second")]
        # With a fence further down, only a paragraph tells that this one closes nothing: a line
        # below an entry may be a slip, and what looks like a heading may be a remark.
        paragraph = not page.lines[at - 1].strip() and not _LIKE_YAML.fullmatch(line)
        if paragraph or (at > last and (line.startswith("# ") or not _LIKE_YAML.fullmatch(line))):
            prose = at
            break
    message = "The front matter starts here and is never closed with a second line ---."
    if not prose:
        problem = page.problem(kinds.FENCE_NOT_CLOSED, opening, message)
        return _cut(page, opening + 1, len(page.lines), len(page.lines)), [problem]
    also = (page.place(prose, "write --- on a line of its own above this one"),)
    problem = page.problem(kinds.FENCE_NOT_CLOSED, opening, message, also=also)
    return _cut(page, opening + 1, prose, prose), [problem]


def _cut(page: _Page, start: int, end: int, body: int) -> Cut:
    """Turn line numbers into offsets; past the last line is the end of the text."""
    offsets = (*page.text.starts, len(page.text))
    size = len(page.lines)
    return Cut(
        offsets[min(start, size)], offsets[min(end, size)], offsets[min(body, size)], present=True
    )


def _without_opening(page: _Page) -> tuple[Cut, list[Problem]]:
    """Look for front matter whose opening fence is missing or too far down."""
    lines = page.lines
    if _ENTRY.fullmatch(lines[page.first]):
        closing = _closing_of_entries(page, page.first)
        if closing or _is_unfenced(page):
            key = lines[page.first].partition(":")[0]
            message = f"The page starts with `{key}:`, but the line --- above it is missing."
            problem = page.problem(
                kinds.FENCE_MISSING, page.first, message, f"---\n{lines[page.first]}"
            )
            found = _cut(page, page.first, closing, closing + 1) if closing else Cut()
            return found, [problem]
    swallowed = _SWALLOWED.fullmatch(lines[0])
    if swallowed:
        return Cut(), [_first_line_swallowed(page, *swallowed.groups())]
    return Cut(), _front_matter_below(page)


def _closing_of_entries(page: _Page, first: int) -> int:
    """Return the line of the fence right below a run of entries, or 0."""
    for at in range(first, len(page.lines)):
        if _is_fence(page.lines[at]):
            return at
        if not _LIKE_YAML.fullmatch(page.lines[at]):
            break
    return 0


def _is_unfenced(page: _Page) -> bool:
    """Tell entries from a sentence that happens to start with a word and a colon."""
    here, below = (*page.lines[page.first :], "", "")[:2]
    key, _, value = here.partition(":")
    if key in _SITE_KEYS:
        return True
    follows = bool(_ENTRY.fullmatch(below)) or (not value.strip() and below.startswith("  "))
    return key.islower() and follows


def _first_line_swallowed(page: _Page, key: str, value: str) -> Problem:
    lost = 1
    for line in page.lines[1:]:
        if not (_SWALLOWED.fullmatch(line) or _SWALLOWED_TOO.fullmatch(line)):
            break
        lost += 1
    more = {1: "", 2: " and the next"}.get(lost, f" and the next {lost - 1}")
    lines = f"this line{more}"
    message = f"`{key}:` at the top of the page makes {lines} vanish from the page."
    address, _, rest = page.lines[0].strip().partition(" ")
    instead = f"<{address}> {rest}" if value.startswith("//") else f"**{key}:** {value}"
    return page.problem(kinds.FIRST_LINE_SWALLOWED, 0, message, instead.rstrip())


def _front_matter_below(page: _Page) -> list[Problem]:
    """Report front matter that stands below some text, but not an example in a code block."""
    code = False
    for at, line in enumerate(page.lines[:-1]):
        if _CODE_FENCE.match(line):
            code = not code
        if code or not _is_fence(line) or not _ENTRY.fullmatch(page.lines[at + 1]):
            continue
        if _closing_of_entries(page, at + 1) and not page.lines[at - 1].strip():
            message = f"The front matter starts on line {at + 1}, below other text."
            above = page.place(page.first, "this text has to stand below the front matter")
            return [page.problem(kinds.FENCE_MISPLACED, at, message, also=(above,))]
    return []
