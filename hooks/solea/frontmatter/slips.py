"""Why a front matter cannot be read, in words for its author.

A parser stops at the first slip. Here each slip is named, painted over and the parser is sent
on its way again, so that an author hears of all of them at once.
"""

from __future__ import annotations

from collections.abc import Callable

from solea.frontmatter import in_lines, in_values, kinds
from solea.frontmatter.document import Text
from solea.frontmatter.parsing import BROKEN, Parser
from solea.frontmatter.scene import Scene, Slip
from solea.report import Problem

MOST = 20

# In the order in which they are asked: the first that recognises its slip is believed.
_CAUSES: tuple[Callable[[Scene], Slip | None], ...] = (
    in_lines.tab_indent,
    in_values.backslash,
    in_values.unclosed_quote,
    in_values.text_after_bracket,
    in_values.unclosed_bracket,
    in_values.reserved_start,
    in_values.text_after_quote,
    in_values.colon_in_list,
    in_values.colon_in_text,
    in_lines.directive,
    in_lines.no_space,
    in_lines.no_key_before_colon,
    in_lines.no_key,
    in_lines.indentation,
)


def slips(text: Text, front: str, offset: int, path: str, parser: Parser) -> list[Problem]:
    """Report the slips that keep a front matter, which starts at an offset, from being read."""
    problems: list[Problem] = []
    while front and len(problems) < MOST:
        failure = _failure(front, parser)
        if failure is None:
            break
        slip = _name(Scene(front, failure))
        problems.append(_problem(slip, text, offset, path))
        # Painting may not help where the cause was misjudged: then one report is enough.
        if slip.mended == front:
            break
        front = slip.mended
    return problems


def _failure(front: str, parser: Parser) -> Exception | None:
    try:
        for _ in parser(front):
            pass
    except BROKEN as failure:
        return failure
    return None


def _name(scene: Scene) -> Slip:
    return next((slip for cause in _CAUSES if (slip := cause(scene))), None) or _unknown(scene)


def _unknown(scene: Scene) -> Slip:
    """Say at least where reading came to an end, for slips that nobody foresaw."""
    at = min(scene.at, max(len(scene.front.rstrip()) - 1, 0))
    message = "The front matter cannot be read from here on."
    return Slip(kinds.UNREADABLE, at, at + 1, message)


def _problem(slip: Slip, text: Text, offset: int, path: str) -> Problem:
    span = text.span(offset + slip.start, offset + slip.end)
    return Problem(slip.kind, path, span, slip.message, slip.instead)
