"""From the bytes of a file to its text: UTF-8 without a mark, lines ending in one newline.

Whatever the bytes, a text comes out, and what had to be guessed is reported.
"""

from __future__ import annotations

import codecs
import re
import unicodedata

from solea.frontmatter import kinds
from solea.frontmatter.document import Text
from solea.report import Problem

# What no page needs and YAML does not read: control characters, the line separators that only
# some programs obey, half a surrogate pair, and the byte order mark inside a text.
FORBIDDEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]+")

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32-le", "UTF-32"),
    (codecs.BOM_UTF32_BE, "utf-32-be", "UTF-32"),
    (codecs.BOM_UTF16_LE, "utf-16-le", "UTF-16, which Windows also calls Unicode"),
    (codecs.BOM_UTF16_BE, "utf-16-be", "UTF-16, which Windows also calls Unicode"),
)
_NICKNAMES = {
    "\x00": "an empty character (often a sign of a file saved as UTF-16)",
    "\x08": "a backspace",
    "\x0b": "a vertical tab, the line break of a word processor",
    "\x0c": "a page break",
    "\x1b": "an escape character",
    "\x85": "a foreign line break",
    "\u2028": "a foreign line break",
    "\u2029": "a foreign paragraph break",
    "\ufeff": "a byte order mark",
}


def decode(data: bytes | str, path: str) -> tuple[Text, list[Problem]]:
    """Return the text of a file and what is wrong with its characters."""
    text, problems = (_tidy(data), []) if isinstance(data, str) else _from_bytes(data, path)
    return text, problems + _control_characters(text, path)


def _tidy(raw: str) -> Text:
    """Drop the byte order mark at the start and end every line in one newline."""
    return Text(raw.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n"))


def _from_bytes(data: bytes, path: str) -> tuple[Text, list[Problem]]:
    for mark, codec, name in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            text = _tidy(data[len(mark) :].decode(codec, "replace"))
            message = f"This file is saved as {name}. It has to be saved as UTF-8."
            return text, [Problem(kinds.NOT_UTF8, path, text.span(0, 0), message)]
    try:
        return _tidy(data.decode("utf-8")), []
    except UnicodeDecodeError as failure:
        before = len(_tidy(data[: failure.start].decode("utf-8")))
    text = _tidy(_as_windows_would(data))
    message = (
        f"From here on the file is not UTF-8. Read as Windows-1252, the marked letter is "
        f"“{text[before : before + 1]}”. Save the file again as UTF-8, then look at its "
        f"accents, curly quotes and dashes."
    )
    return text, [Problem(kinds.NOT_UTF8, path, text.span(before, before + 1), message)]


def _as_windows_would(data: bytes) -> str:
    """Read bytes as UTF-8 where they are, and the others as Windows-1252."""
    parts = []
    while data:
        try:
            parts.append(data.decode("utf-8"))
            break
        except UnicodeDecodeError as failure:
            wrong = data[failure.start : failure.end].decode("cp1252", "replace")
            parts += [data[: failure.start].decode("utf-8"), wrong]
            data = data[failure.end :]
    return "".join(parts)


def _control_characters(text: Text, path: str) -> list[Problem]:
    found = list(FORBIDDEN.finditer(text))
    if not found:
        return []
    first = found[0]
    letter = first.group()[0]
    name = _NICKNAMES.get(letter) or unicodedata.name(letter, "a control character").lower()
    message = f"Here stands {name} (U+{ord(letter):04X}), which nobody can see."
    if others := len(found) - 1:
        message += f" {others} more like it {'stands' if others == 1 else 'stand'} further down."
    return [Problem(kinds.CONTROL_CHARACTER, path, text.span(*first.span()), message)]
