"""A report as a box on top of a page, for staff who see their page while they write it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape

from solea.report.excerpt import excerpt
from solea.report.problem import Place, Problem
from solea.report.report import Report
from solea.report.wording import counted, listed

_CODE = re.compile(r"`([^`]+)`")
_MOST_NAMES = 5


def box(report: Report, path: str) -> str:
    """Return the box for one page, or nothing if there is nothing to put right on it."""
    problems = [each for each in report.on(path) if each.kind.severity != "note"]
    if not problems:
        return ""
    title = f"{counted(len(problems), 'thing')} to put right in this page"
    items = "\n".join("\n".join(_item(report, each)) for each in problems)
    return (
        '<div class="staff-note" role="note">\n'
        f'<p class="staff-note__title">{title}</p>\n<ol>\n{items}\n</ol>\n</div>\n'
    )


def strip(report: Report, path: str) -> str:
    """Return one line for a page which names the other pages that have something to put right."""
    problems = [each for each in report.problems if each.kind.severity != "note"]
    others = list(dict.fromkeys(each.path for each in problems if each.path != path))
    if not others:
        return ""
    things = counted(sum(each.path != path for each in problems), "thing")
    pages = counted(len(others), "other page")
    names = listed([f"<code>{escape(name)}</code>" for name in others], _MOST_NAMES)
    return (
        '<p class="staff-note staff-note--elsewhere" role="note">'
        f"{things} to put right in {pages}: {names}</p>\n"
    )


def _item(report: Report, problem: Problem) -> Iterator[str]:
    kind, span = problem.kind, problem.span
    yield f'<li class="staff-note__{kind.severity}">'
    yield f"<p><strong>{_prose(problem.message)}</strong></p>"
    yield f'<p class="staff-note__place">Line {span.line}, column {span.column}</p>'
    yield _excerpt(report, Place(problem.path, span, ""))
    for other in problem.also:
        where = f"Line {other.span.line}" if other.path == problem.path else escape(other.path)
        yield f"<p>{where}: {_prose(other.label)}</p>"
        yield _excerpt(report, other)
    if problem.instead:
        yield f"<p>Write instead:</p>\n<pre><code>{escape(problem.instead)}</code></pre>"
    elif kind.mend:
        yield f"<p>{_prose(kind.mend)}</p>"
    if kind.why:
        yield f"<p>Why: {_prose(kind.why)}</p>"
    yield "</li>"


def _excerpt(report: Report, place: Place) -> str:
    cut = excerpt(report, place.path, place.span)
    marked = f"<mark>{escape(cut.marked or ' ')}</mark>"
    return f"<pre><code>{escape(cut.before)}{marked}{escape(cut.after)}</code></pre>"


def _prose(text: str) -> str:
    """Escape a sentence and set what stands between backticks as code."""
    return _CODE.sub(r"<code>\1</code>", escape(text))
