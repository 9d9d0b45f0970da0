"""The slips that authors make in how lines start and stand, one function for each.

Like the causes inside a value, each of them names its slip or returns None.
"""

from __future__ import annotations

import re

from solea.frontmatter import kinds
from solea.frontmatter.scene import Scene, Slip

_TABBED = re.compile(r"[ ]*\t[ \t]*")
_GLUED_COLON = re.compile(r"([^\W\d_][\w -]*):(?=[^\s:/])")
_GLUED_DASH = re.compile(r"-(?=[^\s-])")


def tab_indent(scene: Scene) -> Slip | None:
    """Name a tab in front of a line."""
    for line in (scene.line, scene.above(scene.line)):
        found = _TABBED.match(line.text) if line else None
        if line and found and found.end() < len(line.text):
            start, end = line.start + found.group().index("\t"), line.start + found.end()
            others = sum(1 for each in scene.lines if _TABBED.match(each.text)) - 1
            message = "This line is indented with a tab."
            if others:
                message += (
                    f" So {'is 1 other line' if others == 1 else f'are {others} other lines'}."
                )
            return Slip(kinds.TAB_INDENT, start, end, message)
    return None


def directive(scene: Scene) -> Slip | None:
    """Name a percent sign at the left edge, which is a command even without a key."""
    line = scene.above(scene.line) or scene.line
    if not line.text.startswith("%"):
        return None
    message = "A line cannot start with a percent sign at the left edge."
    mended = scene.painted(line.start, line.end, " ")
    return Slip(kinds.RESERVED_START, line.start, line.start + 1, message, mended=mended)


def no_space(scene: Scene) -> Slip | None:
    """Name a colon or a dash without a space behind it."""
    for line in (scene.line_of(scene.context), scene.above(scene.line)):
        if line is None or line.key:
            continue
        glued = _GLUED_COLON.match(line.text, line.indent + len(line.dashes))
        if glued:
            at = line.start + glued.end() - 1
            message = f"There is no space behind the colon of `{glued.group(1)}`."
            instead = f"{line.text[line.indent : glued.end()]} {line.text[glued.end() :].rstrip()}"
            mended = scene.painted(at + 1, at + 2, " ")
            return Slip(kinds.SPACE_AFTER_COLON, at, at + 1, message, instead, mended)
        dash = _GLUED_DASH.match(line.text, line.indent)
        if dash:
            at = line.content
            message = (
                "There is no space behind this dash, so it does not start an item of the list."
            )
            instead = f"- {line.text.strip()[1:]}"
            mended = scene.painted(at + 1, at + 2, " ")
            return Slip(kinds.SPACE_AFTER_DASH, at, at + 1, message, instead, mended)
    return None


def no_key_before_colon(scene: Scene) -> Slip | None:
    """Name a line that starts with its colon."""
    if scene.letter != ":" or scene.mid_line:
        return None
    message = "There is no key in front of this colon."
    mended = scene.painted(scene.line.content, scene.line.end, " ")
    return Slip(kinds.KEY_NOT_WORD, scene.at, scene.at + 1, message, mended=mended)


def no_key(scene: Scene) -> Slip | None:
    """Name a line that is neither an entry nor an item nor part of a text."""
    line = scene.line_of(scene.context) if "expected ':'" in scene.problem else scene.line
    if line.key and scene.letter == ":":
        above = scene.above(line)
        if above is None or above.key or above.dashes or above.indent != line.indent:
            return None
        line = above
    if line.key or line.dashes or not line.value:
        return None
    above = scene.above(line)
    message = "This line has no key and no colon."
    if above and above.key:
        message += f" If it goes on with the text of `{above.key}`, indent it by 2 more spaces."
    mended = scene.painted(line.content, line.end, " ")
    return Slip(kinds.KEY_MISSING, line.content, line.end, message, mended=mended)


def indentation(scene: Scene) -> Slip | None:
    """Name a line that starts in a column of its own."""
    line, above = scene.line, scene.above(scene.line)
    if above is None or not (line.key or line.dashes):
        return None
    start, end = line.content, line.end
    here = f"This line starts in column {line.indent + 1}"
    if line.dashes and not above.dashes and line.indent <= above.indent and above.value:
        message = f"{here}. A list has to stand below a key that has no value of its own."
        return Slip(kinds.INDENTATION, start, end, message)
    column = above.indent + len(above.dashes)
    if line.indent > above.indent and above.key and above.value:
        message = (
            f"{here}, as if it belonged to `{above.key}`, which has a value already. Start it in "
            f"column {column + 1}, or put the whole text of `{above.key}` in quotes if this line "
            f"goes on with it."
        )
        return Slip(kinds.INDENTATION, start, end, message)
    return Slip(kinds.INDENTATION, start, end, _out_of_line(scene, here))


def _out_of_line(scene: Scene, here: str) -> str:
    """Say which line above an out-of-line one most likely belongs beside."""
    line = scene.line
    others = [
        other
        for other in reversed(scene.lines[: line.number])
        if (other.key or other.dashes) and other.indent != line.indent
    ]
    if not others:
        return "Entries and the items of a list cannot stand in the same column."
    same_sort = [other for other in others if bool(other.dashes) == bool(line.dashes)] or others
    beside = min(same_sort, key=lambda other: abs(other.indent - line.indent))
    name = f"{beside.key}:" if beside.key else beside.dashes.strip()
    return (
        f"{here}, in line with nothing it could belong to. Start it in column "
        f"{beside.indent + 1}, in line with `{name}` on the lines above."
    )
