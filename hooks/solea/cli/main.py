"""What may be typed after `solea`, and what each command answers.

Exit codes: 0 if all is well, 1 if there are problems, 2 if the command was typed wrongly.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from solea import __version__
from solea.bench import PORT, Bench
from solea.catalogue import check, read_sources
from solea.cli.drawing import FORMATS as PICTURE_FORMATS
from solea.cli.drawing import chosen_moments, find, write_pictures
from solea.cli.misuse import Misuse
from solea.cli.preparing import prepare
from solea.cli.sheet import STYLES, contact_sheet
from solea.report import FORMATS, Report, render
from solea.schema import front_matter_guide, json_schema, problems_guide

DRAWN = Path("drawn")
"""The folder for pictures that staff ask for; it is no part of the site."""

GUIDES = {
    "docs/staff/front-matter.md": front_matter_guide,
    "docs/staff/problems.md": problems_guide,
}
"""The pages of the staff guide that are made from the models and the list of problems."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Carry out a command and return its exit code."""
    parser = _parser()
    options = parser.parse_args(arguments)
    try:
        root = _root(Path.cwd())
        return int(options.run(options, root))
    except Misuse as misuse:
        sys.stderr.write(f"solea: {misuse}\n")
        return 2


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser("solea", description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--version", action="version", version=__version__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    checking = commands.add_parser("check", help="check every page and tell all problems at once")
    checking.add_argument("paths", nargs="*", metavar="PATH", help="tell only of these pages")
    checking.add_argument("--format", choices=FORMATS, default="text", help="how to tell them")
    checking.add_argument("--strict", action="store_true", help="let warnings fail as well")
    checking.set_defaults(run=_check)

    schema = commands.add_parser("schema", help="print the JSON Schema of the front matter")
    schema.set_defaults(run=_schema)

    reference = commands.add_parser("reference", help="compare the generated staff guide pages")
    reference.add_argument("--write", action="store_true", help="write them anew")
    reference.set_defaults(run=_reference)

    preparing = commands.add_parser("prepare", help="write the composed pages as plain Markdown")
    preparing.add_argument("out", type=Path, metavar="FOLDER", help="a folder for the pages")
    preparing.set_defaults(run=_prepare)
    _add_pictures(commands)
    return parser


def _add_pictures(
    commands: argparse._SubParsersAction[argparse.ArgumentParser],
) -> None:
    drawing = commands.add_parser("draw", help="write the pictures of an exercise as files")
    drawing.add_argument("page", metavar="PAGE", help="the id or the path of an exercise")
    drawing.add_argument("--step", type=int, metavar="N", help="only this step; 0 is the start")
    drawing.add_argument("--format", choices=PICTURE_FORMATS, default="svg", help="which files")
    drawing.add_argument("--overlay", action="store_true", help="with the clinician's overlay")
    drawing.add_argument(
        "--out", type=Path, default=DRAWN, metavar="FOLDER", help=f"where (default: {DRAWN})"
    )
    drawing.set_defaults(run=_draw)

    sheet = commands.add_parser("sheet", help="write every figure of the site on one page")
    sheet.add_argument(
        "out",
        type=Path,
        nargs="?",
        default=DRAWN / "sheet.html",
        metavar="FILE",
        help=f"an HTML file that stands alone (default: {DRAWN / 'sheet.html'})",
    )
    sheet.set_defaults(run=_sheet)

    poses = commands.add_parser("poses", help="open the bench on which poses are tried out")
    poses.add_argument("--port", type=int, default=PORT, metavar="N", help=f"default: {PORT}")
    poses.set_defaults(run=_poses)


def _root(folder: Path) -> Path:
    """Find the project around a folder: the nearest one that holds `mkdocs.yml`."""
    for candidate in (folder, *folder.parents):
        if (candidate / "mkdocs.yml").is_file():
            return candidate
    message = "there is no mkdocs.yml here or above; go to the folder of the site and try again"
    raise Misuse(message)


def _check(options: argparse.Namespace, root: Path) -> int:
    catalogue, report = check(read_sources(root))
    if options.paths:
        wanted = {_page_path(path, root) for path in options.paths}
        if unknown := sorted(wanted - set(catalogue.pages)):
            message = f"{unknown[0]} is not a page of this site"
            raise Misuse(message)
        chosen = [each for each in report.problems if each.path in wanted]
        report = Report.of(chosen, report.sources)
    colour = sys.stdout.isatty() and "NO_COLOR" not in os.environ
    sys.stdout.write(render(report, options.format, colour=colour))
    return int(report.fails(strict=options.strict))


def _page_path(typed: str, root: Path) -> str:
    path = (Path.cwd() / typed).resolve()
    return path.relative_to(root.resolve()).as_posix() if path.is_relative_to(root) else typed


def _schema(_: argparse.Namespace, root: Path) -> int:
    del root
    sys.stdout.write(json.dumps(json_schema(), indent=2, ensure_ascii=False) + "\n")
    return 0


def _reference(options: argparse.Namespace, root: Path) -> int:
    stale = []
    for name, make in GUIDES.items():
        path, text = root / name, make()
        if options.write:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        elif not path.is_file() or path.read_text("utf-8") != text:
            stale.append(name)
    for name in stale:
        sys.stdout.write(f"{name} is not what the models say. Run: solea reference --write\n")
    return int(bool(stale))


def _prepare(options: argparse.Namespace, root: Path) -> int:
    catalogue, report = check(read_sources(root))
    if report.fails():
        sys.stdout.write(render(report, "text"))
        return 1
    count = prepare(catalogue, root, options.out)
    sys.stdout.write(f"{count} pages written to {options.out}\n")
    return 0


def _draw(options: argparse.Namespace, root: Path) -> int:
    catalogue, _ = check(read_sources(root))
    pictured = find(catalogue, options.page, lambda typed: _page_path(typed, root))
    moments = chosen_moments(pictured, options.step)
    written = write_pictures(
        pictured, moments, options.format, options.out, overlay=options.overlay
    )
    sys.stdout.write("".join(f"{path}\n" for path in written))
    return 0


def _sheet(options: argparse.Namespace, root: Path) -> int:
    catalogue, _ = check(read_sources(root))
    options.out.parent.mkdir(parents=True, exist_ok=True)
    options.out.write_text(contact_sheet(catalogue, (root / STYLES).read_text("utf-8")), "utf-8")
    sys.stdout.write(f"{options.out}\n")
    return 0


def _poses(options: argparse.Namespace, root: Path) -> int:
    try:
        bench = Bench((root / STYLES).read_text("utf-8"), options.port)
    except (OSError, OverflowError) as error:
        raise Misuse(f"port {options.port} cannot be used ({error}); try --port 0") from error
    with bench:
        sys.stdout.write(f"The pose bench is at {bench.address}\nStop it with Ctrl-C.\n")
        sys.stdout.flush()
        with contextlib.suppress(KeyboardInterrupt):
            bench.serve_forever()
    return 0
