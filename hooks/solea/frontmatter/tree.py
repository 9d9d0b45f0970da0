"""From the events of a YAML parser to a tree of plain text that remembers its places.

No value is interpreted: what looks like a number, a date or a truth stays what was typed. What
YAML offers beyond entries, lists and texts (anchors, tags, merge keys, several documents) is
refused here, each at its place.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

import yaml

from solea.frontmatter import kinds, silent
from solea.frontmatter.decoding import FORBIDDEN
from solea.frontmatter.document import Path, Range, Text, Value
from solea.report import Kind, Place, Problem

DEEPEST = 12
_WORD = re.compile(r"[^\W\d_][\w -]*")
_DECORATIONS = re.compile(r"(?:[&!]\S*\s+)*(?:[&!]\S*$)?")


@dataclass(slots=True)
class _Collection:
    """A mapping or list that is being read; what was refused is read too, but not kept."""

    node: dict[str, Value] | list[Value]
    path: Path
    start: int
    kept: bool
    flow: bool
    key: str | None = None
    key_at: Range = (0, 0)
    keeps_value: bool = True

    def awaits_key(self) -> bool:
        """Say whether the next thing in a mapping is a key."""
        return isinstance(self.node, dict) and self.key is None

    def keep(self, value: Value) -> tuple[Path, bool]:
        """Add a value, unless its key was refused, and return its path and whether it was kept."""
        if isinstance(self.node, list):
            self.node.append(value)
            return (*self.path, len(self.node) - 1), self.kept
        key, kept = self.key or "", self.keeps_value
        if kept:
            self.node[key] = value
        self.key, self.keeps_value = None, True
        return (*self.path, key), kept and self.kept


@dataclass(slots=True)
class Growth:
    """The tree of one front matter while it grows, with its places and what was refused.

    `offset` is where the front matter starts in `text`. The tree is `given_up` if part of it
    was not read.
    """

    path: str
    text: Text
    offset: int
    root: Value = None
    problems: list[Problem] = field(default_factory=list)
    keys: dict[Path, Range] = field(default_factory=dict)
    values: dict[Path, Range] = field(default_factory=dict)
    given_up: bool = False
    _open: list[_Collection] = field(default_factory=list)
    _documents: int = 0
    _last: int = 0

    def take(self, stream: Iterable[yaml.Event]) -> None:
        """Read events until the end, or until going on would only repeat the same slip."""
        take: Mapping[type[yaml.Event], Callable[[Any], None]] = {
            yaml.DocumentStartEvent: self._start_document,
            yaml.AliasEvent: self._alias,
            yaml.ScalarEvent: self._scalar,
            yaml.MappingStartEvent: self._start_collection,
            yaml.MappingEndEvent: self._end_collection,
            yaml.SequenceStartEvent: self._start_collection,
            yaml.SequenceEndEvent: self._end_collection,
        }
        for event in stream:
            if taken := take.get(type(event)):
                taken(event)
            if self.given_up or self._documents > 1:
                return

    # Where things stand

    def _range(self, event: yaml.Event) -> Range:
        # Only events made by hand have no marks.
        start, end = event.start_mark, event.end_mark
        return self.offset + (start.index if start else 0), self.offset + (end.index if end else 0)

    def _refuse(
        self, kind: Kind, at: Range, message: str, instead: str = "", also: tuple[Place, ...] = ()
    ) -> None:
        place = self.text.span(*at)
        self.problems.append(Problem(kind, self.path, place, message, instead, also))

    def _refuse_all(self, findings: Iterable[silent.Finding]) -> None:
        for kind, at, message, instead in findings:
            self._refuse(kind, at, message, instead)

    # One method for each sort of event

    def _start_document(self, event: yaml.DocumentStartEvent) -> None:
        self._documents += 1
        if event.explicit:
            message = "These three hyphens start a second front matter inside the first."
            self._refuse(kinds.SEVERAL_DOCUMENTS, self._range(event), message)

    def _alias(self, event: yaml.AliasEvent) -> None:
        start, end = self._range(event)
        written = self.text[start:end]
        message = f"`{written}` asks for a copy of another value."
        self._refuse(kinds.ALIAS, (start, end), message)
        if self._awaits_key():
            self._drop_key()
        else:
            self._place(written, (start, end))

    def _scalar(self, event: yaml.ScalarEvent) -> None:
        start, end = self._undecorated(event)
        if self._awaits_key():
            self._take_key(event.value, (start, end))
        elif event.style:
            self._place(event.value, self._quoted_or_block(event, start, end))
        elif event.value:
            self._refuse_all(silent.in_text(self.text, start, end))
            self._refuse_all(silent.behind(self.text, start, end))
            self._place(event.value, (start, end))
        else:
            self._refuse_all(silent.behind(self.text, end, end))
            self._place(None, self._place_of_nothing(end))

    def _start_collection(self, event: yaml.CollectionStartEvent) -> None:
        start, end = self._undecorated(event)
        if len(self._open) == DEEPEST:
            message = f"Here the entries reach step {DEEPEST + 1} of nesting."
            self._refuse(kinds.TOO_DEEP, (start, start + 1), message)
            self.given_up = True
            return
        path: Path = ()
        kept = False
        node: dict[str, Value] | list[Value]
        node = {} if isinstance(event, yaml.MappingStartEvent) else []
        if self._awaits_key():
            message = "A list or a group of entries cannot be a key. Use a word."
            self._refuse(kinds.KEY_NOT_WORD, (start, start + 1), message)
            self._drop_key()
        else:
            path, kept = self._place(node, (start, end))
        self._open.append(_Collection(node, path, start, kept, flow=bool(event.flow_style)))

    def _end_collection(self, event: yaml.CollectionEndEvent) -> None:
        closed = self._open.pop()
        if closed.flow:
            self._last = self._range(event)[1]
        if closed.kept:
            self.values[closed.path] = closed.start, self._last

    # Keys and values

    def _awaits_key(self) -> bool:
        return bool(self._open) and self._open[-1].awaits_key()

    def _take_key(self, key: str, at: Range) -> None:
        """Remember a key for the value that follows it."""
        owner = self._open[-1]
        path = (*owner.path, key)
        owner.key, owner.key_at = key, at
        glued = list(silent.in_key(key, at[0])) if owner.flow else []
        self._refuse_all(glued)
        if not (glued or _WORD.fullmatch(key)):
            self._odd_key(key, at)
        if isinstance(owner.node, dict) and key in owner.node:
            owner.keeps_value = False
            first = self.keys.get(path)
            also = (
                (Place(self.path, self.text.span(*first), "written here first"),) if first else ()
            )
            self._refuse(kinds.DUPLICATE_KEY, at, f"`{key}` is written a second time.", also=also)
        elif owner.kept:
            self.keys[path] = at
        self._last = at[1]

    def _drop_key(self) -> None:
        """Go on after a key that cannot be kept, and do not keep its value either."""
        self._open[-1].key, self._open[-1].keeps_value = "", False

    def _odd_key(self, key: str, at: Range) -> None:
        if any(letter.isspace() and letter != " " for letter in key):
            message = (
                "There is a space here that is not an ordinary space, though it looks like one."
            )
            self._refuse(kinds.ODD_SPACE, at, message, "  " + " ".join(key.split()) + ":")
        elif key == "<<":
            self._refuse(kinds.ALIAS, at, "`<<` copies the entries of another place into this one.")
        elif key:
            message = f"`{key}` is not a word, so it cannot be a key."
            self._refuse(kinds.KEY_NOT_WORD, at, message)
        else:
            self._refuse(kinds.KEY_NOT_WORD, at, "There is no key in front of this colon.")

    def _place(self, value: Value, at: Range) -> tuple[Path, bool]:
        """Hang a value into the tree and return its path, and whether it was kept."""
        self._last = max(self._last, at[1])
        path: Path = ()
        kept = True
        if self._open:
            path, kept = self._open[-1].keep(value)
        else:
            self.root = value
        if kept:
            self.values[path] = at
        return path, kept

    # What a scalar covers in the text

    def _undecorated(self, event: yaml.ScalarEvent | yaml.CollectionStartEvent) -> Range:
        """Refuse the anchor and the tag of a value and return where the value itself stands."""
        start, end = self._range(event)
        if not (event.anchor or event.tag):
            return start, end
        found = _DECORATIONS.match(self.text, start, end if end > start else len(self.text))
        bare = found.end() if found else start
        written = self.text[start:bare].rstrip()
        at = start, start + max(len(written), 1)
        instead = (
            silent.line_in_quotes(self.text, start) if isinstance(event, yaml.ScalarEvent) else ""
        )
        if event.anchor:
            message = f"`{written}` marks this value for copying, which is not allowed."
            self._refuse(kinds.ALIAS, at, message, instead)
        else:
            message = f"`{written}` is read as a command, not as text."
            self._refuse(kinds.TAG, at, message, instead)
        return bare, max(bare, end)

    def _quoted_or_block(self, event: yaml.ScalarEvent, start: int, end: int) -> Range:
        """Return where a text stands: with its quotes, or without the sign that opens a block."""
        if FORBIDDEN.search(event.value) and event.style == '"':
            message = "A backslash in this text makes an invisible character."
            self._refuse(kinds.CONTROL_CHARACTER, (start, end), message)
        if event.style not in ("|", ">"):
            return start, end
        below = self.text.find("\n", start, end) + 1
        content = self.text[below:end]
        if not below or not content.strip():
            return start, start + 1
        first = below + len(content) - len(content.lstrip())
        return first, below + len(content.rstrip())

    def _place_of_nothing(self, end: int) -> Range:
        """Return the key whose value is empty, or the dash of an empty item."""
        if self._open and self._open[-1].key is not None:
            return self._open[-1].key_at
        return max(end - 1, 0), end
