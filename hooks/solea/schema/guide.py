"""The front-matter reference of the staff guide, made from the models themselves."""

from __future__ import annotations

from collections.abc import Iterator
from types import UnionType
from typing import Annotated, Literal, Union, get_args, get_origin

from pydantic import RootModel
from pydantic.fields import FieldInfo

from solea.content import KINDS, TOP_LEVEL
from solea.record import Record, words

_HEAD = """---
title: Front matter, key by key
description: Every key that a page's front matter may hold, what it means and an example.
search: {exclude: yes}
---

The front matter is the part between the two `---` lines at the top of a page.
Each kind of page has one key that holds all the others.
Keys marked **needed** must be there.
Dots lead inwards: `exercise.dose` is the key `dose` below the key `exercise`.

<!-- This page is made from the models by `solea reference --write`. Edit those, not this. -->
"""


def front_matter_guide() -> str:
    """Return the page that lists every key of every kind of page."""
    told: dict[type[Record], str] = {}
    sections = [_HEAD, "## Beside the kind {#top-level}\n", *_table(TOP_LEVEL.record)]
    for path, record in _inner(TOP_LEVEL.record):
        sections += _section(path, record, told)
    for name, kind in KINDS.items():
        intro = _first_line(kind.record)
        listed = " It is a list, with these keys in each item." if kind.listed else ""
        sections += [f"## `{name}` {{#{name}}}\n", f"{intro}{listed}\n", *_table(kind.record)]
        for path, record in _inner(kind.record, name):
            sections += _section(path, record, told)
    return "\n".join(sections).rstrip() + "\n"


def _section(path: str, record: type[Record], told: dict[type[Record], str]) -> Iterator[str]:
    """Tell of a record inside another: its keys, or where they were told before."""
    yield f"### `{path}` {{#{_anchor(path)}}}\n"
    yield f"{_first_line(record)}\n"
    first = told.setdefault(record, path)
    if first == path:
        yield from _table(record)
    else:
        yield f"It has the same keys as [`{first}`](#{_anchor(first)}).\n"


def _anchor(path: str) -> str:
    return path.replace(" ", "-").replace(".", "-")


def _first_line(record: type[Record]) -> str:
    return (record.__doc__ or "").strip().splitlines()[0]


def _table(record: type[Record]) -> Iterator[str]:
    """List the keys of a record in a table that a phone shows as a list."""
    yield '<div class="stacked" markdown>\n'
    yield "| key | what it says | for example |"
    yield "| --- | --- | --- |"
    for name, field in record.model_fields.items():
        needed = " (**needed**)" if field.is_required() else ""
        meaning = f"{field.description or ''}{_choices(field)}{needed}".replace("|", "\\|")
        example = f"`{field.examples[0]}`" if field.examples else ""
        yield f"| `{words(name)}` | {meaning} | {example} |".replace("\n", " ")
    yield "\n</div>\n"


def _choices(field: FieldInfo) -> str:
    """List the words of a closed vocabulary."""
    found = _literals(field.annotation)
    return " Choose from: " + ", ".join(f"`{word}`" for word in found) + "." if found else ""


def _literals(annotation: object) -> list[str]:
    if get_origin(annotation) is Literal:
        return [str(word) for word in get_args(annotation)]
    return [word for inside in _inside(annotation) for word in _literals(inside)]


def _inner(record: type[Record], *path: str) -> Iterator[tuple[str, type[Record]]]:
    """Go through the records inside a record, each with the path of keys that leads there."""
    for name, field in record.model_fields.items():
        for inside in _records(field.annotation):
            yield ".".join((*path, words(name))), inside
            yield from _inner(inside, *path, words(name))


def _records(annotation: object) -> Iterator[type[Record]]:
    if isinstance(annotation, type) and issubclass(annotation, Record):
        yield annotation
    for inside in _inside(annotation):
        yield from _records(inside)


def _inside(annotation: object) -> tuple[object, ...]:
    if get_origin(annotation) is Annotated:
        return get_args(annotation)[:1]
    if get_origin(annotation) in {Union, UnionType, list, tuple, dict}:
        return get_args(annotation)
    if isinstance(annotation, type) and issubclass(annotation, RootModel):
        return (annotation.model_fields["root"].annotation,)
    return ()
