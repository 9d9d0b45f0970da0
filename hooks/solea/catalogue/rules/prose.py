"""What a page says in words: its texts and its body, with all that is not words blanked out.

Rules that read prose look at passages. What stands in a passage at an offset stands there in
the file too, because code, comments, link targets and citations give way to as many spaces.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import cached_property, lru_cache

from solea.content import Page, citations
from solea.frontmatter import Path
from solea.report import Kind, Problem

# Keys whose values are names, numbers or quotations rather than sentences of our own.
_NOT_OURS = {"references", "tags", "hide", "icon", "template", "search", "status"}
_NOT_PROSE = {
    *("dose", "days", "variants", "works", "need", "aim", "sort", "id", "tier"),
    *("sources", "source", "review", "poster", "credit"),
    *("exercise", "exercises", "ask first", "stop if", "get help"),
    *("pose", "props", "person", "at", "moves"),
    *("part of", "nerve", "neighbours", "identifiers", "latin", "say"),
}
_NAMES = {"title", "name", "plain", "medical", "term"}

_FENCE = re.compile(
    r"^([ \t]*)(`{3,}|~{3,})[^\n]*\n.*?(?:^[ \t]*\2[`~]*[ \t]*$|\Z)", re.MULTILINE | re.DOTALL
)
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_CODE = re.compile(r"(`+)(?!`)[^\n]+?(?<!`)\1(?!`)")
_TAG = re.compile(r"</?[A-Za-z][^<>]*>")
_TARGET = re.compile(r"(?<=\])\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)|(?<=\])\[[^\]\n]*\]")
_DEFINITION = re.compile(r"^ {0,3}\[[^\]\n]+\]:[^\n]*$", re.MULTILINE)
_ATTRIBUTES = re.compile(r"\{[:.# ][^{}\n]*\}")
_ADDRESS = re.compile(r"<?https?://[^\s<>]+>?")
_INVISIBLE = (_FENCE, _COMMENT, _CODE)
_NOT_WORDS = (_TAG, _TARGET, _DEFINITION, _ATTRIBUTES, _ADDRESS)


@dataclass(frozen=True)
class Passage:
    """A text of a page and where it stands: at a path of the front matter, or in the body.

    `text` holds the words alone, `written` what the author wrote, of the same length.
    """

    page: Page
    at: Path | None
    text: str
    written: str

    @cached_property
    def key(self) -> str:
        """Return the key of the front matter that the text stands under, or nothing.

        A step with a pose says what to do under `do`; it is a step all the same.
        """
        at = self.at or ()
        if at and at[-1] == "do" and at[0] == "exercise":
            at = at[:-1]
        return _last_key(at)

    def tell(self, kind: Kind, place: tuple[int, int], message: str, instead: str = "") -> Problem:
        """Tell a problem between two offsets of the text."""
        document = self.page.document
        if self.at is None:
            span = document.body_span(*place)
        else:
            span = document.span_of(self.at, self.text[slice(*place)])
        return Problem(kind, self.page.path, span, message, instead)


@lru_cache(maxsize=1)  # the rules look at one page after the other
def passages(page: Page) -> tuple[Passage, ...]:
    """Return everything that a page says in words."""
    told = [Passage(page, at, without_citations_in_place(text), text) for at, text in texts(page)]
    body = page.document.body
    return (*told, Passage(page, None, words(body), body))


def texts(page: Page) -> Iterator[tuple[Path, str]]:
    """Go through the texts of the front matter as they are written, citations and all."""
    not_prose = _NOT_PROSE - {"ask first"} if page.kind == "safety" else _NOT_PROSE
    for at, text in page.document.leaves:
        if text is not None and _is_prose(at, text, not_prose):
            yield at, text


def _is_prose(at: Path, text: str, not_prose: AbstractSet[str]) -> bool:
    if at[0] in _NOT_OURS or not not_prose.isdisjoint(at[1:]):
        return False
    return " " in text.strip() or _last_key(at) in _NAMES


def _last_key(at: Path) -> str:
    return next((part for part in reversed(at) if isinstance(part, str)), "")


def without_citations_in_place(text: str) -> str:
    """Blank out the citations of a text."""
    for mark in citations(text):
        text = text[: mark.start] + " " * (mark.end - mark.start) + text[mark.end :]
    return text


@lru_cache(maxsize=1)
def visible(body: str) -> str:
    """Blank out what a reader of a body never sees as text: code and comments."""
    for pattern in _INVISIBLE:
        body = pattern.sub(_blank, body)
    return body


def words(body: str) -> str:
    """Blank out of a body all that is not words."""
    body = without_citations_in_place(visible(body))
    for pattern in _NOT_WORDS:
        body = pattern.sub(_blank, body)
    return body


def _blank(found: re.Match[str]) -> str:
    return "\n".join(" " * len(line) for line in found.group().split("\n"))
