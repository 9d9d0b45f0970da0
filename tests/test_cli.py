"""The command `solea`, as it is typed."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from solea.cli import main

ROOT = Path(__file__).parent.parent

CLINIC = """\
---
title: The clinic
clinic: {name: A clinic, tagline: Move., emergency number: "1", advice line: "2", contact: "3"}
---
"""


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a small project that one can break, with the working directory in it."""
    (tmp_path / "docs").mkdir()
    (tmp_path / "mkdocs.yml").write_text("site_name: A site\n", "utf-8")
    (tmp_path / "docs" / "index.md").write_text("---\ntitle: Home\n---\n\nHello.\n", "utf-8")
    (tmp_path / "docs" / "clinic.md").write_text(CLINIC, "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def break_it(project: Path) -> None:
    """Make a slip that is an error."""
    (project / "docs" / "index.md").write_text("---\ntitel: Home\n---\n\nHello.\n", "utf-8")


def test_a_site_without_problems_exits_with_0(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """And says that all is well."""
    assert main(["check"]) == 0
    assert "No " in capsys.readouterr().out


def test_a_problem_exits_with_1_and_names_its_place(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The first line can be clicked in an editor."""
    break_it(project)

    assert main(["check"]) == 1
    assert "docs/index.md:2:1: error[key-unknown]" in capsys.readouterr().out


def test_a_page_that_does_not_exist_is_misuse(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A mistyped path must not look like a clean page."""
    assert main(["check", "docs/nowhere.md"]) == 2
    assert "docs/nowhere.md is not a page of this site" in capsys.readouterr().err


def test_a_folder_without_a_site_is_misuse(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The message says what to do."""
    monkeypatch.chdir(tmp_path)

    assert main(["check"]) == 2
    assert "go to the folder of the site" in capsys.readouterr().err


def test_an_unknown_command_is_misuse() -> None:
    """The command line's own error has the same code."""
    with pytest.raises(SystemExit) as stopped:
        main(["chek"])

    assert stopped.value.code == 2


def test_only_the_pages_asked_for_are_told_of(
    project: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The whole site is read all the same, so that references are judged rightly."""
    break_it(project)
    (project / "docs" / "other.md").write_text("Hello.\n", "utf-8")

    assert main(["check", "docs/other.md"]) == 0
    assert "titel" not in capsys.readouterr().out


def test_the_check_works_from_a_folder_below(
    project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Staff may stand in `docs`."""
    break_it(project)
    monkeypatch.chdir(project / "docs")

    assert main(["check", "index.md"]) == 1


def test_github_gets_an_annotation(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The message stands beside the line in a pull request."""
    break_it(project)
    main(["check", "--format", "github"])

    assert "::error file=docs/index.md,line=2," in capsys.readouterr().out


@pytest.mark.parametrize("form", ["json", "sarif"])
def test_programs_get_json(project: Path, form: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Both forms can be read by a program."""
    break_it(project)
    main(["check", "--format", form])

    assert json.loads(capsys.readouterr().out)


def test_the_schema_is_printed(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """For editors."""
    assert main(["schema"]) == 0
    assert "exercise" in json.loads(capsys.readouterr().out)["properties"]


def test_prepared_pages_are_plain_markdown(project: Path) -> None:
    """Another engine can publish them without a hook of ours."""
    assert main(["prepare", "out"]) == 0
    assert (project / "out" / "index.md").read_text("utf-8").startswith("---\ntitle: Home\n")


def test_a_site_with_errors_is_not_prepared(project: Path) -> None:
    """No way leads around the check."""
    break_it(project)

    assert main(["prepare", "out"]) == 1
    assert not (project / "out").exists()


def test_the_real_site_has_no_error() -> None:
    """What we publish passes its own check, warnings included."""
    done = subprocess.run(
        [sys.executable, "-m", "solea", "check", "--strict"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stdout
