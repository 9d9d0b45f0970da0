"""Putting plain text into Markdown so that it reads as it was written.

Front-matter text is plain: an asterisk in it is an asterisk. Whatever a template prints is
escaped, unless it was made as `Markdown` on purpose.
"""

from __future__ import annotations

import posixpath
import re
from functools import lru_cache

_SPECIAL = re.compile(r"[\\`*_<>&|~^{}\[\]]")
_LEADING = re.compile(r"^(#{1,6}|[-+=:!?]{1,3}|\d+[.)])(?=\s|$|!)")
_MARK = re.compile(r"\[@[^\[\]\n]*\]")


class Markdown(str):
    """A text that is Markdown already and is not escaped again."""

    __slots__ = ()


def written(value: object) -> str:
    """Return a value as Markdown that shows exactly its text; citations stay as they are."""
    if isinstance(value, Markdown):
        return value
    text = " ".join(str(value).split())
    if text[:1].isalpha() and not _SPECIAL.search(text):  # as most texts
        return text
    pieces, at = [], 0
    for mark in _MARK.finditer(text):
        pieces += [_escaped(text[at : mark.start()]), mark.group()]
        at = mark.end()
    pieces.append(_escaped(text[at:]))
    return "".join(pieces)


def _escaped(text: str) -> str:
    inner = _SPECIAL.sub(lambda found: f"&#{ord(found.group())};", text)
    return _LEADING.sub(lambda found: "".join(f"&#{ord(c)};" for c in found.group()), inner)


def link_to(path: str, from_path: str) -> Markdown:
    """Return the relative link from one page to another, both as paths such as `docs/a.md`."""
    target, hash_, fragment = path.partition("#")
    return Markdown(f"{_relative(target, _folder(from_path))}{hash_}{fragment}")


@lru_cache(maxsize=16)  # the links of a page are written one after the other
def _folder(path: str) -> str:
    return posixpath.dirname(path)


@lru_cache(maxsize=4096)  # the pages of a folder lead to the same evidence again and again
def _relative(target: str, folder: str) -> str:
    return posixpath.relpath(target, folder)
