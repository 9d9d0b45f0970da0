"""The slips that authors make inside a value, one function for each.

A cause looks at the scene and either names the slip or returns None. It judges by what stands
on the page and not by the parser's words, so every parser leads to the same report.
"""

from __future__ import annotations

import re

from solea.frontmatter import kinds
from solea.frontmatter.quoting import quoted
from solea.frontmatter.scene import Line, Scene, Slip

_SIGNS = {
    "@": "the sign @",
    "`": "a backtick",
    "%": "a percent sign",
    "*": "an asterisk",
    "&": "the sign &",
    "!": "an exclamation mark",
    "|": "an upright bar",
    ">": "the sign >",
    "?": "a question mark and a space",
    ",": "a comma",
    "]": "a closing bracket",
    "}": "a closing brace",
    "-": "a dash and a space",
}


def backslash(scene: Scene) -> Slip | None:
    """Name a backslash that means nothing."""
    if scene.opener != '"' or "escape" not in scene.problem:
        return None
    at = scene.front.rfind("\\", scene.context, scene.at + 1)
    line = scene.line_of(at)
    written = scene.front[at : at + 2]
    message = f"`{written}` has no meaning inside double quotes."
    instead = line.in_quotes() if line.value_start == scene.context else ""
    return Slip(kinds.BACKSLASH, at, at + 2, message, instead, scene.painted(at, at + 2))


def unclosed_quote(scene: Scene) -> Slip | None:
    """Name a quote that is still open at the end, or that the next quote below closes."""
    line = scene.open_quote_above()
    start = line.value_start if line else -1
    if scene.opener in ("'", '"') and "end of stream" in scene.problem:
        line, start = scene.line_of(scene.context), scene.context
    elif not scene.mid_line and not (line and scene.at >= len(scene.front.rstrip())):
        return None
    if line is None:
        return None
    message = "This quote is opened and never closed."
    bare = scene.front[start + 1 : line.end].rstrip("\"'")
    instead = line.with_value(quoted(bare)) if start == line.value_start else ""
    mended = scene.painted(start, line.end)
    return Slip(kinds.QUOTE_NOT_CLOSED, start, start + 1, message, instead, mended)


def text_after_bracket(scene: Scene) -> Slip | None:
    """Name text that goes on behind a list in brackets."""
    line = scene.line
    if line.value[:1] not in ("[", "{") or scene.at <= line.value_start:
        return None
    closing = scene.closing_of(line.value_start)
    if not 0 <= closing < scene.at:
        return None
    message = f"The list ends at {scene.front[closing]} but the line goes on behind it."
    mended = scene.painted(line.value_start, line.end)
    return Slip(kinds.TEXT_AFTER_BRACKET, scene.at, line.end, message, line.in_quotes(), mended)


def unclosed_bracket(scene: Scene) -> Slip | None:
    """Name a bracket that is not closed before the next entry begins."""
    if scene.opener not in ("[", "{") or scene.closing_of(scene.context) >= 0:
        return None
    line = scene.line_of(scene.context)
    name, closing = ("bracket", "]") if scene.opener == "[" else ("brace", "}")
    message = f"This {name} is opened and never closed."
    instead = f"{line.text.strip().rstrip(',')}{closing}"
    mended = scene.painted(scene.context, line.end)
    return Slip(
        kinds.BRACKET_NOT_CLOSED, scene.context, scene.context + 1, message, instead, mended
    )


def reserved_start(scene: Scene) -> Slip | None:
    """Name a sign at the start of a value that is a command of the format."""
    at = scene.context if scene.opener in ("*", "&", "!", "|", ">") else scene.at
    letter = scene.front[at : at + 1]
    line = scene.line_of(at)
    citation = letter == "@" and scene.front[at - 1 : at] == "["
    start = at - 1 if citation else at
    before = line.text[: start - line.start].rstrip()
    opens_value = start == line.value_start or before.endswith(("[", "{", ",", ":"))
    if letter not in _SIGNS or not opens_value or (letter == "-" and not line.key):
        return None
    return _reserved(scene, line, start, citation=citation)


def _reserved(scene: Scene, line: Line, start: int, *, citation: bool) -> Slip:
    letter = scene.front[start]
    mended = scene.painted(start, line.end)
    if citation:
        message = "A text that starts with a citation has to be in quotes."
    elif letter == "-":
        message = (
            "A list starts on the line below its key. A text that starts with a dash needs quotes."
        )
    else:
        message = f"A text that starts with {_SIGNS[letter]} has to be in quotes."
    instead = line.in_quotes() if start == line.value_start else ""
    if letter == "-":
        instead = f"{line.with_value('').rstrip()}\n{' ' * len(line.dashes)}  {line.value}"
    return Slip(kinds.RESERVED_START, start, start + 1, message, instead, mended)


def text_after_quote(scene: Scene) -> Slip | None:
    """Name text that goes on behind a closing quote."""
    line = scene.line
    quote = line.value[:1]
    if quote not in ("'", '"') or scene.at <= line.value_start:
        return None
    if scene.opener in ("[", "{"):
        return None
    inner = (
        line.value[1:].rstrip(quote)
        if line.value.endswith(quote)
        else line.value.replace(quote, "")
    )
    message = f"The text ends at the second {quote} but the line goes on behind it."
    instead = line.with_value(quoted(inner))
    mended = scene.painted(line.value_start, line.end)
    return Slip(kinds.TEXT_AFTER_QUOTE, scene.at, line.end, message, instead, mended)


def colon_in_list(scene: Scene) -> Slip | None:
    """Name a colon inside one text of a list in brackets or braces."""
    if scene.letter != ":" or scene.opener not in ("[", "{"):
        return None
    before = scene.front[scene.context + 1 : scene.at]
    start = scene.at - len(re.split(r"[,\[{]\s*|:\s+", before)[-1])
    found = re.compile(r"[^,\]}\n]*").match(scene.front, scene.at)
    end = found.end() if found else scene.at + 1
    piece = scene.front[start:end].rstrip()
    message = "This colon cuts the text in two. Put the text in quotes."
    mended = scene.painted(start, start + len(piece))
    return Slip(kinds.COLON_IN_TEXT, scene.at, scene.at + 1, message, quoted(piece), mended)


def colon_in_text(scene: Scene) -> Slip | None:
    """Name a colon inside the text of an entry."""
    line = scene.line
    if scene.letter != ":" or not line.key or scene.at < line.value_start:
        return None
    message = f"This colon cuts the text of `{line.key}` in two. Put the text in quotes."
    if line.value[:1] in ("“", "„", "‘"):  # noqa: RUF001
        message = "Curly quotes do not protect this colon. Put the text in straight quotes."
    mended = scene.painted(line.value_start, line.end)
    return Slip(kinds.COLON_IN_TEXT, scene.at, scene.at + 1, message, line.in_quotes(), mended)
