"""How a page is read: its characters, its fences, its tree of text, and where each part stands."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml
from solea.frontmatter import Document, read
from solea.frontmatter import kinds as every_kind
from solea.frontmatter.parsing import Parser, parse_with_libyaml, parse_with_python
from solea.report import Kind, Problem, Span

CASES = Path(__file__).parent / "cases" / "frontmatter"
PARSERS = pytest.mark.parametrize("parser", [parse_with_libyaml, parse_with_python])


def sound(data: bytes | str, parser: Parser = parse_with_libyaml) -> Document:
    document, problems = read(data, "docs/page.md", parser=parser)
    assert problems == []
    return document


def only(data: bytes | str) -> tuple[Document, Problem]:
    document, (problem,) = read(data, "docs/page.md")
    return document, problem


def fenced(front: str, body: str = "") -> str:
    return f"---\n{front}\n---\n{body}"


def covered(document: Document, span: Span) -> str:
    """Return the text of a span on one line."""
    line = document.text.split("\n")[span.line - 1]
    assert span.end_line == span.line
    return line[span.column - 1 : span.end_column - 1]


# Text stays text


@pytest.mark.parametrize(
    "written",
    ["2:00", "no", "1.10", "010", "30 s", "null", "~", "2026-12-01", "0x1F", "1e3", "yes", ".inf"],
)
@PARSERS
def test_a_value_is_the_text_that_was_typed(written: str, parser: Parser) -> None:
    assert sound(fenced(f"hold: {written}"), parser).tree == {"hold": written}
    assert sound(fenced(f'hold: "{written}"'), parser).tree == {"hold": written}


def test_only_a_value_that_is_left_out_is_none() -> None:
    document = sound(fenced('a:\nb: ""\nc:\n  -\n  - x\nd: {e: , f: [y]}'))
    assert document.tree == {"a": None, "b": "", "c": [None, "x"], "d": {"e": None, "f": ["y"]}}


def test_keys_are_words_with_spaces() -> None:
    assert sound(fenced("stop if: [chest]")).tree == {"stop if": ["chest"]}


def test_a_folded_text_is_one_line_and_a_literal_text_keeps_its_lines() -> None:
    document = sound(fenced("a: >\n  one\n  two\nb: |-\n  one\n  two\nc: one\n  two"))
    assert document.tree == {"a": "one two\n", "b": "one\ntwo", "c": "one two"}


# What is front matter and what is body


def test_the_body_starts_behind_the_second_fence() -> None:
    document = sound(fenced("title: x", "\nThe calf.\n"))
    assert (document.body, document.body_line) == ("\nThe calf.\n", 4)


def test_a_page_without_front_matter_is_all_body() -> None:
    document = sound("# The calf\n\n---\n\nNote: text.\n")
    assert (document.tree, document.body, document.body_line) == (None, document.text, 1)


def test_the_second_fence_may_be_the_end_of_the_file() -> None:
    document = sound("---\ntitle: x\n---")
    assert (document.tree, document.body) == ({"title": "x"}, "")


def test_a_fence_may_have_spaces_behind_it() -> None:
    assert sound("--- \ntitle: x\n---\t\n").tree == {"title": "x"}


def test_an_empty_page_is_fine() -> None:
    assert sound(b"").body == ""


def test_a_heading_above_a_sentence_with_a_colon_is_no_front_matter() -> None:
    assert sound("Heading\n---\nNote: something.\n\n---\n").tree is None


def test_a_page_that_starts_with_an_empty_line_keeps_its_first_word() -> None:
    assert sound("\nWarning: stop if it hurts.\n").body == "\nWarning: stop if it hurts.\n"


def test_front_matter_with_a_slip_in_a_fence_is_still_read() -> None:
    document, problem = only("\n\n---\ntitle: x\n---\nThe calf.\n")
    assert problem.kind is every_kind.FENCE_MISPLACED
    assert (document.tree, document.body) == ({"title": "x"}, "The calf.\n")


def test_broken_front_matter_has_no_tree_but_its_page_has_a_body() -> None:
    document, problem = only(fenced("title: Stretch: calf", "The calf.\n"))
    assert problem.kind is every_kind.COLON_IN_TEXT
    assert (document.tree, document.body, document.body_line) == (None, "The calf.\n", 4)


def test_of_a_key_written_twice_the_first_value_is_kept() -> None:
    document, problem = only(fenced("dose: {hold: 30 s}\ndose: {hold: 45 s, rest: 5 s}"))
    assert problem.kind is every_kind.DUPLICATE_KEY
    assert [place.span for place in problem.also] == [Span(2, 1, 2, 5)]
    assert document.tree == {"dose": {"hold": "30 s"}}
    assert covered(document, document.span(("dose", "hold"))) == "30 s"
    assert covered(document, document.span(("dose", "rest"))) == "dose"


# Characters


def test_a_byte_order_mark_and_windows_line_ends_leave_no_trace() -> None:
    document = sound("\ufeff---\r\ntitle: x\r\n---\r\nThe calf.\r\n".encode())
    assert document.text == "---\ntitle: x\n---\nThe calf.\n"
    assert document.span(("title",)) == Span(2, 8, 2, 9)


@pytest.mark.parametrize(
    ("codec", "mark"),
    [("utf-16", ""), ("utf-32", ""), ("utf-16-be", "\ufeff"), ("utf-32-be", "\ufeff")],
)
def test_a_file_in_another_unicode_form_is_read_and_reported(codec: str, mark: str) -> None:
    page = fenced("title: café 😀")
    document, problem = only((mark + page).encode(codec))
    assert problem.kind is every_kind.NOT_UTF8
    assert document.text == page


def test_windows_letters_are_read_as_windows_would_and_reported_at_the_first() -> None:
    document, problem = only(b"---\ntitle: ok \xc3\xa9\n---\ncaf\xe9 \x93x\x94\n")
    assert document.body == "café “x”\n"
    assert (problem.kind, problem.span) == (every_kind.NOT_UTF8, Span(4, 4, 4, 5))
    assert "“é”" in problem.message


def test_an_invisible_character_is_reported_once_with_its_place_and_number() -> None:
    document, problem = only(fenced("title: a\x0bb", "c\x00\u2028d\ufeff"))
    assert (problem.kind, problem.span) == (every_kind.CONTROL_CHARACTER, Span(2, 9, 2, 10))
    assert "U+000B" in problem.message
    assert "2 more like it stand" in problem.message
    assert document.body == "c\x00\u2028d\ufeff"


def test_half_a_surrogate_pair_is_an_invisible_character() -> None:
    assert only(fenced("title: a\ud83db"))[1].kind is every_kind.CONTROL_CHARACTER


def test_an_escape_that_makes_an_invisible_character_is_reported() -> None:
    assert only(fenced('title: "a\\0b"'))[1].kind is every_kind.CONTROL_CHARACTER


def test_no_break_spaces_as_indentation_are_reported() -> None:
    document, problem = only(fenced("dose:\n\xa0\xa0hold: 30 s"))
    assert problem.kind is every_kind.ODD_SPACE
    assert covered(document, problem.span) == "\xa0\xa0hold"


# Places

PAGE = fenced(
    "title: 😀 Stretch\n"
    "exercise:\n"
    "  works: {most: gastrocnemius, also: [soleus]}\n"
    "  steps:\n"
    "    - Lean in. [@str-01]\n"
    "    - 'Hold.'\n"
    "  dose:\n"
    "    hold: 30 s # seconds\n"
    "    rest:\n"
    "  feel: >\n"
    "    A pull.\n"
    "\n"
    "  aim: stretch",
    "😀 The calf [@gas-01].\n",
)


@pytest.mark.parametrize(
    ("path", "text"),
    [
        (("title",), "😀 Stretch"),
        (("exercise", "works"), "{most: gastrocnemius, also: [soleus]}"),
        (("exercise", "works", "also", 0), "soleus"),
        (("exercise", "steps", 0), "Lean in. [@str-01]"),
        (("exercise", "steps", 1), "'Hold.'"),
        (("exercise", "dose", "hold"), "30 s"),
        (("exercise", "dose", "rest"), "rest"),
        (("exercise", "feel"), "A pull."),
        (("exercise", "aim"), "stretch"),
        (("exercise", "dose", "sets"), "dose"),
        (("exercise", "works", "also", 3, "id"), "also"),
        (("plan", "summary"), "---"),
        ((), "---"),
    ],
)
@PARSERS
def test_a_value_knows_its_place_or_that_of_the_key_around_it(
    path: tuple[str | int, ...], text: str, parser: Parser
) -> None:
    document = sound(PAGE, parser)
    assert covered(document, document.span(path) if path else document.key_span(path)) == text


def test_a_key_knows_its_place() -> None:
    document = sound(PAGE)
    assert document.key_span(("exercise", "dose", "hold")) == Span(9, 5, 9, 9)


def test_a_group_of_entries_reaches_from_its_first_key_to_its_last_value() -> None:
    assert sound(PAGE).span(("exercise", "dose")) == Span(9, 5, 10, 9)


def test_words_inside_a_value_know_their_place() -> None:
    document = sound(PAGE)
    step = ("exercise", "steps", 0)
    assert covered(document, document.span_of(step, "[@str-01]")) == "[@str-01]"
    assert covered(document, document.span_of(step, "[@other]")) == "Lean in. [@str-01]"


def test_a_stretch_of_the_body_knows_its_place_in_the_file() -> None:
    document = sound(PAGE)
    start = document.body.index("[@gas-01]")
    assert covered(document, document.body_span(start, start + 9)) == "[@gas-01]"
    assert document.body_span(0, 1) == Span(16, 1, 16, 2)


# The staff guide and the cases


def test_every_kind_of_front_matter_problem_is_shown_by_a_case_or_a_test() -> None:
    shown = "".join(case.read_text(encoding="utf-8") for case in CASES.glob("*.case"))
    shown += Path(__file__).read_text(encoding="utf-8")
    for name, kind in _kinds():
        assert f"[{kind.name}]" in shown or f"every_kind.{name}" in shown, kind.name


def test_what_nobody_foresaw_is_still_reported_where_reading_ended() -> None:
    def fails(front: str) -> Iterator[yaml.Event]:
        raise yaml.YAMLError(front)

    document, (problem,) = read(fenced("title: x"), "docs/page.md", parser=fails)
    assert (problem.kind, document.tree) == (every_kind.UNREADABLE, None)


def _kinds() -> list[tuple[str, Kind]]:
    return [(name, kind) for name, kind in vars(every_kind).items() if isinstance(kind, Kind)]
