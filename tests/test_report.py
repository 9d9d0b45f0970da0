"""How a report is put together and how it reads in each of its forms."""

from __future__ import annotations

import json
import re

import pytest
from lxml import html
from solea.report import (
    FORMATS,
    Kind,
    Place,
    Problem,
    Report,
    Severity,
    Span,
    kinds,
    register,
    render,
)
from solea.report.excerpt import WIDEST, cells, excerpt
from solea.report.page_box import box, strip
from solea.report.problem import FILE_START
from solea.report.wording import counted, listed

PATH = "docs/exercises/stretch.md"
TEXT = "---\ntitle: Stretch\nhold: 30 secs\n---\n"


def kind(severity: Severity = "error", name: str = "dose-hold") -> Kind:
    return Kind(name, severity, "The hold is not a time", "Patients need it.", "Write a time.")


def problem(  # noqa: PLR0913 - every part of a problem can matter to a test
    message: str = "This is not a time.",
    *,
    severity: Severity = "error",
    name: str = "dose-hold",
    path: str = PATH,
    span: Span = Span(3, 7, 3, 14),  # noqa: B008 - a span never changes
    instead: str = "",
    also: tuple[Place, ...] = (),
) -> Problem:
    return Problem(kind(severity, name), path, span, message, instead, also)


def report(*problems: Problem, text: str = TEXT) -> Report:
    return Report.of(problems, {PATH: text})


def pointed_at(text: str, span: Span) -> tuple[str, str]:
    """Return the line as it is shown and the line of carets below it."""
    cut = excerpt(report(text=text), PATH, span)
    return cut.line, "".join(cut.pointer("^"))


# Putting a report together


def test_problems_stand_in_the_order_of_their_places() -> None:
    last = problem(path="docs/z.md")
    late = problem(span=Span(9, 1, 9, 2))
    early = problem(span=Span(1, 5, 1, 6))
    assert report(last, late, early).problems == (early, late, last)


def test_the_same_problem_counts_once() -> None:
    assert len(report(problem(), problem()).problems) == 1


def test_errors_fail_and_warnings_fail_if_strict_and_notes_never() -> None:
    assert report(problem()).fails()
    assert not report(problem(severity="warning")).fails()
    assert report(problem(severity="warning")).fails(strict=True)
    assert not report(problem(severity="note")).fails(strict=True)


def test_a_line_ends_at_a_newline_and_nowhere_else() -> None:
    assert report(text="a\u2028b\x0cc\nd").line(PATH, 2) == "d"


@pytest.mark.parametrize("number", [0, 9])
def test_a_line_that_is_not_there_is_empty(number: int) -> None:
    assert report().line(PATH, number) == ""


def test_a_name_is_given_to_one_kind_only() -> None:
    with pytest.raises(ValueError, match="registered twice"):
        register(kinds()[0])


def test_every_kind_says_what_is_wrong_why_and_how_to_mend_it() -> None:
    for each in kinds():
        assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", each.name)
        assert each.title and not each.title.endswith("."), each.name  # noqa: PT018 - one rule
        assert each.why.endswith((".", "?")), each.name
        assert each.mend.endswith("."), each.name


# As text


def test_a_problem_is_shown_with_its_line_and_what_to_write_instead() -> None:
    assert render(report(problem(instead="hold: 30 s")), "text") == (
        "docs/exercises/stretch.md:3:7: error[dose-hold]: This is not a time.\n"
        "3 | hold: 30 secs\n"
        "  |       ^^^^^^^\n"
        "  write instead: hold: 30 s\n"
        "  why: Patients need it.\n"
        "  see: staff guide, problems#dose-hold\n"
        "\n"
        "1 error on 1 page.\n"
    )


def test_a_problem_without_a_proposal_says_how_to_put_it_right() -> None:
    assert "  put right: Write a time.\n" in render(report(problem()), "text")


def test_a_proposal_of_several_lines_stays_in_its_column() -> None:
    shown = render(report(problem(instead="---\ntitle: x")), "text")
    assert "  write instead: ---\n                 title: x\n" in shown


def test_the_reason_of_a_kind_is_given_once() -> None:
    shown = render(report(problem("One."), problem("Two.")), "text")
    assert shown.count("why:") == shown.count("see:") == 1


def test_a_second_place_is_shown_below_with_its_own_line() -> None:
    here = Place(PATH, Span(2, 1, 2, 6), "written here first")
    there = Place("docs/other.md", FILE_START, "and here")
    shown = render(report(problem(also=(here, there))), "text")
    assert "  line 2: written here first\n2 | title: Stretch\n  | -----\n" in shown
    assert "  docs/other.md:1:1: and here\n" in shown


