"""The rule on statements: whatever a page says about health names the fact it rests on."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise

from solea.catalogue.catalogue import Catalogue
from solea.catalogue.rules.finding import at_value
from solea.catalogue.rules.prose import visible
from solea.content import Condition, Page, Safety, Structure, citations
from solea.frontmatter import Path
from solea.report import Kind, Problem, register

LONGEST_POINTER = 20  # words of a paragraph that only leads to another page

STATEMENT_UNCITED = register(
    Kind(
        "statement-uncited",
        "warning",
        "A statement about health does not say what it rests on",
        "A patient cannot tell whether it is known or only believed, and nobody can check it.",
        "Write `[@` and the id of a fact and `]` behind the statement, or `[@own]` if it is "
        "the clinic's own.",
    )
)
_KINDS = {"exercise", "structure", "condition", "safety", "guide"}
_LINK = re.compile(r"\]\([^)\n]+\)")
_BLANK_LINE = re.compile(r"\n[ \t]*(?=\n|\Z)")
_NOT_STATEMENT = re.compile(r"#|\||>|<|!\[|(?:!!!|\?\?\?\+?|===)[ \t]|\[[^\]]+\]:|[-*_ ]{3,}\Z")
_ITEM = re.compile(r"^[ \t]*(?:[-*+]|\d+[.)])[ \t]+", re.MULTILINE)
_SHOWN = 60  # characters of a paragraph that a message repeats


def statements_are_cited(page: Page, _: Catalogue) -> Iterator[Problem]:
    """Every statement of a health page, in its data and in its body, cites a fact."""
    if page.kind not in _KINDS or page.data is None:
        return
    for at, text in _statements(page.data):
        if not any(citations(text)):
            yield at_value(STATEMENT_UNCITED, page, at, *_told(text))
    blocks = list(_blocks(visible(page.document.body)))
    for before, block in pairwise([None, *blocks]):
        for part in block.uncited(before) if block else ():
            first = part.text.split("\n", 1)[0].rstrip()
            place = page.document.body_span(part.start, part.start + len(first))
            yield Problem(STATEMENT_UNCITED, page.path, place, *_told(part.text))


def _told(text: str) -> tuple[str]:
    plain = " ".join(_ITEM.sub("", text).split())
    shown = plain if len(plain) <= _SHOWN else plain[: _SHOWN - 1].rstrip() + "…"
    return (f"Nothing says what this rests on: “{shown}”",)


def _statements(data: object) -> Iterator[tuple[Path, str]]:
    """Go through the texts of a page's data that state something about health."""
    if isinstance(data, Structure):
        origins = [origin.from_ or "" for origin in data.origins]
        insertions = [insertion.to or "" for insertion in data.insertions]
        yield from _items(origins, "structure", "origins", last="from")
        yield from _items(insertions, "structure", "insertions", last="to")
        yield from _items(data.blood_supply, "structure", "blood supply")
        parts = [part.summary for part in data.includes]
        yield from _items(parts, "structure", "includes", last="summary")
    if isinstance(data, Condition):
        yield from _items(data.signs, "condition", "signs")
        yield from _items(data.helps, "condition", "helps")
        yield from _items(data.do_not, "condition", "do not")
        now = [correction.now for correction in data.handout_said]
        yield from _items(now, "condition", "handout said", last="now")
    if isinstance(data, Safety):
        yield from _items([sign.why for sign in data.signs], "safety", "signs", last="why")
        asks = [group.why for group in data.ask_first]
        yield from _items(asks, "safety", "ask first", last="why")
        then = [rule.then for rule in data.stop_rules]
        yield from _items(then, "safety", "stop rules", last="then")
        yield from _items([it.text for it in data.do_not], "safety", "do not", last="text")


def _items(texts: list[str], *at: str, last: str = "") -> Iterator[tuple[Path, str]]:
    for n, text in enumerate(texts):
        yield (*at, n, *([last] if last else [])), text


@dataclass(frozen=True, slots=True)
class _Block:
    """A paragraph of a body, a list or an item of one, and where it starts."""

    text: str
    start: int

    @property
    def items(self) -> tuple[_Block, ...]:
        """Return the items if this is a list."""
        marks = [mark.start() for mark in _ITEM.finditer(self.text)]
        if not marks or marks[0]:
            return ()
        ends = [*marks[1:], len(self.text)]
        pairs = zip(marks, ends, strict=True)
        return tuple(_Block(self.text[start:end], self.start + start) for start, end in pairs)

    @property
    def leads(self) -> bool:
        """Say whether this is a paragraph that leads to a list."""
        return not self.items and self.text.rstrip().rstrip("*_").endswith(":")

    @property
    def cites(self) -> bool:
        """Say whether there is a citation in it, perhaps one that is told of as broken."""
        return "[@" in self.text

    def uncited(self, before: _Block | None) -> Iterator[_Block]:
        """Go through the paragraphs and items in it that need a citation and have none.

        A list may be covered by the paragraph that leads to it, and the other way round.
        """
        if self.items and before and before.leads and before.cites:
            return
        for part in self.items or (self,):
            if not (part.cites or part.leads or _is_pointer(part.text)):
                yield part


def _is_pointer(text: str) -> bool:
    return bool(_LINK.search(text)) and len(text.split()) <= LONGEST_POINTER


def _blocks(body: str) -> Iterator[_Block]:
    start = 0
    for end in (*(gap.start() for gap in _BLANK_LINE.finditer(body)), len(body)):
        text = body[start:end]
        inside = text.strip()
        if inside and not _NOT_STATEMENT.match(inside):
            yield _Block(inside, start + text.index(inside[0]))
        start = end
