"""Pictures for staff: `solea draw`, `solea sheet` and the gallery of ready poses."""

from __future__ import annotations

import builtins
import re
import shutil
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import html5lib
import pytest
from solea.catalogue import check, read_sources
from solea.cli import main
from solea.cli.sheet import DARK, PRINT, STYLES, inside
from solea.pages import compose, illustrate
from solea.pose import READY

ROOT = Path(__file__).parents[1]
BASE = Path(__file__).parent / "cases" / "site-base"
PAGE = "docs/exercises/wall-stretch.md"
PNG = b"\x89PNG\r\n\x1a\n"


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a small site with one exercise that has pictures, and go there."""
    shutil.copytree(BASE, tmp_path, dirs_exist_ok=True)
    (tmp_path / STYLES).parent.mkdir(parents=True)
    shutil.copy(ROOT / STYLES, tmp_path / STYLES)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def parsed(path: Path) -> ET.Element:
    """Read a picture as a program does that knows nothing of HTML."""
    return ET.fromstring(path.read_text("utf-8"))  # noqa: S314 - we have just written it


def words_in(picture: ET.Element) -> str:
    return " ".join(" ".join(picture.itertext()).split())


# solea draw --------------------------------------------------------------------------------


def test_every_step_with_a_pose_is_written_and_told(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["draw", "wall-stretch"]) == 0
    told = capsys.readouterr().out.splitlines()
    assert told
    for line in told:
        assert re.fullmatch(r"drawn/wall-stretch-(start|step-\d+)\.svg", Path(line).as_posix())
        assert parsed(site / line).tag.endswith("svg")


def test_a_page_can_be_typed_as_a_path_from_where_one_stands(
    site: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(site / "docs" / "exercises")
    assert main(["draw", "wall-stretch.md", "--out", str(site / "here")]) == 0
    assert sorted((site / "here").iterdir()) == sorted(map(Path, capsys.readouterr().out.split()))


def test_a_picture_says_its_colours_itself_and_is_told_in_words(site: Path) -> None:
    main(["draw", "wall-stretch"])
    for path in (site / "drawn").iterdir():
        assert "var(" not in path.read_text("utf-8")
        assert words_in(parsed(path)).startswith("A person stands facing a wall")


def test_one_step_can_be_asked_for(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["draw", "wall-stretch"])
    last = capsys.readouterr().out.split()[-1]
    number = re.findall(r"\d+", last)[-1]
    assert main(["draw", "wall-stretch", "--step", number]) == 0
    assert capsys.readouterr().out.split() == [last]


def test_the_overlay_is_a_file_of_its_own(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["draw", "wall-stretch", "--overlay"])
    for line in capsys.readouterr().out.split():
        assert line.endswith("-overlay.svg")
        assert "For clinicians, not for patients." in words_in(parsed(site / line))


@pytest.mark.parametrize("more", [[], ["--overlay"]])
def test_a_png_can_be_had_as_well(
    site: Path, more: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["draw", "wall-stretch", "--format", "png", *more]) == 0
    for line in capsys.readouterr().out.split():
        assert (site / line).read_bytes().startswith(PNG)


def test_without_its_package_a_png_is_refused_with_a_way_out(
    site: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    really = builtins.__import__

    def without(name: str, *rest: Any) -> Any:
        if name == "resvg_py":
            raise ModuleNotFoundError(name)
        return really(name, *rest)

    monkeypatch.setattr(builtins, "__import__", without)
    assert main(["draw", "wall-stretch", "--format", "png"]) == 2
    assert "resvg-py, which is not installed" in capsys.readouterr().err
    assert not (site / "drawn").exists()


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        (["wall-strech"], "not a page of this site; did you mean wall-stretch?"),
        (["docs/nowhere.md"], "docs/nowhere.md is not a page of this site"),
        (["docs/index.md"], "docs/index.md has no poses"),
        (["step-raise"], "docs/exercises/step-raise.md has no poses"),
        (["wall-stretch", "--step", "99"], "step 99 of docs/exercises/wall-stretch.md does not"),
        (["wall-stretch", "--step", "-1"], "step -1 of docs/exercises/wall-stretch.md does not"),
    ],
)
def test_what_cannot_be_drawn_is_misuse_told_in_words(
    site: Path, typed: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["draw", *typed]) == 2
    assert told in capsys.readouterr().err
    assert not (site / "drawn").exists()


def test_a_step_without_a_pose_is_misuse_that_names_those_with_one(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = site / PAGE
    text = path.read_text("utf-8")
    path.write_text(text.replace("  steps:\n", "  steps:\n    - Look ahead.\n", 1), "utf-8")
    assert main(["draw", "wall-stretch", "--step", "1"]) == 2
    assert re.search(r"step 1 of \S+ has no pose; .*: (\d+ ?)+$", capsys.readouterr().err)


def test_a_page_with_a_slip_is_sent_to_the_check(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = site / PAGE
    path.write_text(path.read_text("utf-8").replace("aim: stretch", "aim: strech"), "utf-8")
    assert main(["draw", PAGE]) == 2
    assert f"“solea check {PAGE}” says why" in capsys.readouterr().err


# solea sheet -------------------------------------------------------------------------------


def test_the_sheet_stands_alone_and_shows_every_figure_in_three_lights(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["draw", "wall-stretch"])
    figures = len(capsys.readouterr().out.split()) + len(READY)
    assert main(["sheet", "out/sheet.html"]) == 0
    text = (site / "out" / "sheet.html").read_text("utf-8")
    for ground in ("light", "dark", "print"):
        assert text.count(f'<div class="look {ground}">') == figures
    assert not re.search(r"""(?:src|href)=["'](?!#)|url\((?!#)|@import""", text)


def test_the_sheet_is_sound_html_and_no_id_is_given_twice(site: Path) -> None:
    main(["sheet"])
    parser = html5lib.HTMLParser(namespaceHTMLElements=False)
    root = parser.parse((site / "drawn" / "sheet.html").read_text("utf-8"))
    assert parser.errors == []
    ids = [each.attrib["id"] for each in root.iter() if "id" in each.attrib]
    assert len(ids) == len(set(ids))


def test_the_sheet_takes_dark_and_print_from_the_sites_own_styles() -> None:
    styles = (ROOT / STYLES).read_text("utf-8")
    assert "drop-shadow" in inside(styles, DARK)
    assert "--f-ink: #000" in inside(styles, PRINT)
    assert "--f-ink: #000" not in inside(styles, DARK)


# The gallery ---------------------------------------------------------------------------------


def gallery() -> str:
    """Return the composed page of ready poses with its pictures, as Markdown."""
    catalogue, _ = check(read_sources(ROOT))
    return illustrate(compose(catalogue.pages["docs/staff/ready-poses.md"], catalogue), catalogue)


def test_the_gallery_shows_every_ready_pose_once_with_picture_name_and_words() -> None:
    text = gallery()
    cards = re.findall(
        r'<li><span class="stage"><svg .*?</svg></span>'
        r"<strong><code>(.*?)</code></strong><span>(.+?)</span></li>",
        text,
        re.DOTALL,
    )
    assert [name for name, _ in cards] == list(READY)
    assert all(told.startswith("A person ") for _, told in cards)
    assert "<!-- ready pose" not in text
