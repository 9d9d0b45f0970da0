"""What the models refuse, said in the words of the page and at the place of the slip."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Sequence
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from pydantic import ValidationError
from pydantic.fields import FieldInfo

from solea.content import kinds
from solea.frontmatter import Document, Path, Value
from solea.record import Record, words
from solea.report import Problem


def say(
    error: ValidationError,
    record: type[Record],
    document: Document,
    at: Path,
    beside: tuple[str, ...] = (),
) -> Iterator[Problem]:
    """Turn every failure of a record, or of a list of it, into a problem at its place.

    `at` is where the record stands in the front matter; `beside` are further keys that may
    stand there, for the suggestion of the nearest one.
    """
    failures = error.errors(include_url=False)
    meant = set(_meant(failures, record))
    for failure in failures:
        if failure["input"] is None and failure["type"] != "missing":
            continue  # an empty value is told of once, by the page
        if failure["type"] == "missing" and failure["loc"] in meant:
            continue  # it is there under a misspelt key, which is told of
        path = (*at, *failure["loc"])
        fields = _fields(record, failure["loc"][:-1])
        yield _problem(failure, path, fields, document, beside)


def _meant(failures: Sequence[Any], record: type[Record]) -> Iterator[Path]:
    """Go through the keys that misspelt ones were probably meant to be."""
    for failure in failures:
        if failure["type"] == "extra_forbidden":
            *around, name = failure["loc"]
            _, key = _nearest(str(name), tuple(_fields(record, tuple(around))), "keys")
            yield (*around, key)


def _problem(
    failure: Any,
    path: Path,
    fields: dict[str, FieldInfo],
    document: Document,
    beside: tuple[str, ...],
) -> Problem:
    sort, name = failure["type"], _name(path)
    if sort == "solea":
        told = failure["ctx"]
        key = path[-1] == "[key]"  # what pydantic calls a key that was refused, not its value
        at_fault = written(document.tree, path)
        where = document.key_span(path[:-1]) if key else document.span(at_fault)
        return Problem(told["kind"], document.path, where, told["message"], told["instead"])
    if sort == "missing":
        return _missing(name, path, fields, document)
    if sort == "extra_forbidden":
        return _unknown(name, path, (*fields, *beside), document)
    if sort == "literal_error":
        return _unknown_word(failure, path, document)
    if sort in {"list_type", "too_short"}:
        kind, wanted = kinds.LIST_EXPECTED, "a list with at least one item"
    elif sort in {"model_type", "dict_type", "model_attributes_type"}:
        kind, wanted = kinds.KEYS_EXPECTED, "keys with values"
    else:
        kind, wanted = kinds.TEXT_EXPECTED, "a text"
    where = document.span(path)
    if isinstance(path[-1], int) and isinstance(_value(document.tree, path[:-1]), dict):
        kind, wanted = kinds.LIST_EXPECTED, "a list of texts"
        where = document.key_span(path[:-1])
    example = fields[name].examples if name in fields else None
    return Problem(
        kind,
        document.path,
        where,
        f"`{name}` takes {wanted}, and this is {_described(failure['input'])}.",
        f"{name}: {example[0]}" if example else "",
    )


def _name(path: Path) -> str:
    return next((str(part) for part in reversed(path) if isinstance(part, str)), "")


def _described(value: object) -> str:
    if isinstance(value, dict):
        return "a set of keys"
    if isinstance(value, list):
        return "a list" if value else "an empty list"
    return f"the text “{value}”" if value else "an empty text"


def _missing(name: str, path: Path, fields: dict[str, FieldInfo], document: Document) -> Problem:
    parent = _name(path[:-1])
    example = fields[name].examples if name in fields else None
    inside = f" from `{parent}`" if parent else ""
    return Problem(
        kinds.KEY_NEEDED,
        document.path,
        document.key_span(path[:-1]) if path[:-1] else document.span(()),
        f"`{name}` is missing{inside}.",
        f"{name}: {example[0]}" if example else f"{name}: …",
    )


def _unknown(name: str, path: Path, known: tuple[str, ...], document: Document) -> Problem:
    inside = f" inside `{_name(path[:-1])}`" if path[:-1] else " at the top of the front matter"
    more, instead = _nearest(name, known, "keys", "`")
    message = f"There is no key `{name}`{inside}.{more}"
    return Problem(kinds.KEY_UNKNOWN, document.path, document.key_span(path), message, instead)


def _unknown_word(failure: Any, path: Path, document: Document) -> Problem:
    choices = re.findall(r"'([^']*)'", failure["ctx"]["expected"])
    given = failure["input"]
    if not isinstance(given, str):
        return Problem(
            kinds.TEXT_EXPECTED,
            document.path,
            document.span(path),
            f"`{_name(path)}` takes one word, and this is {_described(given)}.",
        )
    more, instead = _nearest(given, choices, "words")
    message = f"`{_name(path)}` does not know the word “{given}”.{more}"
    return Problem(kinds.WORD_UNKNOWN, document.path, document.span(path), message, instead)


def _nearest(given: str, choices: Sequence[str], what: str, quote: str = "") -> tuple[str, str]:
    """Say which known word is nearest, or list them all when none is near."""
    near = difflib.get_close_matches(given.lower(), choices, 1, 0.6)
    if near:
        return f" Did you mean “{near[0]}”?", near[0]
    return f" The {what} are {', '.join(f'{quote}{each}{quote}' for each in choices)}.", ""


def written(tree: Value, path: Path) -> Path:
    """Return where a value was written: a text may stand for the keys that it is read into."""
    for length in range(len(path) - 1, 0, -1):
        if isinstance(_value(tree, path[:length]), str):
            return path[:length]
    return path


def _value(tree: Value, path: Path) -> Value:
    for part in path:
        if isinstance(tree, dict) and isinstance(part, str):
            tree = tree.get(part)
        elif isinstance(tree, list) and isinstance(part, int) and part < len(tree):
            tree = tree[part]
        else:
            return None
    return tree


def _fields(record: type[Record], path: Path) -> dict[str, FieldInfo]:
    """Find the fields of the record that a path leads to, by the keys that authors write."""
    annotation: Any = record
    for part in path:
        inside = _record(annotation)
        if isinstance(part, int) or inside is None:
            continue
        annotation = next(
            (
                field.annotation
                for name, field in inside.model_fields.items()
                if words(name) == part
            ),
            None,
        )
    found = _record(annotation)
    return {words(name): field for name, field in found.model_fields.items()} if found else {}


def _record(annotation: Any) -> type[Record] | None:
    """Find the record inside a list, an option or an annotated type."""
    if isinstance(annotation, type) and issubclass(annotation, Record):
        return annotation
    if get_origin(annotation) in {Annotated, Union, UnionType, list}:
        for inside in get_args(annotation):
            if (found := _record(inside)) is not None:
                return found
    return None
