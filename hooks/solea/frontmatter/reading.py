"""The one way into front matter: read a page, whatever its bytes, and report every slip."""

from __future__ import annotations

from solea.frontmatter import kinds
from solea.frontmatter.decoding import FORBIDDEN, decode
from solea.frontmatter.document import Document, Places, Text, Tree
from solea.frontmatter.fences import Cut, cut
from solea.frontmatter.parsing import BROKEN, Parser, parse
from solea.frontmatter.slips import slips
from solea.frontmatter.tree import Growth
from solea.report import Problem


def read(data: bytes | str, path: str, *, parser: Parser = parse) -> tuple[Document, list[Problem]]:
    """Read a page and return it with every problem of its characters, fences and front matter.

    Nothing is raised and no text is lost, whatever the data. The tree is None if the page has
    no front matter or if its front matter is broken.
    """
    text, problems = decode(data, path)
    found, fence_problems = cut(text, path)
    problems += fence_problems
    tree, places = None, Places(start=(0, len(text.partition("\n")[0].rstrip())))
    if found.present:
        tree, places, more = _front_matter(text, found, path, places, parser)
        problems += more
    body_line = text.span(found.body, found.body).line
    return Document(path, text, tree, text[found.body :], body_line, places), problems


def _front_matter(
    text: Text, found: Cut, path: str, places: Places, parser: Parser
) -> tuple[Tree | None, Places, list[Problem]]:
    # Characters that YAML refuses are reported already; one of the same width stands in for each.
    front = FORBIDDEN.sub(lambda each: "\ufffd" * len(each.group()), text[found.start : found.end])
    growth = Growth(path, text, found.start)
    try:
        growth.take(parser(front))
    except BROKEN:
        broken = slips(text, front, found.start, path, parser)
        seen = {(each.kind, each.span) for each in broken}
        before = [each for each in growth.problems if (each.kind, each.span) not in seen]
        return None, places, [*before, *broken]
    root = growth.root
    if isinstance(root, dict):
        grown = Places(growth.keys, growth.values, places.start)
        return (None if growth.given_up else root), grown, growth.problems
    return None, places, [*growth.problems, *_not_entries(text, path, growth)]


def _not_entries(text: Text, path: str, growth: Growth) -> list[Problem]:
    if growth.problems:
        return []
    if growth.root is None:
        message = "There is no entry between the two lines ---."
        start, end = 0, len(text.partition("\n")[0].rstrip())
        return [Problem(kinds.FRONT_MATTER_EMPTY, path, text.span(start, end), message)]
    start, end = growth.values[()]
    line_end = _line_end(text, start)
    where, instead = text.span(start, min(end, line_end)), ""
    if isinstance(growth.root, list):
        message = "The front matter is a list. It has to be made of entries."
    else:
        message = "The front matter is plain text. It has to be made of entries."
        instead = f"title: {text[start:line_end]}"
    return [Problem(kinds.FRONT_MATTER_NOT_ENTRIES, path, where, message, instead)]


def _line_end(text: str, offset: int) -> int:
    end = text.find("\n", offset)
    return len(text) if end < 0 else end
