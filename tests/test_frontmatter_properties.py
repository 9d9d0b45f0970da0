"""What holds for every page that could be written, found out with thousands of odd ones."""

from __future__ import annotations

import codecs
import re

import yaml
from hypothesis import given
from hypothesis import strategies as st
from solea.frontmatter import Document, read
from solea.frontmatter.document import Value
from solea.frontmatter.parsing import Parser, parse_with_libyaml, parse_with_python
from solea.report import FORMATS, Problem, Report, Span, render

# Pieces of which authors make pages, and of which a parser's nightmares are made.
SIGNS = list("-:#[]{},&*!|>'\"%@`?~<\\=\t ")
PARTS = [
    *("---\n", "---", "...\n", "—\n", "\n", "\n\n", "  ", "    ", ": ", "- ", " #"),
    *("title: ", "dose:\n  ", "hold: 30 s\n", "- one\n", "[a, b]", "{a: b}", "Note: text\n"),
    *("<<: x\n", "&a ", "*a ", "!!str ", "> 5\n", "|\n  x\n", '"\\q"', '"\\ud800"', "“x”", "word"),
    *("😀", "e\u0301", "腓", "\xa0", "\x00", "\x85", "\u2028", "\ufeff", "\r\n", "\r", "\ud800"),
]
PIECES = st.sampled_from(SIGNS + PARTS)
PAGES = st.lists(PIECES, max_size=40).map("".join) | st.text()
FENCED = PAGES.map(lambda front: f"---\n{front}\n---\nbody\n")

WORDS = st.text(st.characters(codec="utf-8", exclude_categories=("C", "Z")), min_size=1, max_size=9)
KEYS = st.from_regex(r"[a-z][a-z0-9]{0,6}( [a-z]{1,5})?", fullmatch=True)
TREES: st.SearchStrategy[Value] = st.recursive(
    WORDS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=20,
)
FRONTS = st.dictionaries(KEYS, TREES, min_size=1, max_size=5)


def read_with(parser: Parser, page: str) -> tuple[Document, list[Problem]]:
    return read(page, "docs/page.md", parser=parser)


def lies_inside(document: Document, span: Span) -> bool:
    lines = document.text.split("\n")
    if not 1 <= span.line <= span.end_line <= len(lines):
        return False
    starts_inside = 1 <= span.column <= len(lines[span.line - 1]) + 1
    # An empty stretch is shown one column wide, also at the end of its line.
    ends_inside = 1 <= span.end_column <= len(lines[span.end_line - 1]) + 2
    return (
        starts_inside
        and ends_inside
        and (span.line, span.column) < (span.end_line, span.end_column)
    )


@given(st.binary() | PAGES.map(lambda page: page.encode("utf-16", "replace")))
def test_any_bytes_are_read(data: bytes) -> None:
    document, problems = read(data, "docs/page.md")
    assert document.text.endswith(document.body)
    assert all(lies_inside(document, problem.span) for problem in problems)


@given(st.binary())
def test_bytes_that_are_not_utf8_are_reported(data: bytes) -> None:
    _, problems = read(data, "docs/page.md")
    try:
        data.decode()
    except UnicodeDecodeError:
        assert "not-utf8" in {problem.kind.name for problem in problems}
    else:
        marks = (codecs.BOM_UTF32_BE,)  # the only other mark that is valid UTF-8
        assert data.startswith(marks) or "not-utf8" not in {each.kind.name for each in problems}


@given(PAGES | FENCED)
def test_no_text_is_ever_lost(page: str) -> None:
    document, _ = read(page, "docs/page.md")
    assert document.text == page.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n")
    front = document.text[: len(document.text) - len(document.body)]
    assert front + document.body == document.text
    assert document.body_line == front.count("\n") + 1


@given(PAGES | FENCED)
def test_every_place_lies_inside_the_file(page: str) -> None:
    document, problems = read(page, "docs/page.md")
    places = [problem.span for problem in problems]
    places += [place.span for problem in problems for place in problem.also]
    places += [document.span(path) for path in document.places.values]
    places += [document.key_span(path) for path in document.places.keys]
    assert all(lies_inside(document, span) for span in places)


@given(PAGES | FENCED)
def test_every_report_can_be_printed_in_every_form(page: str) -> None:
    document, problems = read(page, "docs/page.md")
    report = Report.of(problems, {document.path: document.text})
    assert all(isinstance(render(report, form), str) for form in FORMATS)


# The two differ over tabs behind a colon, odd signs in a tag, and half a surrogate pair written
# as an escape.
@given(FENCED.filter(lambda page: not re.search(r"\t|!|\\u", page)))
def test_both_parsers_read_the_same_pages(page: str) -> None:
    library, ours = (
        read_with(parser, page)[0] for parser in (parse_with_libyaml, parse_with_python)
    )
    assert (library.tree, library.places) == (ours.tree, ours.places)


@given(FRONTS)
def test_what_is_written_in_yaml_is_read_as_it_was(front: dict[str, Value]) -> None:
    written = yaml.safe_dump(front, allow_unicode=True, sort_keys=False, width=60)
    page = f"---\n{written}---\n"
    for parser in (parse_with_libyaml, parse_with_python):
        document, problems = read_with(parser, page)
        # A text such as `a:b` on a line of its own is refused on purpose.
        loud = [each for each in problems if each.kind.name != "space-after-colon"]
        assert (document.tree, loud) == (front, [])


@given(FRONTS)
def test_both_parsers_find_everything_at_the_same_place(front: dict[str, Value]) -> None:
    for flow in (True, False):
        page = f"---\n{yaml.safe_dump(front, allow_unicode=True, default_flow_style=flow)}---\n"
        assert read_with(parse_with_libyaml, page) == read_with(parse_with_python, page)