def test_line_numbers_stand_below_each_other() -> None:
    here = Place(PATH, Span(2, 1, 2, 6), "written here first")
    text = TEXT + "\n" * 5 + "hold: x\n"
    shown = render(report(problem(span=Span(10, 1, 10, 5), also=(here,)), text=text), "text")
    assert "10 | hold: x\n   | ^^^^\n" in shown
    assert " 2 | title: Stretch\n" in shown


def test_notes_are_gathered_at_the_end() -> None:
    notes = [
        problem(severity="note", name="video-missing", path=f"docs/{number}.md")
        for number in range(7)
    ]
    shown = render(report(problem(), *notes), "text")
    assert shown.endswith(
        "Still to come:\n"
        "  note[video-missing]: The hold is not a time (7 places)\n"
        "    docs/0.md:3, docs/1.md:3, docs/2.md:3, docs/3.md:3, docs/4.md:3 and 2 more\n"
        "\n"
        "1 error and 7 notes on 8 pages.\n"
    )


def test_the_summary_counts_in_words() -> None:
    shown = render(
        report(problem("One."), problem("Two."), problem(severity="warning", path="docs/a.md")),
        "text",
    )
    assert shown.endswith("\n2 errors and 1 warning on 2 pages.\n")


def test_all_clear_is_said_too() -> None:
    assert render(report(), "text") == "No problems found on 1 page.\n"


def test_colours_change_nothing_but_the_colours() -> None:
    found = report(problem(instead="x"), problem(severity="note"), problem(severity="warning"))
    coloured = render(found, "text", colour=True)
    assert re.sub(r"\x1b\[[\d;]*m", "", coloured) == render(found, "text")
    assert coloured != render(found, "text")


def test_a_page_whose_text_is_unknown_is_reported_without_an_excerpt() -> None:
    assert " | " not in render(report(problem(path="docs/other.md")), "text")


# Pointing at the place


@pytest.mark.parametrize(
    ("line", "span", "shown"),
    [
        ("hold: 30 s", Span(1, 7, 1, 11), ("hold: 30 s", "      ^^^^")),
        ("\thold: 3", Span(1, 8, 1, 9), ("    hold: 3", "          ^")),
        ("\thold", Span(1, 1, 1, 2), ("    hold", "^^^^")),
        ("腓 x", Span(1, 3, 1, 4), ("腓 x", "   ^")),
        ("😀", Span(1, 1, 1, 2), ("😀", "^^")),
        ("cafe\u0301 x", Span(1, 7, 1, 8), ("cafe\u0301 x", "     ^")),
        ("a\x0bb", Span(1, 2, 1, 3), ("a␋b", " ^")),
        ("a\x85b", Span(1, 3, 1, 4), ("a\ufffdb", "  ^")),
        ("hold:", Span(1, 6, 1, 7), ("hold:", "     ^")),
        ("", Span(1, 1, 1, 2), ("", "^")),
        ("two: >  \n  lines", Span(1, 1, 2, 4), ("two: >", "^^^^^^")),
    ],
)
def test_carets_stand_below_what_they_mean(line: str, span: Span, shown: tuple[str, str]) -> None:
    assert pointed_at(line, span) == shown


@pytest.mark.parametrize("column", [1, 40, 150, 400])
@pytest.mark.parametrize("width", [1, 7, 300])
def test_of_a_very_long_line_a_window_around_the_place_is_shown(column: int, width: int) -> None:
    line = "".join(chr(ord("a") + at % 26) for at in range(399)) + "腓" * 301
    cut = excerpt(report(text=line), PATH, Span(1, column, 1, column + width))
    assert cells(cut.line) <= WIDEST
    assert cut.marked.startswith(line[column - 1])
    assert cells("".join(cut.pointer("^"))) <= WIDEST


# For other programs


def test_github_gets_one_command_for_each_problem() -> None:
    shown = render(report(problem(instead="hold: 30 s")), "github")
    assert shown == (
        "::error file=docs/exercises/stretch.md,line=3,endLine=3,col=7,endColumn=13,"
        "title=The hold is not a time [dose-hold]::This is not a time."
        "%0AWrite instead: hold: 30 s\n"
    )


def test_github_commands_are_escaped() -> None:
    shown = render(report(problem("50 %\nof: it, all", path="docs/a,b:c%.md")), "github")
    assert "file=docs/a%2Cb%3Ac%25.md," in shown
    assert "::50 %25%0Aof: it, all%0A" in shown


def test_github_gets_no_columns_for_several_lines() -> None:
    shown = render(report(problem(severity="note", span=Span(2, 1, 3, 4))), "github")
    assert shown.startswith("::notice file=docs/exercises/stretch.md,line=2,endLine=3,title=")


