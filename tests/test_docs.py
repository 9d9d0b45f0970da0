"""What people read about the site, held against what it does.

The staff guide prints a practice page, changes to it, and what the check and the dose make of
them. Every such answer is worked out here from the guide's own text. Run pytest with
`--rerecord` to write the answers anew, and read the difference.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from jsonschema import Draft202012Validator
from pydantic import TypeAdapter
from solea.catalogue import Sources, check, read_navigation, read_sources
from solea.cli import main
from solea.cli.main import GUIDES
from solea.content import KINDS, TOP_LEVEL, Clinic, Exercise, Fact
from solea.content.plan import Stage
from solea.dose import Dose, compile_dose, inspect
from solea.frontmatter import read
from solea.record import Record, words
from solea.report import Report, kinds, render
from solea.schema import json_schema

import dev
from tests.test_floors import FLOORS

ROOT = Path(__file__).parents[1]
STAFF = ROOT / "docs" / "staff"
CHANGING = STAFF / "change-a-page.md"
ADDING = STAFF / "add-an-exercise.md"
ABOUT_COMMANDS = (
    *("README.md", "CONTRIBUTING.md", "CHANGELOG.md", ".github/PULL_REQUEST_TEMPLATE.md"),
    *("docs/staff/index.md", "docs/staff/change-a-page.md", "docs/staff/add-an-exercise.md"),
)

# A heading of the guide or a fenced block, a dose with its sentence, and any other example.
PART = re.compile(r"(?ms)^(?P<heading>##+) |^```(?P<sort>\w+)\n(?P<text>.*?)^```$")
DOSE = re.compile(r"(?ms)^```yaml\ndose:\n(?P<dose>.*?)^```\n\n> ?(?P<said>[^\n]*)$")
FRAGMENT = re.compile(r"(?ms)^```yaml\n(?P<text> *(?:- )?(?P<key>[a-z]+):.*?)^```$")


# The practice page -----------------------------------------------------------------------


def practice() -> tuple[str, str]:
    """Return the path and the text of the practice page that the guide prints."""
    guide = ADDING.read_text("utf-8")
    path = re.search(r"`(docs/exercises/[a-z-]+\.md)` and add it", guide)
    page = re.search(r"^```markdown\n(.*?)^```$", guide, re.MULTILINE | re.DOTALL)
    assert path
    assert page
    return path[1], page[1]


def changed(text: str, difference: str) -> str:
    """Return a text with a difference carried out, as the guide asks the reader to."""
    lines = difference.splitlines()
    before = "".join(f"{line[1:]}\n" for line in lines if line[0] in " -")
    after = "".join(f"{line[1:]}\n" for line in lines if line[0] in " +")
    assert text.count(before) == 1, f"the guide changes what is not there: {before}"
    return text.replace(before, after)


def site_with(path: str, text: str) -> Sources:
    """Return our own site with one page more, in the menu where the guide puts it."""
    ours = read_sources(ROOT)
    menu = next(
        part["text"]
        for part in PART.finditer(ADDING.read_text("utf-8"))
        if part["sort"] == "diff" and "exercises/" in part["text"]
    )
    configuration = changed(ours.configuration, menu)
    return Sources(
        {**ours.pages, path: text.encode()},
        ours.files | {path.removeprefix("docs/")},
        read_navigation(configuration),
        configuration,
    )


def report_on(path: str, text: str) -> str:
    """Return what `solea check` prints for the practice page alone."""
    _, report = check(site_with(path, text))
    return render(Report.of(report.on(path), report.sources), "text")


def test_the_practice_page_and_its_menu_line_pass_the_check() -> None:
    path, text = practice()
    _, before = check(read_sources(ROOT))
    _, after = check(site_with(path, text))
    told = [each for each in after.problems if each not in before.problems]
    assert [each.kind.name for each in told] == ["review-awaited"]


def with_answers(guide: str) -> str:
    """Return a guide with the reports that its changes lead to, which add up in a section."""
    path, whole = practice()
    now, done, text = whole, 0, ""
    for part in PART.finditer(guide):
        if part["heading"]:
            now = whole
        elif part["sort"] == "diff":
            now = changed(now, part["text"])
        elif part["sort"] == "text":
            text += guide[done : part.start("text")] + report_on(path, now)
            done = part.end("text")
    return text + guide[done:]


def test_every_report_in_the_guide_is_what_the_check_prints(pytestconfig: pytest.Config) -> None:
    guide = CHANGING.read_text("utf-8")
    if pytestconfig.getoption("--rerecord"):
        CHANGING.write_text(with_answers(guide), "utf-8")
    else:
        assert with_answers(guide) == guide


# Doses and other examples ----------------------------------------------------------------


def with_sentences(guide: str) -> str:
    """Return a guide with what patients read below each dose."""

    def said(found: re.Match[str]) -> str:
        dose = Dose.model_validate(yaml.load(found["dose"], yaml.BaseLoader))  # noqa: S506
        assert list(inspect(dose)) == []
        made = compile_dose(dose)
        sentences = [made.sentence, made.alternative, made.target_sentence]
        start = found.start()
        kept = guide[start : found.start("said")].rstrip()
        return f"{kept} {' '.join(filter(None, sentences))}"

    return DOSE.sub(said, guide)


def test_below_each_dose_stands_what_patients_read(pytestconfig: pytest.Config) -> None:
    guide = ADDING.read_text("utf-8")
    assert len(DOSE.findall(guide)) > 3
    if pytestconfig.getoption("--rerecord"):
        ADDING.write_text(with_sentences(guide), "utf-8")
    else:
        assert with_sentences(guide) == guide


@pytest.mark.parametrize("path", [CHANGING, ADDING], ids=lambda path: path.stem)
def test_every_other_example_can_be_read_as_it_stands(path: Path) -> None:
    fields = {**Exercise.model_fields, "do": Stage.model_fields["do"]}
    found = list(FRAGMENT.finditer(path.read_text("utf-8")))
    assert found
    for fragment in found:
        value = yaml.load(fragment["text"], yaml.BaseLoader)  # noqa: S506
        key = fragment["key"]
        if key == "clinic":
            Clinic.model_validate(value[key])
        elif key == "id":
            Fact.model_validate(value[0])
        else:
            TypeAdapter(fields[key].rebuild_annotation()).validate_python(value[key])


# Commands --------------------------------------------------------------------------------


def text_of(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


@pytest.mark.parametrize("name", ABOUT_COMMANDS)
def test_every_command_that_is_named_exists(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    text = text_of(name)
    for command in re.findall(r"dev\.py (\w+)", text):
        assert command in dev.COMMANDS, command
    for command, option in re.findall(r"`solea (\w+)(?: \w+)?(?: (--\w+))?[^`]*`", text):
        with pytest.raises(SystemExit) as ended:
            main([command, "--help"])
        assert ended.value.code == 0, command
        assert option in capsys.readouterr().out


@pytest.mark.parametrize("name", ABOUT_COMMANDS)
def test_every_file_that_is_named_exists(name: str) -> None:
    path, _ = practice()
    named = re.findall(r"`((?:docs|hooks|tests|overrides|\.ci|\.github)/[\w./-]*)`", text_of(name))
    for file in set(named) - {path}:
        assert (ROOT / file).exists(), file


def test_the_readme_names_every_command() -> None:
    readme = text_of("README.md")
    for command in dev.COMMANDS:
        assert f"dev.py {command}" in readme, command


def test_the_changelog_tells_of_this_version() -> None:
    version = tomllib.loads(text_of("pyproject.toml"))["project"]["version"]
    assert re.search(rf"^## .*\b{re.escape(version)}\b", text_of("CHANGELOG.md"), re.MULTILINE)


def test_every_room_of_the_house_is_on_its_floor_in_the_plan() -> None:
    plan = text_of("CONTRIBUTING.md")
    for floor, rooms in enumerate(FLOORS):
        (line,) = re.findall(rf"^\| {floor} \|.*$", plan, re.MULTILINE)
        assert set(re.findall(r"`([a-z]+)`", line)) == rooms


def test_the_words_on_a_review_can_be_found() -> None:
    assert "{#review}" in text_of("docs/about/index.md")


# The generated pages ---------------------------------------------------------------------


@pytest.mark.parametrize("name", GUIDES)
def test_a_generated_page_is_what_the_code_says(name: str, pytestconfig: pytest.Config) -> None:
    if pytestconfig.getoption("--rerecord"):
        (ROOT / name).write_text(GUIDES[name](), "utf-8")
    assert text_of(name) == GUIDES[name](), "run the tests with --rerecord"


def test_every_problem_has_a_place_in_the_guide() -> None:
    guide = text_of("docs/staff/problems.md")
    for kind in kinds():
        assert guide.count(f"### {kind.name} {{#{kind.name}}}\n") == 1, kind.name


def records() -> list[type[Record]]:
    """Return every record that front matter can hold."""
    found = [TOP_LEVEL.record, *(kind.record for kind in KINDS.values())]
    for record in found:  # which grows as it goes
        for field in record.model_fields.values():
            found += [each for each in _inside(field.annotation) if each not in found]
    return found


def _inside(annotation: Any) -> Iterator[type[Record]]:
    if isinstance(annotation, type) and issubclass(annotation, Record):
        yield annotation
    for part in getattr(annotation, "__args__", ()):
        yield from _inside(part)


@pytest.mark.parametrize("record", records(), ids=lambda record: record.__name__)
def test_every_key_is_in_the_guide_with_its_meaning_and_an_example(record: type[Record]) -> None:
    guide = text_of("docs/staff/front-matter.md")
    for name, field in record.model_fields.items():
        assert re.search(
            rf"^\| `{words(name)}` \| {re.escape(field.description or '-')}", guide, re.MULTILINE
        )
        assert field.examples, name


@pytest.mark.parametrize("record", records(), ids=lambda record: record.__name__)
def test_every_example_is_one_that_the_check_accepts(record: type[Record]) -> None:
    for field in record.model_fields.values():
        for example in field.examples or ():
            value = yaml.load(example, yaml.BaseLoader)  # noqa: S506
            TypeAdapter(field.rebuild_annotation()).validate_python(value)


# The JSON Schema -------------------------------------------------------------------------


def printed_schema(capsys: pytest.CaptureFixture[str]) -> Draft202012Validator:
    assert main(["schema"]) == 0
    schema = json.loads(capsys.readouterr().out)
    Draft202012Validator.check_schema(schema)
    return Draft202012Validator(schema)


def test_the_schema_takes_every_page_of_ours(capsys: pytest.CaptureFixture[str]) -> None:
    schema = printed_schema(capsys)
    for path in sorted((ROOT / "docs").rglob("*.md")):
        document, _ = read(path.read_bytes(), path.name)
        assert [error.message for error in schema.iter_errors(document.tree or {})] == [], path


@pytest.mark.parametrize(
    ("here", "instead"),
    [
        ("  stop if:", "  stop iff:"),
        ("  aim: stretch", "  aim: stretching"),
        ("    side: each leg", "    side: both legs"),
        ("title: ", "name: "),
        ("  start: Stand facing a heavy table. Put both hands on it.", "  start:"),
    ],
)
def test_the_schema_refuses_a_slip(here: str, instead: str) -> None:
    path, text = practice()
    assert here in text
    document, _ = read(text.replace(here, instead, 1), path)
    assert not Draft202012Validator(json_schema()).is_valid(document.tree)


@pytest.mark.parametrize(
    ("here", "instead"),
    [
        ("  need: [table]", "  need: table"),
        ("  harder: {by: Take a longer step back. Keep the heel down.}", "  harder: an-id"),
        ("  review: awaiting", "  review: {by: N, role: R, on: 2026-12-01, due: 2029-12-01}"),
    ],
)
def test_the_schema_takes_the_short_and_the_long_form(here: str, instead: str) -> None:
    path, text = practice()
    assert here in text
    document, _ = read(text.replace(here, instead, 1), path)
    assert Draft202012Validator(json_schema()).is_valid(document.tree)
