"""What runs on GitHub: pinned, with the least rights, and publishing from main alone."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).parents[1]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
FROM_MAIN = ("github.event_name == 'push'", "github.ref == 'refs/heads/main'")


def read(path: Path) -> dict[str, Any]:
    """Read a workflow with every scalar as text, so that the key `on` stays a word."""
    tree: dict[str, Any] = yaml.load(path.read_text(encoding="utf-8"), yaml.BaseLoader)  # noqa: S506
    return tree


def jobs() -> list[Any]:
    """Return every job of every workflow as a test case with its name."""
    return [
        pytest.param(job, id=f"{path.stem}-{name}")
        for path in WORKFLOWS
        for name, job in read(path)["jobs"].items()
    ]


def tool(name: str) -> str:
    """Return a linter of the environment that runs these tests."""
    found = shutil.which(name, path=str(Path(sys.executable).parent)) or shutil.which(name)
    assert found, f"{name} is not installed"
    return found


def lint(*command: str) -> None:
    """Run a linter and show what it says if it finds something."""
    told = subprocess.run(
        command, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120
    )
    assert told.returncode == 0, told.stdout + told.stderr


def test_no_workflow_opens_a_door() -> None:
    lint(tool("zizmor"), "--offline", "--no-progress", "--persona=pedantic", "--quiet", ".github")


def test_workflows_are_what_github_accepts() -> None:
    schema = "vendor.github-workflows"
    lint(tool("check-jsonschema"), "--builtin-schema", schema, *map(str, WORKFLOWS))


def test_the_update_schedule_is_what_github_accepts() -> None:
    path = str(ROOT / ".github" / "dependabot.yml")
    lint(tool("check-jsonschema"), "--builtin-schema", "vendor.dependabot", path)


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_every_action_is_pinned_to_a_commit_and_says_its_version(path: Path) -> None:
    used = re.findall(r"^\s*(?:- )?uses: (.*)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    assert used
    for action in used:
        assert re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", action), action


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_a_workflow_has_no_rights_but_those_its_jobs_name(path: Path) -> None:
    workflow = read(path)
    assert workflow["permissions"] == {}
    assert workflow["concurrency"]
    assert "pull_request_target" not in workflow["on"]


@pytest.mark.parametrize("job", jobs())
def test_a_job_ends_in_good_time_and_names_its_rights(job: dict[str, Any]) -> None:
    assert int(job["timeout-minutes"]) <= 30
    assert job["permissions"]


@pytest.mark.parametrize("job", jobs())
def test_only_a_push_to_main_publishes(job: dict[str, Any]) -> None:
    publishes = any("deploy-pages" in step.get("uses", "") for step in job["steps"])
    writes = "write" in job["permissions"].values()
    assert writes == publishes
    handing_over = [s for s in job["steps"] if "upload-pages-artifact" in s.get("uses", "")]
    for guarded in [*([job] if publishes else []), *handing_over]:
        assert all(condition in guarded["if"] for condition in FROM_MAIN)
        assert "||" not in guarded["if"]


@pytest.mark.parametrize("job", jobs())
def test_a_checkout_keeps_no_credentials(job: dict[str, Any]) -> None:
    for step in job["steps"]:
        if "actions/checkout" in step.get("uses", ""):
            assert step["with"]["persist-credentials"] == "false"


def test_nothing_is_published_that_was_not_checked_tested_and_built() -> None:
    workflow = read(ROOT / ".github" / "workflows" / "check.yml")
    assert workflow["jobs"]["publish"]["needs"] == "check"
    steps = workflow["jobs"]["check"]["steps"]
    runs = [step.get("run", "") for step in steps]
    last = next(i for i, s in enumerate(steps) if "upload-pages-artifact" in s.get("uses", ""))
    for command in ("dev.py check --format github", ".ci/run", "dev.py build"):
        assert any(command in run for run in runs[:last])
    assert "success()" in steps[last]["if"]


def test_the_oldest_promised_python_is_tested_and_a_newer_one_too() -> None:
    workflow = read(ROOT / ".github" / "workflows" / "check.yml")
    versions = {
        step["with"]["python-version"]
        for job in workflow["jobs"].values()
        for step in job["steps"]
        if "setup-python" in step.get("uses", "")
    }
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    oldest = re.search(r'requires-python = ">=([\d.]+)"', project)
    assert oldest
    assert oldest[1] in versions
    assert len(versions) > 1
