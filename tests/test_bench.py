"""The benchmark measures sites that are sound; how long anything takes is not tested."""

from __future__ import annotations

from pathlib import Path

from solea.catalogue import check, read_sources
from solea.report import render

from tests.bench.bench import ROOT, generate, without_us


def test_the_site_that_is_measured_has_no_more_problems_than_the_real_one(tmp_path: Path) -> None:
    root = generate(tmp_path / "site", 55)
    _, report = check(read_sources(root))
    own = [each for each in report.problems if "family-" in each.path]
    assert {each.kind.severity for each in own} <= {"note"}, render(report, "text")
    assert len(list((root / "docs").rglob("*.md"))) == 60 + len(list((ROOT / "docs").rglob("*.md")))


def test_material_alone_is_measured_with_the_same_pages(tmp_path: Path) -> None:
    root = generate(tmp_path / "site", 1)
    plain = without_us(root, tmp_path / "plain", stock=False)
    pages = {path.relative_to(root) for path in root.rglob("*.md")}
    assert {path.relative_to(plain) for path in plain.rglob("*.md")} == pages
    settings = (plain / "mkdocs.yml").read_text("utf-8")
    assert "hooks:" not in settings
    assert "custom_dir: overrides" in settings