def test_json_has_its_documented_shape() -> None:
    also = (Place(PATH, Span(2, 1, 2, 6), "here"),)
    assert json.loads(render(report(problem(instead="x", also=also)), "json")) == {
        "version": 1,
        "counts": {"error": 1, "warning": 0, "note": 0},
        "problems": [
            {
                "name": "dose-hold",
                "severity": "error",
                "title": "The hold is not a time",
                "path": PATH,
                "span": {"line": 3, "column": 7, "end_line": 3, "end_column": 14},
                "message": "This is not a time.",
                "instead": "x",
                "why": "Patients need it.",
                "mend": "Write a time.",
                "also": [
                    {
                        "path": PATH,
                        "span": {"line": 2, "column": 1, "end_line": 2, "end_column": 6},
                        "label": "here",
                    }
                ],
            }
        ],
    }


def test_sarif_results_point_at_their_rule_and_region() -> None:
    also = (Place(PATH, Span(2, 1, 2, 6), "here"),)
    log = json.loads(render(report(problem(path="docs/a b.md", instead="x", also=also)), "sarif"))
    (run,) = log["runs"]
    (result,) = run["results"]
    assert (log["version"], run["columnKind"]) == ("2.1.0", "unicodeCodePoints")
    assert run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
    assert result["level"] == "error"
    assert result["message"] == {"text": "This is not a time.\nWrite instead: x"}
    assert result["locations"][0]["physicalLocation"] == {
        "artifactLocation": {"uri": "docs/a%20b.md"},
        "region": {"startLine": 3, "startColumn": 7, "endLine": 3, "endColumn": 14},
    }
    assert result["relatedLocations"][0]["message"] == {"text": "here"}


def test_sarif_rules_are_all_the_kinds() -> None:
    log = json.loads(render(report(), "sarif"))
    rules = log["runs"][0]["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == [each.name for each in kinds()]


@pytest.mark.parametrize("form", FORMATS)
def test_every_form_ends_in_one_newline(form: str) -> None:
    (known,) = [each for each in FORMATS if each == form]
    assert re.search(r"[^\n]\n\Z", render(report(problem()), known))


# On the page


def test_the_box_says_how_many_things_there_are_to_put_right() -> None:
    shown = html.fragment_fromstring(box(report(problem("One."), problem("Two.")), PATH))
    assert shown.get("class") == "staff-note"
    assert shown.findtext("p") == "2 things to put right in this page"
    assert len(shown.findall("ol/li")) == 2


def test_the_box_marks_the_place() -> None:
    shown = html.fragment_fromstring(box(report(problem(instead="hold: 30 s")), PATH))
    assert [mark.text for mark in shown.iter("mark")] == ["30 secs"]
    assert "Line 3, column 7" in shown.text_content()
    assert "Why: Patients need it." in shown.text_content()
    assert shown.findall(".//pre")[-1].text_content() == "hold: 30 s"


def test_the_box_escapes_what_authors_write() -> None:
    found = problem("`<b>` & <i>", span=Span(1, 1, 1, 4), instead="<script>")
    shown = box(report(found, text="<u>&amp;"), PATH)
    assert "<code>&lt;b&gt;</code> &amp; &lt;i&gt;" in shown
    assert "<mark>&lt;u&gt;</mark>&amp;amp;" in shown
    assert "<script>" not in shown


def test_the_box_shows_the_second_place() -> None:
    also = (Place(PATH, Span(2, 1, 2, 6), "written here first"),)
    shown = html.fragment_fromstring(box(report(problem(also=also)), PATH))
    assert "Line 2: written here first" in shown.text_content()
    assert [mark.text for mark in shown.iter("mark")] == ["30 secs", "title"]


def test_a_page_with_nothing_to_put_right_has_no_box() -> None:
    assert box(report(problem(severity="note")), PATH) == ""
    assert box(report(problem(path="docs/other.md")), PATH) == ""


def test_the_other_pages_get_a_strip_that_names_the_faulty_ones() -> None:
    found = report(problem("One."), problem("Two."), problem(path="docs/<a>.md"))
    text = html.fragment_fromstring(strip(found, "docs/index.md")).text_content()
    assert text == f"3 things to put right in 2 other pages: docs/<a>.md and {PATH}"
    assert strip(found, PATH).count("<code>") == 1
    assert strip(report(problem()), PATH) == ""


# Words


def test_counts_and_lists_read_as_one_would_say_them() -> None:
    assert (counted(1, "page"), counted(0, "page")) == ("1 page", "0 pages")
    assert [listed(list("abc"[:size])) for size in range(4)] == ["", "a", "a and b", "a, b and c"]
    assert listed(list("abcde"), 3) == "a, b, c and 2 more"
