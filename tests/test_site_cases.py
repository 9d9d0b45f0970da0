"""Whole sites with their reports, one file per situation.

A case is a sentence, then what somebody did to the small sound site in `cases/site-base`, then
`=== report` and the exact text. `=== edit PATH` shows changed lines as a patch does (`-` old,
`+` new, two spaces for a line that stays, `...` between two places); `=== new PATH` is followed by
a whole file; `=== delete PATH` stands alone. Run pytest with `--rerecord` to write the reports
anew, and read the difference.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from solea.catalogue import Sources, check, read_navigation, read_sources
from solea.report import kinds, render

CASES = Path(__file__).parent / "cases"
SITE = CASES / "site-base"
TODAY = dt.date(2026, 11, 23)
PART = re.compile(r"^=== (edit|new|delete) (\S+)\n", re.MULTILINE)
REPORT = "=== report\n"

# What no case can hold, shown in test_frontmatter.py: bytes that are no text, and what only a
# parser that is newer than ours could find.
NOT_IN_CASES = {"not-utf8", "unreadable"}


@pytest.mark.parametrize(
    "case", sorted((CASES / "sites").glob("*.case")), ids=lambda case: case.stem
)
def test_a_site_is_reported_on_as_recorded(case: Path, pytestconfig: pytest.Config) -> None:
    situation, _, recorded = case.read_text(encoding="utf-8").partition(REPORT)
    report = report_on(edited(situation))
    if pytestconfig.getoption("--rerecord"):
        case.write_text(f"{situation}{REPORT}{report}", encoding="utf-8")
    else:
        assert report == recorded


def test_the_sound_site_has_no_problems() -> None:
    assert report_on(sound_site()) == "No problems found on 17 pages.\n"


def test_every_case_begins_with_a_sentence_on_the_situation() -> None:
    for case in (CASES / "sites").glob("*.case"):
        first = case.read_text(encoding="utf-8").partition("\n")[0]
        assert re.fullmatch(r"[A-Z].*\.", first), case.name


def test_every_kind_of_problem_is_shown_by_a_case() -> None:
    texts = [case.read_text(encoding="utf-8") for case in CASES.rglob("*.case")]
    named = re.compile(r"\b(?:error|warning|note)[\[ ]([a-z0-9-]+)\b")
    shown = {name for text in texts for name in named.findall(text)}
    assert {kind.name for kind in kinds()} - shown == NOT_IN_CASES


@cache
def sound_site() -> dict[str, str]:
    """Return the text of every file of the sound site, by its path."""
    files = sorted(path for path in SITE.rglob("*") if path.is_file())
    return {path.relative_to(SITE).as_posix(): path.read_text(encoding="utf-8") for path in files}


def report_on(site: dict[str, str]) -> str:
    """Check a site and return its report as text."""
    pages = {path: text.encode() for path, text in site.items() if path.endswith(".md")}
    files = frozenset(path.removeprefix("docs/") for path in site if path.startswith("docs/"))
    menu = site["mkdocs.yml"]
    _, report = check(Sources(pages, files, read_navigation(menu), menu), TODAY)
    return render(report, "text")


def edited(situation: str) -> dict[str, str]:
    """Return the sound site with the changes of a case in it."""
    site = dict(sound_site())
    _, *parts = PART.split(situation)
    for does, path, text in zip(parts[::3], parts[1::3], parts[2::3], strict=True):
        if does == "delete":
            del site[path]
        elif does == "new":
            assert path not in site
            site[path] = text
        else:
            for old, new in hunks(text):
                assert site[path].count(old) == 1, f"{path} has this not once:\n{old}"
                site[path] = site[path].replace(old, new)
    return site


def hunks(patch: str) -> Iterator[tuple[str, str]]:
    """Return the lines before and after each change of a patch."""
    for hunk in patch.split("...\n"):
        lines = [(line[:1], line[2:] + "\n") for line in hunk.split("\n") if line.strip()]
        assert {sign for sign, _ in lines} <= {"-", "+", " "}, hunk
        old = "".join(text for sign, text in lines if sign != "+")
        new = "".join(text for sign, text in lines if sign != "-")
        yield old, new


def test_the_files_on_disk_are_read_as_the_cases_read_them() -> None:
    pages = {path: text.encode() for path, text in sound_site().items() if path.endswith(".md")}
    assert read_sources(SITE).pages == pages
