"""The house around the site: what lies in the repository, under which terms, and on what."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from solea.report import Kind, Problem, Report, Severity, Span, render

ROOT = Path(__file__).parents[1]
MADE = {".venv", ".cache", "site", "__pycache__", ".git", ".DS_Store"}
TOP_LEVEL = {
    *("mkdocs.yml", "pyproject.toml", "requirements.in", "requirements.lock", "dev.py"),
    *("docs", "overrides", "hooks", "tests"),
    *("README.md", "CHANGELOG.md", "CONTRIBUTING.md", "LICENSE", "LICENSE-content"),
    *(".ci", ".github", ".vscode", ".editorconfig", ".gitignore"),
}


@cache
def files() -> tuple[Path, ...]:
    """Return what is in the repository, or would be with the next commit."""
    listing = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    told = (
        subprocess.run(listing, cwd=ROOT, capture_output=True, text=True, check=False).stdout
        if (ROOT / ".git").exists() and shutil.which("git")
        else ""
    )
    every = [ROOT / name for name in told.split("\0")] if told else sorted(ROOT.rglob("*"))
    return tuple(p for p in every if p.is_file() and not MADE & {*p.relative_to(ROOT).parts})


def packages(lock: str) -> dict[str, str]:
    """Return each package of the lock with its block of text."""
    blocks = re.split(r"\n(?=[a-z0-9])", lock)
    return {re.split(r"[=\[ ;]", block, maxsplit=1)[0]: block for block in blocks}


def names(requirements: list[str]) -> set[str]:
    """Return the normalised names of the packages that are required."""
    found = (re.match(r"[A-Za-z0-9._-]+", line) for line in requirements)
    return {re.sub(r"[-_.]+", "-", name[0]).lower() for name in found if name}


def text(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def pyproject() -> dict[str, Any]:
    return tomllib.loads(text("pyproject.toml"))


def test_every_package_is_locked_to_one_version_with_its_hashes() -> None:
    for name, block in packages(text("requirements.lock")).items():
        assert re.match(r"[a-z0-9-]+==[\w.]+( ;[^\n]*)? \\\n", block), name
        assert re.search(r"--hash=sha256:[0-9a-f]{64}\b", block), name


def test_the_lock_names_no_address() -> None:
    assert "http" not in text("requirements.lock")
    assert "--index-url" not in text("requirements.lock")


def test_everything_that_is_asked_for_is_locked() -> None:
    asked = names(text("requirements.in").splitlines())
    assert asked <= packages(text("requirements.lock")).keys()
    assert names(pyproject()["project"]["dependencies"]) <= asked


def test_the_lock_is_what_setting_up_builds_with() -> None:
    # Solea itself is installed without fetching anything that has no hash.
    assert (
        names(pyproject()["build-system"]["requires"]) <= packages(text("requirements.lock")).keys()
    )


def test_the_top_level_holds_only_what_belongs_there() -> None:
    assert {path.relative_to(ROOT).parts[0] for path in files()} <= TOP_LEVEL


def test_no_file_names_a_machine_or_a_registry() -> None:
    machine = re.compile(r"(?<![\w./~-])/(?:work|root|tmp|home/\w+|Users/\w+)(?![\w-])")
    registry = re.compile(r"pypi\.org|pythonhosted\.org|registry\.npmjs|(?:extra-)?index-url\s*=")
    found = []
    for path in files():
        content = path.read_bytes()
        if path == Path(__file__) or b"\0" in content:
            continue
        for number, line in enumerate(content.decode("utf-8").splitlines(), start=1):
            if machine.search(line) or registry.search(line):
                found.append(f"{path.relative_to(ROOT)}:{number}: {line.strip()}")
    assert found == []


def test_the_code_is_under_the_mit_licence() -> None:
    licence = text("LICENSE")
    assert licence.startswith("MIT License\n")
    assert "Copyright (c) 2026 Solea contributors" in licence
    assert "Permission is hereby granted, free of charge" in licence
    assert pyproject()["project"]["license"] == "MIT"


def test_the_content_is_under_the_whole_text_of_its_licence() -> None:
    licence = text("LICENSE-content")
    assert "SPDX-License-Identifier: CC-BY-4.0" in licence
    assert "https://creativecommons.org/licenses/by/4.0/legalcode" in licence
    assert re.findall(r"^Section (\d) --", licence, re.MULTILINE) == list("12345678")


@pytest.mark.skipif(os.name == "nt", reason="a shell script")
def test_ci_runs_the_one_test_command_from_anywhere(tmp_path: Path) -> None:
    fake = tmp_path / "python3"
    fake.write_text('#!/bin/sh\necho "$CI $PWD $*"\n', encoding="utf-8")
    fake.chmod(0o755)
    environ = {"PATH": f"{tmp_path}{os.pathsep}{os.environ['PATH']}"}
    told = subprocess.run(
        [ROOT / ".ci" / "run", "-k", "dose"],
        cwd=tmp_path,
        env=environ,
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout == f"true {ROOT} dev.py test -k dose\n"


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps no such mark")
@pytest.mark.parametrize("name", ["dev.py", ".ci/run"])
def test_a_command_can_be_run_as_it_is(name: str) -> None:
    assert os.access(ROOT / name, os.X_OK)


def test_what_the_tools_make_stays_out_of_the_repository() -> None:
    ignored = text(".gitignore").splitlines()
    assert {".venv/", ".cache/", "site/"} <= set(ignored)


def test_every_exception_from_a_lint_rule_gives_its_reason() -> None:
    exceptions = re.findall(r'^\s+"[A-Z]+\d+",(.*)$', text("pyproject.toml"), re.MULTILINE)
    assert exceptions
    for reason in exceptions:
        assert re.fullmatch(r"\s+# \S.{10,}", reason), reason


def test_python_files_have_no_blanket_exceptions() -> None:
    blanket = re.compile(r"#\s*(?:noqa(?!: [A-Z]+\d+)|type: ignore(?!\[)|ruff: noqa|mypy: ignore)")
    python = [path for path in files() if path.suffix == ".py" and path != Path(__file__)]
    found = [path for path in python if blanket.search(path.read_text(encoding="utf-8"))]
    assert found == []


@pytest.mark.parametrize("name", ["settings", "extensions", "tasks"])
def test_the_editor_settings_are_plain_json(name: str) -> None:
    assert json.loads(text(f".vscode/{name}.json"))


@pytest.mark.parametrize("severity", ["error", "warning"])
def test_the_editor_finds_the_place_of_a_problem(severity: Severity) -> None:
    kind = Kind("unknown-id", severity, "An id names nothing", "", "")
    page = "docs/conditions/cramp.md"
    problem = Problem(kind, page, Span(12, 5, 12, 9), "There is no exercise `calf`.")
    told = render(Report.of([problem], {}), "text").splitlines()

    tasks = {task["label"]: task for task in json.loads(text(".vscode/tasks.json"))["tasks"]}
    pattern = tasks["Check the site"]["problemMatcher"]["pattern"]
    (found,) = filter(None, (re.match(pattern["regexp"], line) for line in told))
    parts = ("file", "line", "column", "severity", "code", "message")
    assert [found[pattern[part]] for part in parts] == [
        *(page, "12", "5", severity, "unknown-id", "There is no exercise `calf`.")
    ]


def test_the_editor_task_does_what_the_command_does() -> None:
    tasks = {task["label"]: task for task in json.loads(text(".vscode/tasks.json"))["tasks"]}
    task = tasks["Check the site"]
    assert (task["command"], task["args"]) == ("python3", ["dev.py", "check"])
    assert not task.get("isBackground", False)
