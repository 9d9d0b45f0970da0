"""One page of the site: its text, its place, and the typed content of its front matter."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import PurePosixPath
from typing import Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from solea.content import kinds
from solea.content.citation import citations, code_spans
from solea.content.clinic import Clinic
from solea.content.condition import Condition
from solea.content.evidence import Evidence, Reference
from solea.content.exercise import Exercise
from solea.content.glossary import Term
from solea.content.guide import Guide
from solea.content.material import TopLevel
from solea.content.plan import Plan
from solea.content.safety import Safety
from solea.content.sayings import say
from solea.content.structure import Structure
from solea.frontmatter import Document, Path, Value, read
from solea.record import Record
from solea.report import Problem, Span


@dataclass(frozen=True, slots=True)
class PageKind:
    """A kind of page: the record its key holds, or holds a list of."""

    record: type[Record]
    listed: bool = False

    @property
    def reader(self) -> TypeAdapter[Any]:
        """Return what reads the value under the key."""
        return _reader(self)


@cache
def _reader(kind: PageKind) -> TypeAdapter[Any]:
    return TypeAdapter(list[kind.record] if kind.listed else kind.record)  # type: ignore[name-defined]


KINDS = {
    "exercise": PageKind(Exercise),
    "plan": PageKind(Plan),
    "structure": PageKind(Structure),
    "condition": PageKind(Condition),
    "safety": PageKind(Safety),
    "guide": PageKind(Guide),
    "evidence": PageKind(Evidence),
    "references": PageKind(Reference, listed=True),
    "glossary": PageKind(Term, listed=True),
    "clinic": PageKind(Clinic),
}
"""The keys that say what kind of page this is, and the record that each kind must fit."""

TOP_LEVEL = PageKind(TopLevel)

Model = TypeVar("Model")


@dataclass(frozen=True, eq=False)
class Page:
    """A page as read: `data` is None on plain pages and where the front matter has errors."""

    path: str
    document: Document
    kind: str | None
    top: TopLevel
    data: Any

    @cached_property
    def id(self) -> str:
        """The name by which other pages refer to this one: its file name without `.md`."""
        return PurePosixPath(self.path).stem

    @property
    def title(self) -> str:
        """The page's title, or its id until it has one."""
        return self.top.title or self.id

    def of(self, model: type[Model]) -> Model | None:
        """Return the page's content if it is of one model, else None."""
        return self.data if isinstance(self.data, model) else None


def read_page(data: bytes | str, path: str) -> tuple[Page, list[Problem]]:
    """Read one page from the bytes of its file and tell everything that is wrong with it."""
    document, problems = read(data, path)
    tree = document.tree if isinstance(document.tree, dict) else {}
    named = [key for key in tree if key in KINDS]
    problems.extend(_empty_values(document))
    problems.extend(_broken_citations(document))
    problems.extend(_two_kinds(document, named))
    kind = named[0] if named else None
    rest: Value = {
        key: value for key, value in tree.items() if key not in KINDS and value is not None
    }
    top, found = _fit(TOP_LEVEL, rest, document, (), tuple(KINDS))
    problems.extend(found)
    content = None
    if kind is not None and tree[kind] is not None:
        content, found = _fit(KINDS[kind], tree[kind], document, (kind,))
        problems.extend(found)
        if "title" not in tree:
            problems.append(
                Problem(
                    kinds.TITLE_MISSING,
                    path,
                    document.key_span((kind,)),
                    "This page has no title.",
                    f"title: {_likely_title(path)}",
                )
            )
    return Page(path, document, kind, top or TopLevel(), content), problems


def _likely_title(path: str) -> str:
    """Make a title of a file name, as an example of what to write."""
    return PurePosixPath(path).stem.replace("-", " ").capitalize()


def _fit(
    kind: PageKind, tree: Value, document: Document, at: Path, beside: tuple[str, ...] = ()
) -> tuple[Any, list[Problem]]:
    try:
        return kind.reader.validate_python(tree), []
    except ValidationError as error:
        return None, list(say(error, kind.record, document, at, beside))


def _empty_values(document: Document) -> Iterator[Problem]:
    for place, value in document.leaves:
        if value is None:
            name = next((str(part) for part in reversed(place) if isinstance(part, str)), "")
            item = place and isinstance(place[-1], int)
            yield Problem(
                kinds.VALUE_EMPTY,
                document.path,
                document.key_span(place) if not item else document.span(place),
                f"An item of `{name}` is empty." if item else f"`{name}` has no value.",
            )


def _broken_citations(document: Document) -> Iterator[Problem]:
    for place, value in document.leaves:
        if value and "[@" in value:
            for start, end in _broken_offsets(value):
                yield _broken(document, document.span_of(place, value[start:end]), value[start:end])
    for start, end in _broken_offsets(document.body):
        yield _broken(document, document.body_span(start, end), document.body[start:end])


def _broken(document: Document, span: Span, mark: str) -> Problem:
    return Problem(
        kinds.CITATION_BROKEN,
        document.path,
        span,
        f"“{mark}” begins like a citation but is not written as one.",
        _mended(mark),
    )


def _mended(mark: str) -> str:
    """Write a broken citation as it was probably meant; an open one ends after its first id."""
    ids = re.findall(r"[a-z0-9]+(?:[-_][a-z0-9]+)*", mark.lower())
    return f"[{' '.join(f'@{id_}' for id_ in (ids if mark.endswith(']') else ids[:1]))}]"


def _broken_offsets(text: str) -> Iterator[tuple[int, int]]:
    """Find what looks like a citation and is none: bad ids, or a bracket never closed."""
    if "[@" not in text:
        return
    whole = list(citations(text))
    if len(whole) == text.count("[@") and all(each.well_formed for each in whole):
        return
    for each in whole:
        if not each.well_formed:
            yield each.start, each.end
    shown = list(code_spans(text))
    begun = {each.start for each in whole}
    at = text.find("[@")
    while at >= 0:
        inside_code = any(start <= at < end for start, end in shown)
        if at not in begun and not inside_code:
            yield at, min(at + 20, _line_end(text, at))
        at = text.find("[@", at + 2)


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def _two_kinds(document: Document, named: list[str]) -> Iterator[Problem]:
    for extra in named[1:]:
        yield Problem(
            kinds.KIND_TWICE,
            document.path,
            document.key_span((extra,)),
            f"This page is already of the kind `{named[0]}`, and cannot also be `{extra}`.",
        )
