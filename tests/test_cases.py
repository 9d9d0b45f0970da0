"""Pages with their reports, one file per situation: the page, `=== report`, the exact text.

The folder below `tests/cases` says what is asked of the page. Run pytest with `--rerecord` to
write the reports anew, and read the difference.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from solea.frontmatter import read
from solea.frontmatter.parsing import parse_with_libyaml, parse_with_python
from solea.report import Report, render

CASES = Path(__file__).parent / "cases"
REPORT = "=== report\n"


def front_matter(page: str) -> str:
    """Read a page with both parsers of YAML, which have to agree, and report its problems."""
    reports = set()
    for parser in (parse_with_libyaml, parse_with_python):
        document, problems = read(page, "docs/page.md", parser=parser)
        reports.add(render(Report.of(problems, {document.path: document.text}), "text"))
    (report,) = reports
    return report


# What is asked of the pages in each folder.
ASKED: dict[str, Callable[[str], str]] = {"frontmatter": front_matter}


@pytest.mark.parametrize(
    "case",
    [case for folder in ASKED for case in sorted((CASES / folder).rglob("*.case"))],
    ids=lambda case: f"{case.parent.name}/{case.name.partition('.')[0]}",
)
def test_a_page_is_reported_on_as_recorded(case: Path, pytestconfig: pytest.Config) -> None:
    page, _, recorded = case.read_text(encoding="utf-8").partition(REPORT)
    report = ASKED[case.relative_to(CASES).parts[0]](page)
    if pytestconfig.getoption("--rerecord"):
        case.write_text(f"{page}{REPORT}{report}", encoding="utf-8")
    else:
        assert report == recorded
